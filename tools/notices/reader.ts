import type { ReaderBrowser } from '../../engine/compatibility/types';

const ENGINES: readonly (readonly [RegExp, ReaderBrowser['engine']])[] = [
  [/firefox|waterfox|librewolf|pale moon|tor browser|seamonkey|zen/i, 'Gecko'],
  [/safari|orion|duckduckgo/i, 'WebKit'],
  [/chrome|chromium|edge|opera|brave|vivaldi|samsung|yandex|arc/i, 'Blink'],
];

/**
 * The browser that `--browser "Firefox ESR 153.7"` stands for.
 * @throws where no name is given
 */
export function readerFrom(words: string): ReaderBrowser {
  const match = /^(.*?)\s*([\d.]*)$/.exec(words.trim());
  const esr = /\besr\b/i.test(words);
  const name = (match?.[1] ?? '').replace(/\besr\b/i, '').trim();
  if (!name) throw new Error('--browser takes a name and a version, as in "Firefox 152"');
  const engine = ENGINES.find(([pattern]) => pattern.test(name))?.[1] ?? 'unknown';
  const version = match?.[2] ?? '';
  // As the browser itself is read: a point release of Gecko is its Extended Support line.
  const minor = engine === 'Gecko' ? /^\d+\.(\d+)/.exec(version)?.[1] : undefined;
  return { name, engine, version, ...(esr || minor !== undefined ? { esr: esr || minor !== '0' } : {}) };
}
