import type { ShownLevel } from '../../messages/types';
import type { SavedFile } from '../../platform/save-file';

/** What the panel can ask for. It does nothing on its own but draw. */
export interface PanelActions {
  /** Makes a claim the current one, in the page too; undefined when the reader leaves it. */
  choose(id: number | undefined): void;
  /** Scrolls the article to the claim and selects it. */
  show(id: number): void;
  setLevel(level: ShownLevel): void;
  /** Asks for access to the site; called synchronously in a click, since browsers demand a gesture. */
  grantAccess(): void;
  setSiteOff(host: string, off: boolean): void;
  /** Reads the page again. */
  retry(): void;
  /** Rejects where the clipboard is refused. */
  copy(text: string): Promise<void>;
  /** The text fragment (`text=…`) of a claim, tested in its page; undefined where none leads there for sure. */
  fragment(id: number): Promise<string | undefined>;
  /** Saves a file on the reader's machine. */
  save(file: SavedFile): void;
  openSettings(): void;
}
