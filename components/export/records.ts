import type { Article, Attribution, Form, Level, Reading, Span, Stance } from '../../engine/types';
import type { Words } from '../../platform/words';
import type { Known } from '../facts/known';
import { officesOn } from '../facts/offices';
import { blockAt, extent, inReadingOrder, wordsOf } from '../reading/claims';
import { type Naming, nameOf, namingOf, whoSays } from '../reading/speakers';

/** One claim as a file carries it: what the panel shows of it, in plain values. */
export interface ClaimRecord {
  readonly id: number;
  readonly inside?: number;
  readonly form: Form;
  readonly level: Level;
  readonly stance: Stance;
  readonly content: readonly Span[];
  /** The claim's words, spans joined by an ellipsis. */
  readonly said: string;
  readonly cue: string;
  readonly source: string;
  /** The name where the speaker is known, else the article's own words for it; '' where it gives none. */
  readonly speaker: string;
  readonly naming: Naming;
  readonly person: boolean;
  /** Identifier in the bundled facts; only of a speaker that is named. */
  readonly entity?: string;
  /** Principal office on the article's date. */
  readonly office?: string;
  readonly through: readonly string[];
  /** Number of the paragraph, counted from 1 over all blocks; 0 outside them. */
  readonly block: number;
  readonly confidence: number;
  readonly because: readonly string[];
}

/** Every claim of a reading, in reading order. A speaker that is not shown in the panel is not named here either. */
export function recordsOf(article: Article, reading: Reading, known: Known, words: Words): ClaimRecord[] {
  return inReadingOrder(reading).map((one) => record(article, one, known, words));
}

function record(article: Article, attribution: Attribution, known: Known, words: Words): ClaimRecord {
  const { text } = article;
  const { id, inside, form, level, stance, speaker, chain, confidence, because } = attribution;
  const naming = namingOf(attribution);
  const entity = naming === 'named' ? speaker.entity : undefined;
  const [office] = entity ? officesOn(known.context, entity) : [];
  const block = blockAt(article, extent(attribution)[0]);
  return {
    id,
    ...(inside === undefined ? {} : { inside }),
    form,
    level,
    stance,
    content: attribution.content,
    said: wordsOf(text, attribution.content),
    cue: wordsOf(text, attribution.cue),
    source: wordsOf(text, attribution.source),
    speaker: naming === 'none' ? '' : whoSays(attribution, known, words, text),
    naming,
    person: speaker.kind === 'person',
    ...(entity ? { entity } : {}),
    ...(office ? { office: office.title } : {}),
    through: chain.map((relay) => nameOf(relay, known, words, text)),
    block: block ? article.blocks.indexOf(block) + 1 : 0,
    confidence: Math.round(confidence * 100) / 100,
    because,
  };
}
