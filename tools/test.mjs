// `npm test`: everything, from a fresh clone. Built-ins only until the packages are installed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from './setup/browsers.mjs';
import { install } from './setup/install.mjs';
import { run } from './setup/run.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(name);
}

/** A check without a report of its own counts as one test. */
async function check(name, command, args) {
  console.log(`\n== ${name}`);
  const { code } = await run(command, args);
  count(name, code === 0 ? { passed: 1 } : { failed: 1 });
}

/** A runner with a report: a run that breaks without one counts as failed. */
async function suite(name, args, report, read) {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  const { code } = await run('npx', args, { env: { HEARSAY_REPORT: report } });
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { failed: 1 };
  count(name, code !== 0 && !counts.failed ? { ...counts, failed: 1 } : counts);
}

const vitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
});
const playwright = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

await install();
await ensureChromium();
await ensureFirefox();
mkdirSync('.reports', { recursive: true });

await check('types', 'npm', ['run', '-s', 'types']);
await check('lint', 'npm', ['run', '-s', 'lint']);
await suite('unit', ['vitest', 'run', '--project', 'unit'], '.reports/unit.json', vitest);
await suite('browser', ['vitest', 'run', '--project', 'browser'], '.reports/browser.json', vitest);
for (const build of ['build', 'build:firefox', 'build:e2e', 'build:firefox:e2e']) {
  await check(build, 'npm', ['run', '-s', build]);
}
await suite('end to end', ['playwright', 'test'], '.reports/e2e.json', playwright);

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
