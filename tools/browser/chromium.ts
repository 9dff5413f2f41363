import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from '../setup/browsers.mjs';

/** Opens headless Chromium. Throws where there is none. */
export function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** Options of a context without scripting, in which `noscript` is text: what a page says to old browsers. */
export const UNSCRIPTED = { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } };

/**
 * Opens one saved page at its own address: its scripts do not run and nothing leaves the browser, but scripting is
 * on unless the context has none, so that `noscript` is no text, as for a content script.
 * @param html the page's markup.
 * @param url where it is to be served; any http(s) address.
 */
export async function openSaved(context: BrowserContext, html: string, url: string): Promise<Page> {
  const page = await context.newPage();
  let served = false;
  await page.route('**/*', (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort();
    served = true;
    return route.fulfill({
      body: html,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" },
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  return page;
}

/** Evaluates `source` in the page, past its content security policy, and gives what it resolves to. */
export async function evaluateIn<T>(page: Page, source: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const answer = await session.send('Runtime.evaluate', {
      expression: source,
      returnByValue: true,
      awaitPromise: true,
      allowUnsafeEvalBlockedByCSP: true,
    });
    if (answer.exceptionDetails) {
      const { exception, text } = answer.exceptionDetails;
      throw new Error(exception?.description ?? text);
    }
    return answer.result.value as T;
  } finally {
    await session.detach();
  }
}
