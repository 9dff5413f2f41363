// Built-ins only but for Playwright's own path, asked for after it is installed.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { must, run } from './run.mjs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Path of Chromium on this machine, or undefined. Branded Chrome refuses to load unpacked extensions: never taken. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...CHROMIUM, playwrightChromium()].find((path) => path && existsSync(path));
}

/** Path of Firefox on this machine, or undefined. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...FIREFOX].find((path) => path && existsSync(path));
}

const isRoot = process.getuid?.() === 0;
let listsFresh = false;

async function apt(...packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsFresh) await run('apt-get', ['update', '-qq'], { env });
  listsFresh = true;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/** Finds Chromium or installs it; ends the process with what to do where neither works. */
export async function ensureChromium() {
  if (!findChromium()) await apt('chromium', 'fonts-liberation');
  if (!findChromium()) await run('npx', ['playwright', 'install', 'chromium']);
  if (findChromium()) return findChromium();
  console.error('No Chromium found. Install it, or set CHROMIUM_PATH, or run: npx playwright install chromium');
  return must('false', []);
}

/** Finds Firefox or installs it; undefined where neither works: its tests then skip by name. */
export async function ensureFirefox() {
  if (!findFirefox()) await apt('firefox-esr');
  return findFirefox();
}
