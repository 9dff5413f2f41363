import { useMemo } from 'preact/hooks';
import type { Attribution } from '../../engine/types';
import type { Settings, TabState } from '../../messages/types';
import type { Words } from '../../platform/words';
import { Claim } from '../claim/claim';
import { knownOf } from '../facts/known';
import { Mentions } from '../overview/mentions';
import { Overview } from '../overview/overview';
import { Source } from '../source/source';
import type { PanelActions } from './actions';
import type { View } from './navigation';
import { type Room, RoomProvider, useRoom } from './room';
import type { Walker } from './use-trail';

interface ReadArticleProps {
  readonly state: Extract<TabState, { readonly kind: 'read' }>;
  readonly trail: Walker;
  /** Attributions in reading order. */
  readonly ordered: readonly Attribution[];
  readonly byId: ReadonlyMap<number, Attribution>;
  readonly settings: Settings;
  readonly actions: PanelActions;
  readonly words: Words;
  announce(message: string): void;
}

/** A read article: makes the room of its views and shows the topmost. */
export function ReadArticle({ state, trail, ordered, byId, settings, actions, words, announce }: ReadArticleProps) {
  const { article, reading, context, lost } = state;
  const known = useMemo(() => knownOf(context), [context]);
  const room: Room = {
    article,
    reading,
    ordered,
    byId,
    known,
    lost: useMemo(() => new Set(lost), [lost]),
    settings,
    actions,
    words,
    open: trail.open,
    swap: trail.swap,
    announce,
  };
  return (
    <RoomProvider value={room}>
      {/* The overview stays, hidden, so that its filter and place are kept. */}
      <div class="view" hidden={trail.top.kind !== 'overview'}>
        <Overview />
      </div>
      {trail.top.kind !== 'overview' && (
        <div class="view">
          <Top view={trail.top} room={room} />
        </div>
      )}
    </RoomProvider>
  );
}

function Top({ view, room }: { readonly view: Exclude<View, { readonly kind: 'overview' }>; readonly room: Room }) {
  switch (view.kind) {
    case 'claim': {
      const attribution = room.byId.get(view.id);
      return attribution ? <Claim key={view.id} attribution={attribution} /> : <Gone />;
    }
    case 'source':
      return <Source key={view.key} of={view.key} />;
    case 'mentions':
      return <Mentions />;
  }
}

/** A claim that a newer reading of the page no longer has. */
function Gone() {
  const { words } = useRoom();
  return (
    <div class="empty">
      <h1 tabIndex={-1}>{words('gone_title')}</h1>
      <p>{words('gone_text')}</p>
    </div>
  );
}
