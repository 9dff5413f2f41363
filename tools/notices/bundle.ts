import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Bundles a module of the house for evaluation in a page, its exports under a global name.
 * @param entry path of the module from this folder
 * @param minify as the extension ships it, for measuring its size
 * @returns one classic script
 * @throws where the module does not build
 */
export async function bundle(entry: string, name: string, minify = false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // The house's own tsconfig extends one that WXT writes; a measuring command must not depend on it.
    tsconfig: join(here, 'tsconfig.json'),
    define: { 'import.meta.env.MODE': minify ? '"production"' : '"e2e"' },
    build: { write: false, minify, lib: { entry: join(here, entry), formats: ['iife'], name } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as { output: { type: string; code?: string }[] };
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk?.code) throw new Error(`${entry} gave no script`);
  return chunk.code;
}
