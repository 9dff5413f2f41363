import { describe, expect, it } from 'vitest';
import { agreementOf, sameSpeaker } from '../../tools/corpus/agreement';
import { type CorpusText, type MarkedAttribution, type MarkedDocument, sha256 } from '../../tools/corpus/stand-off';

const text = 'Ana Ruiz said that it rained. Bo Hale denied it.';
const texts = new Map<string, CorpusText>([['a', { id: 'a', url: '', title: '', date: '', licence: 'ours', text }]]);
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const said: MarkedAttribution = {
  id: 0,
  content: [at('that it rained')],
  cue: [at('said')],
  source: [at('Ana Ruiz')],
  level: 'reported',
  stance: 'say',
  speaker: { kind: 'person', name: 'Ana Ruiz' },
};
const denied: MarkedAttribution = {
  id: 1,
  content: [[text.lastIndexOf('it.'), text.length - 1]],
  cue: [at('denied')],
  source: [at('Bo Hale')],
  level: 'reported',
  stance: 'deny',
  speaker: { kind: 'person', name: 'Bo Hale' },
};
const reading = (...attributions: MarkedAttribution[]): MarkedDocument[] => [
  { id: 'a', url: '', title: '', date: '', licence: 'ours', sha256: sha256(text), pass: '1', attributions },
];
const usable = (first: MarkedDocument[], second: MarkedDocument[]) =>
  agreementOf(first, second, texts).usable.find(({ stratum }) => stratum === 'all')!.f;

describe('agreement of two readings', () => {
  it('is full for the same marks and the same from either side', () => {
    const both = agreementOf(reading(said, denied), reading(said, denied), texts);
    expect(both.usable.map(({ f }) => f)).toEqual([1, 1, 0, 1]);
    expect(both.exact.map(({ f }) => f)).toEqual([1, 1, 1]);
    expect(both.speakers).toEqual({ same: 2, of: 2 });
    expect(both.differences).toEqual([]);
    expect(usable(reading(said), reading(said, denied))).toBeCloseTo(2 / 3);
    expect(usable(reading(said, denied), reading(said))).toBeCloseTo(2 / 3);
  });
  it('tells what only one of them marks, and another speaker or source', () => {
    const other = { ...said, speaker: { kind: 'person', name: 'Bo Hale' } } as const;
    const found = agreementOf(reading(said, denied), reading(other), texts);
    expect(found.speakers).toEqual({ same: 0, of: 1 });
    expect(found.differences.map(({ what }) => what)).toEqual(['only first', 'speaker']);
    expect(agreementOf(reading(said), reading({ ...said, source: denied.source }), texts).differences[0]?.what).toBe(
      'source',
    );
  });
  it('counts exact spans apart from usable ones', () => {
    const shorter = { ...said, content: [at('it rained')] };
    const found = agreementOf(reading(said), reading(shorter), texts);
    expect(found.usable[0]?.f).toBe(1);
    expect(found.exact.find(({ role }) => role === 'content')?.f).toBe(0);
  });
  it('leaves out documents that only one of them holds', () => {
    expect(agreementOf(reading(said), [], texts).documents).toBe(0);
  });
});

describe('sameSpeaker', () => {
  it('takes a surname for the full name, and groups only with all their members', () => {
    const person = (name: string) => ({ kind: 'person', name }) as const;
    expect(sameSpeaker(person('Hale'), person('Bo Hale'))).toBe(true);
    expect(sameSpeaker(person('Ana Hale'), person('Bo Hale'))).toBe(false);
    expect(sameSpeaker({ kind: 'group', name: 'Ruiz & Hale' }, { kind: 'group', name: 'Hale & Ana Ruiz' })).toBe(true);
    expect(sameSpeaker({ kind: 'group', name: 'Ruiz & Hale' }, person('Hale'))).toBe(false);
    expect(sameSpeaker(undefined, person('Hale'))).toBe(false);
  });
});
