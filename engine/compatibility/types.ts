/** Browsers that sites name and the release list knows. */
export type BrowserId = 'ie' | 'chrome' | 'edge' | 'firefox' | 'safari' | 'opera' | 'samsung';

/** A browser that a message names, with what it says of versions (majors). */
export interface Named {
  readonly browser: BrowserId;
  /** "Chrome 102", "Chrome 102 or later". */
  readonly version?: number;
  /** "the latest Chrome". */
  readonly latest?: true;
  /** "old versions of Firefox". */
  readonly old?: true;
}

/** What a banner says, as far as its words give it. */
export interface Requirement {
  /** Browsers it will not work in; a version means that one and all before. */
  readonly refused: readonly Named[];
  /** Browsers it works in or asks for; a version is the least. */
  readonly listed: readonly Named[];
  /** The list only gives examples ("such as Chrome"). */
  readonly open: boolean;
  /** The browser the site takes the reader's for. */
  readonly takesFor?: Named;
  /** Says that the reader's browser is old, or asks to update it. */
  readonly age: boolean;
  /** Says "outdated" or the like in so many words. */
  readonly outdated: boolean;
  /** Techniques it asks for ("CSS", "HTML5"). */
  readonly features: readonly string[];
}

/** The reader's browser. */
export interface ReaderBrowser {
  /** As the reader knows it: "Firefox", "Brave". */
  readonly name: string;
  readonly engine: 'Gecko' | 'Blink' | 'WebKit' | 'unknown';
  /** "160.0.1", "27.2", "157". */
  readonly version: string;
  /** Extended Support Release; undefined where that is not known. */
  readonly esr?: boolean;
}

/** One release: version, date (ISO day, where known or planned), status in the source. */
export type Release = readonly [version: string, date: string | null, status: string];

/** A dated list of releases, cut from a public source at build time. */
export interface Releases {
  readonly source: string;
  readonly licence: string;
  /** Day on which the source was made. */
  readonly dated: string;
  readonly browsers: Readonly<Record<string, readonly Release[]>>;
}

export type VerdictKind = 'met' | 'not-met' | 'cannot-tell';

export type ReasonKey =
  | 'ie'
  | 'other-browser'
  | 'newer-than-refused'
  | 'refused'
  | 'at-least'
  | 'below'
  | 'listed'
  | 'not-listed'
  | 'same-engine'
  | 'newest'
  | 'esr'
  | 'due'
  | 'behind-some'
  | 'behind-much'
  | 'list-old'
  | 'unknown-browser'
  | 'mistaken'
  | 'unnamed';

export type ActionKey = 'nothing' | 'update' | 'check' | 'try';

export interface Verdict {
  readonly verdict: VerdictKind;
  readonly reason: ReasonKey;
  /** Substitutions of the reason's sentence, in order. */
  readonly reasonWith: readonly string[];
  readonly action: ActionKey;
  /** Name and version as shown: "Firefox 160". */
  readonly browser: string;
  /** The browser that the site takes the reader's for, where that is another and the reason does not say so. */
  readonly takenFor?: string;
  /** Day of the release list, where the verdict rests on it. */
  readonly listDated?: string;
}
