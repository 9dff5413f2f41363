import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../setup/browsers.mjs';

/**
 * Opens saved markup in real Chromium with scripts and network off.
 * @param script evaluated in each page after it is parsed (the house's own code)
 */
export class SavedPages {
  private constructor(
    private readonly browser: Browser,
    private page: Page,
    private readonly script: string,
  ) {}

  static async open(script: string): Promise<SavedPages> {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    return new SavedPages(browser, await SavedPages.fresh(browser), script);
  }

  private static async fresh(browser: Browser): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    return context.newPage();
  }

  /** Shows the markup under `url` (never fetched) and evaluates an expression that may use the script's global. */
  async read<T>(html: string, url: string, expression: string): Promise<T> {
    if (this.page.isClosed()) this.page = await SavedPages.fresh(this.browser);
    const page = this.page;
    await page.unrouteAll();
    let served = false;
    await page.route('**/*', (route) => {
      const main = !served && route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
      if (!main) return route.abort();
      served = true;
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    });
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      await page.evaluate(this.script);
      return (await page.evaluate(expression)) as T;
    } catch (error) {
      await page.context().close();
      throw error;
    }
  }

  get version(): string {
    return this.browser.version();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
