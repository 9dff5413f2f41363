// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { scan } from '../../page/notice/recognise';
import { BANNERS, NOT_BANNERS } from './notice-banners';
import { BARE_BANNERS, BARE_NOT_BANNERS, MORE_BANNERS, MORE_NOT_BANNERS } from './notice-banners-more';

const PARAGRAPHS = [
  'The port authority put the toll for small boats up by a tenth on Monday, the third rise in as many years, and said that dredging had to be paid for.',
  'Skippers who moor for less than a day pay nothing, as before, and the harbour master does not expect that to change before the next council.',
  'The council meets again in October, when the fees of the marina and of the slipway are also to be decided upon.',
].map((text) => `<p>${text}</p>`);
const HEAD = '<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>';
const article = (within = '') =>
  `<main><article><h1>Harbour tolls rise</h1>${PARAGRAPHS[0]}${within}${PARAGRAPHS.slice(1).join('')}</article></main>`;

const found = (body: string) => {
  document.body.innerHTML = body;
  return scan(document);
};
beforeEach(() => document.body.replaceChildren());

describe('banners at the top of a news page', () => {
  it.each([...BANNERS, ...MORE_BANNERS, ...BARE_BANNERS])('$lang: $html', ({ html }) => {
    const [notice, other] = found(`<div id="page">${html}${HEAD}${article()}</div>`);
    expect(notice).toBeDefined();
    expect(other).toBeUndefined();
    expect(notice!.element).toBe(document.querySelector('#page')!.firstElementChild);
  });
});

describe('what is not a banner', () => {
  it.each([...NOT_BANNERS.top, ...MORE_NOT_BANNERS])('at the top: %s', (html) =>
    expect(found(`<div id="page">${html}${HEAD}${article()}</div>`)).toEqual([]),
  );
  it.each(NOT_BANNERS.prose)('in an article: %s', (html) => expect(found(HEAD + article(html))).toEqual([]));
  it.each([...NOT_BANNERS.pages, ...BARE_NOT_BANNERS])('a page of its own: %s', (html) =>
    expect(found(`${HEAD}${html}<div>${PARAGRAPHS.join('')}</div>`)).toEqual([]),
  );
});
