// `npm start [-- FILE_OR_URL]`: everything, from a fresh clone. Built-ins only until the packages are installed.
import { ensureChromium } from './setup/browsers.mjs';
import { install } from './setup/install.mjs';
import { must } from './setup/run.mjs';

const given = process.argv.slice(2);
const from = process.cwd();
process.chdir(new URL('..', import.meta.url).pathname);
await install();
await ensureChromium();
await must('npm', ['run', '-s', 'build:e2e']);
await must('npx', ['tsx', 'tools/open.ts', '--from', from, ...given]);
