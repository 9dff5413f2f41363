import { Readability } from '@mozilla/readability';
import { afterEach, expect, it } from 'vitest';
import { bodyOf } from '../../page/find/dom';
import { readLines } from '../../page/find/lines';
import { readableNodes } from '../../page/find/readable';
import { open } from './find-page';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** Takes all steps and gives what the last one returns. */
function all<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

async function chosen(body: string): Promise<string[]> {
  const { contentDocument } = await open(
    `<!doctype html><html lang="en"><title>Tolls</title><body>${body}</body></html>`,
  );
  const root = bodyOf(contentDocument)!;
  const before = contentDocument.documentElement.outerHTML;
  const nodes = all(readableNodes(contentDocument, root, all(readLines(root))));
  expect(contentDocument.documentElement.outerHTML).toBe(before);
  for (const node of nodes) expect(node.isConnected && node.ownerDocument === contentDocument).toBe(true);
  return [...nodes].map(({ data }) => data.trim());
}

const paragraphs = Array.from(
  { length: 6 },
  (_, n) =>
    `Toll number ${n} goes up by a tenth on Monday, said the harbour board, which has to pay for dredging, again.`,
);
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('');

it('leads what Readability chooses back to the nodes of the page', async () => {
  expect(await chosen(`<nav><a href="/">Home</a></nav><article>${prose}</article>`)).toEqual(paragraphs);
});

it('leads back what another try chooses, on a copy of its own', async () => {
  // Only the second try looks into elements named so.
  const short = '<main><p>Ferries run every hour, but not on Sundays, and not in winter.</p></main>';
  expect(await chosen(`${short}<div class="sidebar">${prose}</div>`)).toEqual(expect.arrayContaining(paragraphs));
});

it('gives all that a short page has, after the last try', async () => {
  const text = 'Ferries run every hour, but not on Sundays, and not in winter, said the board of the harbour.';
  expect(await chosen(`<p>${text}</p>`)).toEqual([text]);
});

const DIFFICULT = [
  '<header><h2 class="kicker">Harbour</h2><h1>Tolls</h1><p class="byline" itemprop="author">Ann Lee</p></header>',
  '<div style="display:none">Not shown at all, by its style.<p>Nor this, which stands in it.</p></div>',
  '<div aria-hidden="true"><p>Not read out, and not read.</p></div><div hidden><p>Hidden by its attribute.</p></div>',
  `<div>Loose words before <b>bold ones</b>.<br><br>And after two breaks.<div><p>Nothing was decided, and nobody knew why.</p></div></div>`,
  '<figure data-src="boat.jpg"><figcaption>A boat</figcaption></figure><div><img alt=""><span>Tag</span></div>',
  '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul><font color="red" style="color:red">Red</font>',
  '<table><tr><td><p>Alone in a cell, said the board.</p></td></tr></table><div><div><p>Deep down.</p></div></div>',
  '<form><p id="id">Ask us.</p></form><section> </section>',
].join('');

it('chooses what Readability alone chooses, for all the questions that are answered sooner', async () => {
  const markup = (body: string) => `<!doctype html><title>Tolls</title><body>${body}</body>`;
  for (const body of [
    `<main>${DIFFICULT}${prose}</main>`,
    `<div class="x">${prose}${DIFFICULT}</div>`,
    DIFFICULT,
    `<div class="sidebar">${prose}${DIFFICULT}</div>`,
  ]) {
    const alone = new DOMParser().parseFromString(markup(body), 'text/html');
    const content = new Readability<Element>(alone, { serializer: (element) => element as Element }).parse()!.content!;
    const texts = alone.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const expected: string[] = [];
    while (texts.nextNode())
      if (/\S/.test((texts.currentNode as Text).data)) expected.push(texts.currentNode.nodeValue!.trim());
    expect(await chosen(body)).toEqual(expected);
  }
});
