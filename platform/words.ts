import type en from '../assets/public/_locales/en/messages.json';

/** Every message of the interface. English is the complete list; a test holds the other languages to it. */
export type MessageKey = keyof typeof en;
/** Messages that exist as `_one`, `_other` and what else a language needs; `$1` is the number. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
type Direction = 'ltr' | 'rtl';

/** Speaks the reader's language: messages, numbers, lists and dates. */
export interface Words {
  /** The message, with `$1`, `$2` … replaced. */
  (key: MessageKey, ...substitutions: readonly (string | number)[]): string;
  /** A message whose key comes from data; undefined where there is none. */
  maybe(key: string, ...substitutions: readonly (string | number)[]): string | undefined;
  /** The plural form that fits `count`; `$1` is the count, `$2` and on the substitutions. */
  count(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string;
  number(value: number): string;
  /** "A, B and C". */
  list(parts: readonly string[]): string;
  /** A day, month or year as precise as it is given ('2017', '2017-04', '2017-04-09'); text that is no date as it is. */
  date(date: string, style?: 'long' | 'short'): string;
  /** Name of a language by its BCP 47 tag. */
  language(tag: string): string;
  readonly lang: string;
  readonly dir: Direction;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

function formatDate(lang: string, date: string, month: 'long' | 'short'): string {
  const [, y, m, d] = PARTIAL_DATE.exec(date) ?? [];
  if (!y) return date;
  const moment = new Date(0);
  moment.setUTCFullYear(Number(y), Number(m ?? 1) - 1, Number(d ?? 1));
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(m ? { month } : {}),
    ...(d ? { day: 'numeric' } : {}),
  }).format(moment);
}

/**
 * Makes the words of one language.
 * @param lookup gives a message by key with its substitutions, '' where there is none: `browser.i18n.getMessage`.
 */
export function makeWords(lookup: (key: string, substitutions: string[]) => string): Words {
  // Not the browser's language but the one the messages came in, so that sentences and dates never mix two languages.
  const lang = lookup('interface_lang', []) || 'en';
  const plural = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const maybe: Words['maybe'] = (key, ...substitutions) => lookup(key, substitutions.map(String)) || undefined;
  const say = (key: MessageKey, ...substitutions: readonly (string | number)[]) => maybe(key, ...substitutions) ?? key;
  return Object.assign(say, {
    maybe,
    count: (key: PluralKey, count: number, ...substitutions: readonly (string | number)[]) => {
      const all = [numbers.format(count), ...substitutions];
      return maybe(`${key}_${plural.select(count)}`, ...all) ?? maybe(`${key}_other`, ...all) ?? key;
    },
    number: (value: number) => numbers.format(value),
    list: (parts: readonly string[]) => lists.format(parts),
    date: (date: string, style: 'long' | 'short' = 'long') => formatDate(lang, date, style),
    language: (tag: string) => {
      try {
        return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    lang,
    dir: lookup('interface_dir', []) === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  });
}

/** A lookup over the contents of a `messages.json`, for pages outside the extension. */
export function lookupIn(messages: Readonly<Record<string, { readonly message: string }>>) {
  return (key: string, substitutions: string[]): string =>
    messages[key]?.message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '') ?? '';
}
