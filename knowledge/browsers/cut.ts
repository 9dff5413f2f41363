import type { Release, Releases } from '../../engine/compatibility/types';

/** The part of @mdn/browser-compat-data that is cut. */
export interface CompatData {
  readonly __meta: { readonly version: string; readonly timestamp: string };
  readonly browsers: Readonly<
    Record<
      string,
      { readonly releases: Readonly<Record<string, { readonly release_date?: string; readonly status: string }>> }
    >
  >;
}

/** The list's identifiers and the source's. Desktop rows; a phone's releases carry the same numbers within days. */
const BROWSERS: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  opera: 'opera',
  samsung: 'samsunginternet_android',
};
/** Older releases decide nothing: whatever they lack, they are long behind. */
const SINCE = '2018-01-01';

const numbers = (version: string) => version.split('.').map(Number);

function byVersion([one]: Release, [other]: Release): number {
  const a = numbers(one);
  const b = numbers(other);
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}

/**
 * Cuts the release list out of the compatibility data, in order of version: the same bytes for the same source.
 * @throws where the source lacks a browser or a date of its own
 */
export function cutReleases(data: CompatData): Releases {
  const dated = /^\d{4}-\d\d-\d\d/.exec(data.__meta.timestamp)?.[0];
  if (!dated) throw new Error('the compatibility data has no date');
  const browsers: Record<string, Release[]> = {};
  for (const [id, source] of Object.entries(BROWSERS)) {
    const releases = data.browsers[source]?.releases;
    if (!releases) throw new Error(`the compatibility data has no ${source}`);
    browsers[id] = Object.entries(releases)
      .map(([version, { release_date, status }]): Release => [version, release_date?.replace('≤', '') ?? null, status])
      .filter(([, date]) => date === null || date >= SINCE)
      .sort(byVersion);
  }
  return { source: `@mdn/browser-compat-data ${data.__meta.version}`, licence: 'CC0-1.0', dated, browsers };
}
