import { browserId, standing } from './standing';
import type { ActionKey, Named, ReaderBrowser, ReasonKey, Releases, Requirement, Verdict, VerdictKind } from './types';

const TITLES = {
  ie: 'Internet Explorer',
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  opera: 'Opera',
  samsung: 'Samsung Internet',
} as const;

const titled = ({ browser, version }: Named) =>
  version === undefined ? TITLES[browser] : `${TITLES[browser]} ${version}`;
const listing = (all: readonly Named[]) => all.map(titled).join(', ');

/**
 * Whether the reader's browser meets what a banner demands. Rests on proof where there is one (an extension cannot run
 * in Internet Explorer), on version numbers where the banner gives them, on the dated list otherwise; where none
 * decides, it says so.
 * @param today ISO day; the list's age follows from it
 */
export function verdict(wanted: Requirement, browser: ReaderBrowser, list: Releases, today: string): Verdict {
  const given = judge(wanted, browser, list, today);
  const blamed = wanted.takesFor;
  if (!blamed || given.reason === 'ie' || given.reason === 'mistaken') return given;
  const own = browserId(browser.name) === blamed.browser;
  const same = own && (blamed.version === undefined || blamed.version === Number.parseInt(browser.version, 10));
  return same ? given : { ...given, takenFor: titled(blamed) };
}

function judge(wanted: Requirement, browser: ReaderBrowser, list: Releases, today: string): Verdict {
  const major = Number.parseInt(browser.version, 10);
  const shown =
    `${browser.name} ${/safari/i.test(browser.name) ? browser.version : browser.version.split('.')[0]}`.trim();
  const id = browserId(browser.name);
  // Chromium is Chrome's own code under another name: a least version counts for it, the release list does not.
  const asNamed = id ?? (/^chromium$/i.test(browser.name) ? 'chrome' : undefined);
  const say = (
    kind: VerdictKind,
    reason: ReasonKey,
    action: ActionKey,
    reasonWith: string[] = [],
    dated = false,
  ): Verdict => ({
    verdict: kind,
    reason,
    reasonWith,
    action,
    browser: shown,
    ...(dated ? { listDated: list.dated } : {}),
  });
  const byList = (): Verdict => {
    const at = standing(browser, list, today);
    switch (at.at) {
      case 'newest':
        return say('met', 'newest', 'nothing', [list.dated], true);
      case 'esr':
        return say('met', 'esr', 'nothing', [list.dated], true);
      case 'behind-much':
        return say('not-met', 'behind-much', 'update', [String(at.releases), list.dated], true);
      case 'behind-some':
        return say('cannot-tell', 'behind-some', 'check', [String(at.releases), list.dated], true);
      case 'due':
        return say('met', 'due', 'check', [list.dated], true);
      case 'list-old':
        return say('cannot-tell', 'list-old', 'check', [list.dated], true);
      default:
        return say('cannot-tell', 'unknown-browser', 'check', [browser.engine]);
    }
  };
  const own = asNamed && wanted.listed.find((one) => one.browser === asNamed);
  const refused = asNamed && wanted.refused.find((one) => one.browser === asNamed);
  const listed = wanted.listed.filter((one) => one.browser !== 'ie');
  const versioned = listed.filter((one) => one.version !== undefined);

  if (own?.version !== undefined && Number.isFinite(major)) {
    return major >= own.version
      ? say('met', 'at-least', 'nothing', [titled(own)])
      : say('not-met', 'below', 'update', [titled(own)]);
  }
  if (refused?.version !== undefined && Number.isFinite(major)) {
    return major > refused.version
      ? say('met', 'newer-than-refused', 'nothing', [titled(refused)])
      : say('not-met', 'refused', 'update', [titled(refused)]);
  }
  if (refused) return refused.old ? byList() : say('not-met', 'refused', 'try', [titled(refused)]);
  const blamed = wanted.takesFor;
  if (
    blamed?.browser === 'ie' ||
    (!blamed && wanted.refused.length > 0 && wanted.refused.every((one) => one.browser === 'ie'))
  ) {
    return say('met', 'ie', 'nothing', [titled(blamed ?? wanted.refused[0]!)]);
  }
  if (blamed && blamed.browser !== asNamed) {
    const real = id && byList();
    return real && wanted.age && real.verdict === 'met'
      ? real
      : say('cannot-tell', 'mistaken', 'check', [titled(blamed)]);
  }
  if (versioned.length && !own) {
    const kin = browser.engine === 'Blink' && versioned.some((one) => one.browser === 'chrome');
    return say('cannot-tell', kin ? 'same-engine' : 'not-listed', 'try', [listing(versioned)]);
  }
  if (listed.length && !own && !wanted.open && !wanted.outdated && !wanted.refused.length) {
    return say('cannot-tell', 'not-listed', 'try', [listing(listed)]);
  }
  if (wanted.age || own?.latest) {
    if (wanted.refused.length && !own && !wanted.outdated)
      return say('met', 'other-browser', 'nothing', [listing(wanted.refused)]);
    return byList();
  }
  if (own) return say('met', 'listed', 'nothing', [TITLES[own.browser]]);
  if (wanted.refused.length) return say('met', 'other-browser', 'nothing', [listing(wanted.refused)]);
  if (listed.length) return say('cannot-tell', 'not-listed', 'try', [listing(listed)]);
  return say('cannot-tell', 'unnamed', 'try');
}
