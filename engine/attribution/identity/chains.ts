import type { LanguageDocument } from '../../language/document';
import type { Span } from '../../types';
import type { RawAttribution } from '../raw';
import { type Bearer, mention } from './bearer';
import { OUTLET_NOUNS } from './lexicon';
import { readPhrase } from './phrase';
import { namesWithin, type Scene } from './scene';

/**
 * The one to whom it was said, where that is an outlet: it stands between the speaker and the page ("told the
 * country's state-run news agency that …", "told Reuters").
 */
export function addressee(scene: Scene, raw: RawAttribution): Bearer | undefined {
  const cue = raw.cue.at(-1);
  if (!cue || !/^(?:told|tells|telling|tell|informed|assured)$/i.test(scene.document.text.slice(...cue).split(/\s/)[0] ?? '')) return undefined;
  const after = raw.content.map(([from]) => from).filter((from) => from >= cue[1]);
  const end = after.length > 0 ? Math.min(...after) : endOfSentence(scene.document, cue[1]);
  const span = trimmed(scene.document.text, [cue[1], end]);
  if (!span || span[1] - span[0] > 120) return undefined;
  const outlet = namesWithin(scene, span).find(({ kind }) => kind === 'outlet');
  if (outlet) return scene.byGroup[outlet.group];
  const phrase = readPhrase(scene.document, span);
  if (!OUTLET_NOUNS.has(phrase.head) || phrase.plural) return undefined;
  const key = phrase.text.toLowerCase();
  const bearer: Bearer = scene.described.get(key) ?? { mentions: [], kind: 'outlet', description: phrase.text, head: phrase.head };
  mention(bearer, span);
  scene.described.set(key, bearer);
  return bearer;
}

function trimmed(text: string, [from, to]: Span): Span | undefined {
  const words = text.slice(from, to);
  const clean = words.replace(/[\s,:“"‘']*(?:\bthat\b)?[\s,:“"‘']*$/, '').replace(/[.,;:]+$/, '');
  const lead = clean.length - clean.trimStart().length;
  return clean.trim() ? [from + lead, from + clean.length] : undefined;
}

function endOfSentence(document: LanguageDocument, at: number): number {
  return document.sentences.find(({ span }) => at >= span[0] && at < span[1])?.span[1] ?? at;
}
