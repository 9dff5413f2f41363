import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelView, Settings } from '../../messages/types';
import type { Words } from '../../platform/words';
import { inReadingOrder } from '../reading/claims';
import type { PanelActions } from './actions';
import { Footer } from './footer';
import { Header } from './header';
import { ReadArticle } from './read-article';
import { State } from './states';
import { Steps } from './steps';
import { useChosen } from './use-chosen';
import { useTrail } from './use-trail';

export interface PanelProps {
  readonly view: PanelView;
  readonly settings: Settings;
  readonly actions: PanelActions;
  readonly words: Words;
}

const ANNOUNCED_FOR = 4000;

/** Which article is shown; another one begins again at its overview. */
const identity = ({ tab, state }: PanelView) =>
  `${tab} ${state.kind === 'read' ? state.reading.articleHash : state.kind}`;

function status({ state }: PanelView, words: Words): string {
  if (state.kind === 'reading') return words('reading_title');
  if (state.kind !== 'read') return '';
  const { attributions, sources } = state.reading.counts;
  return attributions === 0
    ? words('no_claims_title')
    : words('status_read', words.count('status_claims', attributions), words.count('status_sources', sources));
}

/** The side panel: the state of the tab, or the read article and what the reader opened of it. */
export function Panel({ view, settings, actions, words }: PanelProps) {
  const main = useRef<HTMLElement>(null);
  const trail = useTrail(main);
  const [message, announce] = useState('');
  const shown = identity(view);
  const shownBefore = useRef(shown);
  const read = view.state.kind === 'read' ? view.state : undefined;
  const reading = read?.reading;
  const ordered = useMemo(() => (reading ? inReadingOrder(reading) : []), [reading]);
  const byId = useMemo(() => new Map(ordered.map((one) => [one.id, one])), [ordered]);

  useEffect(() => {
    if (shownBefore.current !== shown) trail.reset();
    shownBefore.current = shown;
  }, [shown]);
  // A claim chosen in the page opens without taking the focus: the reader is looking at the page.
  const asked = useChosen(read ? view.chosen : undefined, shown, (id) => {
    if (trail.top.kind === 'claim') trail.swap({ kind: 'claim', id });
    else trail.open({ kind: 'claim', id });
  });
  const choose = (id: number | undefined) => {
    asked(id);
    actions.choose(id);
  };

  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => announce(''), ANNOUNCED_FOR);
    return () => clearTimeout(timer);
  }, [message]);

  const go = (id: number) => {
    choose(id);
    trail.swap({ kind: 'claim', id });
  };
  const back = () => {
    if (trail.top.kind === 'claim') choose(trail.below?.kind === 'claim' ? trail.below.id : undefined);
    trail.back();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || trail.depth < 2 || event.defaultPrevented) return;
    event.preventDefault();
    back();
  };

  return (
    // Escape is a shortcut for the button of the header; the panel itself is nothing to press.
    // biome-ignore lint/a11y/noStaticElementInteractions: only a key that bubbles is heard here
    <div
      class="panel"
      lang={words.lang}
      dir={words.dir}
      data-theme={settings.theme}
      data-motion={settings.motion}
      onKeyDown={onKeyDown}
    >
      <Header
        settings={settings}
        actions={actions}
        words={words}
        back={trail.depth > 1 && read ? back : undefined}
        toOverview={trail.depth === 2}
        withLevel={read !== undefined}
      >
        {trail.top.kind === 'claim' && byId.has(trail.top.id) && (
          <Steps ids={ordered.map(({ id }) => id)} id={trail.top.id} words={words} go={go} />
        )}
      </Header>
      <main ref={main} tabIndex={-1}>
        {view.state.kind === 'read' ? (
          <ReadArticle
            state={view.state}
            trail={trail}
            ordered={ordered}
            byId={byId}
            settings={settings}
            actions={{ ...actions, choose }}
            words={words}
            announce={announce}
          />
        ) : (
          <State state={view.state} actions={actions} words={words} />
        )}
      </main>
      <Footer view={view} actions={actions} words={words} />
      <p class="unseen" role="status">
        {message || status(view, words)}
      </p>
    </div>
  );
}
