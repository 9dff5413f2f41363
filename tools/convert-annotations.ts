/**
 * The marks of tests/corpus, to and from the form in which they are read and corrected (see tools/corpus/inline.ts):
 *
 *     npx tsx tools/convert-annotations.ts list [open|done]
 *     npx tsx tools/convert-annotations.ts prelabel DOC …         writes .annotating/DOC.txt, marked by the rules
 *     npx tsx tools/convert-annotations.ts edit DOC …             writes it from the committed marks
 *     npx tsx tools/convert-annotations.ts show DOC …            prelabels and prints them, the marks counted
 *     npx tsx tools/convert-annotations.ts amend [--second] FILE     applies and commits corrections (tools/corpus/amend.ts)
 *                                                                of several documents, each headed "== DOC"
 *     npx tsx tools/convert-annotations.ts commit [--second] FILE …   checks it and writes tests/corpus/annotations
 *     npx tsx tools/convert-annotations.ts bare DOC …             writes it without marks, for a second reading
 *     npm run annotations -- documents                             writes docs/corpus.md: every document with its licence
 *     npm run -s annotations -- gold [own-] > GOLD.jsonl          marked documents with their texts, for `npm run -s score -- GOLD.jsonl`
 *     npm run annotations -- --agreement [A B] [--differences]    how far two folders of marks agree, and where not
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf } from '../engine/language/blocks';
import { analyse, type LanguageDocument } from '../engine/language/document';
import type { Attribution } from '../engine/types';

import { agreementOf } from './corpus/agreement';
import { amend, countMarks } from './corpus/amend';
import { documentsPage } from './corpus/documents';

import { InlineError, readInline, writeInline } from './corpus/inline';
import {
  type CorpusText,
  corpusTexts,
  MARKS,
  type MarkedAttribution,
  markedDocuments,
  ownIndex,
  sha256,
  standOff,
  textOf,
} from './corpus/stand-off';
import { loadTagger } from './language/load-tagger';
import { readText } from './score/engine';

/** Where the list of all marked documents is written. */
const DOCUMENTS = fileURLToPath(new URL('../docs/corpus.md', import.meta.url));
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

const deskFile = (id: string): string => join(desk, `${id}.txt`);
const byRules = (id: string): MarkedAttribution[] => readText(find(id).text, tagger).map(toMarked);

function write(id: string, marked: readonly MarkedAttribution[]): void {
  mkdirSync(desk, { recursive: true });
  const file = deskFile(id);
  writeFileSync(file, writeInline(read(find(id)), marked));
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

/** Corrections apply to what `show` printed, which lies on the desk; the desk keeps it, so that they can be given anew. */
function amendAll(file: string, second: boolean): void {
  for (const part of readFileSync(file, 'utf8').split(/^== /m).slice(1)) {
    const [id = '', ...corrections] = part.split('\n').filter((line) => line.trim() !== '');
    const corrected = join(mkdtempSync(join(tmpdir(), 'amend-')), `${id.trim()}.txt`);
    try {
      writeFileSync(corrected, amend(readFileSync(deskFile(id.trim()), 'utf8'), corrections));
      commit(corrected, second);
    } catch (error) {
      if (!(error instanceof InlineError)) throw error;
      console.error(`${id}:\n${error.message}`);
      process.exitCode = 1;
    }
  }
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** Prints how far two folders of marks agree; with `--differences` also where they do not. */
function agreement(a: string, b: string, differences: boolean): void {
  const found = agreementOf(markedDocuments(a), markedDocuments(b), texts);
  console.log(
    `${found.documents} documents, ${found.marks[0]} marks in the first reading, ${found.marks[1]} in the second`,
  );
  for (const { stratum, f } of found.usable) console.log(`usable highlight F1, ${stratum}: ${percent(f)}`);
  for (const { role, f } of found.exact) console.log(`exact ${role} F1: ${percent(f)}`);
  const { same, of } = found.speakers;
  console.log(`same speaker, given content and source: ${percent(same / (of || 1))} (${same} of ${of})`);
  if (differences)
    for (const { id, what, marks } of found.differences) console.log(`${id} ${what}\n   ${marks.join('\n   ')}`);
}

if (command === 'list') {
  const done = new Set(markedDocuments().map((one) => one.id));
  for (const id of texts.keys()) if (!rest[0] || done.has(id) === (rest[0] === 'done')) console.log(id);
} else if (command === 'documents') {
  const marked = markedDocuments();
  const agreement = agreementOf(marked, markedDocuments(join(MARKS, 'second')), texts);
  writeFileSync(DOCUMENTS, documentsPage(marked, ownIndex(), agreement));
  console.log(DOCUMENTS);
} else if (command === 'gold') {
  for (const { id, title, attributions, ...one } of markedDocuments()) {
    const text = id.startsWith(rest[0] ?? '') ? textOf({ id, title, attributions, ...one }, texts) : undefined;
    if (text !== undefined) console.log(JSON.stringify({ id, title, text, attributions }));
  }
} else if (command === 'prelabel') {
  for (const id of rest) write(id, byRules(id));
} else if (command === 'bare') {
  for (const id of rest) write(id, []);
} else if (command === 'show') {
  for (const id of rest) {
    write(id, byRules(id));
    const { title, date } = find(id);
    console.log(`== ${id} ${date} ${title}\n${countMarks(readFileSync(deskFile(id), 'utf8'))}\n`);
  }
} else if (command === 'amend') {
  amendAll(rest.find((one) => !one.startsWith('--')) ?? fail('amend FILE'), rest.includes('--second'));
} else if (command === 'edit') {
  const marked = new Map(markedDocuments().map((one) => [one.id, one]));
  for (const id of rest) write(id, marked.get(id)?.attributions ?? fail(`not marked yet: ${id}`));
} else if (command === 'commit') {
  const second = rest.includes('--second');
  for (const file of rest) if (!file.startsWith('--')) commit(file, second);
} else if (command === 'agreement' || command === '--agreement') {
  const [a = MARKS, b = join(MARKS, 'second')] = rest.filter((one) => !one.startsWith('--'));
  agreement(a, b, rest.includes('--differences'));
} else
  fail(
    'list | prelabel DOC … | show DOC … | amend [--second] FILE | bare DOC … | edit DOC … | commit [--second] FILE … | --agreement [A B] [--differences]',
  );
