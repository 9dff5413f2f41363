import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../engine/compatibility/types';
import { bundle } from '../../tools/browser/bundle';
import { findFirefox } from '../../tools/setup/browsers.mjs';

/** The same places as tests/browser/notice.test.ts, in the other browser: what its layout and sheets make of them. */
const executablePath = findFirefox();
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/pages/notice-${name}.html`, import.meta.url), 'utf8');
const IE: Verdict = {
  verdict: 'met',
  reason: 'ie',
  reasonWith: ['Internet Explorer 11'],
  action: 'nothing',
  browser: 'Firefox 160',
};

interface Seen {
  readonly notices: number;
  readonly text: string;
  readonly original: string;
  /** Tops of header, heading and article. */
  readonly tops: readonly number[];
}

describe.skipIf(!executablePath)('notices in Firefox (needs Firefox)', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    script = await bundle('tools/notices/tend-probe.ts', 'hearsayTend');
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath!, headless: true });
  }, 60_000);
  afterAll(() => browser?.close());

  const look = (page: Page) =>
    page.evaluate((): Seen => {
      const hosts = [...document.querySelectorAll('hearsay-notice')];
      const original = document.querySelector('#banner,#bar,#wall');
      return {
        notices: hosts.length,
        text: hosts[0]?.shadowRoot?.textContent ?? '',
        original: original ? getComputedStyle(original).display : '',
        tops: [...document.querySelectorAll('header,h1,article')].map((one) =>
          Math.round(one.getBoundingClientRect().top),
        ),
      };
    });
  const open = async (html: string) => {
    const page = await browser.newPage();
    await page.setContent(html);
    const before = await look(page);
    await page.evaluate(`${script};globalThis.lifetime = hearsayTend.tend(${JSON.stringify(IE)})`);
    return { page, before };
  };
  const settled = (page: Page) => page.waitForSelector('hearsay-notice');

  it.each(['news', 'fixed', 'rtl'])('%s: the original is hidden, a notice stands, nothing moves', async (name) => {
    const { page, before } = await open(fixture(name));
    await settled(page);
    const after = await look(page);
    expect([after.notices, after.original]).toEqual([1, 'none']);
    expect(after.text).toContain('You are using Firefox 160. Requirement met.');
    expect(after.tops).toEqual(before.tops);
    await page.evaluate('globalThis.lifetime.abort()');
    expect(await look(page)).toEqual(before);
    await page.close();
  });

  it('a late banner, a hidden one shown, and a re-render', async () => {
    const { page } = await open(
      fixture('news').replace('class="strip" id="banner"', 'class="strip" id="banner" hidden'),
    );
    expect((await look(page)).notices).toBe(0);
    await page.evaluate(() => document.querySelector('#banner')!.removeAttribute('hidden'));
    await settled(page);
    await page.evaluate(() => {
      const shell = document.querySelector('#shell')!;
      const again = shell.cloneNode(true) as Element;
      for (const host of again.querySelectorAll('hearsay-notice')) host.remove();
      again.querySelector('#banner')!.removeAttribute('data-hearsay-notice');
      shell.replaceWith(again);
    });
    await page.waitForFunction(
      () =>
        document.querySelectorAll('hearsay-notice').length === 1 &&
        getComputedStyle(document.querySelector('#banner')!).display === 'none',
    );
    await page.close();
  });

  it('a whole-page blocker stays with the notice above, an article on browsers is not touched', async () => {
    const blocker = await open(fixture('blocker'));
    await settled(blocker.page);
    expect(await look(blocker.page)).toMatchObject({ notices: 1, original: 'block' });
    await blocker.page.close();
    const article = await open(fixture('article'));
    await new Promise((done) => setTimeout(done, 600));
    expect(await look(article.page)).toEqual(article.before);
    await article.page.close();
  });
});
