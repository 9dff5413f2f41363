import type { Article } from '../../engine/types';
import { articleSchema } from '../../messages/schemas';
import { tellPages } from '../../messages/send';
import type { NoticeReport, Unread } from '../../messages/types';
import { browser } from '../../platform/browser';
import { sessionStore } from '../../platform/storage';

/** What we know of a tab's page, but for the reading, which can be made again from the article. */
export interface TabRecord {
  readonly host: string;
  readonly kind: 'article' | 'not-article' | 'unread' | 'failed' | 'reading';
  readonly why?: Unread;
  readonly title?: string;
  readonly lang?: string;
  readonly hash?: string;
  readonly article?: Article;
  readonly chosen?: number;
  readonly lost?: readonly number[];
  readonly notice?: NoticeReport;
  readonly private: boolean;
}

const inMemory = new Map<number, TabRecord>();
const keyOf = (tab: number) => `tab:${tab}`;

/** The record of a tab, read back if the background has died since; undefined where our script never spoke. */
export async function tabRecord(tab: number): Promise<TabRecord | undefined> {
  const known = inMemory.get(tab);
  if (known) return known;
  const stored = await sessionStore.get(keyOf(tab));
  if (typeof stored !== 'object' || stored === null || !('kind' in stored) || !('host' in stored)) return undefined;
  const record = stored as TabRecord;
  if (record.article !== undefined && !articleSchema.safeParse(record.article).success) return undefined;
  inMemory.set(tab, record);
  return record;
}

/** Keeps a record and tells the panel. Private windows are kept in memory alone. */
export async function keepTab(tab: number, record: TabRecord): Promise<void> {
  inMemory.set(tab, record);
  if (!record.private) await sessionStore.set({ [keyOf(tab)]: record });
  tabMoved(tab);
}

/** Changes part of a record; nothing where there is none. */
export async function updateTab(tab: number, change: Partial<TabRecord>): Promise<void> {
  const record = await tabRecord(tab);
  if (record) await keepTab(tab, { ...record, ...change });
}

/** Forgets a tab that was closed or left its page. */
export function forgetTab(tab: number): void {
  inMemory.delete(tab);
  void sessionStore.remove([keyOf(tab)]);
  void showCount(tab, undefined);
  tabMoved(tab);
}

/** Tells the panel to ask again. */
export function tabMoved(tab: number): void {
  tellPages({ type: 'changed', tab });
}

/** The badge counts the attributed claims; it is empty where there is no article. */
export async function showCount(tab: number, count: number | undefined): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#17597a' });
    await browser.action.setBadgeText({ tabId: tab, text: count ? String(count) : '' });
  } catch {
    // The tab is gone.
  }
}
