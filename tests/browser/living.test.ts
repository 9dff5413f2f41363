import { afterEach, describe, expect, it } from 'vitest';
import type { Span } from '../../engine/types';
import type { FoundArticle } from '../../page/find';
import { watch } from '../../page/living';
import { open, openFixture } from './find-page';

/** What a watcher was told, in order. */
interface Told {
  readonly events: string[];
  found?: FoundArticle;
  lost: readonly Span[];
}

const life = { current: new AbortController() };
afterEach(() => {
  life.current.abort();
  life.current = new AbortController();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

function follow(page: Document): Told {
  const told: Told = { events: [], lost: [] };
  watch(
    page,
    {
      onFound(found) {
        told.events.push('found');
        told.found = found;
        told.lost = [];
      },
      onChanged(found, lost) {
        told.events.push('changed');
        told.found = found;
        told.lost = lost;
      },
      onLost(reason) {
        told.events.push(reason);
        delete told.found;
      },
    },
    life.current.signal,
  );
  return told;
}

const until = (condition: () => boolean) => expect.poll(condition, { timeout: 15_000, interval: 50 }).toBe(true);
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const isWhole = ({ found }: Told): boolean =>
  found?.article.blocks.every(({ span }) => found.textMap.verify(span)) === true;

describe('a page that lives', () => {
  it('is found once, and silence follows where nothing happens', async () => {
    const { contentDocument } = await openFixture('plain');
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    contentDocument.body.append(Object.assign(contentDocument.createElement('div'), { textContent: 'Ad' }));
    await rest(900);
    expect(told.events).toEqual(['found']);
  });

  it('keeps its article through hydration, tied to the new nodes', async () => {
    const { contentDocument } = await openFixture('hydrated');
    const told = follow(contentDocument);
    await until(
      () => contentDocument.documentElement.dataset.hydrated !== undefined && told.events.includes('changed'),
    );
    await until(() => isWhole(told));
    expect(told.events.filter((event) => event !== 'changed')).toEqual(['found']);
    expect(told.lost).toEqual([]);
  });

  it('is found when its text comes late', async () => {
    const { contentDocument } = await openFixture('late');
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    expect(told.found?.article.blocks).toHaveLength(7);
  });

  it('is found anew when the reader unfolds the rest', async () => {
    const { contentDocument } = await openFixture('read-more');
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    expect(told.found?.article.text).not.toContain('the court confirmed');
    contentDocument.querySelector<HTMLElement>('#more')?.click();
    await until(() => told.found?.article.text.includes('the court confirmed') === true);
    expect(told.events.filter((event) => event === 'found')).toHaveLength(2);
  });

  it('loses its article when it is taken away, and finds the next', async () => {
    const { contentDocument } = await openFixture('plain');
    const other = (await openFixture('dateline')).contentDocument;
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    contentDocument.querySelector('article')?.replaceChildren();
    await until(() => told.events.includes('gone'));
    contentDocument.querySelector('article')?.append(...other.querySelector('article')!.cloneNode(true).childNodes);
    await until(() => told.found?.article.dateline === 'HALLMOUTH');
  });

  it('tells of another article at another address, in the same nodes', async () => {
    const { contentDocument, contentWindow } = await openFixture('plain');
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    const before = told.found!.article.text;
    for (const paragraph of contentDocument.querySelectorAll('article p'))
      paragraph.firstChild!.nodeValue = `Later that week, by another road: ${paragraph.textContent!.toUpperCase()}`;
    contentWindow?.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => told.found !== undefined && told.found.article.text !== before);
    expect(told.found!.article.text).toContain('Later that week');
    expect(isWhole(told)).toBe(true);
  });

  it('comes back from the back/forward cache', async () => {
    const { contentDocument, contentWindow } = await openFixture('plain');
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    const article = contentDocument.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
    contentWindow?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => told.events.includes('changed') && isWhole(told));
  });

  it('makes the article in view the current one', async () => {
    const { contentDocument, contentWindow } = await openFixture('two-articles');
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    expect(told.found?.article.title).toContain('Port strike');
    contentDocument.querySelectorAll('article')[1]?.scrollIntoView({ block: 'start' });
    contentDocument.body.style.paddingBottom = '900px';
    contentWindow?.scrollTo(0, contentDocument.querySelectorAll('article')[1]!.offsetTop);
    await until(() => told.found?.article.title.includes('Skerry') === true);
  });

  it('watches shadow roots', async () => {
    const { contentDocument } = await openFixture('shadow-root');
    const told = follow(contentDocument);
    await until(() => told.found !== undefined);
    const shadow = contentDocument.querySelector('ledger-story')!.shadowRoot!;
    shadow.querySelectorAll('p')[2]?.remove();
    await until(() => told.lost.length > 0 || told.events.filter((event) => event === 'found').length > 1);
  });

  it('says nothing once aborted', async () => {
    const { contentDocument } = await openFixture('late');
    const told = follow(contentDocument);
    life.current.abort();
    await rest(1500);
    expect(told.events).toEqual([]);
  });

  it('survives a page with nothing in it', async () => {
    const { contentDocument } = await open('');
    const told = follow(contentDocument);
    contentDocument.documentElement.remove();
    await rest(600);
    expect(told.events).toEqual([]);
  });
});
