import type { Span, SpeakerKind } from '../../types';

/** One who may speak, while the article is being read: its mentions grow as the article goes on. */
export interface Bearer {
  readonly mentions: Span[];
  kind: SpeakerKind;
  readonly name: string | undefined;
  description: string | undefined;
  readonly members: readonly Bearer[] | undefined;
  gender: 'he' | 'she' | undefined;
  /** Nouns that the article calls it by, singular and in small letters: "official", "president". */
  readonly nouns: Set<string>;
  /** Words of its titles and descriptions, in small letters; a description may name some of them again. */
  readonly words: Set<string>;
  readonly plural: boolean | undefined;
  /** How often the article names it, beside the person whom it names most; 0 to 1. */
  readonly prominence: number | undefined;
  /** True where only the shape of its name tells its kind. */
  readonly guessed: boolean | undefined;
}

/** How sure a reference is: only what is sure is shown. */
export interface Resolved {
  readonly bearer: Bearer;
  readonly sure: boolean;
  /** Key of the evidence, for "why is this highlighted?". */
  readonly because: string;
}

type Given = Partial<Omit<Bearer, 'mentions' | 'nouns' | 'words' | 'kind'>> & Pick<Bearer, 'kind'>;

/** A new bearer, called by `nouns` and `words` so far. All have one shape: they are looked at all the time. */
export function bearerOf(given: Given, nouns: readonly string[] = [], words: readonly string[] = []): Bearer {
  const { kind, name, description, members, gender, plural, prominence, guessed } = given;
  return {
    mentions: [],
    kind,
    name,
    description,
    members,
    gender,
    nouns: new Set(nouns),
    words: new Set(words),
    plural,
    prominence,
    guessed,
  };
}

/** Whether a bearer can be meant by "he" or "she": one person, or a name that may be a person's. */
export function mayBeOnePerson({ kind, plural, guessed, name }: Bearer): boolean {
  if (plural) return false;
  return kind === 'person' || kind === 'unnamed' || (guessed === true && name !== undefined && !name.includes(' '));
}
