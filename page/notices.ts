import type { Verdict } from '../engine/compatibility/types';
import { isPageOrder, isPageRules } from '../messages/guards';
import { listen, tell, tongue, word } from './background';
import type { PageLife } from './life';
import { tendNotices } from './notice/tend';

/** No banner's words are longer. */
const LONGEST = 2_000;

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

/** Looks after the page's browser banners for our life in it, as far as the reader wants that here. */
export async function tendPageNotices({ signal, isAlive }: PageLife): Promise<void> {
  const rules = await tell({ type: 'hello' });
  if (!isPageRules(rules) || signal.aborted) return;
  let tending: AbortController | undefined;
  const apply = (wanted: boolean) => {
    if (wanted === (tending !== undefined)) return;
    tending?.abort();
    tending = wanted ? new AbortController() : undefined;
    if (tending) tend(AbortSignal.any([signal, tending.signal]));
  };
  apply(rules.notice && !rules.off);
  listen(signal, (raw) => {
    if (isAlive() && isPageOrder(raw) && raw.type === 'rules') apply(raw.rules.notice && !raw.rules.off);
  });
}

function tend(signal: AbortSignal): void {
  const report = (quoted: string, verdict: Verdict['verdict'], visible: boolean) =>
    void tell({ type: 'notice', report: { quoted: quoted.slice(0, LONGEST), verdict, visible } });
  const ask = async (quoted: string): Promise<Verdict | undefined> => {
    const answer = await tell({ type: 'verdict', quoted: quoted.slice(0, LONGEST) });
    return isVerdict(answer) ? answer : undefined;
  };
  tendNotices({
    site: location.hostname.replace(/^www\./, ''),
    word,
    ...tongue(),
    signal,
    ask: async (quoted) => {
      const verdict = await ask(quoted);
      if (verdict) report(quoted, verdict.verdict, true);
      return verdict;
    },
    offOnThisSite: () => void tell({ type: 'notice-off' }),
    // A banner that the page keeps hidden stays so; the panel can say that it is there.
    told: ({ replaced, hidden: [first] }) => {
      if (replaced.length === 0 && first !== undefined) {
        void ask(first).then((verdict) => verdict && report(first, verdict.verdict, false));
      }
    },
  });
}
