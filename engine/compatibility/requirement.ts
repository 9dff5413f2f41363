import {
  AGEING,
  AND_BELOW,
  BEFORE_NAME,
  BELOW_VERSION,
  EXAMPLES,
  FEATURES,
  INSTEAD,
  LATEST,
  LATEST_AFTER,
  LEGACY,
  NAMED,
  OLD_VERSIONS,
  OUTDATED,
  READER,
  REFUSED,
  REQUEST,
  THAN,
  VERSION,
} from './phrases';
import type { BrowserId, Named, Requirement } from './types';

/** Longest message read; a banner is far shorter, and the page chooses the text. */
const LONGEST = 2000;

interface Mention {
  readonly browser: BrowserId;
  readonly start: number;
  readonly end: number;
  readonly version?: number;
  readonly below: boolean;
  readonly old: boolean;
  readonly latest: boolean;
}

function mentions(sentence: string): Mention[] {
  return [...sentence.matchAll(NAMED)].map((match) => {
    const browser = Object.entries(match.groups ?? {}).find(([, text]) => text)![0] as BrowserId;
    const start = match.index;
    let end = start + match[0].length;
    const before = sentence.slice(Math.max(0, start - 50), start);
    const limit = BELOW_VERSION.exec(sentence.slice(end, end + 40));
    const found = limit ?? VERSION.exec(sentence.slice(end, end + 40));
    let version: number | undefined;
    if (found) {
      version = Number(found[1]);
      end += found[0].length;
    }
    if (browser === 'edge' && (LEGACY.before.test(before) || LEGACY.after.test(sentence.slice(end, end + 12)))) {
      return { browser, start, end, version: 18, below: true, old: false, latest: false };
    }
    const lower = !!limit || BEFORE_NAME.test(before);
    if (lower && version !== undefined) version -= 1;
    const below = lower || AND_BELOW.test(sentence.slice(end, end + 30));
    return {
      browser,
      start,
      end,
      ...(version === undefined ? {} : { version }),
      below,
      old: OLD_VERSIONS.test(before),
      latest: version === undefined && (LATEST.test(before) || LATEST_AFTER.test(sentence.slice(end, end + 12))),
    };
  });
}

/** "Internet Explorer 11 (IE11)" names one browser twice. */
function once(named: readonly Named[]): Named[] {
  const kept = new Map<BrowserId, Named>();
  for (const one of named) {
    const known = kept.get(one.browser);
    if (!known || (known.version === undefined && one.version !== undefined))
      kept.set(one.browser, { ...known, ...one });
  }
  return [...kept.values()];
}

/**
 * Reads what a banner demands. Each sentence is cut at its first request ("please use …"): names before it belong to
 * the claim (refused, or the browser the site takes the reader's for), names after it to the list of what to use.
 * Takes the quoted words of a recognised banner in any language of recognition; text beyond 2,000 characters is left.
 * @returns an empty requirement where nothing is understood; never throws
 */
export function requirement(text: string): Requirement {
  const refused: Named[] = [];
  const listed: Named[] = [];
  let takesFor: Named | undefined;
  const whole = text.slice(0, LONGEST);
  for (const sentence of whole.split(/[!?。！？؟]+|\.(?=\s|$)|\n/u)) {
    if (!sentence.trim()) continue;
    const request = REQUEST.exec(sentence)?.index ?? sentence.length;
    const claim = sentence.slice(0, request);
    for (const mention of mentions(sentence)) {
      const { browser, start } = mention;
      const before = sentence.slice(Math.max(0, start - 70), start);
      const version = mention.version === undefined ? {} : { version: mention.version };
      if (INSTEAD.test(before)) {
        if (!/mod/i.test(before.slice(-12))) refused.push({ browser, ...version });
      } else if (mention.below || mention.old) {
        refused.push({ browser, ...version, ...(mention.old ? { old: true as const } : {}) });
      } else if (start < request && READER.test(before)) {
        takesFor ??= { browser, ...version };
        // "You are using Opera, which is not supported": the browser is refused, not one of its versions.
        if (mention.version === undefined && REFUSED.test(claim) && !AGEING.test(whole) && !/version/i.test(claim))
          refused.push({ browser });
      } else if (
        start < request &&
        (REFUSED.test(claim) || OUTDATED.test(claim) || refusedAfter(sentence, mention.end))
      ) {
        refused.push({ browser, ...version });
      } else {
        listed.push({ browser, ...version, ...(mention.latest ? { latest: true as const } : {}) });
      }
    }
  }
  const outdated = OUTDATED.test(whole.replace(NAMED, '').replace(THAN, ''));
  return {
    refused: once(refused),
    listed: once(
      listed.filter((one) => !refused.some((other) => other.browser === one.browser && one.browser === 'ie')),
    ),
    open: EXAMPLES.test(whole),
    ...(takesFor ? { takesFor } : {}),
    age: outdated || AGEING.test(whole),
    outdated,
    features: [...new Set([...whole.matchAll(FEATURES)].map(([feature]) => feature.toUpperCase()))],
  };
}

/** Languages that put the verb last: "本站不支持 IE" has it before, "IEはサポートされていません" right after the name. */
function refusedAfter(sentence: string, end: number): boolean {
  return REFUSED.test(sentence.slice(end, end + 60)) && !REQUEST.test(sentence.slice(end, end + 25));
}
