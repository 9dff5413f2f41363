import { marksOf } from '../../engine/marks';
import type { Opened, PageMessage } from '../../messages/types';
import { readKeys } from '../../platform/about';
import type { SenderTab } from '../../platform/browser';
import { browserWords } from '../../platform/i18n';
import { isPanelOpen, openPanel, pageCanOpenPanel } from '../../platform/panel';
import { injectScript } from '../../platform/registration';
import { read } from './reader';
import { changeSettings, hostOf, readSettings, rulesFor } from './settings';
import { keepTab, showCount, type TabRecord, tabRecord, updateTab } from './tabs';
import { today } from './today';
import { verdictOn } from './verdict';

type Tab = SenderTab;
type MessageOf<Type extends PageMessage['type']> = Extract<PageMessage, { type: Type }>;

/** Answers a page. Opening the panel must stay synchronous up to the browser's call. */
export function answerPage(message: PageMessage, tab: Tab, url: string): Promise<unknown> {
  switch (message.type) {
    case 'open':
      return open(message, tab);
    case 'hello':
      return readSettings().then((settings) => rulesFor(settings, hostOf(url)));
    case 'article':
      return takeArticle(message, tab, url);
    case 'no-article':
      return noArticle(message, tab, url);
    case 'lost':
      return updateTab(tab.id!, { lost: message.ids });
    case 'verdict':
      return verdictOn(message.quoted);
    case 'notice':
      return takeNotice(message, tab, url);
    case 'notice-possible':
      return injectScript(tab.id!, 'notice');
    case 'article-possible':
      return injectScript(tab.id!, 'reader');
    case 'notice-off':
      return readSettings().then(async ({ noticeOff }) => {
        await changeSettings({ noticeOff: [...new Set([...noticeOff, hostOf(url)])] });
      });
  }
}

function open({ id }: MessageOf<'open'>, tab: Tab): Promise<Opened> {
  const opening = pageCanOpenPanel() ? openPanel({ tabId: tab.id! }) : undefined;
  return (async () => {
    await updateTab(tab.id!, { chosen: id });
    if (opening && (await opening)) return { where: 'panel' };
    if (await isPanelOpen(tab.windowId!)) return { where: 'shown' };
    const keys = (await readKeys()).find(({ command }) => command === 'panel')?.shortcut;
    return { where: 'card', ...(keys ? { keys } : {}) };
  })();
}

const freshRecord = (tab: Tab, url: string): TabRecord => ({
  host: hostOf(url),
  kind: 'reading',
  private: tab.incognito,
});

async function takeArticle({ article }: MessageOf<'article'>, tab: Tab, url: string) {
  const before = await tabRecord(tab.id!);
  const base: TabRecord = {
    ...freshRecord(tab, url),
    title: article.title,
    lang: article.lang,
    ...(before?.notice ? { notice: before.notice } : {}),
  };
  await keepTab(tab.id!, base);
  try {
    const { reading, context, unread } = await read(article, today(), !tab.incognito);
    if (unread) {
      await keepTab(tab.id!, { ...base, kind: 'unread', why: unread });
      void showCount(tab.id!, undefined);
      return { hash: reading.articleHash, marks: [] };
    }
    const chosen = before?.hash === reading.articleHash ? before.chosen : undefined;
    await keepTab(tab.id!, {
      ...base,
      kind: 'article',
      article,
      hash: reading.articleHash,
      ...(chosen === undefined ? {} : { chosen }),
    });
    void showCount(tab.id!, reading.counts.attributions);
    return { hash: reading.articleHash, marks: marksOf(article, reading, context, browserWords()) };
  } catch (error) {
    console.warn('Hearsay could not read the article', error);
    await keepTab(tab.id!, { ...base, kind: 'failed' });
    return { hash: '', marks: [] };
  }
}

async function noArticle({ why, title }: MessageOf<'no-article'>, tab: Tab, url: string): Promise<void> {
  const before = await tabRecord(tab.id!);
  const notice = before?.notice ? { notice: before.notice } : {};
  const base = { ...freshRecord(tab, url), ...notice, title };
  if (why === 'gone') await keepTab(tab.id!, { ...base, kind: 'failed' });
  else if (why === 'not-article') await keepTab(tab.id!, { ...base, kind: 'not-article' });
  else await keepTab(tab.id!, { ...base, kind: 'unread', why });
  void showCount(tab.id!, undefined);
}

async function takeNotice({ report }: MessageOf<'notice'>, tab: Tab, url: string): Promise<void> {
  const record = (await tabRecord(tab.id!)) ?? freshRecord(tab, url);
  await keepTab(tab.id!, { ...record, notice: report });
}
