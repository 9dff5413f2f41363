import { describe, expect, it } from 'vitest';
import { attribute } from '../../engine/attribution/attribute';
import { calibrate, confidenceOf, evidenceOf } from '../../engine/attribution/learned/confidence';
import { weigh } from '../../engine/attribution/learned/weigh';
import { analyse } from '../../engine/language/document';
import { learn } from '../../tools/confidence/logistic';
import { loadTagger } from '../../tools/language/load-tagger';
import { articleOf } from '../../tools/score/engine';

const text = '“The bridge is safe,” the engineer Ana Ruiz said on Monday. She feared that it would not last.';
const article = articleOf(text);
const document = analyse(text, article.blocks, loadTagger());
const found = attribute(document, article);

describe('confidence', () => {
  it('is a share within 0.02 and 0.99, and changes nothing else', () => {
    const calibrated = calibrate(document, found);
    expect(found.length).toBeGreaterThan(0);
    expect(calibrated.map(({ confidence: _, ...rest }) => rest)).toEqual(
      found.map(({ confidence: _, ...rest }) => rest),
    );
    for (const { confidence } of calibrated) expect(confidence >= 0.02 && confidence <= 0.99).toBe(true);
  });
  it('holds a quotation with a named speaker for surer than a feeling of "she"', () => {
    const [quotation, feeling] = calibrate(document, found);
    expect(quotation?.form).toBe('direct');
    expect(quotation?.confidence).toBeGreaterThan(feeling?.confidence ?? 1);
  });
  it('is that of the rule where nothing was learned', () => {
    for (const one of found) expect(confidenceOf(evidenceOf(text, one), { own: 1 })).toBeCloseTo(one.confidence, 5);
  });
});

describe('learning', () => {
  const lesson = (name: string, right: boolean) => ({
    evidence: [
      [name, 1],
      ['own', 0],
    ] as const,
    right,
  });
  const lessons = [...Array(20)].flatMap((_, i) => [lesson('good', i < 18), lesson('bad', i < 4)]);
  it('finds the shares that are right, pulled a little towards the middle', () => {
    const weights = Object.fromEntries(learn(lessons, { steps: 500, decay: 0.5 }));
    expect(confidenceOf([['good', 1]], weights)).toBeGreaterThan(0.8);
    expect(confidenceOf([['good', 1]], weights)).toBeLessThan(0.9);
    expect(confidenceOf([['bad', 1]], weights)).toBeLessThan(0.3);
  });
  it('is the same in any order of lessons', () => {
    const options = { steps: 50, decay: 1 };
    expect([...learn(lessons, options).keys()]).toEqual([...learn([...lessons].reverse(), options).keys()]);
  });
});

describe('weighing', () => {
  const raw = (id: number, inside?: number) => ({ ...found[0]!, id, ...(inside === undefined ? {} : { inside }) });
  it('leaves out what is less sure than asked, but no words in quotation marks', () => {
    expect(weigh(document, found, 0)).toHaveLength(found.length);
    expect(weigh(document, found, 1).map(({ form }) => form)).toEqual(['direct']);
  });
  it('moves what a doubtful one carried up to its carrier, and relations with the ids', () => {
    const doubtful = {
      ...raw(1, 0),
      form: 'indirect' as const,
      source: [],
      confidence: 0.05,
      because: ['attitude-object'],
    };
    const related = { ...raw(2, 1), relations: [0, 1].map((to) => ({ to, kind: 'denies' as const, because: 'x' })) };
    const sure = calibrate(document, [raw(0)])[0]!.confidence;
    expect(calibrate(document, [doubtful])[0]!.confidence).toBeLessThan(sure - 0.1);
    const kept = weigh(document, [raw(0), doubtful, related], calibrate(document, [related])[0]!.confidence);
    expect(kept.map((one) => [one.id, one.inside])).toEqual([
      [0, undefined],
      [1, 0],
    ]);
    expect(kept[1]?.relations.map(({ to }) => to)).toEqual([0]);
  });
});
