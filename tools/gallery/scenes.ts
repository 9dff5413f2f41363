import type { PanelView, Settings, TabState } from '../../messages/types';
import { FERRY_READING, FERRY_STATE, viewOf } from '../../tests/fixtures/readings/ferry';
import { FERRY } from '../../tests/fixtures/readings/ferry-article';

export interface Scene {
  /** The side panel where not said otherwise. */
  readonly page?: 'settings' | 'welcome';
  readonly view: PanelView;
  readonly settings?: Partial<Settings>;
  /** Selectors of what is clicked, one after the other, before the picture is taken. */
  readonly clicks?: readonly string[];
}

const WHY = '.claim > .folded summary';
const state = (one: TabState): Scene => ({ view: viewOf(one) });
const claim = (chosen: number, clicks: readonly string[] = []): Scene => ({
  view: viewOf(FERRY_STATE, { chosen }),
  clicks,
});

/** What the gallery shows: every view and every state, with a reading of our own. */
const scenes = {
  overview: { view: viewOf(FERRY_STATE) },
  'overview-by-country': { view: viewOf(FERRY_STATE, { private: true }), settings: { groupBySide: true } },
  'claim-direct': claim(5, [WHY, '.section .folded summary']),
  'claim-chain': claim(8, [WHY]),
  'claim-contrast': claim(6),
  'claim-answer': claim(10),
  'claim-group': claim(4),
  'claim-none': claim(13),
  'claim-unclear': claim(14),
  'claim-lost': claim(12),
  'source-person': claim(5, ['.person .plain-link']),
  'source-outlet': claim(8, ['.link:nth-child(2) .link-face']),
  mentions: { view: viewOf(FERRY_STATE), clicks: ['#to-mentions'] },
  'closed-page': state({ kind: 'closed-page' }),
  'no-access': state({ kind: 'no-access', host: 'courier.example' }),
  'site-off': state({ kind: 'site-off', host: 'courier.example' }),
  'not-article': state({ kind: 'not-article' }),
  reading: state({ kind: 'reading', title: FERRY.title }),
  'unread-language': state({ kind: 'unread', why: 'language', lang: 'de', title: 'Minister streiten über Fähre' }),
  'unread-empty': state({ kind: 'unread', why: 'empty', title: FERRY.title }),
  'unread-too-large': state({ kind: 'unread', why: 'too-large', title: FERRY.title }),
  failed: state({ kind: 'failed', what: 'engine' }),
  settings: {
    page: 'settings',
    view: viewOf({ kind: 'closed-page' }),
    settings: { sitesOff: ['weather.example'], noticeOff: ['bank.example'] },
  },
  welcome: { page: 'welcome', view: viewOf({ kind: 'closed-page' }) },
  'no-claims': state({
    ...FERRY_STATE,
    reading: {
      ...FERRY_READING,
      articleHash: 'silent',
      attributions: [],
      speakers: [],
      counts: { attributions: 0, sources: 0, unnamed: 0, secondHand: 0, sourceless: 0 },
    },
    lost: [],
  }),
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;
export const SCENES: Readonly<Record<SceneName, Scene>> = scenes;
