import { existsSync, readFileSync } from 'node:fs';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/pages/notice-${name}.html`, import.meta.url), 'utf8');
const SEED = new URL('../../../shared/seed/page.html', import.meta.url);

const news = fixture('news');
const banner = /<div class="strip" id="banner">[^<]*<\/div>/.exec(news)?.[0] ?? '';
const withScript = (markup: string, script: string) => markup.replace('</body>', `<script>${script}</script></body>`);

/** One page with a banner, or without, and what must stand there once the notice has had its time. */
export interface NoticeCase {
  readonly name: string;
  readonly markup: string;
  readonly notices: 0 | 1;
  /** The site's own message, where the page shows it at first. */
  readonly original?: string;
  /** Whether that is seen at the end. */
  readonly seen?: boolean;
  /** Milliseconds after load at which the page itself has come to rest. */
  readonly rests?: number;
}

export const NOTICE_CASES: readonly NoticeCase[] = [
  { name: 'a banner in the flow', markup: news, notices: 1, original: '#banner', seen: false },
  {
    name: 'a banner inserted late',
    markup: withScript(
      news.replace(banner, ''),
      `setTimeout(() => { const box = document.createElement('div'); box.className = 'strip'; box.id = 'banner'; box.textContent = 'IE 11 is not supported here. For a better visit, open our site in another browser.'; document.querySelector('#head').before(box); }, 1500)`,
    ),
    notices: 1,
    original: '#banner',
    seen: false,
    rests: 1500,
  },
  { name: 'a fixed bar', markup: fixture('fixed'), notices: 1, original: '#bar', seen: false },
  {
    name: 'surroundings that render again',
    markup: withScript(
      news,
      `setTimeout(() => { const shell = document.querySelector('#shell'); const fresh = document.createElement('div'); fresh.id = 'shell'; for (const child of [...shell.children]) if (child.localName !== 'hearsay-notice') { const copy = child.cloneNode(true); copy.removeAttribute('data-hearsay-notice'); fresh.append(copy); } shell.replaceWith(fresh); }, 3000)`,
    ),
    notices: 1,
    original: '#banner',
    seen: false,
    rests: 3000,
  },
  {
    name: 'a hidden banner',
    markup: news.replace('id="banner"', 'id="banner" style="display:none"'),
    notices: 0,
    original: '#banner',
    seen: false,
  },
  { name: 'an article about IE 11', markup: fixture('article'), notices: 0, original: 'article p', seen: true },
  { name: 'a whole-page blocker', markup: fixture('blocker'), notices: 1, original: '#wall', seen: true },
  { name: 'a page from right to left', markup: fixture('rtl'), notices: 1, original: '#banner', seen: false },
  {
    name: 'the seed page (needs ../shared/seed)',
    // Empty where it is not there: the case is skipped by name.
    markup: existsSync(SEED) ? readFileSync(SEED, 'utf8') : '',
    notices: 1,
    original: '.alert-banner',
    seen: false,
  },
];

export const pathOf = ({ name }: NoticeCase): string => `/notice/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** Runs in the page: how many notices stand, and whether the original is seen. */
export function lookAtNotices(original: string): { notices: number; seen: boolean } {
  const shown = (element: Element | null) => !!element && element.getClientRects().length > 0;
  return {
    notices: [...document.querySelectorAll('[data-hearsay-notice="notice"]')].filter(shown).length,
    seen: shown(document.querySelector(original)),
  };
}
