import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../engine/attribution/attribute';
import { sequencesOf } from '../../engine/attribution/learned/features';
import { labelsOf } from '../../engine/attribution/learned/labels';
import { blocksOf } from '../../engine/language/blocks';
import { analyse } from '../../engine/language/document';
import { corpusTexts, markedDocuments, OWN_LICENCE, ownIndex, textOf } from '../../tools/corpus/stand-off';
import { loadTagger } from '../../tools/language/load-tagger';
import { type Labelled, trainCrf } from '../../tools/learned/crf';
import { writeLearnedModel } from '../../tools/learned/write-model';
import { articleOf } from '../../tools/score/engine';

const folder = fileURLToPath(new URL('../corpus/articles', import.meta.url));
const index = ownIndex();
const ids = Object.keys(index);
const texts = corpusTexts();
const marked = new Map(markedDocuments().map((one) => [one.id, one]));
const tagger = loadTagger();

describe('our own articles', () => {
  it('are each in the index, with a date, and nothing else is', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(files.map((name) => name.slice(0, -'.txt'.length)).sort()).toEqual([...ids].sort());
    for (const [id, { date, manner }] of Object.entries(index)) {
      expect(date, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(id).toMatch(new RegExp(`^own-${manner}-\\d$`));
    }
  });
  it('are forty, five in each of eight manners, half of them British, and listed with their licence', () => {
    const manners = new Map<string, number>();
    for (const { manner } of Object.values(index)) manners.set(manner, (manners.get(manner) ?? 0) + 1);
    expect([...manners.values()]).toEqual(Array(8).fill(5));
    expect(Object.values(index).filter(({ english }) => english === 'British')).toHaveLength(20);
    const page = readFileSync(new URL('../../docs/corpus.md', import.meta.url), 'utf8');
    for (const id of ids) expect(page).toMatch(new RegExp(`\\| ${id} \\|.*\\| ${OWN_LICENCE} \\|`));
  });
  it('are of a headline and 250 to 700 words, white space tidy', () => {
    for (const id of ids) {
      const { text, title } = texts.get(id)!;
      const words = text.split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(250);
      expect(words, id).toBeLessThanOrEqual(700);
      expect(text, id).not.toMatch(/\r|\t| {2}|\n{3}| \n|[^\n]\n[^\n]/);
      const headline = blocksOf(text)[0]!;
      expect(headline.kind, id).toBe('headline');
      expect(text.slice(...headline.span), id).toBe(title);
    }
  });
  it('are marked word for word over the text that is there, under our licence', () => {
    for (const id of ids) {
      const one = marked.get(id)!;
      const text = textOf(one, texts)!;
      expect(one.licence, id).toBe(OWN_LICENCE);
      expect(one.title, id).toBe(texts.get(id)!.title);
      expect(one.attributions.length, id).toBeGreaterThan(8);
      for (const { content, cue, source } of one.attributions) {
        for (const [start, end] of [...content, ...cue, ...source]) {
          const words = text.slice(start, end);
          expect(words, `${id} ${start}`).toBe(words.trim());
          expect(words, `${id} ${start}`).not.toBe('');
          const inWord = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
          expect(inWord(start) || inWord(end), `${id}: ${words}`).toBe(false);
        }
      }
    }
  });
  it('name speakers by words of the article', () => {
    const plain = (words: string) => words.toLowerCase().replaceAll('’', "'");
    for (const id of ids) {
      const text = plain(texts.get(id)!.text);
      for (const { speaker } of marked.get(id)!.attributions) {
        for (const word of plain(speaker?.name ?? '').match(/[\p{L}\p{N}']+/gu) ?? []) expect(text, id).toContain(word);
      }
    }
  });
  it('can be learned from: every role becomes labels, and training gives the same bytes each time', () => {
    const lessons = ids.slice(0, 4).flatMap((id): Labelled[] => {
      const { text, title } = texts.get(id)!;
      const article = articleOf(text, title);
      const document = analyse(text, article.blocks, tagger);
      const gold = labelsOf(document, marked.get(id)!.attributions);
      for (const label of [1, 3, 5]) expect(gold, id).toContain(label);
      return sequencesOf(document, attribute(document, article)).map((sequence) => ({
        sequence,
        gold: gold.subarray(sequence.from, sequence.to),
      }));
    });
    const train = () =>
      writeLearnedModel(trainCrf(lessons, { epochs: 2, rate: 0.05, decay: 0.001, least: 2, trust: 2, seed: 1 }), 0.02);
    const bytes = train();
    expect(bytes.length).toBeGreaterThan(1000);
    expect(Buffer.compare(train(), bytes)).toBe(0);
  });
});
