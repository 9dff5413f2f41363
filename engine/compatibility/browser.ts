import type { ReaderBrowser } from './types';

export interface BrowserEvidence {
  /** `navigator.userAgentData`'s full version list, of the extension's own page. */
  readonly brands?: readonly { readonly brand: string; readonly version: string }[];
  /** What `runtime.getBrowserInfo()` resolved to (Firefox and forks). */
  readonly getBrowserInfo?: { readonly name: string; readonly version: string };
  /** Last resort, of the extension's own page: a page's may be spoofed. */
  readonly userAgent: string;
}

const NAMES: Readonly<Record<string, string>> = {
  'Google Chrome': 'Chrome',
  'Microsoft Edge': 'Edge',
  'Microsoft Edge WebView2': 'Edge',
  'Samsung Internet': 'Samsung Internet',
};

/** Firefox releases are N.0.x; a point release above that is the Extended Support line (153.7.0). */
function gecko(name: string, version: string): ReaderBrowser {
  const minor = /^\d+\.(\d+)/.exec(version)?.[1];
  return { name, engine: 'Gecko', version, ...(minor === undefined ? {} : { esr: minor !== '0' }) };
}

/**
 * The reader's browser from what it says of itself. Trusts the browser's own interfaces before any user agent string,
 * and passes over the made-up brand that Chromium adds.
 */
export function browserFrom({ brands, getBrowserInfo, userAgent }: BrowserEvidence): ReaderBrowser {
  if (getBrowserInfo?.name) return gecko(getBrowserInfo.name, getBrowserInfo.version);
  const real = (brands ?? []).filter(({ brand }) => !/not.{0,3}a.{0,3}brand/i.test(brand));
  const own = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  if (own) return { name: NAMES[own.brand] ?? own.brand, engine: 'Blink', version: own.version };
  const fork =
    /\b(Waterfox|PaleMoon|SeaMonkey|LibreWolf|Vivaldi|Brave|DuckDuckGo|YaBrowser|OPR|SamsungBrowser|Edg)\/([\d.]+)/.exec(
      userAgent,
    );
  const firefox = /\bFirefox\/([\d.]+)/.exec(userAgent);
  const chrome = /\bChrome\/([\d.]+)/.exec(userAgent);
  const safari = /\bVersion\/([\d.]+).*\bSafari\//.exec(userAgent);
  const renamed: Readonly<Record<string, string>> = {
    OPR: 'Opera',
    Edg: 'Edge',
    SamsungBrowser: 'Samsung Internet',
    PaleMoon: 'Pale Moon',
    YaBrowser: 'Yandex Browser',
  };
  if (fork) return { name: renamed[fork[1]!] ?? fork[1]!, engine: chrome ? 'Blink' : 'Gecko', version: fork[2]! };
  if (firefox) return gecko('Firefox', firefox[1]!);
  if (chrome) return { name: 'Chrome', engine: 'Blink', version: chrome[1]! };
  if (safari) return { name: 'Safari', engine: 'WebKit', version: safari[1]! };
  return { name: '', engine: 'unknown', version: '' };
}
