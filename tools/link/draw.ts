import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attribute } from '../../engine/attribution/attribute';
import { identify, type NameMention } from '../../engine/attribution/identity/index';
import { analyse } from '../../engine/language/document';
import type { Tagger } from '../../engine/language/tagger';
import type { Span } from '../../engine/types';
import { hash32 } from '../../knowledge/names';
import { jsonLines } from '../load/json-lines';
import { articleOf } from '../score/engine';

/** Where in a document a name stood. */
export type Place = 'byline' | 'source' | 'text';
export type Stratum = '2001–2010' | '2011–mid 2022' | 'since mid 2022';

export interface DrawnName {
  readonly id: string;
  readonly name: string;
  /** Day of the document. */
  readonly on: string;
  readonly stratum: Stratum;
  readonly from: Place;
  /** Address of the document, or its id where it has none. */
  readonly document: string;
  /** Where it stands in the document's text, or in its byline where `from` says so. */
  readonly at: Span;
  /** Other names of the document: what tells namesakes apart. */
  readonly text: string;
}

/** A drawn name with the words around it, for who judges: never kept. */
export interface NameInText extends DrawnName {
  readonly around: string;
}

export interface DatedText {
  readonly document: string;
  readonly on: string;
  readonly text: string;
  readonly byline: string;
}

const shared = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** Whether the documents lie beside the project. */
export const canDraw = (): boolean => existsSync(`${shared}pages/manifest.jsonl`);

const lines = (file: string): Record<string, string>[] => jsonLines(`${shared}${file}`);

/** English documents with a day: saved pages, PolNeAR, and for the first stratum, which those hardly reach, Wikinews. */
export function datedTexts(): DatedText[] {
  const pages = lines('pages/manifest.jsonl')
    .filter(
      ({ kind, lang, gold_date, gold_text }) => kind === 'article' && /^en/i.test(lang ?? '') && gold_date && gold_text,
    )
    .map(({ url, id, gold_date, gold_text, gold_byline }) => ({
      document: url ?? id!,
      on: gold_date!.slice(0, 10),
      text: readFileSync(`${shared}pages/${gold_text!}`, 'utf8'),
      byline: gold_byline ?? '',
    }));
  const political = [...lines('polnear/dev.jsonl'), ...lines('polnear/train.jsonl')].map(
    ({ id, date, text, author }) => ({ document: id!, on: date!, text: text!, byline: author ?? '' }),
  );
  const older = lines('open-news/articles.jsonl')
    .filter(({ date }) => date! < '2011')
    .map(({ url, date, text }) => ({ document: url!, on: date!.slice(0, 10), text: text!, byline: '' }));
  return [...pages, ...political, ...older].filter(({ on }) => /^\d{4}-\d\d-\d\d$/.test(on) && on > '2001');
}

export const stratumOf = (on: string): Stratum =>
  on < '2011' ? '2001–2010' : on < '2022-07' ? '2011–mid 2022' : 'since mid 2022';

const STRATA: readonly Stratum[] = ['2001–2010', '2011–mid 2022', 'since mid 2022'];
/** Names of a stratum by where they stood; what a place lacks is drawn from the text. */
const SHARES: readonly (readonly [Place, number])[] = [
  ['byline', 15],
  ['source', 45],
  ['text', 40],
];
/** Documents of a stratum whose names are drawn from: the first in the order of the seed. */
const DOCUMENTS = 150;
/** Most names of one document, so that no story weighs more. */
const MOST = 2;

/**
 * Draws names, a hundred in each stratum, in an order that only the seed and the names decide. The names come from the
 * texts as the reader sees them and are found without the facts; a person called by one word only is left out.
 */
export function drawNames(texts: readonly DatedText[], tagger: Tagger, seed: number): NameInText[] {
  const common = commonWords(texts);
  return STRATA.flatMap((stratum, index) => {
    const own = inOrder(
      texts.filter(({ on }) => stratumOf(on) === stratum),
      ({ document }) => document,
      seed,
    ).slice(0, DOCUMENTS);
    const found = inOrder(
      own.flatMap((text) => namesOf(text, tagger, common)),
      ({ name, document }) => `${name} ${document}`,
      seed,
    );
    const drawn: Named[] = [];
    const names = new Set<string>();
    const perDocument = new Map<string, number>();
    const take = (from: Place | undefined, count: number): void => {
      const until = drawn.length + count;
      for (const one of found) {
        if (drawn.length >= until) return;
        const taken = perDocument.get(one.document) ?? 0;
        if ((from && one.from !== from) || names.has(one.name) || taken >= MOST) continue;
        names.add(one.name);
        perDocument.set(one.document, taken + 1);
        drawn.push(one);
      }
    };
    for (const [from, count] of SHARES) take(from, count);
    take(undefined, 100 - drawn.length);
    return drawn.map((one, at) => ({ id: `${index + 1}-${String(at + 1).padStart(3, '0')}`, stratum, ...one }));
  });
}

type Named = Omit<NameInText, 'id' | 'stratum'>;

function inOrder<T>(all: readonly T[], key: (one: T) => string, seed: number): T[] {
  return all
    .map((one) => ({ one, rank: hash32(key(one), seed) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** Words that the documents write small: alone they are no names. */
function commonWords(texts: readonly DatedText[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { text } of texts) for (const [word] of text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Ll}+/gu)) common.add(word);
  return common;
}

/** Most names that go along with one. */
const BESIDE = 60;

/** The first names of a text, found by their capitals alone: what goes along with a name of it. */
export function namesBeside(text: string): string {
  const names = new Set<string>();
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}/gu)) {
    if (name.length > 2 || /^\p{Lu}{2}$/u.test(name)) names.add(name.replace(/['’]s$/, ''));
    if (names.size >= BESIDE) break;
  }
  return [...names].join('; ');
}

function namesOf({ document, on, text, byline }: DatedText, tagger: Tagger, common: ReadonlySet<string>): Named[] {
  const beside = namesBeside(text);
  const written = byline
    .split(/\s*(?:[;,&|]|\band\b|\bBy\b)\s*/)
    .filter((name) => /^\p{Lu}[\p{L}.'’-]+( [\p{Lu}\p{Ll}][\p{L}.'’-]*){1,3}$/u.test(name))
    .map(
      (name): Named => ({
        name,
        on,
        from: 'byline',
        document,
        at: [byline.indexOf(name), byline.indexOf(name) + name.length],
        text: beside,
        around: `byline: ${byline}`.slice(0, 120),
      }),
    );
  const article = articleOf(text, '', on);
  const analysed = analyse(text, article.blocks, tagger);
  const { names, attributions } = identify(analysed, article, attribute(analysed, article));
  const sources = attributions.flatMap(({ source }) => source);
  const groups = new Map<number, NameMention[]>();
  for (const name of names) groups.set(name.group, [...(groups.get(name.group) ?? []), name]);
  const fullest = [...groups.values()].map((mentions) =>
    mentions.reduce((best, one) => (one.name.length > best.name.length ? one : best)),
  );
  const named = [...groups.values()].flatMap((mentions, at): Named[] => {
    const full = fullest[at]!;
    const single = !full.name.includes(' ');
    const name = text.slice(...full.span).replace(/\s+/g, ' ');
    if (single && (full.kind === 'person' || common.has(full.name.toLowerCase()))) return [];
    const speaks = mentions.some(({ span }) => sources.some((source) => within(span, source)));
    const around = text.slice(Math.max(0, full.span[0] - 100), full.span[1] + 80).replace(/\s+/g, ' ');
    return [
      {
        name,
        on,
        from: speaks ? 'source' : 'text',
        document,
        at: full.span,
        text: beside,
        around,
      },
    ];
  });
  return [...written, ...named];
}

const within = (span: Span, [start, end]: Span): boolean => span[0] >= start && span[1] <= end;
