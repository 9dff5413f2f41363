import type { SettingsActions } from '../../components/settings/actions';
import { parseSettings } from '../../messages/schemas';
import { sendToBackground } from '../../messages/send';
import { DEFAULT_SETTINGS, type Settings } from '../../messages/types';
import { revokeHost, setAccess } from '../../platform/access';
import { browser } from '../../platform/browser';
import { saveFile } from '../../platform/save-file';

/** What the settings page can ask for; `drawn` shows the page again. */
export function settingsActions(settings: Settings, drawn: () => void): SettingsActions {
  const change = (part: Partial<Settings>) => sendToBackground({ type: 'settings', change: part }).then(drawn, drawn);
  return {
    change: (part) => void change(part),
    setAccess: (mode) =>
      setAccess(mode).then(async (given) => {
        if (given) await sendToBackground({ type: 'granted' }).catch(() => undefined);
        drawn();
        return given;
      }),
    revoke: (host) => void revokeHost(host).then(drawn),
    openKeys: () => {
      const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } };
      if (commands.openShortcutSettings) void commands.openShortcutSettings();
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    exportSettings: () => {
      const text = JSON.stringify(settings, null, 2);
      saveFile({ name: 'hearsay-settings.json', type: 'application/json', text });
    },
    importSettings: async (text) => {
      let raw: unknown;
      try {
        raw = JSON.parse(text);
      } catch {
        return false;
      }
      if (typeof raw !== 'object' || raw === null || !('level' in raw)) return false;
      await change(parseSettings(raw, DEFAULT_SETTINGS));
      return true;
    },
  };
}
