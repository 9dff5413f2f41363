import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMark, isPageOrder, isPageRules, marksOf, openedOf } from '../../messages/guards';
import { parseChanged, parsePageMessage, parsePanelMessage, parseSettings } from '../../messages/schemas';
import { DEFAULT_SETTINGS, type PageMessage, type PageOrder, type PanelMessage } from '../../messages/types';

const article = {
  url: 'https://paper.example/a',
  lang: 'en',
  title: 'A title',
  text: 'A title\n\nSome text.',
  blocks: [
    { kind: 'headline', span: [0, 7] },
    { kind: 'paragraph', span: [9, 19] },
  ],
} as const;

const PAGE: PageMessage[] = [
  { type: 'hello' },
  { type: 'article', article },
  { type: 'no-article', why: 'gone', title: '' },
  { type: 'open', id: 3, hash: 'ab' },
  { type: 'lost', hash: 'ab', ids: [1, 2] },
  { type: 'verdict', quoted: 'Old browser' },
  { type: 'notice', report: { quoted: 'x', verdict: 'met', visible: true } },
  { type: 'notice-off' },
  { type: 'notice-possible' },
  { type: 'article-possible' },
];
const PANEL: PanelMessage[] = [
  { type: 'view', window: 1 },
  { type: 'choose', tab: 1, id: null },
  { type: 'show', tab: 1, id: 0 },
  { type: 'fragment', tab: 1, id: 2 },
  { type: 'retry', tab: 1 },
  { type: 'settings', change: { level: 'other' } },
  { type: 'site', host: 'paper.example', off: true },
  { type: 'read-settings' },
  { type: 'granted' },
];
const ORDERS: PageOrder[] = [
  { type: 'rules', rules: { off: false, marks: true, level: 'quoted', printMarks: false, notice: true } },
  { type: 'show', id: 1 },
  { type: 'fragment', id: 1 },
  { type: 'choose', id: null },
  { type: 'step', by: -1 },
  { type: 'find' },
];

describe('messages', () => {
  it.each(PAGE.map((message) => [message.type, message] as const))(
    '%s from a page arrives as it was sent',
    (_, message) => {
      expect(parsePageMessage(structuredClone(message))).toEqual(message);
    },
  );
  it.each(PANEL.map((message) => [message.type, message] as const))(
    '%s from the panel arrives as it was sent',
    (_, message) => {
      expect(parsePanelMessage(structuredClone(message))).toEqual(message);
    },
  );
  it.each(ORDERS.map((order) => [order.type, order] as const))('%s passes the guard of the page', (_, order) => {
    expect(isPageOrder(structuredClone(order))).toBe(true);
  });

  it.each([
    ['a block outside the text', { ...article, blocks: [{ kind: 'paragraph', span: [0, 900] }] }],
    ['blocks out of order', { ...article, blocks: [...article.blocks].reverse() }],
    ['a span that ends before it begins', { ...article, blocks: [{ kind: 'paragraph', span: [5, 2] }] }],
    ['a kind that is none', { ...article, blocks: [{ kind: 'script', span: [0, 1] }] }],
    ['a text of five million characters', { ...article, text: 'x'.repeat(5_000_000) }],
    ['no text', { ...article, text: undefined }],
  ])('refuses an article with %s', (_, broken) => {
    expect(parsePageMessage({ type: 'article', article: broken })).toBeUndefined();
  });

  it('drops what a page adds to a message', () => {
    expect(parsePageMessage({ type: 'hello', url: 'https://evil.example' })).toEqual({ type: 'hello' });
  });

  it('a page cannot speak as the panel', () => {
    for (const message of PANEL) expect(parsePageMessage(message)).toBeUndefined();
  });

  it('takes anything at all without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        parsePageMessage(raw);
        parsePanelMessage(raw);
        parseChanged(raw);
        isPageOrder(raw);
        isPageRules(raw);
        isMark(raw);
        marksOf(raw);
        expect(Object.keys(parseSettings(raw, DEFAULT_SETTINGS)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });
});

describe('settings', () => {
  it('keep what can be read of a corrupt store', () => {
    const stored = { level: 'other', marks: 'yes', theme: 'dark', sitesOff: 7, unknown: 1 };
    expect(parseSettings(stored, DEFAULT_SETTINGS)).toEqual({ ...DEFAULT_SETTINGS, level: 'other', theme: 'dark' });
  });
  it('are the defaults where there is nothing', () => {
    expect(parseSettings(undefined, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the answer to a click', () => {
  it.each([{ where: 'panel' }, { where: 'card' }, { where: 'card', keys: 'Alt+H' }])('%o passes', (answer) =>
    expect(openedOf(answer)).toEqual(answer),
  );
  it.each([undefined, 'card', {}, { where: 'window' }, { where: 'card', keys: 7 }])('%o does not', (answer) =>
    expect(openedOf(answer)).toBeUndefined(),
  );
});

describe('marks', () => {
  const mark = { id: 0, level: 'quoted', content: [[0, 4]], quoted: [], source: [], cue: [], who: 'A' };
  it('pass the guard', () => expect(marksOf({ hash: 'a', marks: [mark] })?.marks).toHaveLength(1));
  it.each([
    ['no spans', { ...mark, content: undefined }],
    ['a span backwards', { ...mark, content: [[4, 0]] }],
    ['a level that is none', { ...mark, level: 'loud' }],
    ['no speaker', { ...mark, who: undefined }],
  ])('with %s do not', (_, broken) => expect(marksOf({ hash: 'a', marks: [broken] })).toBeUndefined());
});
