/**
 * What the rooms tell each other. Shapes only: the schemas that parse them on arrival are `schemas.ts`, the guards of
 * the content script `guards.ts`; a test holds the three equal.
 */
import type { Verdict } from '../engine/compatibility/types';
import type { Article, Level, Reading, Span } from '../engine/types';
import type { Context } from '../knowledge/types';

/** Which levels are painted: quotes · quotes and reports · all. */
export type ShownLevel = Level;

export interface Settings {
  /** The weakest level that is painted. */
  readonly level: ShownLevel;
  /** Marks on or off everywhere. */
  readonly marks: boolean;
  readonly notice: boolean;
  readonly printMarks: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'reduced';
  /** Hosts where nothing is read. */
  readonly sitesOff: readonly string[];
  /** Hosts where the page's own browser banner stays. */
  readonly noticeOff: readonly string[];
  /** Country of each outlet or person colours the bars, when the reader asks for it. */
  readonly groupBySide: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  level: 'reported',
  marks: true,
  notice: true,
  printMarks: false,
  theme: 'system',
  motion: 'system',
  sitesOff: [],
  noticeOff: [],
  groupBySide: false,
};

/** One attribution as the content script needs it. */
export interface Mark {
  readonly id: number;
  readonly level: Level;
  /** Spans into `Article.text`. */
  readonly content: readonly Span[];
  /** The parts of the content that stand in quotation marks. */
  readonly quoted: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** For the card, where no panel can open: who, in what office, through whom. */
  readonly who: string;
  readonly office?: string;
  readonly through?: string;
}

/** A browser banner that stands replaced on the page. */
export interface NoticeReport {
  readonly quoted: string;
  readonly verdict: 'met' | 'not-met' | 'cannot-tell';
  readonly visible: boolean;
}

/** Why an article was not read. */
export type Unread = 'language' | 'empty' | 'too-large';

/** What the background knows of a tab, and the panel shows. */
export type TabState =
  /** A page of the browser, a store, a file without permission: we may never look. */
  | { readonly kind: 'closed-page' }
  | { readonly kind: 'no-access'; readonly host: string }
  | { readonly kind: 'site-off'; readonly host: string }
  | { readonly kind: 'not-article'; readonly notice?: NoticeReport }
  | { readonly kind: 'reading'; readonly title?: string }
  | {
      readonly kind: 'unread';
      readonly why: Unread;
      readonly lang?: string;
      readonly title: string;
      readonly notice?: NoticeReport;
    }
  /** `what` is a key of the `failed_*` messages. */
  | { readonly kind: 'failed'; readonly what: 'page' | 'engine' | 'knowledge' | 'storage' }
  | {
      readonly kind: 'read';
      readonly article: Article;
      readonly reading: Reading;
      readonly context: Context;
      /** Ids of attributions that could not be painted. */
      readonly lost: readonly number[];
      readonly notice?: NoticeReport;
    };

/** What the panel is told: the state of its window's active tab. */
export interface PanelView {
  readonly tab: number;
  readonly state: TabState;
  /** The attribution that the reader chose last. */
  readonly chosen?: number;
  /** True in a private window: nothing is kept. */
  readonly private: boolean;
}

/** What the content script may do on its page. */
export interface PageRules {
  readonly off: boolean;
  readonly marks: boolean;
  readonly level: ShownLevel;
  readonly printMarks: boolean;
  readonly notice: boolean;
}

/** From the page to the background. */
export type PageMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'article'; readonly article: Article }
  | {
      readonly type: 'no-article';
      readonly why: 'not-article' | 'empty' | 'too-large' | 'gone';
      readonly title: string;
    }
  /** A trusted click or key on a mark: the panel may open. */
  | { readonly type: 'open'; readonly id: number; readonly hash: string }
  | { readonly type: 'lost'; readonly hash: string; readonly ids: readonly number[] }
  | { readonly type: 'verdict'; readonly quoted: string }
  | { readonly type: 'notice'; readonly report: NoticeReport }
  | { readonly type: 'notice-off' }
  /** The page may be an article: the script that finds and paints it is wanted. */
  | { readonly type: 'article-possible' }
  /** The page names a browser: the script that knows banners is wanted. */
  | { readonly type: 'notice-possible' };

/** What became of a click on a mark. */
export interface Opened {
  /** `panel`: it opens; `shown`: a sidebar that is open already shows it; `card`: the page must show its card. */
  readonly where: 'panel' | 'shown' | 'card';
  /** With a card: the reader's keys that open the sidebar, if there are any. */
  readonly keys?: string;
}

/** What the page gets back, by the type of its message. */
export interface PageAnswers {
  readonly hello: PageRules;
  readonly article: { readonly hash: string; readonly marks: readonly Mark[] };
  readonly 'no-article': undefined;
  readonly open: Opened;
  readonly lost: undefined;
  readonly verdict: Verdict | undefined;
  readonly notice: undefined;
  readonly 'notice-off': undefined;
  readonly 'article-possible': undefined;
  readonly 'notice-possible': undefined;
}

/** From the background to the page. */
export type PageOrder =
  | { readonly type: 'rules'; readonly rules: PageRules }
  | { readonly type: 'show'; readonly id: number }
  | { readonly type: 'choose'; readonly id: number | null }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** Asks for a text fragment that leads to the claim; the page answers with it, or not at all. */
  | { readonly type: 'fragment'; readonly id: number }
  | { readonly type: 'find' };

/** From the panel and the other pages of ours to the background. */
export type PanelMessage =
  | { readonly type: 'view'; readonly window: number }
  | { readonly type: 'choose'; readonly tab: number; readonly id: number | null }
  | { readonly type: 'show'; readonly tab: number; readonly id: number }
  /** Asks for the text fragment of a claim, as tested in the page. */
  | { readonly type: 'fragment'; readonly tab: number; readonly id: number }
  | { readonly type: 'retry'; readonly tab: number }
  | { readonly type: 'settings'; readonly change: Partial<Settings> }
  | { readonly type: 'site'; readonly host: string; readonly off: boolean }
  | { readonly type: 'read-settings' }
  | { readonly type: 'granted' };

/** What the background tells all pages of ours: ask again. */
export interface Changed {
  readonly type: 'changed';
  readonly tab: number;
}
