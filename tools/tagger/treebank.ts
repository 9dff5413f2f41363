import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence with the tag of each word. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

interface Row {
  word: string;
  tag: string;
  glued: boolean;
}

/** Tags of words that only treebanks of web text have; the tagger gives their nearest newspaper tag instead. */
const NEWSPAPER_TAG: Readonly<Record<string, string>> = { ADD: 'NN', GW: 'NN', NFP: ':', AFX: 'JJ', XX: 'FW' };

const NOUN = /^NN/;

/** Joins "Obama - era" to one word, since the tokens of the engine keep compounds whole. */
function joinCompounds(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const before = joined[joined.length - 1];
    const after = rows[i + 1];
    if (row.tag !== 'HYPH' || !before?.glued || !row.glued || !after) {
      joined.push({ ...row });
      continue;
    }
    before.word += row.word + after.word;
    before.tag = compoundTag(before.tag, after.tag, rows[i + 2]);
    before.glued = after.glued;
    i++;
  }
  return joined.map((row) => (row.tag === 'HYPH' ? { ...row, tag: ':' } : row));
}

function compoundTag(first: string, last: string, next: Row | undefined): string {
  if (/^NNP/.test(last)) return last;
  if (/^VB[ND]$/.test(last)) return 'JJ';
  const modifies = next !== undefined && !next.word.startsWith('-') && NOUN.test(next.tag);
  if (modifies && /^(NN|NNS|VBG|JJ|CD|IN|RB|RP)$/.test(last)) return first === 'CD' && last === 'CD' ? 'CD' : 'JJ';
  return last;
}

/** Reads a gzipped CoNLL-U file: word forms and XPOS tags. */
export function readTreebank(path: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const part of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
    const rows: Row[] = [];
    for (const line of part.split('\n')) {
      const cells = line.split('\t');
      if (!/^\d+$/.test(cells[0] ?? '')) continue;
      const [, word = '', , , tag = ''] = cells;
      if (tag === '_' || word === '') continue;
      rows.push({ word, tag: NEWSPAPER_TAG[tag] ?? tag, glued: (cells[9] ?? '').includes('SpaceAfter=No') });
    }
    const joined = joinCompounds(rows);
    if (joined.length > 0) sentences.push({ words: joined.map((r) => r.word), tags: joined.map((r) => r.tag) });
  }
  return sentences;
}
