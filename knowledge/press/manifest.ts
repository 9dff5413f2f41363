import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { licence, partialDate } from '../schema';
import type { Source } from '../types';

const manifest = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      licence,
      origin: z.url(),
      snapshot: partialDate,
      notice: z.string().optional(),
      /** Files under the folder of raw facts, with the checksums of the day they were read. */
      inputs: z.array(z.string()),
      sha256: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifest>;

export const MANIFEST = new URL('../manifest.json', import.meta.url);

/** The sources that the facts come from; throws where one has no allowed licence. */
export function readManifest(): Manifest {
  return manifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
}

export function sourcesOf({ sources }: Manifest): Source[] {
  return sources.map(({ id, title, licence, origin, snapshot, notice }) => ({
    id,
    title,
    licence,
    origin,
    snapshot,
    ...(notice ? { notice } : {}),
  }));
}
