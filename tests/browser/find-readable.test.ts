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
