// Built-ins only: this runs before anything is installed.
import { spawn } from 'node:child_process';

/** Runs a command with its output shown; gives its exit code. `quiet` keeps stdout for the caller. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['inherit', quiet ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let out = '';
    child.stdout?.on('data', (part) => {
      out += part;
    });
    child.on('error', () => resolve({ code: 127, out }));
    child.on('close', (code) => resolve({ code: code ?? 1, out }));
  });
}

/** Runs a command that must succeed. */
export async function must(command, args, options) {
  const { code, out } = await run(command, args, options);
  if (code !== 0) {
    console.error(`\n${command} ${args.join(' ')} failed (${code})`);
    process.exit(code);
  }
  return out;
}
