import { browser } from './browser';
import { NEWS_SITES } from './news-sites';

const EVERYWHERE = '*://*/*';
const patternOf = (host: string): string => `*://*.${host.replace(/^www\./, '')}/*`;
const LISTED = NEWS_SITES.map(patternOf);

/** Where we may read, as the browser has it. */
export interface Granted {
  readonly mode: 'list' | 'everywhere' | 'click';
  /** Hosts granted beside the list. */
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
}

/** Asks the browser which hosts the reader has granted. */
export async function granted(): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] as string[] }));
  const wide = origins.some((origin) => /^(?:\*|https?):\/\/\*\/\*$|^<all_urls>$/.test(origin));
  const listed = LISTED.every((pattern) => origins.includes(pattern));
  const hosts = origins
    .filter((origin) => !LISTED.includes(origin) && !/:\/\/\*\//.test(origin))
    .map((origin) => origin.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, ''));
  return {
    mode: wide ? 'everywhere' : listed ? 'list' : 'click',
    hosts: wide ? [] : [...new Set(hosts)].sort(),
    origins,
  };
}

/**
 * Sets the access that the reader chose. Call it synchronously in a click: browsers demand a gesture.
 * @returns false where the reader or the browser refused.
 */
export function setAccess(mode: Granted['mode']): Promise<boolean> {
  if (mode === 'click') {
    return granted().then(({ origins }) =>
      browser.permissions.remove({ origins: [...origins] }).then(
        () => true,
        () => false,
      ),
    );
  }
  const asked = browser.permissions.request({ origins: mode === 'list' ? [...LISTED] : [EVERYWHERE] });
  return asked.then(
    async (given) => {
      if (given && mode === 'list') await browser.permissions.remove({ origins: [EVERYWHERE] }).catch(() => false);
      return given;
    },
    () => false,
  );
}

/** Asks for one host; synchronously in a click. */
export function grantHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);
}

/** Gives one host back. */
export function revokeHost(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
}

/** True for addresses that an extension may read at all. */
export function isReadable(url: string | undefined): boolean {
  return (
    url !== undefined &&
    /^(?:https?|file):/.test(url) &&
    !/^https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org)\//.test(url)
  );
}

/** True where the reader has granted the address's host. */
export async function mayRead(url: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  } catch {
    return false;
  }
}
