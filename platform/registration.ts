import { granted, isReadable } from './access';
import { browser } from './browser';

const SCRIPT = { js: '/content-scripts/article.js', css: '/content-scripts/article.css' } as const;
const ID = 'article';

/**
 * Registers the content script and its sheet for the hosts that the reader granted, and for no other; a manifest
 * entry would ask for all of them at install. Safe to call again and again.
 */
export async function registerForGranted(): Promise<void> {
  const { origins } = await granted();
  const matches = origins.filter((origin) => /^(?:\*|https?|file):/.test(origin) || origin === '<all_urls>');
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] }).catch(() => []);
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [SCRIPT.js],
    css: [SCRIPT.css],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the content script into one tab now. A page that refuses is no error: false. */
export async function injectInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [SCRIPT.css] });
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT.js] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the content script into the tabs that are open already and granted. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(
    tabs.map(({ id, url, discarded }) =>
      id !== undefined && !discarded && isReadable(url) ? injectInto(id) : Promise.resolve(false),
    ),
  );
}

/** Puts one of the further scripts into a tab that the first look found worth it. A page that refuses is no error. */
export async function injectScript(tabId: number, script: 'reader' | 'notice'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] }).catch(() => undefined);
}
