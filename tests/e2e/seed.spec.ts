import { existsSync, readFileSync } from 'node:fs';
import { expect, marksOn, PAGES, pointOn, shownIn, test } from './fixtures';

const SEED = new URL('../../../shared/seed/page.html', import.meta.url);
const there = existsSync(SEED);
if (there) PAGES['/seed'] = readFileSync(SEED, 'utf8');

test.describe('the seed page', () => {
  test.skip(!there, 'needs ../shared/seed');

  test('from the article to the panel, with nothing changed and nothing sent', async ({
    page,
    site,
    opened,
    leaks,
    errors,
  }) => {
    await page.goto(`${site.origin}/seed`);
    const before = await page.evaluate(() => document.querySelector('article')!.innerHTML);
    const marks = await marksOn(page);
    const painted = Object.values(marks).flat().join('\n');
    for (const words of [
      'Putin and Rouhani Condemn U.S. Airstrikes in Syria in Phone Call',
      'have spoken on the phone and agreed that recent U.S. airstrikes',
      'that Rouhani had also spoken to Syrian President Bashar al-Assad',
      'At least six people were killed in the U.S. airstrikes',
      'civilians were not targeted',
      'to boost its defenses',
      '"The recent U.S. military attack on Syria is an action of warning,"',
      'he had canceled a planned trip to Russia',
      '"absurd,"',
    ]) {
      expect(painted).toContain(words);
    }
    expect(painted).not.toContain('dead on arrival');

    const { x, y } = await pointOn(page, '"absurd,"');
    await page.mouse.click(x, y);
    const panel = await opened.panel();
    const view = shownIn(panel);
    await expect(view).toContainText('Maria Zakharova');
    await expect(view).toContainText('10 August 2015');
    await expect(view).toContainText('Interfax');
    await expect(view).toContainText('canceled a planned trip to Russia');
    expect(await page.evaluate(() => document.querySelector('article')!.innerHTML)).toBe(before);
    expect(leaks).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the banner becomes a notice, and Show original brings it back', async ({ page, site }) => {
    await page.goto(`${site.origin}/seed`);
    const banner = page.locator('.alert-banner');
    await expect(banner).toBeHidden();
    const notice = page.locator('[data-hearsay-notice="notice"]').first();
    await expect(notice).toContainText('IE 11 is not supported');
    await expect(notice).toContainText('Requirement met');
    await notice.getByRole('button', { name: 'Show original' }).click();
    await expect(banner).toBeVisible();
  });
});
