import type { Span, SpeakerKind } from '../../types';

/** One speaker while it is being gathered: its mentions grow as the article goes on. */
export interface Bearer {
  readonly mentions: Span[];
  readonly kind: SpeakerKind;
  readonly name?: string;
  readonly description?: string;
  readonly members?: readonly Bearer[];
  readonly gender?: 'he' | 'she';
  /** Head noun of the description, in small letters: "official". */
  readonly head?: string;
  readonly plural?: boolean;
}

/** How sure a reference is: only what is sure is shown by name. */
export interface Resolved {
  readonly bearer: Bearer;
  readonly sure: boolean;
  readonly because: string;
}

/** Adds a mention once. */
export function mention(bearer: Bearer, span: Span): void {
  if (!bearer.mentions.some(([from, to]) => from === span[0] && to === span[1])) bearer.mentions.push(span);
}
