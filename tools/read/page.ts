import { readFileSync } from 'node:fs';
import type { Article } from '../../engine/types';
import { bundle } from '../browser/bundle';
import { evaluateIn, openChromium, openSaved } from '../browser/chromium';

export interface Finder {
  /** Finds the article of a saved page with the shipped finder, in real Chromium. */
  find(file: string): Promise<{ readonly article?: Article; readonly reason?: string }>;
  close(): Promise<void>;
}

/** Opens a browser for pages. Throws where there is none. */
export async function openFinder(): Promise<Finder> {
  const script = await bundle('tools/read/in-page.ts', 'hearsayRead');
  const browser = await openChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return {
    async find(file) {
      const markup = readFileSync(file, 'utf8');
      const url = /<link rel="canonical" href="(https?:[^"]+)"/.exec(markup)?.[1] ?? 'https://saved.example/page';
      const page = await openSaved(context, markup, url);
      try {
        return await evaluateIn(page, `${script};hearsayRead.article()`);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
