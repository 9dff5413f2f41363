import type { ComponentChildren } from 'preact';
import type { TabState } from '../../messages/types';
import type { Words } from '../../platform/words';
import type { PanelActions } from './actions';

interface StateProps {
  readonly state: Exclude<TabState, { readonly kind: 'read' }>;
  readonly actions: PanelActions;
  readonly words: Words;
}

interface PlateProps {
  readonly title: string;
  readonly text: string;
  readonly hint?: string;
  readonly drawing: Drawing;
  readonly children?: ComponentChildren;
}

type Drawing = 'reading' | 'nothing' | 'door' | 'off' | 'broken' | 'language';

/** Each state has a drawing of the same chain: whole, empty, behind a door, broken. */
const DRAWINGS: Readonly<Record<Drawing, ComponentChildren>> = {
  reading: <path class="plate-line plate-line-dash" d="M20 24h80" />,
  nothing: <path class="plate-line plate-line-faint" d="M11 14h52M11 24h52M11 34h30" />,
  door: <path class="plate-line" d="M60 6v36M20 24h28M72 24h28" />,
  off: <path class="plate-line plate-line-faint" d="M20 24h80" />,
  broken: <path class="plate-line" d="M20 24h30m20 0h30M54 16l4 16M62 16l4 16" />,
  language: <path class="plate-line" d="M11 16h26M11 24h18M45 24h26M53 32h18" />,
};

function Plate({ title, text, hint, drawing, children }: PlateProps) {
  return (
    <div class={`plate plate-${drawing}`}>
      <svg class="plate-drawing" viewBox="0 0 120 48" aria-hidden="true" focusable="false">
        {DRAWINGS[drawing]}
        {drawing !== 'nothing' && drawing !== 'language' && (
          <>
            <circle class="plate-dot" cx="16" cy="24" r="6" />
            <circle class="plate-dot plate-dot-end" cx="104" cy="24" r="4" />
          </>
        )}
      </svg>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      {children && <div class="plate-acts">{children}</div>}
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}

function Act({ label, run }: { readonly label: string; run(): void }) {
  return (
    <button type="button" class="main" onClick={run}>
      {label}
    </button>
  );
}

/** Every state of a tab but a read article: what it is, and the one thing to do where there is one. */
export function State({ state, actions, words }: StateProps) {
  switch (state.kind) {
    case 'closed-page':
      return <Plate drawing="door" title={words('closed_page_title')} text={words('closed_page_text')} />;
    case 'no-access':
      // Without any access the browser does not even tell which page it is.
      if (state.host === '') {
        return (
          <Plate drawing="door" title={words('no_access_here_title')} text={words('no_access_here_text')}>
            <Act label={words('settings')} run={actions.openSettings} />
          </Plate>
        );
      }
      return (
        <Plate
          drawing="door"
          title={words('no_access_title', state.host)}
          text={words('no_access_text')}
          hint={words('no_access_hint')}
        >
          <Act label={words('no_access_grant', state.host)} run={actions.grantAccess} />
        </Plate>
      );
    case 'site-off':
      return (
        <Plate drawing="off" title={words('site_off_title', state.host)} text={words('site_off_text')}>
          <Act label={words('site_on')} run={() => actions.setSiteOff(state.host, false)} />
        </Plate>
      );
    case 'not-article':
      return <Plate drawing="nothing" title={words('not_article_title')} text={words('not_article_text')} />;
    case 'reading':
      return <Plate drawing="reading" title={words('reading_title')} text={state.title ?? words('reading_text')} />;
    case 'unread': {
      const lang = state.lang ? words.language(state.lang) : words('unread_language_unknown');
      return (
        <Plate
          drawing={state.why === 'language' ? 'language' : 'nothing'}
          title={words(`unread_${underscored(state.why)}_title`)}
          text={words(`unread_${underscored(state.why)}_text`, lang)}
          hint={state.title}
        />
      );
    }
    case 'failed':
      return (
        <Plate
          drawing="broken"
          title={words('failed_title')}
          text={words(`failed_${state.what}`)}
          hint={words('failed_hint')}
        >
          <Act label={words('retry')} run={actions.retry} />
        </Plate>
      );
  }
}

const underscored = (why: 'language' | 'empty' | 'too-large') => (why === 'too-large' ? 'too_large' : why);
