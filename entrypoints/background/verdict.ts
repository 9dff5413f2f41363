import { browserFrom } from '../../engine/compatibility/browser';
import { requirement } from '../../engine/compatibility/requirement';
import type { Releases, Verdict } from '../../engine/compatibility/types';
import { verdict } from '../../engine/compatibility/verdict';
import { browser } from '../../platform/browser';
import { today } from './today';

interface Brands {
  readonly userAgentData?: {
    getHighEntropyValues(hints: string[]): Promise<{
      fullVersionList?: { brand: string; version: string }[];
      brands?: { brand: string; version: string }[];
    }>;
  };
}

interface Info {
  getBrowserInfo?(): Promise<{ name: string; version: string }>;
}

let releases: Promise<Releases> | undefined;
const loadReleases = async (): Promise<Releases> =>
  (await fetch(browser.runtime.getURL('/knowledge/browsers.json' as never))).json();

/** The verdict on a site's words, from what the browser says of itself here, not on the page. */
export async function verdictOn(quoted: string): Promise<Verdict | undefined> {
  try {
    releases ??= loadReleases();
    const agent = (navigator as Navigator & Brands).userAgentData;
    const versions = await agent?.getHighEntropyValues(['fullVersionList']).catch(() => undefined);
    const brands = versions?.fullVersionList ?? versions?.brands;
    const info = await (browser.runtime as unknown as Info).getBrowserInfo?.().catch(() => undefined);
    const real = browserFrom({
      userAgent: navigator.userAgent,
      ...(brands ? { brands } : {}),
      ...(info ? { getBrowserInfo: info } : {}),
    });
    return verdict(requirement(quoted), real, await releases, today());
  } catch {
    releases = undefined;
    return undefined;
  }
}
