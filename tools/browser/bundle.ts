import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's TypeScript settings build on a file that WXT writes; right after an install it is not there yet. */
function prepare(root: string): void {
  if (existsSync(`${root}.wxt/tsconfig.json`)) return;
  execFileSync(process.execPath, [`${root}node_modules/wxt/bin/wxt.mjs`, 'prepare'], { cwd: root, stdio: 'ignore' });
}

/**
 * Bundles a module of the project into one script that sets a global of this name to the module's exports.
 * @param entry path of the module, relative to the project.
 * @param minify as the extension ships it, for measuring sizes; else as end-to-end tests have it, shadow roots open.
 */
export async function bundle(entry: string, name: string, minify = false): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  prepare(root);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.MODE': minify ? '"production"' : '"e2e"' },
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry: `${root}${entry}`, formats: ['iife'], name },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
