import type { NoticeReport, PanelView } from '../../messages/types';
import type { Words } from '../../platform/words';
import type { PanelActions } from './actions';

/** What the article's page says of itself, without what only a browser could parse. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host || undefined;
  } catch {
    return undefined;
  }
}

function NoticeLine({ notice, words }: { readonly notice: NoticeReport; readonly words: Words }) {
  const verdict = words(
    `notice_verdict_${notice.verdict === 'met' ? 'met' : notice.verdict === 'not-met' ? 'not_met' : 'cannot_tell'}`,
  );
  return (
    <p class="foot-notice">
      {words('foot_notice', verdict)} <q dir="auto">{notice.quoted}</q>
    </p>
  );
}

interface FooterProps {
  readonly view: PanelView;
  readonly actions: PanelActions;
  readonly words: Words;
}

/** The foot: a replaced browser banner, the private window, and the switch for this site. */
export function Footer({ view: { state, private: isPrivate }, actions, words }: FooterProps) {
  const notice = 'notice' in state ? state.notice : undefined;
  const host = state.kind === 'read' ? hostOf(state.article.url) : undefined;
  if (!notice && !host && !isPrivate) return null;
  return (
    <footer class="foot">
      {notice && <NoticeLine notice={notice} words={words} />}
      {isPrivate && <p>{words('private_window')}</p>}
      {host && (
        <button type="button" class="quiet" onClick={() => actions.setSiteOff(host, true)}>
          {words('site_off', host)}
        </button>
      )}
    </footer>
  );
}
