/**
 * The contract of the house: what travels between page, engine and panel.
 * Data flows one way: a document becomes an Article, an Article becomes a Reading, a Reading gets its Context.
 * Every offset is in UTF-16 code units into `Article.text`, end exclusive.
 */
export type Span = readonly [start: number, end: number];

export type BlockKind = 'headline' | 'dek' | 'subhead' | 'paragraph' | 'list' | 'quotation' | 'caption';

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** An article as the page shows it. `text` is all blocks in reading order joined by "\n\n". */
export interface Article {
  readonly url: string;
  /** BCP 47, as the page states it or as detected; 'und' if unknown. */
  readonly lang: string;
  readonly title: string;
  readonly byline?: readonly string[];
  /** Publisher as the page states it. */
  readonly outlet?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  readonly modified?: string;
  /** Wire agency, where byline, credit or first line name one. */
  readonly agency?: string;
  /** Place of the dateline ("MOSCOW (AP) - …"). */
  readonly dateline?: string;
  /** True where the page shows only the beginning (paywall). */
  readonly truncated?: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** How the words are given: in quotation marks, partly so, or retold. */
export type Form = 'direct' | 'mixed' | 'indirect';
/** How strongly a mark is shown: words in quotation marks, reported speech, beliefs and intentions. */
export type Level = 'quoted' | 'reported' | 'other';
/** What the cue does, beyond reporting. The list and a sentence on each is in engine/attribution/stance. */
export type Stance =
  | 'say'
  | 'claim'
  | 'deny'
  | 'admit'
  | 'allege'
  | 'accuse'
  | 'warn'
  | 'promise'
  | 'threaten'
  | 'demand'
  | 'order'
  | 'ask'
  | 'suggest'
  | 'predict'
  | 'praise'
  | 'criticise'
  | 'agree'
  | 'announce'
  | 'report'
  | 'describe'
  | 'find'
  | 'believe'
  | 'want'
  | 'fear'
  | 'doubt'
  | 'know';

export type SpeakerKind = 'person' | 'organisation' | 'place' | 'outlet' | 'group' | 'document' | 'unnamed';
/** Identifier of an entity in the knowledge bundle, e.g. "Q7747" or "org:interfax". */
export type EntityId = string;

/** One speaker of the article: all its mentions, who it is within the article and, once linked, in the world. */
export interface Speaker {
  readonly mentions: readonly Span[];
  /** The fullest name the article gives ("Boris Johnson"), or the knowledge label once linked; none for unnamed sources. */
  readonly name?: string;
  readonly kind: SpeakerKind;
  /** How the article calls an unnamed or titled speaker ("foreign ministry official"). */
  readonly description?: string;
  /** Members of a group ("the two leaders"), as speakers of their own. */
  readonly members?: readonly Speaker[];
  readonly entity?: EntityId;
  /** Several possible entities, most likely first, where the evidence does not decide. */
  readonly candidates?: readonly EntityId[];
}

export type RelationKind = 'contrasts' | 'denies' | 'answers';
export interface Relation {
  /** `id` of the other attribution. */
  readonly to: number;
  readonly kind: RelationKind;
  /** Key of the reason, e.g. "but-clause", "responding-to". */
  readonly because: string;
}

/** Who says what, by which words. */
export interface Attribution {
  readonly id: number;
  /** Several spans where the cue breaks the words. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  readonly form: Form;
  readonly level: Level;
  readonly stance: Stance;
  /** Words that weaken the claim ("allegedly", "may"). */
  readonly hedges: readonly Span[];
  /** `id` of the attribution that carries this one. */
  readonly inside?: number;
  /** True where the source only passes on another's words ("…, according to Interfax"). */
  readonly relay?: true;
  readonly speaker: Speaker;
  /** The relays between the speaker and the outlet, nearest to the speaker first; both ends left out. */
  readonly chain: readonly Speaker[];
  readonly relations: readonly Relation[];
  /** 0–1: share of such attributions whose content and source are right. */
  readonly confidence: number;
  /** False where the speaker is not sure enough to be named. */
  readonly speakerShown: boolean;
  /** Names of the rules and evidence, for "why is this highlighted?". */
  readonly because: readonly string[];
}

export type Sense = 'body' | 'place' | 'person' | 'event' | 'work';
/** A person, organisation, place, event or work named in the article, speaking or not. */
export interface Mention {
  readonly span: Span;
  readonly entity?: EntityId;
  readonly candidates?: readonly EntityId[];
  readonly sense?: Sense;
  readonly because: readonly string[];
}

export interface Reading {
  /** Hash of the article's text; readings are cached under it. */
  readonly articleHash: string;
  readonly attributions: readonly Attribution[];
  /** Every speaker once, in order of first mention. */
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  /** References to events: "the strike", "the incident". */
  readonly events: readonly Mention[];
  /** Quotations without a source. */
  readonly unattributed: readonly Span[];
  readonly counts: {
    readonly attributions: number;
    readonly sources: number;
    readonly unnamed: number;
    readonly secondHand: number;
    readonly sourceless: number;
  };
}
