import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type FoundArticle, find } from '../../page/find';
import { ARTICLES } from '../fixtures/pages/expected';
import { open, openFixture } from './find-page';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const solid = (words: string): string => words.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

async function findIn(page: Document): Promise<FoundArticle> {
  const found = find(page);
  if (!('article' in found)) throw new Error(found.reason);
  return found;
}

describe('the text map', () => {
  for (const name of Object.keys(ARTICLES)) {
    it(`leads every character to the page and back: ${name}`, async () => {
      const { article, textMap } = await findIn((await openFixture(name)).contentDocument);
      let tied = 0;
      let all = 0;
      for (let at = 0; at < article.text.length; at++) {
        if (!article.blocks.some(({ span: [start, end] }) => at >= start && at < end)) continue;
        all++;
        const [range] = textMap.toRanges([at, at + 1]);
        if (!range || range.collapsed) continue;
        expect(textMap.toOffset(range.startContainer, range.startOffset)).toBe(at);
        expect(solid(range.toString())).toBe(solid(article.text[at]!));
        tied++;
      }
      expect(tied / all).toBeGreaterThanOrEqual(0.98);
    });
  }

  it('gives the words of any span, whatever its ends', async () => {
    for (const name of ['nested-inline', 'soft-hyphens', 'ruby', 'slots', 'line-breaks', 'right-to-left']) {
      const { article, textMap } = await findIn((await openFixture(name)).contentDocument);
      const end = article.text.length;
      fc.assert(
        fc.property(fc.integer({ min: 0, max: end }), fc.integer({ min: 0, max: end }), (a, b) => {
          const span = [Math.min(a, b), Math.max(a, b)] as const;
          const shown = textMap
            .toRanges(span)
            .map((range) => range.toString())
            .join('');
          expect(solid(shown)).toBe(solid(article.text.slice(...span)));
        }),
        { numRuns: 150 },
      );
    }
  });

  it('knows nothing of nodes that are not the article’s, nor of spans beyond it', async () => {
    const { contentDocument } = await openFixture('related-and-newsletter');
    const { article, textMap } = await findIn(contentDocument);
    const aside = contentDocument.querySelector('.newsletter-signup p')!.firstChild!;
    expect(textMap.toOffset(aside, 3)).toBeUndefined();
    expect(textMap.toRanges([article.text.length, article.text.length + 9])).toEqual([]);
    expect(textMap.verify([5, 5])).toBe(false);
  });
});

describe('hostile and huge pages', () => {
  const head = (json: string) =>
    `<link rel="canonical" href="https://ledger.example/2024/03/05/a-story-of-some-length"><title>A story of some length</title><script type="application/ld+json">${json}</script>`;
  const paragraph = `<p>${'The mayor said on Tuesday that the bridge would stay open to all. '.repeat(4)}</p>`;
  const story = `<article><h1>A story of some length</h1>${paragraph.repeat(6)}</article>`;

  it('survives ten megabytes of JSON-LD', async () => {
    const json = `{"@type":"NewsArticle","headline":"A story of some length","text":"${'x'.repeat(10_000_000)}"}`;
    const { contentDocument } = await open(head(json) + story);
    expect(find(contentDocument)).toHaveProperty('article');
  });

  it('survives nesting without end and references in a circle', async () => {
    const deep = `{"@type":"NewsArticle","headline":"A story of some length","author":{"@id":"#a"},"x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const circle =
      '{"@graph":[{"@id":"#a","@type":"Person","author":{"@id":"#a"}},{"@id":"#b","publisher":{"@id":"#b"}}]}';
    for (const json of [
      deep,
      circle,
      '{',
      '[null,1,"x"]',
      '{"@type":{"@type":7},"headline":[[]],"author":[null,{"name":{}}]}',
    ]) {
      const { contentDocument } = await open(head(json) + story);
      const found = find(contentDocument);
      expect('article' in found && found.article.title).toBe('A story of some length');
    }
  });

  it('reads a page too large for Readability in slices, by our own finder', async () => {
    const more = `<div class="list">${'<div><span>row</span><i></i></div>'.repeat(6000)}</div>`;
    const { contentDocument } = await open(
      head('{"@type":"NewsArticle","headline":"A story of some length"}') + story + more,
    );
    const found = await findIn(contentDocument);
    expect(found.large).toBe(true);
    expect(found.article.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThan(0);
    expect(found.article.text).not.toContain('row');
  });
});
