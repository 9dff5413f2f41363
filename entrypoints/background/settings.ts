import { parseSettings } from '../../messages/schemas';
import { sendToPage, tellPages } from '../../messages/send';
import { DEFAULT_SETTINGS, type PageRules, type Settings } from '../../messages/types';
import { browser } from '../../platform/browser';
import { localStore } from '../../platform/storage';

const KEY = 'settings';
/** Tab number of news that concern all tabs. */
const ALL_TABS = -1;

/** The reader's settings; corrupt ones read as the defaults. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await localStore.get(KEY), DEFAULT_SETTINGS);
}

/** Changes settings and tells every page and panel. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...change }, DEFAULT_SETTINGS);
  await localStore.set({ [KEY]: settings });
  tellPages({ type: 'changed', tab: ALL_TABS });
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const { id, url } of tabs) {
    if (id !== undefined) void sendToPage(id, { type: 'rules', rules: rulesFor(settings, hostOf(url)) });
  }
  return settings;
}

/** Host of an address without "www.", or '' where it has none. */
export function hostOf(url: string | undefined): string {
  try {
    return new URL(url ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** What our script may do on a page of this host. */
export function rulesFor(settings: Settings, host: string): PageRules {
  return {
    off: settings.sitesOff.includes(host),
    marks: settings.marks,
    level: settings.level,
    printMarks: settings.printMarks,
    notice: settings.notice && !settings.noticeOff.includes(host),
  };
}
