import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface PageLine {
  readonly id: string;
  readonly url?: string;
  /** The markup, read when asked for. */
  readonly html: () => string;
}

/**
 * Reads a JSON-lines file of `{id, html}` or a pages manifest, whose `html` is the relative path of a gzip file.
 * @throws where the file is absent or a line is not JSON with `id` and `html`
 */
export function pageLines(file: string): PageLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, n) => {
      const { id, html, url } = JSON.parse(line) as { id?: unknown; html?: unknown; url?: unknown };
      if (typeof id !== 'string' || typeof html !== 'string') throw new Error(`${file}:${n + 1}: id and html expected`);
      const path = /^[^<\n]+\.html?\.gz$/.test(html) ? join(dirname(file), html) : undefined;
      return {
        id,
        ...(typeof url === 'string' ? { url } : {}),
        html: () => (path ? gunzipSync(readFileSync(path)).toString('utf8') : html),
      };
    });
}
