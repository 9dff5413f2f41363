import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Attribution, Reading } from '../../engine/types';
import type { Settings } from '../../messages/types';
import type { Words } from '../../platform/words';
import type { Known } from '../facts/known';
import type { PanelActions } from './actions';
import type { View } from './navigation';

/** What every view of a read article stands in. */
export interface Room {
  readonly article: Article;
  readonly reading: Reading;
  /** Attributions in reading order. */
  readonly ordered: readonly Attribution[];
  readonly byId: ReadonlyMap<number, Attribution>;
  readonly known: Known;
  readonly lost: ReadonlySet<number>;
  readonly settings: Settings;
  readonly actions: PanelActions;
  readonly words: Words;
  /** Opens a view; `opener` is the id of the element that gets the focus back. */
  open(view: View, opener?: string): void;
  swap(view: View): void;
  /** Tells a screen reader and, for a moment, the eye. */
  announce(message: string): void;
}

const RoomContext = createContext<Room | undefined>(undefined);
export const RoomProvider = RoomContext.Provider;

/** The room of the view; throws outside a read article. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('no reading around this view');
  return room;
}
