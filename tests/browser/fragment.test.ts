import { afterEach, describe, expect, it, vi } from 'vitest';
import { find } from '../../page/find';
import { fragmentOf } from '../../page/fragment';
import { openFixture } from './find-page';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** The fragment of the nth place of `words` in the article of the plain page, after `change`; decoded. */
async function fragmentFor(words: string, change: (page: Document) => void = () => {}, place = 1) {
  const { contentDocument } = await openFixture('plain');
  change(contentDocument);
  const found = find(contentDocument);
  if (!('article' in found)) throw new Error(found.reason);
  let at = -1;
  for (let n = 0; n < place; n++) at = found.article.text.indexOf(words, at + 1);
  expect(at).toBeGreaterThanOrEqual(0);
  const fragment = fragmentOf(contentDocument, found.textMap, [at, at + words.length]);
  return fragment && decodeURIComponent(fragment);
}

const addBefore = (page: Document, words: string) => {
  const teaser = page.createElement('p');
  teaser.textContent = words;
  page.body.prepend(teaser);
};
const say = (page: Document, paragraph: number, words: string) => {
  page.querySelectorAll('article p')[paragraph]!.textContent = words;
};

describe('the address of the very words', () => {
  it('names a short quotation whole, without its marks', async () => {
    expect(await fragmentFor('“Nobody here wanted to be on the quay this morning.”')).toBe(
      'text=Nobody here wanted to be on the quay this morning',
    );
  });
  it('names the ends of a long one', async () => {
    const words =
      'that it had offered a nine per cent rise over two years, and that the safety of its staff had never been in question';
    expect(await fragmentFor(words)).toBe('text=that it had offered a nine,staff had never been in question');
  });
  it('crosses from block to block by its ends', async () => {
    const words = 'on the quay this morning.”\n\nThe port company said in a statement';
    expect(await fragmentFor(words)).toBe('text=on the quay this morning.”,port company said in a statement');
  });
  it('keeps repeated words apart by what stands around them', async () => {
    const change = (page: Document) => {
      say(page, 4, 'Brekke told reporters on Monday that talks must go on, and the union said that talks must go on.');
    };
    expect(await fragmentFor('talks must go on', change, 2)).toBe('text=the union said that-,talks must go on');
    expect(await fragmentFor('Hauliers', (page) => say(page, 5, 'Hauliers spoke. Hauliers waited.'), 1)).toBe(
      'text=Hauliers,-spoke. Hauliers waited.',
    );
  });
  it('gives none where the page says the same elsewhere, in whatever case or quotation mark', async () => {
    const said = 'Nobody here wanted to be on the quay this morning';
    expect(
      await fragmentFor(said, (page) =>
        addBefore(page, 'the Union of crane drivers. "NÓBODY here wanted  to be on the quay this morning."'),
      ),
    ).toBe(undefined);
  });
  it('gives none for half a word, for no word at all, or for words that are gone', async () => {
    expect(await fragmentFor('Brek')).toBeUndefined();
    expect(await fragmentFor(' “')).toBeUndefined();
    const { contentDocument } = await openFixture('plain');
    const found = find(contentDocument);
    if (!('article' in found)) throw new Error(found.reason);
    const at = found.article.text.indexOf('Brekke');
    say(contentDocument, 4, 'Something else is written here now.');
    expect(fragmentOf(contentDocument, found.textMap, [at, at + 6])).toBeUndefined();
  });
  it('escapes what has a meaning in the directive', async () => {
    const { contentDocument } = await openFixture('plain');
    say(
      contentDocument,
      4,
      'Brekke spoke of a part-time, stop-and-go & “make-do” port that nobody in the north had asked for.',
    );
    const found = find(contentDocument);
    if (!('article' in found)) throw new Error(found.reason);
    const words = 'part-time, stop-and-go & “make-do” port';
    const at = found.article.text.indexOf(words);
    const fragment = fragmentOf(contentDocument, found.textMap, [at, at + words.length]) ?? '';
    expect(fragment).toMatch(/^text=[^-,&]+$/);
    expect(decodeURIComponent(fragment)).toBe(`text=${words}`);
  });
  it('reads the page once for several claims, and again when anything in it has changed', async () => {
    const { contentDocument } = await openFixture('plain');
    const found = find(contentDocument);
    if (!('article' in found)) throw new Error(found.reason);
    const words = 'Nobody here wanted to be on the quay this morning';
    const at = found.article.text.indexOf(words);
    const fragment = () => fragmentOf(contentDocument, found.textMap, [at, at + words.length]);
    const walks = vi.spyOn(contentDocument, 'createTreeWalker');
    const alone = fragment();
    const read = walks.mock.calls.length;
    expect(read).toBeGreaterThan(0);
    expect(fragment()).toBe(alone);
    expect(walks.mock.calls.length).toBe(read);
    // In the very same task, before any observer was told.
    addBefore(contentDocument, words);
    expect(fragment()).not.toBe(alone);
    contentDocument.body.firstElementChild?.remove();
    await Promise.resolve();
    expect(fragment()).toBe(alone);
    contentDocument.body.querySelector('article p')!.firstChild!.nodeValue += ` ${words}`;
    expect(fragment()).not.toBe(alone);
  });
});
