import type { Article, Attribution, Speaker } from '../../engine/types';
import { namingOf } from './speakers';

/** One mouth on the way of the words to the page. */
export interface Mouth {
  readonly part: 'speaker' | 'relay' | 'outlet';
  readonly speaker?: Speaker;
  /** Sources without a name, and those of whom we cannot tell who they are, are drawn open. */
  readonly open: boolean;
}

/** The way of a claim: the speaker, the relays nearest first, the outlet. */
export function wayOf(article: Article, attribution: Attribution): Mouth[] {
  const naming = namingOf(attribution);
  return [
    { part: 'speaker', ...(naming === 'none' ? {} : { speaker: attribution.speaker }), open: naming !== 'named' },
    ...attribution.chain.map(
      (speaker): Mouth => ({ part: 'relay', speaker, open: speaker.kind === 'unnamed' || !speaker.name }),
    ),
    { part: 'outlet', open: !article.outlet },
  ];
}

/** How many mouths the words went through, the outlet's included. */
export const mouthsOf = ({ chain }: Attribution): number => chain.length + 2;
