import type { Knowledge } from '../knowledge/lookup';
import type { Context } from '../knowledge/types';
import { attribute } from './attribution/attribute';
import { identify } from './attribution/identity/index';
import { weigh } from './attribution/learned/weigh';
import { hashText } from './hash';
import { analyse, type LanguageDocument } from './language/document';
import { isEnglish } from './language/english';
import type { Tagger } from './language/tagger';
import { link } from './link/index';
import type { Article, Attribution, Reading, Span, Speaker } from './types';

export interface Read {
  readonly reading: Reading;
  readonly context: Context;
  /** Set where the article was left unread. */
  readonly unread?: 'language' | 'empty' | 'too-large';
}

/** Longest text that is read, in UTF-16 code units: some hundred thousand words. */
const LONGEST = 600_000;

/**
 * Reads an article: who says what, who they are on its day, and what the panel shows about them. Pure and without
 * state: the same article, facts and day give the same reading.
 * @param knowledge the facts; without them speakers stay as the article names them.
 * @param today the day of reading, ISO 8601, where the article gives none.
 */
export function readArticle(article: Article, tagger: Tagger, knowledge: Knowledge | undefined, today: string): Read {
  const articleHash = hashText(article.text);
  const stated = /^\d{4}(?:-\d\d){0,2}/.exec(article.published ?? '')?.[0];
  const on = stated ?? today;
  const leave = (unread: NonNullable<Read['unread']>): Read => ({
    reading: emptyReading(articleHash),
    context: emptyContext(on),
    unread,
  });
  if (!article.text.trim()) return leave('empty');
  if (article.text.length > LONGEST) return leave('too-large');
  if (!isEnglish(article.text, article.lang)) return leave('language');

  const document = analyse(article.text, article.blocks, tagger);
  const identified = identify(document, article, weigh(document, attribute(document, article)));
  const linked = knowledge
    ? link(document, article, identified, knowledge, on)
    : { ...identified, mentions: [], events: [] };
  const unattributed = quotationsWithoutSource(document, linked.attributions);
  const reading: Reading = {
    articleHash,
    attributions: linked.attributions,
    speakers: linked.speakers,
    mentions: linked.mentions,
    events: linked.events,
    unattributed,
    counts: countsOf(linked.attributions, unattributed),
  };
  const context = knowledge ? knowledge.contextFor(entitiesOf(reading, article, knowledge, on), on) : emptyContext(on);
  return { reading, context: stated ? context : { ...context, dateAssumed: true } };
}

const emptyContext = (date: string): Context => ({
  date,
  entities: [],
  roles: [],
  events: [],
  learnedLater: [],
  sources: [],
});

function emptyReading(articleHash: string): Reading {
  const counts = { attributions: 0, sources: 0, unnamed: 0, secondHand: 0, sourceless: 0 };
  return { articleHash, attributions: [], speakers: [], mentions: [], events: [], unattributed: [], counts };
}

/** Shorter ones are single words in quotation marks, which name nobody's statement. */
const FEWEST_WORDS = 4;

/** Outer quotations of some length that no attribution covers. */
function quotationsWithoutSource(document: LanguageDocument, attributions: readonly Attribution[]): Span[] {
  const covered = attributions
    .filter(({ source }) => source.length > 0)
    .flatMap(({ content }) => content)
    .sort((a, b) => a[0] - b[0]);
  let next = 0;
  let reach = 0;
  const found: Span[] = [];
  for (const { span, depth } of document.quotations) {
    if (depth > 0) continue;
    while (next < covered.length && covered[next]![0] <= span[0] + 1) reach = Math.max(reach, covered[next++]![1]);
    if (reach >= span[1] - 2) continue;
    if (document.text.slice(...span).split(/\s+/).length >= FEWEST_WORDS) found.push(span);
  }
  return found;
}

function countsOf(attributions: readonly Attribution[], unattributed: readonly Span[]): Reading['counts'] {
  const speakers = new Set<Speaker>();
  for (const { speaker, source } of attributions) if (source.length > 0) speakers.add(speaker);
  return {
    attributions: attributions.length,
    sources: speakers.size,
    unnamed: [...speakers].filter(({ kind }) => kind === 'unnamed').length,
    secondHand: attributions.filter(({ chain }) => chain.length > 0).length,
    sourceless: attributions.filter(({ source }) => source.length === 0).length + unattributed.length,
  };
}

/** Every entity that a reading points to, candidates too, with the outlet and the agency of the article. */
function entitiesOf(reading: Reading, { outlet, agency }: Article, knowledge: Knowledge, on: string): Set<string> {
  const ids = new Set<string>();
  for (const name of [outlet, agency]) {
    const [known] = name ? knowledge.candidates(name, on).filter(({ sense }) => sense !== 'person') : [];
    if (known) ids.add(known.entity);
  }
  const take = (one: { readonly entity?: string; readonly candidates?: readonly string[] }) => {
    if (one.entity) ids.add(one.entity);
    for (const id of one.candidates ?? []) ids.add(id);
  };
  const takeSpeaker = (speaker: Speaker): void => {
    take(speaker);
    for (const member of speaker.members ?? []) takeSpeaker(member);
  };
  for (const speaker of reading.speakers) takeSpeaker(speaker);
  for (const { speaker, chain } of reading.attributions) for (const one of [speaker, ...chain]) takeSpeaker(one);
  for (const one of [...reading.mentions, ...reading.events]) take(one);
  return ids;
}
