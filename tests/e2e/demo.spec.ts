import { expect, marksOn, pointOn, shownIn, test } from './fixtures';

/** Runs in the background: how many side panels are open. */
async function countPanels(): Promise<number> {
  const { chrome: native } = globalThis as unknown as {
    chrome: { runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> } };
  };
  return (await native.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
}

test.describe('the demo article', () => {
  test('is marked, and its document stays as it was', async ({ page, site, leaks, errors }) => {
    await page.goto(`${site.origin}/demo`, { waitUntil: 'commit' });
    await page.waitForSelector('article p:last-of-type');
    const before = await page.evaluate(() => document.querySelector('article')!.innerHTML);
    const marks = await marksOn(page);
    expect(marks['quoted-words']).toContain('“Aggressive acts of this kind are not admissible,”');
    expect(marks['quoted-words']).toContain('“absurd”');
    expect(marks['reported-words']?.join('\n')).toContain('that the strike had killed at least six people');
    expect(Object.values(marks).flat().join('\n')).not.toContain('It was the tide');
    expect(await page.evaluate(() => document.querySelector('article')!.innerHTML)).toBe(before);
    expect(leaks).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a click on a quotation opens the real side panel at it', async ({ page, site, opened, leaks, errors }) => {
    await page.goto(`${site.origin}/demo`);
    await marksOn(page);
    const { x, y } = await pointOn(page, '“absurd”');
    await page.mouse.click(x, y);
    const panel = await opened.panel();
    await expect(shownIn(panel)).toContainText('Maria Zakharova');
    await expect(shownIn(panel)).toContainText('Interfax');
    await expect(shownIn(panel)).toContainText('The Harbour Courier');
    const current = await page.evaluate(() =>
      [...(CSS.highlights.get('current-words') as unknown as Iterable<Range>)].map(String).join(),
    );
    expect(current).toContain('“absurd”');
    expect(leaks).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the address of a claim leads to its very words', async ({ page, site, opened }) => {
    await page.goto(`${site.origin}/demo`);
    await marksOn(page);
    const { x, y } = await pointOn(page, '“absurd”');
    await page.mouse.click(x, y);
    const panel = await opened.panel();
    await panel.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.title = text;
      };
    });
    await panel.getByRole('button', { name: 'Copy link' }).click();
    const link = await panel.evaluate(() => document.title);
    expect(link).toMatch(/#:~:text=/);
    const other = await opened.context.newPage();
    await other.setViewportSize({ width: 500, height: 300 });
    await other.goto(link);
    await other.waitForFunction(() => scrollY > 0);
    const seen = await other.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.nodeValue!.indexOf('“absurd”');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 8);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }
      return false;
    });
    expect(seen).toBe(true);
  });

  test('links and selections keep working', async ({ page, site, opened }) => {
    await page.goto(`${site.origin}/demo`);
    await marksOn(page);
    const from = await pointOn(page, '“Aggressive acts');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 150, from.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('.byline a')!;
      document.querySelectorAll('article p')[5]?.prepend(link);
    });
    await page.locator('article a[rel=author]').click();
    await expect(page).toHaveURL(/#ada$/);
    const open = await (await opened.background()).evaluate(countPanels);
    expect(open).toBe(0);
  });

  test('the browser banner is answered, and comes back', async ({ page, site, errors }) => {
    await page.goto(`${site.origin}/demo`);
    const banner = page.locator('.browser-warning');
    await expect(banner).toBeHidden();
    const notice = page.locator('[data-hearsay-notice="notice"], hearsay-notice').first();
    await expect(notice).toContainText('Requirement met');
    await notice.getByRole('button', { name: 'Show original' }).click();
    await expect(banner).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('marks come back after the background has died', async ({ page, site, opened }) => {
    await page.goto(`${site.origin}/demo`);
    await marksOn(page);
    const control = await opened.control();
    const workers = async () =>
      (await control.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
    for (const { targetId } of await workers()) await control.send('Target.closeTarget', { targetId });
    await expect.poll(async () => (await workers()).length).toBe(0);
    const { x, y } = await pointOn(page, '“absurd”');
    await page.mouse.click(x, y);
    await expect(shownIn(await opened.panel())).toContainText('Maria Zakharova');
  });
});
