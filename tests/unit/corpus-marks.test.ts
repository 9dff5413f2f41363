import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusTexts, MARKS, markedDocuments, textOf } from '../../tools/corpus/stand-off';

const first = markedDocuments();
const second = markedDocuments(`${MARKS}/second`);
const marked = [...first, ...second];
const openNews = new URL('../../../shared/corpora/open-news/articles.jsonl', import.meta.url);

describe('marks of the corpus', () => {
  it('are there, each with address, licence and hash, and without the text', () => {
    expect(first.length).toBeGreaterThanOrEqual(80);
    for (const one of marked) {
      expect(one.licence, one.id).not.toBe('');
      expect(one.sha256, one.id).toMatch(/^[0-9a-f]{64}$/);
      expect(Object.keys(one), one.id).not.toContain('text');
    }
  });
  it('of the second reading are of twenty documents that the first one holds, and the same texts', () => {
    const hashes = new Map(first.map((one) => [one.id, one.sha256]));
    expect(second).toHaveLength(20);
    for (const one of second) {
      expect(one.pass, one.id).toBe('2');
      expect(one.sha256, one.id).toBe(hashes.get(one.id));
    }
  });
  it('have spans in order of sense: none empty, roles apart, nested ones within what carries them', () => {
    for (const { id, attributions } of marked) {
      attributions.forEach((one, index) => {
        const where = `${id} ${one.id}`;
        expect(one.id, where).toBe(index);
        const spans = [...one.content, ...one.cue, ...one.source].sort((a, b) => a[0] - b[0]);
        expect(one.content.length, where).toBeGreaterThan(0);
        spans.forEach(([start, end], i) => {
          expect(start, where).toBeLessThan(end);
          if (i > 0) expect(spans[i - 1]![1], where).toBeLessThanOrEqual(start);
        });
        if (one.source.length > 0) expect(one.speaker?.name, where).toBeTruthy();
        if (one.inside === undefined) return;
        const parent = attributions[one.inside]!;
        expect(one.inside, where).toBeLessThan(one.id);
        for (const [a, b] of spans)
          expect(
            parent.content.some(([from, to]) => a >= from && b <= to),
            where,
          ).toBe(true);
      });
    }
  });
});

describe.skipIf(!existsSync(openNews))('marks of the corpus against the texts', () => {
  it('belong to the texts that are here, word for word', () => {
    const texts = corpusTexts();
    for (const one of marked) {
      const text = textOf(one, texts);
      expect(text, one.id).toBeDefined();
      for (const { content, cue, source } of one.attributions) {
        for (const [start, end] of [...content, ...cue, ...source]) {
          const inWord = (at: number) => /[\p{L}\p{N}]{2}/u.test(text!.slice(at - 1, at + 1));
          expect(inWord(start) || inWord(end), `${one.id}: ${text!.slice(start, end)}`).toBe(false);
        }
      }
    }
  });
});
