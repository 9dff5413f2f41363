import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Attribution, Speaker } from '../../engine/types';
import type { TabState } from '../../messages/types';
import { FERRY_ATTRIBUTIONS, FERRY_READING, FERRY_STATE, viewOf } from '../fixtures/readings/ferry';
import { clear, draw, heading } from './panel-page';

type Read = Extract<TabState, { readonly kind: 'read' }>;
const [FIRST] = FERRY_ATTRIBUTIONS as [Attribution];

const withClaims = (attributions: readonly Attribution[], rest: Partial<Read> = {}): Read => ({
  ...FERRY_STATE,
  reading: { ...FERRY_READING, articleHash: 'hostile', attributions },
  ...rest,
});

const nobody: Speaker = { kind: 'unnamed', mentions: [] };
const nested = (depth: number): Speaker =>
  depth === 0 ? nobody : { kind: 'group', mentions: [], members: [nested(depth - 1)] };

const STATES: Readonly<Record<string, Read>> = {
  'places outside the text': withClaims([
    { ...FIRST, content: [[9e5, 9e6]], cue: [[-4, -1]], source: [[7, 3]], hedges: [[1e9, 2e9]] },
  ]),
  'no places at all': withClaims([{ ...FIRST, content: [], cue: [], source: [], speaker: nobody }]),
  'claims inside each other': withClaims([
    { ...FIRST, id: 1, inside: 2, relations: [{ to: 2, kind: 'denies', because: '' }] },
    { ...FIRST, id: 2, inside: 1, relations: [{ to: 7, kind: 'answers', because: '' }] },
  ]),
  'speakers of groups of groups': withClaims([{ ...FIRST, speaker: nested(40), chain: [nested(3), nobody, nobody] }]),
  'facts that lead nowhere': withClaims(
    [{ ...FIRST, speaker: { kind: 'person', mentions: [], entity: 'gone', candidates: ['gone', 'too'] } }],
    { context: { date: '', entities: [], roles: [], events: [], learnedLater: [], sources: [] } },
  ),
  'an empty article': withClaims([FIRST], {
    article: { url: 'javascript:alert(1)', lang: '', title: '', text: '', blocks: [], published: 'yesterday' },
  }),
  'a language and a date that are none': withClaims([FIRST], {
    article: { ...FERRY_STATE.article, lang: 'x', published: '2017-99-99', outlet: '\u202eretupmoc\u0000' },
  }),
  'one word of a megabyte': withClaims([{ ...FIRST, content: [[0, 1e6]] }], {
    article: { ...FERRY_STATE.article, text: 'x'.repeat(1e6), blocks: [{ kind: 'paragraph', span: [0, 1e6] }] },
  }),
  'three thousand claims': withClaims(Array.from({ length: 3000 }, (_, id) => ({ ...FIRST, id }))),
};

afterEach(clear);

describe.each(Object.entries(STATES))('%s', (_, state) => {
  it('are drawn, as overview and as claim', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      errors.push(String('reason' in event ? event.reason : event.message));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    await draw(viewOf(state));
    expect(heading()).toBeTruthy();
    const [first] = state.reading.attributions;
    await draw(viewOf(state, { chosen: first?.id ?? 0 }));
    expect(document.querySelector('.claim')).not.toBeNull();
    for (const link of document.querySelectorAll<HTMLElement>('.chain button')) link.click();
    await new Promise((done) => setTimeout(done, 50));
    await userEvent.keyboard('{Escape}');
    expect(heading()).toBeTruthy();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).toEqual([]);
  });
});
