import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../engine/types';
import { find, findSliced, looksLikeArticle } from '../../page/find';
import { ARTICLES, OTHERS } from '../fixtures/pages/expected';
import { fixtureNames, openFixture } from './find-page';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const textsOf = (article: Article, kind: string): string[] =>
  article.blocks.filter((block) => block.kind === kind).map(({ span }) => article.text.slice(...span));

/** Pages that fill themselves in only later; the living page's tests open them. */
const LATER = ['late'];

describe('fixtures', () => {
  it('each has its expected result', () => {
    expect([...Object.keys(ARTICLES), ...OTHERS, ...LATER].sort()).toEqual([...fixtureNames].sort());
  });

  for (const [name, expected] of Object.entries(ARTICLES)) {
    it(`finds the article: ${name}`, async () => {
      const { contentDocument } = await openFixture(name);
      const before = contentDocument.documentElement.outerHTML;
      expect(looksLikeArticle(contentDocument)).toBe(true);
      const found = find(contentDocument);
      if (!('article' in found)) throw new Error(`refused: ${found.reason}`);
      const { article, textMap } = found;
      for (const key of ['title', 'byline', 'published', 'agency', 'dateline', 'lang', 'truncated'] as const)
        if (key in expected) expect(article[key], key).toEqual(expected[key]);
      for (const [kind, count] of Object.entries(expected.kinds ?? {}))
        expect(textsOf(article, kind), kind).toHaveLength(count);
      for (const words of expected.holds ?? []) expect(article.text).toContain(words);
      for (const words of expected.lacks ?? []) expect(article.text).not.toContain(words);
      expect(textsOf(article, 'caption')).toEqual(expected.captions ?? []);
      expect(found.others.map((other) => other.article.title)).toEqual(expected.others ?? []);
      expect(found.mapped).toBeGreaterThanOrEqual(0.99);
      for (const { span } of article.blocks) expect(textMap.verify(span)).toBe(true);
      expect(contentDocument.documentElement.outerHTML).toBe(before);
      const sliced = await findSliced(contentDocument);
      expect('article' in sliced && sliced.article).toEqual(article);
    });
  }

  for (const name of OTHERS) {
    it(`does not read: ${name}`, async () => {
      const { contentDocument } = await openFixture(name);
      expect(find(contentDocument)).toHaveProperty('reason');
    });
  }
});
