// Built-ins only: this runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { must } from './run.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Installs the packages of the lock file, unless these very ones are there. */
export async function install() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Hearsay needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const stamp = 'node_modules/.hearsay-lock';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  await must('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
}
