/** Words in a row that two texts may not share. */
export const RUN = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words of the texts. */
export function runsOf(texts: Iterable<string>): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}

/** The first run of eight words of the text that is among the runs, if any. */
export function sharedRun(text: string, runs: ReadonlySet<string>): string | undefined {
  const words = wordsOf(text);
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (runs.has(run)) return run;
  }
  return undefined;
}
