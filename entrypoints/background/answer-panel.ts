import { parseFragment } from '../../messages/schemas';
import { askPage, sendToPage } from '../../messages/send';
import type { PanelMessage, PanelView, Settings, TabState } from '../../messages/types';
import { isReadable, mayRead } from '../../platform/access';
import { browser } from '../../platform/browser';
import { injectInto, injectIntoOpenTabs, registerForGranted } from '../../platform/registration';
import { read } from './reader';
import { changeSettings, hostOf, readSettings } from './settings';
import { type TabRecord, tabRecord, updateTab } from './tabs';
import { today } from './today';

/** Answers the panel and our other pages. */
export async function answerPanel(message: PanelMessage): Promise<unknown> {
  switch (message.type) {
    case 'view': {
      const settings = await readSettings();
      return { view: await viewOf(message.window, settings), settings };
    }
    case 'choose':
      await updateTab(message.tab, { chosen: message.id ?? undefined } as Partial<TabRecord>);
      await sendToPage(message.tab, { type: 'choose', id: message.id });
      return undefined;
    case 'show':
      await sendToPage(message.tab, { type: 'show', id: message.id });
      return undefined;
    case 'fragment':
      return parseFragment(await askPage(message.tab, { type: 'fragment', id: message.id }));
    case 'retry':
      if (!(await sendToPage(message.tab, { type: 'find' }))) await injectInto(message.tab);
      return undefined;
    case 'settings':
      return changeSettings(message.change);
    case 'read-settings':
      return readSettings();
    case 'site': {
      const { sitesOff } = await readSettings();
      const others = sitesOff.filter((host) => host !== message.host);
      await changeSettings({ sitesOff: message.off ? [...others, message.host] : others });
      return undefined;
    }
    case 'granted':
      await registerForGranted();
      await injectIntoOpenTabs();
      return undefined;
  }
}

/** What the panel of a window shows: the state of its active tab. */
async function viewOf(window: number, settings: Settings): Promise<PanelView> {
  const [tab] = await browser.tabs.query({ active: true, windowId: window }).catch(() => []);
  if (tab?.id === undefined) return { tab: -1, state: { kind: 'closed-page' }, private: false };
  const record = await tabRecord(tab.id);
  const state = await stateOf(record, tab.id, tab.url, settings);
  return {
    tab: tab.id,
    state,
    private: tab.incognito,
    ...(record?.chosen === undefined ? {} : { chosen: record.chosen }),
  };
}

async function stateOf(
  record: TabRecord | undefined,
  tab: number,
  url: string | undefined,
  settings: Settings,
): Promise<TabState> {
  const host = record?.host ?? hostOf(url);
  if (!record) {
    if (url !== undefined && !isReadable(url)) return { kind: 'closed-page' };
    if (settings.sitesOff.includes(host)) return { kind: 'site-off', host };
    // Without access not even the address is told; the toolbar button gives it.
    if (url === undefined || !(await mayRead(url))) return { kind: 'no-access', host };
    // Granted, and yet silent: opened before we came, or still loading.
    void sendToPage(tab, { type: 'find' }).then((there) => there || injectInto(tab));
    return { kind: 'reading' };
  }
  if (settings.sitesOff.includes(host)) return { kind: 'site-off', host };
  const notice = record.notice ? { notice: record.notice } : {};
  const { kind, title = '' } = record;
  if (kind === 'not-article') return { kind, ...notice };
  if (kind === 'unread') {
    return { kind, why: record.why ?? 'empty', title, ...(record.lang ? { lang: record.lang } : {}), ...notice };
  }
  if (kind === 'failed') return { kind, what: 'page' };
  if (!record.article) return { kind: 'reading', title };
  try {
    const { reading, context } = await read(record.article, today(), !record.private);
    return { kind: 'read', article: record.article, reading, context, lost: record.lost ?? [], ...notice };
  } catch {
    return { kind: 'failed', what: 'engine' };
  }
}
