import { readFileSync } from 'node:fs';

/** The values of a JSON-lines file, taken for `T` unchecked; empty lines are passed over. Throws where the file is absent or a line is no JSON. */
export const jsonLines = <T>(file: string | URL): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
