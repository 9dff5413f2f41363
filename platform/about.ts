import { granted } from './access';
import { browser } from './browser';
import { NEWS_SITES } from './news-sites';

/** The access that the reader has given. */
export async function readAccess(): Promise<{
  readonly mode: 'list' | 'everywhere' | 'click';
  readonly hosts: readonly string[];
  readonly listed: number;
}> {
  const { mode, hosts } = await granted();
  return { mode, hosts, listed: NEWS_SITES.length };
}

const COMMANDS = { next: 'next', previous: 'previous', _execute_action: 'panel', marks: 'marks' } as const;
type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Commands with the keys that the reader has for them. */
export async function readKeys(): Promise<{ readonly command: Command; readonly shortcut: string }[]> {
  const all = await browser.commands.getAll().catch(() => []);
  return all.flatMap(({ name, shortcut }) =>
    name && name in COMMANDS ? [{ command: COMMANDS[name as keyof typeof COMMANDS], shortcut: shortcut ?? '' }] : [],
  );
}

/** A packed file of ours as JSON; undefined where it is missing or broken. */
export async function readPacked(file: string): Promise<unknown> {
  try {
    return await (await fetch(browser.runtime.getURL(`/knowledge/${file}` as never))).json();
  } catch {
    return undefined;
  }
}
