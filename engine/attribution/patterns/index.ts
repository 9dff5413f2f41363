/**
 * All rules in the order they run. A cue belongs to the first rule that takes it, so outer constructions stand
 * before those they may carry: sources behind their words first, then cues before theirs, quotations without a cue last.
 */
import type { Pattern } from '../pattern';
import { ACCORDING_TO } from './according-to';
import { ADVERBS } from './adverbs';
import { AS_SOURCE } from './as-source';
import { ASKED } from './asked';
import { COLONS } from './colon';
import { COMPLEMENTS } from './complement';
import { HEARSAY } from './hearsay';
import { IMPERATIVES } from './imperative';
import { IN_WORDS } from './in-words';
import { LIKE } from './like';
import { NOUNS } from './nouns';
import { OBJECTS } from './objects';
import { PASSIVES } from './passive';
import { POST_POSED } from './post-posed';
import { LONE_QUOTATIONS, QUOTATIONS } from './quotations';

export const PATTERNS: readonly Pattern[] = [
  ...COLONS,
  ...ACCORDING_TO,
  ...AS_SOURCE,
  ...ASKED,
  ...IN_WORDS,
  ...POST_POSED,
  ...LIKE,
  ...QUOTATIONS,
  ...IMPERATIVES,
  ...COMPLEMENTS,
  ...HEARSAY,
  ...PASSIVES,
  ...OBJECTS,
  ...NOUNS,
  ...ADVERBS,
  ...LONE_QUOTATIONS,
];

/**
 * The rules that also read what stands in quotation marks: clauses that a quoted speaker gives as another's words or
 * thoughts. What somebody calls for or likes there is part of what they say.
 */
export const WITHIN_QUOTATIONS: readonly Pattern[] = [
  ...ACCORDING_TO,
  ...AS_SOURCE,
  ...POST_POSED,
  ...QUOTATIONS.filter(({ name }) => name === 'cue-quotation'),
  ...COMPLEMENTS.filter(({ name }) => !name.endsWith('infinitive')),
  ...HEARSAY,
];
