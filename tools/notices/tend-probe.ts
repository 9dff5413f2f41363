import type { Verdict } from '../../engine/compatibility/types';
import { tendNotices } from '../../page/notice/tend';
import { NOTICE_WORDS } from '../../page/notice/words';

/** Evaluated in a page of a browser under test: tends its banners with a verdict given, in English. */
export function tend(verdict: Verdict, dir: 'ltr' | 'rtl' = 'ltr'): AbortController {
  const lifetime = new AbortController();
  tendNotices({
    site: 'harbour.example',
    word: (key, ...with_) => NOTICE_WORDS[key].replace(/\$(\d)/g, (_, n: string) => with_[Number(n) - 1] ?? ''),
    lang: 'en',
    dir,
    signal: lifetime.signal,
    ask: async () => verdict,
    offOnThisSite: () => {},
  });
  return lifetime;
}
