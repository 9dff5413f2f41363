import type { PackedEvent } from '../../knowledge/packed';
import { isNoun } from '../language/tags';
import type { Span } from '../types';
import type { Found } from './found';
import type { Setting } from './setting';

export interface EventRef {
  readonly span: Span;
  readonly found: Found;
}

/** Days after which "the attack" no longer means an event without its name. */
const FRESH = 30;
const DAY = 86_400_000;

/**
 * Finds references to events: by name at any time after, by a common noun ("the strike", "U.S. airstrikes") while the
 * event is fresh, its country is named in the article, and a clue, actor or place stands in the sentence or the article.
 */
export function findEvents(setting: Setting, taken: readonly Span[]): EventRef[] {
  const { document, knowledge, on } = setting;
  const lower = document.text.toLowerCase();
  const possible = [...knowledge.allEvents()].filter((event) => fits(event, setting, lower));
  if (possible.length === 0) return [];
  const refs: EventRef[] = [];
  for (const event of possible) refs.push(...byName(document.text, lower, event));
  const named = refs.map(({ span }) => span);
  const fresh = possible.filter((event) => isFresh(event, on));
  const { tokens, sentences } = document;
  for (const sentence of sentences)
    for (let i = sentence.from; i < sentence.to; i++) {
      const span: Span = [tokens[i]!.start, tokens[i]!.end];
      if (!isNoun(tokens[i]!.tag) || [...named, ...taken].some((other) => span[0] < other[1] && other[0] < span[1]))
        continue;
      const word = tokens[i]!.lower;
      const meant = fresh.filter(({ words }) => words.some((one) => sameNoun(one, word)));
      const found = meant.length > 0 ? choose(setting, meant, i, lower.slice(...sentence.span), lower) : undefined;
      if (found) refs.push({ span: [phraseStart(setting, i, sentence.from), span[1]], found });
    }
  return refs.sort((a, b) => a.span[0] - b.span[0]);
}

function fits(event: PackedEvent, setting: Setting, lower: string): boolean {
  const start = event.startElsewhere && event.startElsewhere < event.start ? event.startElsewhere : event.start;
  if (start > setting.on.slice(0, start.length)) return false;
  if ([event.label, ...event.aliases].some((name) => lower.includes(name.toLowerCase()))) return true;
  return event.places.length === 0 || event.places.some((place) => namesPlace(setting, place));
}

function namesPlace(setting: Setting, place: string): boolean {
  const country = setting.knowledge.entity(place)?.country;
  return country !== undefined && setting.countries.has(country);
}

function isFresh(event: PackedEvent, on: string): boolean {
  if (event.start.length < 10) return event.end === undefined || event.end >= on;
  if (/^(war|conflict|crisis)$/.test(event.sort) && event.end === undefined) return true;
  const age =
    (Date.parse(on.slice(0, 10)) - Date.parse(event.end && event.end.length === 10 ? event.end : event.start)) / DAY;
  return age <= FRESH;
}

function* byName(text: string, lower: string, event: PackedEvent): Generator<EventRef> {
  for (const name of [event.label, ...event.aliases]) {
    const key = name.toLowerCase();
    for (let at = lower.indexOf(key); at >= 0 && lower.length === text.length; at = lower.indexOf(key, at + key.length))
      yield { span: [at, at + key.length], found: { entity: event.id, sense: 'event', because: ['event-name'] } };
  }
}

const sameNoun = (one: string, word: string): boolean => one === word || `${one}s` === word || one === `${word}s`;

function choose(
  setting: Setting,
  events: readonly PackedEvent[],
  i: number,
  sentence: string,
  article: string,
): Found | undefined {
  const scored = events
    .map((event) => ({ event, score: score(setting, event, i, sentence, article) }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1));
  const [first, second] = scored;
  if (!first) return undefined;
  const because = ['event-word', 'event-fresh'];
  if (second && first.score - second.score < 1)
    return { candidates: [first.event.id, second.event.id], sense: 'event', because: [...because, 'several'] };
  return { entity: first.event.id, sense: 'event', because };
}

function score(setting: Setting, event: PackedEvent, i: number, sentence: string, article: string): number {
  const has = (text: string) => event.clues.filter((clue) => text.includes(clue.toLowerCase())).length;
  let score = Math.min(2, has(sentence)) * 1.5 + Math.min(2, has(article)) * 1;
  const { tokens } = setting.document;
  const actors = event.actors.map((id) => setting.knowledge.entity(id)?.country);
  // "U.S. airstrikes", "the U.S. strikes", "U.S. military attack": who did it stands before.
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (!/^(NN|JJ)/.test(tokens[j]!.tag) && tokens[j]!.text !== '.') break;
    const code = setting.countryAt(j);
    if (code) score += actors.includes(code) ? 2 : actors.length > 0 ? -2 : -1.5;
  }
  if (event.places.some((place) => setting.knowledge.entity(place)?.country === nearest(setting, i))) score += 0.5;
  if (/^(war|conflict|crisis)$/.test(event.sort))
    score += event.places.some((place) => namesPlace(setting, place)) ? 1 : 0;
  const phrase = setting.document.text.slice(phraseStart(setting, i, Math.max(0, i - 6)), tokens[i]!.end).toLowerCase();
  score += Math.min(1, has(phrase)) * 2;
  if (/^(war|conflict)$/.test(tokens[i]!.lower)) score += event.sort === 'war' && !event.partOf ? 2.5 : -1;
  // "a war", "an attack" is any of its kind, unless its own words say more.
  if (/^an? /.test(phrase) && has(phrase) === 0) return 0;
  const long = event.words.find((word) => word.includes(' ') && sentence.includes(word));
  return score + (long ? 0.5 : 0);
}

function nearest(setting: Setting, i: number): string | undefined {
  return setting.countryMentions.findLast(({ to }) => to <= i + 6)?.code;
}

/** The noun phrase begins at its determiner, number or country. */
function phraseStart(setting: Setting, i: number, first: number): number {
  const { tokens } = setting.document;
  let from = i;
  while (from > first && i - from < 5 && /^(NN|JJ|DT|PRP\$|VBN|CD)/.test(tokens[from - 1]!.tag)) {
    from--;
    if (/^(DT|PRP\$)/.test(tokens[from]!.tag)) break;
  }
  return tokens[from]!.start;
}
