import { expect, marksOn, PAGES, shownIn, test } from './fixtures';

const page = (title: string, body: string, lang = 'en', head = '') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const ARTICLE =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry will run again","datePublished":"2026-05-04"}</script>';

const PLACES = ['northern', 'southern', 'eastern', 'western', 'old', 'new', 'inner', 'outer', 'upper', 'lower'];
/** Paragraph number `n`: no two are alike. */
const paragraph = (n: number, sentences: number): string => {
  const lines = Array.from({ length: sentences }, (_, line) => {
    const place = PLACES[(n + line) % PLACES.length];
    return `The harbour board said in note ${n * sentences + line + 1} that the ${place} ferry would run again within ${line + 2} weeks.`;
  });
  return `<p>${lines.join(' ')}</p>`;
};
const paragraphs = (count: number, sentences: number): string =>
  Array.from({ length: count }, (_, n) => paragraph(n, sentences)).join('');

PAGES['/list'] = page('Lists', `<main><ul>${'<li><a href="#x">One more story</a></li>'.repeat(60)}</ul></main>`);
PAGES['/empty'] = page('Empty', '<article><h1>An article without words</h1></article>');
const german = (n: number) =>
  `<p>Der Hafenmeister sagte am ${n + 1}. Mai, dass die Fähre noch vor dem Ende des Monats wieder fahren werde und dass sich niemand sorgen müsse. Die Werft habe ${n + 3} Wochen gebraucht, sagte er.</p>`;
PAGES['/german'] = page(
  'Fähre',
  `<article><h1>Die Fähre fährt wieder</h1>${Array.from({ length: 8 }, (_, n) => german(n)).join('')}</article>`,
  'de',
  ARTICLE,
);
PAGES['/huge'] = page('Huge', `<article><h1>A very long article</h1>${paragraphs(1000, 50)}</article>`, 'en', ARTICLE);
PAGES['/leaving'] = page(
  'Leaving',
  `<article><h1>The ferry will run again this month</h1>${paragraphs(8, 4)}</article><script>setTimeout(() => document.querySelector('article').remove(), 4000)</script>`,
  'en',
  ARTICLE,
);
PAGES['/hostile'] = page(
  'Hostile',
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify('<img src=x onerror=alert(1)>'.repeat(50))}}</script><article><h1>&lt;img src=x onerror=alert(1)&gt; said the mayor</h1>${`<p>“<b>&lt;script&gt;alert(1)&lt;/script&gt;</b> is what I wrote,” the mayor said.</p>`}${paragraphs(6, 3)}</article>`,
);

/** Opens the panel's own page in a tab beside the page, which it follows like the real one. */
async function panelFor(opened: import('../../tools/browser/extension').Opened) {
  const tab = opened.context.pages()[0]!;
  await (await opened.background()).evaluate(async () => {
    const { chrome: native } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } };
    };
    return native.tabs.query({});
  });
  const panel = await opened.context.newPage();
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html`);
  await tab.bringToFront();
  return panel;
}

for (const [path, words] of [
  ['/list', 'No article here'],
  ['/empty', 'No article here'],
  ['/german', 'Not read: only English so far'],
  ['/huge', 'Too long to read'],
] as const) {
  test(`${path} gets a clear state and stays as it was`, async ({ page, site, opened, errors, leaks }) => {
    await page.goto(`${site.origin}${path}`);
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    const panel = await panelFor(opened);
    await expect(panel.locator('main')).toContainText(words, { timeout: 30_000 });
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    expect(await page.evaluate(() => [...CSS.highlights.values()].filter(({ size }) => size > 0).length)).toBe(0);
    expect(errors).toEqual([]);
    expect(leaks).toEqual([]);
  });
}

test('a page that takes its article away loses its marks', async ({ page, site, opened, errors }) => {
  await page.goto(`${site.origin}/leaving`);
  await marksOn(page);
  await page.waitForSelector('article', { state: 'detached' });
  await page.waitForFunction(() => [...CSS.highlights.values()].every(({ size }) => size === 0));
  const panel = await panelFor(opened);
  await expect(panel.locator('main')).toContainText(/This did not work|No article here/);
  expect(errors).toEqual([]);
});

test('markup in words stays words', async ({ page, site, opened, errors }) => {
  let alerts = 0;
  page.on('dialog', (dialog) => {
    alerts++;
    void dialog.dismiss();
  });
  await page.goto(`${site.origin}/hostile`);
  await marksOn(page);
  const panel = await panelFor(opened);
  panel.on('dialog', (dialog) => {
    alerts++;
    void dialog.dismiss();
  });
  await expect(shownIn(panel)).toContainText('<script>alert(1)</script>');
  expect(await panel.locator('main script, main img').count()).toBe(0);
  expect(alerts).toBe(0);
  expect(errors).toEqual([]);
});

test('a page hears nothing of our coming', async ({ page, site }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatch.call(this, event);
    };
  });
  await page.goto(`${site.origin}/leaving`);
  await marksOn(page);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});
