import type { Verdict } from '../engine/compatibility/types';
import { tell, tongue, word } from './background';
import { tendNotices } from './notice/tend';

function isVerdict(raw: unknown): raw is Verdict {
  const verdict = raw as Partial<Verdict> | null | undefined;
  return (
    typeof verdict === 'object' &&
    verdict !== null &&
    /^(?:met|not-met|cannot-tell)$/.test(String(verdict.verdict)) &&
    typeof verdict.reason === 'string' &&
    typeof verdict.action === 'string' &&
    typeof verdict.browser === 'string' &&
    Array.isArray(verdict.reasonWith)
  );
}

/** Looks after the page's browser banners until `signal` is aborted, and tells the background of those that it finds. */
export function tendPageNotices(signal: AbortSignal): void {
  tendNotices({
    site: location.hostname.replace(/^www\./, ''),
    word,
    ...tongue(),
    signal,
    ask: async (quoted) => {
      const answer = await tell({ type: 'verdict', quoted: quoted.slice(0, 2_000) });
      if (!isVerdict(answer)) return undefined;
      void tell({ type: 'notice', report: { quoted: quoted.slice(0, 2_000), verdict: answer.verdict, visible: true } });
      return answer;
    },
    offOnThisSite: () => void tell({ type: 'notice-off' }),
  });
}
