import type { Attribution } from '../types';

/** An attribution as the rules find it: everything but who the speaker is. */
export type RawAttribution = Omit<Attribution, 'speaker' | 'chain' | 'speakerShown'>;
