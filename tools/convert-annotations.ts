/**
 * The marks of tests/corpus, to and from the form in which they are read and corrected (see tools/corpus/inline.ts):
 *
 *     npx tsx tools/convert-annotations.ts list [open|done]
 *     npx tsx tools/convert-annotations.ts prelabel DOC …         writes .annotating/DOC.txt, marked by the rules
 *     npx tsx tools/convert-annotations.ts edit DOC …             writes it from the committed marks
 *     npx tsx tools/convert-annotations.ts commit [--second] FILE …   checks it and writes tests/corpus/annotations
 *     npx tsx tools/convert-annotations.ts agreement A B          usable-highlight F1 of two folders of marks
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf } from '../engine/language/blocks';
import { analyse, type LanguageDocument } from '../engine/language/document';
import type { Attribution } from '../engine/types';
import { InlineError, readInline, writeInline } from './corpus/inline';
import {
  type CorpusText,
  corpusTexts,
  MARKS,
  type MarkedAttribution,
  markedDocuments,
  sha256,
  standOff,
  textOf,
} from './corpus/stand-off';
import { loadTagger } from './language/load-tagger';
import { readText } from './score/engine';
import { tripleRates } from './score/print';
import { compare, emptyTally } from './score/tally';

const desk = fileURLToPath(new URL('../.annotating', import.meta.url));
const texts = corpusTexts();
const [command = '', ...rest] = process.argv.slice(2);
const tagger = loadTagger();

const read = (one: CorpusText): LanguageDocument => analyse(one.text, blocksOf(one.text), tagger);
const find = (id: string): CorpusText => texts.get(id) ?? fail(`no such document: ${id}`);

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

function toMarked(found: Attribution): MarkedAttribution {
  const { id, content, cue, source, level, stance, inside, relay, speaker } = found;
  const name = speaker.name ?? speaker.description;
  const who = source.length > 0 ? { speaker: { kind: speaker.kind, name: name ?? '?' } } : {};
  return {
    id,
    content,
    cue,
    source,
    level,
    stance,
    ...(inside === undefined ? {} : { inside }),
    ...(relay ? { relay } : {}),
    ...who,
  };
}

function write(id: string, marked: readonly MarkedAttribution[]): void {
  mkdirSync(desk, { recursive: true });
  const file = join(desk, `${id}.txt`);
  writeFileSync(file, writeInline(read(find(id)), marked));
  console.log(file);
}

function commit(file: string, second: boolean): void {
  const id = basename(file, '.txt');
  const { url, title, date, licence, text } = find(id);
  try {
    const attributions = readInline(read(find(id)), readFileSync(file, 'utf8'));
    const folder = second ? join(MARKS, 'second') : MARKS;
    mkdirSync(folder, { recursive: true });
    const marked = { id, url, title, date, licence, sha256: sha256(text), pass: second ? '2' : '1', attributions };
    writeFileSync(join(folder, `${id}.json`), standOff(marked));
    console.log(`${id}: ${attributions.length} attributions`);
  } catch (error) {
    if (!(error instanceof InlineError)) throw error;
    console.error(`${id}:\n${error.message}`);
    process.exitCode = 1;
  }
}

function agreement(a: string, b: string): void {
  const others = new Map(markedDocuments(b).map((one) => [one.id, one]));
  const tally = emptyTally();
  let documents = 0;
  for (const gold of markedDocuments(a)) {
    const other = others.get(gold.id);
    const text = textOf(gold, texts);
    if (!other || text === undefined) continue;
    documents++;
    const found = other.attributions.map((one) => ({ ...one, confidence: 1, because: [] }));
    compare(tally, { id: gold.id, text, attributions: gold.attributions }, found);
  }
  const { p, r, f } = tripleRates(tally, 'all');
  console.log(JSON.stringify({ documents, usableHighlightF1: f, p, r }));
}

if (command === 'list') {
  const done = new Set(markedDocuments().map((one) => one.id));
  for (const id of texts.keys()) if (!rest[0] || done.has(id) === (rest[0] === 'done')) console.log(id);
} else if (command === 'prelabel') {
  for (const id of rest) write(id, readText(find(id).text, tagger).map(toMarked));
} else if (command === 'edit') {
  const marked = new Map(markedDocuments().map((one) => [one.id, one]));
  for (const id of rest) write(id, marked.get(id)?.attributions ?? fail(`not marked yet: ${id}`));
} else if (command === 'commit') {
  const second = rest.includes('--second');
  for (const file of rest) if (!file.startsWith('--')) commit(file, second);
} else if (command === 'agreement') {
  agreement(rest[0] ?? MARKS, rest[1] ?? join(MARKS, 'second'));
} else fail('list | prelabel DOC … | edit DOC … | commit [--second] FILE … | agreement A B');
