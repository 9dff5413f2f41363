import type { Line } from './lines';
import type { Metadata } from './metadata';
import { isoDate } from './metadata/date';

/** A day as most languages write it: of the week, of the month, the month by its name, the year, the hour. */
const NAMED_DAY =
  /^(?:[\p{L}-]+,? )?\d{1,2}\.? (?:de )?\p{L}+\.? (?:de )?(?:19|20)\d\d(?:,? (?:\p{L}{1,3} )?\d{1,2}[:.h]\d\d.{0,8})?$/u;

/** A line that is a day, with or without the hour. */
const isDay = (text: string): boolean =>
  text.length < 60 &&
  /\d/.test(text) &&
  text.split(' ').length < 11 &&
  !/[.!?]$/.test(text) &&
  (NAMED_DAY.test(text) || isoDate(text, Number.POSITIVE_INFINITY) !== undefined);

/** How lines begin that ask the reader to subscribe, to follow, or to read something else. */
const ASK = new RegExp(
  `^\\W*(?:${[
    'sign up|subscribe|get (?:the latest|our|more|breaking)|join our|follow (?:us|@|him|her|them)|click here|read (?:also|more|next|this)',
    'also read|see also|related(?: |:)|recommended|more (?:on|from)|more:|watch(?: also)?:|don.t miss|most (?:popular|read)|adverts?|comments?$',
    'lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|leggi anche|lee también|te puede interesar|leia (?:também|mais)|lees ook|les også|läs (?:också|mer)|czytaj (?:też|także)|читайте также',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/**
 * A line that says who wrote, when, how long reading takes, or which of several pictures it is, and nothing else; or
 * what stands over an advertisement. Who signs a quotation is no credit of the article's.
 */
export function isCredit({ text, linked, block }: Line, page: Metadata): boolean {
  if (text.length > 250 || (/^[—–-]\s?\S/.test(text) && block.closest('blockquote'))) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text) || (ASK.test(text) && (linked > 0 || text.length < 80))) return true;
  if (/^\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|Uhr|h)?$/i.test(text)) return true;
  let rest = text;
  // A name of one word is mostly an outlet's, and begins lines of other kinds too.
  for (const name of page.byline) if (name.includes(' ') || !text.startsWith(`${name} `)) rest = rest.replace(name, '');
  return (
    isDay(text) ||
    (rest !== text && rest.length < 40 && !/[.!?]["”’]?$/.test(text)) ||
    /^(?:by|von|par|por|di)\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,4}(?:[,|·].{0,60})?$/u.test(text) ||
    /^(?:(?:published|updated|posted|last (?:updated|modified)|first published|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b.{0,80}\d.{0,60}|\d+\s*(?:min(?:ute)?s?\.?)(?:\s+(?:read|lesezeit|de lecture))?|(?:\p{L}+ )?\d{1,3} (?:of|von|de|di|\/) \d{1,3})$/iu.test(
      text,
    ) ||
    /^(?:advertisement|advertising|anzeige|werbung|reklam[ae]?|iklan|publicidade?|publicité|share(?: this)?|read more|continue reading|story continues below|loading)(?!\p{L}).{0,30}$/iu.test(
      text,
    )
  );
}
