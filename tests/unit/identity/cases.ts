import type { Case } from './case';
import { GROUPS, KINDS, NAMES } from './cases-names';
import { DESCRIPTIONS, PRONOUNS } from './cases-references';
import { BESIDE, CHAINS, LATER, UNNAMED } from './cases-sources';

export const CASES: readonly Case[] = [
  ...NAMES,
  ...KINDS,
  ...GROUPS,
  ...PRONOUNS,
  ...DESCRIPTIONS,
  ...CHAINS,
  ...UNNAMED,
  ...LATER,
  ...BESIDE,
];
