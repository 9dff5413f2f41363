import type { Settings } from '../../messages/types';
import type { SetAccess } from './access';

/** What the settings page can ask for. */
export interface SettingsActions {
  change(change: Partial<Settings>): void;
  setAccess: SetAccess;
  /** Takes back the access to one host. */
  revoke(host: string): void;
  /** Opens the browser's own page of keyboard shortcuts, where there is one. */
  openKeys(): void;
  /** Saves the settings as a file. */
  exportSettings(): void;
  /** Takes the text of a settings file; false where it is none. */
  importSettings(text: string): Promise<boolean>;
}

/** A command of the extension and the keys that the reader has for it; '' for none. */
export interface Keys {
  readonly command: 'next' | 'previous' | 'panel' | 'marks';
  readonly shortcut: string;
}
