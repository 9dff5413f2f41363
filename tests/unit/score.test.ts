import { describe, expect, it } from 'vitest';
import { exactSpans } from '../../tools/score/exact';
import { measure, pair } from '../../tools/score/pair';
import { auc, brier, reliability, tripleRates } from '../../tools/score/print';
import { isDirectQuote, isReportedSpeech, quotedPassages } from '../../tools/score/strata';
import { compare, emptyTally } from '../../tools/score/tally';
import { touched, wordsOf } from '../../tools/score/words';

const text = '“We won,” Ana Ruiz said. Bo Hale thinks otherwise.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const roles = (content: string, cue: string, source: string) => ({
  content: [at(content)],
  cue: [at(cue)],
  source: [at(source)],
});
const quote = roles('“We won,”', 'said', 'Ana Ruiz');
const thought = roles('otherwise', 'thinks', 'Bo Hale');
const found = (one: ReturnType<typeof roles>, confidence = 0.9) => ({
  ...one,
  level: 'quoted' as const,
  confidence,
  because: ['rule'],
});

describe('words', () => {
  it('counts words only and takes a touched word whole', () => {
    const words = wordsOf('It’s “X”, o.k.');
    expect(words.starts).toEqual([0, 6, 10, 12]);
    expect([...touched(words, [[1, 6]])]).toEqual([0]);
    expect([...touched(words, [[6, 11]])]).toEqual([1, 2]);
  });
});

describe('pairs', () => {
  it('are one to one and need content, source and cue for a triple', () => {
    const words = wordsOf(text);
    const gold = [quote, thought].map((one) => measure(words, one));
    const others = [roles('“We won,”', 'thinks', 'Ana Ruiz'), quote, roles('otherwise', 'thinks', 'Ana Ruiz')];
    const pairs = pair(
      gold,
      others.map((one) => measure(words, one)),
    );
    expect(pairs.map((one) => [gold.indexOf(one.gold), others.indexOf(one.found.one), one.triple])).toEqual([
      [0, 1, true],
      [1, 2, false],
    ]);
  });
});

describe('strata', () => {
  it('know direct quotes by marks and speech by cue', () => {
    const words = wordsOf(text);
    const quoted = touched(words, quotedPassages(text));
    expect(isDirectQuote(words, quoted, quote)).toBe(true);
    expect(isDirectQuote(words, quoted, thought)).toBe(false);
    expect(isReportedSpeech(text, words, quoted, thought)).toBe(false);
    expect(isReportedSpeech(text, words, quoted, roles('otherwise', 'said', 'Bo Hale'))).toBe(true);
  });
  it('end an open quotation with its paragraph', () => {
    expect(quotedPassages("“One\ntwo ''three'' \"four\"")).toHaveLength(3);
  });
});

describe('tally', () => {
  it('gives precision and recall of triples', () => {
    const tally = emptyTally();
    compare(tally, { id: 'x', text, attributions: [quote, thought] }, [found(quote)]);
    expect(tripleRates(tally, 'all')).toEqual({ p: 1, r: 0.5, f: 2 / 3 });
    expect(tripleRates(tally, 'direct quotes').f).toBe(1);
  });
  it('neither asks for optional attributions nor counts them as wrong', () => {
    const tally = emptyTally();
    compare(tally, { id: 'x', text, attributions: [quote, { ...thought, optional: true }] }, [
      found(quote),
      found(thought),
    ]);
    expect(tripleRates(tally, 'all')).toEqual({ p: 1, r: 1, f: 1 });
  });
});

describe('calibration', () => {
  const tally = {
    ...emptyTally(),
    confidences: [0.9, 0.9, 0.2, 0.2].map((confidence, i) => ({ confidence, right: i < 2 })),
  };
  it('reports Brier score, AUC and bins', () => {
    expect(brier(tally)).toBeCloseTo(0.025);
    expect(auc(tally)).toBe(1);
    expect(reliability(tally, 2).map(({ right, count }) => [right, count])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('exact spans', () => {
  // "Ana Ruiz said | it rained . | It hailed ." in two paragraphs, the second a continued content.
  const rows = [
    {
      id: 'a',
      tokens: [
        [0, 3],
        [4, 8],
        [9, 13],
        [14, 16],
        [17, 23],
        [23, 24],
      ] as [number, number][],
      labels: ['B-source', 'I-source', 'B-cue', 'B-content', 'I-content', 'O'],
    },
    {
      id: 'a',
      tokens: [[26, 28], null, [29, 35], [35, 36]] as ([number, number] | null)[],
      labels: ['B-content', 'I-content', 'I-content', 'O'],
    },
  ];
  const one = (source: [number, number], content: [number, number]) => ({
    source: [source],
    cue: [[9, 13]] as [number, number][],
    content: [content],
  });
  const counted = (source: [number, number], content: [number, number]) =>
    exactSpans(rows, new Map([['a', [one(source, content)]]]));

  it('count a span in each paragraph that it runs through', () => {
    const { source, cue, content } = counted([0, 8], [14, 35]);
    expect(source).toEqual({ right: 1, found: 1, gold: 1 });
    expect(cue).toEqual({ right: 1, found: 1, gold: 1 });
    // In the first paragraph the full stop is too much.
    expect(content).toEqual({ right: 1, found: 2, gold: 2 });
  });

  it('forgive no token, and count what is found twice once', () => {
    expect(counted([4, 8], [14, 23]).source).toEqual({ right: 0, found: 1, gold: 1 });
    const twice = exactSpans(rows, new Map([['a', [one([0, 8], [14, 23]), one([0, 8], [14, 23])]]]));
    expect(twice.content).toEqual({ right: 1, found: 1, gold: 2 });
  });
});
