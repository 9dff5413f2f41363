import type { BrowserId, ReaderBrowser, Release, Releases } from './types';

export type Standing =
  | { readonly at: 'newest' | 'esr' | 'due' | 'list-old' | 'unknown' }
  | { readonly at: 'behind-some' | 'behind-much'; readonly releases: number };

const DAY = 86_400_000;
/** A list older than this says nothing about "newest" (two-week releases: at least four have come since). */
const LIST_GOOD_DAYS = 60;
/** Superseded for longer than this by the day of the list: behind by more than the list's own age can explain. */
const BEHIND_DAYS = 92;

/** Days from one ISO day to another; NaN where either is not a day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Compares "26.10" and "27" number by number: negative, zero or positive. A missing part is no less than any ("160" is any 160). */
export function compareVersions(one: string, other: string): number {
  const a = one.split('.').map(Number);
  const b = other.split('.').map(Number);
  for (let n = 0; n < Math.min(a.length, b.length, 2); n++) if (a[n] !== b[n]) return (a[n] ?? 0) - (b[n] ?? 0);
  return 0;
}

const LISTED: readonly (readonly [RegExp, BrowserId])[] = [
  [/^(?:mozilla )?firefox(?: esr)?$/i, 'firefox'],
  [/^(?:google )?chrome$/i, 'chrome'],
  [/^(?:microsoft )?edge$/i, 'edge'],
  [/^(?:apple )?safari$/i, 'safari'],
  [/^opera$/i, 'opera'],
  [/^samsung internet$/i, 'samsung'],
  [/^internet explorer$/i, 'ie'],
];

/** The release list's identifier of a browser by its name; undefined for forks and unknown ones. */
export function browserId(name: string): BrowserId | undefined {
  return LISTED.find(([pattern]) => pattern.test(name.trim()))?.[1];
}

/**
 * Where the reader's version stands in a dated list, on a day.
 * Rows dated after the list are plans: a version at or above the newest planned by today counts as newest, but nothing
 * is called behind on a plan alone ('due').
 * @param today ISO day, given by the caller
 */
export function standing(browser: ReaderBrowser, list: Releases, today: string): Standing {
  const id = browserId(browser.name);
  const rows: readonly Release[] = (id && list.browsers[id]) || [];
  const dated = rows.filter(([, date]) => date !== null && date <= today);
  const age = daysBetween(list.dated, today);
  if (!dated.length || !/^\d+/.test(browser.version) || Number.isNaN(age)) return { at: 'unknown' };
  const newer = dated.filter(([version]) => compareVersions(version, browser.version) > 0);
  const shipped = newer.filter(([, date]) => date! <= list.dated);
  const superseded = shipped.map(([, date]) => date!).sort()[0];
  const supported = rows.some(
    ([version, , status]) => status === 'esr' && compareVersions(version.split('.')[0]!, browser.version) === 0,
  );
  if (supported && browser.esr !== false && newer.length) return { at: age > LIST_GOOD_DAYS ? 'list-old' : 'esr' };
  // Certain whatever the list's age: it had been superseded for months when the list was made.
  if (superseded && daysBetween(superseded, list.dated) > BEHIND_DAYS)
    return { at: 'behind-much', releases: shipped.length };
  if (age > LIST_GOOD_DAYS) return { at: 'list-old' };
  if (shipped.length) return { at: 'behind-some', releases: shipped.length };
  return { at: newer.length ? 'due' : 'newest' };
}
