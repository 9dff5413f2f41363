import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { findChromium } from '../setup/browsers.mjs';

export interface Opened {
  readonly context: BrowserContext;
  /** The background's service worker. */
  background(): Promise<Worker>;
  /** The real side panel, once it is open. */
  panel(): Promise<Page>;
  readonly id: string;
  /** A session with the browser itself, over its debugging port. */
  control(): Promise<CDPSession>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly extension: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens real Chromium with the built extension. Throws where there is no Chromium or no build. */
export async function openWithExtension({
  extension,
  headless = true,
  args = [],
  colorScheme,
}: OpenOptions): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless,
    // Without an emulated viewport the panel really narrows the page.
    viewport: null,
    ...(colorScheme ? { colorScheme } : {}),
    args: [
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--remote-debugging-port=0',
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await background()).url()).host;
  let attached: Browser | undefined;
  const controls: Browser[] = [];
  const port = () => readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  return {
    async control() {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`);
      controls.push(browser);
      return browser.newBrowserCDPSession();
    },
    context,
    background,
    id,
    async panel() {
      // Playwright does not attach to a side panel by itself; over the debugging port it is a page like any other.
      for (let tries = 0; tries < 40; tries++) {
        attached = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`);
        const page = attached
          .contexts()
          .flatMap((one) => one.pages())
          .find((one) => one.url() === `chrome-extension://${id}/sidepanel.html`);
        if (page) return page;
        await attached.close();
        await new Promise((done) => setTimeout(done, 250));
      }
      throw new Error('the side panel did not open');
    },
    async close() {
      for (const one of [attached, ...controls]) await one?.close().catch(() => undefined);
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
