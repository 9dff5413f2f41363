import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/language/document';
import { InlineError, readInline, writeInline } from '../../tools/corpus/inline';
import { findPhrase, PhraseError, writePhrase } from '../../tools/corpus/phrase';
import { sha256, standOff, textOf } from '../../tools/corpus/stand-off';

const text =
  '“We won,” Ana Ruiz said, adding that Bo Hale had denied it. “He lost. And he said he knows it.”\nHe wept.';
const document = analyse(text, [], (words) => words.map(() => 'NN'));
const S1 = `1 ${text.slice(...document.sentences[0]!.span)}`;
const inline = `${S1}
+ {Ana Ruiz} <said> [“We won,” | “He lost … knows it.”] say @person Ana Ruiz
++ {he~1} <said~2> [he knows it] say @person Bo Hale
+ {Ana Ruiz} <adding> [that Bo Hale … denied it] say @person Ana Ruiz
++ {Bo Hale} <had denied> [it] deny @person Bo Hale
`;
const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span));

describe('inline marks', () => {
  it('are read: spans, nesting, level, speaker', () => {
    const found = readInline(document, inline);
    expect(found.map((one) => [one.inside, one.stance, one.level, one.speaker?.name])).toEqual([
      [undefined, 'say', 'quoted', 'Ana Ruiz'],
      [0, 'say', 'quoted', 'Bo Hale'],
      [undefined, 'say', 'reported', 'Ana Ruiz'],
      [2, 'deny', 'reported', 'Bo Hale'],
    ]);
    expect(words(found[0]!.content)).toEqual(['“We won,”', '“He lost. And he said he knows it.”']);
    expect([found[1]!.source, found[1]!.content].map(words)).toEqual([['he'], ['he knows it']]);
  });
  it('come back the same after writing', () => {
    const found = readInline(document, inline);
    expect(readInline(document, writeInline(document, found))).toEqual(found);
  });
  const refused: readonly [string, string][] = [
    ['words that are not there', '+ {Ana Ruiz} <says> [“We won,”] say @person Ana Ruiz'],
    ['a place that is not there', '+ {Ana Ruiz} <said> [that~2] say @person Ana Ruiz'],
    ['a source without speaker', '+ {Ana Ruiz} <said> [“We won,”] say'],
    ['roles that share words', '+ {Ana Ruiz} <Ruiz said> [“We won,”] say @person Ana Ruiz'],
    ['no content', '+ {Ana Ruiz} <said> [] say @person Ana Ruiz'],
    ['an unknown stance', '+ {Ana Ruiz} <said> [“We won,”] sing @person Ana Ruiz'],
    ['nesting without a parent', '++ {Ana Ruiz} <said> [“We won,”] say @person Ana Ruiz'],
    [
      'nesting outside of the parent',
      '+ {Ana Ruiz} <said> [“We won,”] @person X\n++ {Bo Hale} <had denied> [it] @person X',
    ],
  ];
  it.each(refused)('refuse %s', (_, line) => {
    expect(() => readInline(document, `${S1}\n${line}`)).toThrow(InlineError);
  });
  it('refuse a changed sentence', () => {
    expect(() => readInline(document, inline.replace('1 “We', '1 “They'))).toThrow(/sentence was changed/);
  });
});

describe('phrases', () => {
  it('are whole words and told apart by place', () => {
    const line = 'He said he heard.';
    expect(findPhrase(line, 'he', [[0, 17]])).toEqual([8, 10]);
    expect(() => findPhrase('so and so', 'so', [[0, 9]])).toThrow(PhraseError);
    expect(findPhrase('so and so', 'so~2', [[0, 9]])).toEqual([7, 9]);
    expect(writePhrase('so and so', [7, 9], [[0, 9]])).toBe('so~2');
  });
  it('are shortened only where that finds the same words', () => {
    const line = 'one two three four five six seven eight nine and six seven eight nine ten';
    const span = [0, line.length - 4] as const;
    expect(findPhrase(line, writePhrase(line, span, [[0, line.length]]), [[0, line.length]])).toEqual(span);
  });
});

describe('stand-off marks', () => {
  const marked = { id: 'x', url: '', title: '', date: '', licence: 'CC BY 2.5', sha256: sha256(text), pass: '1' };
  it('are JSON with one attribution a line', () => {
    const full = { ...marked, attributions: readInline(document, inline) };
    expect(JSON.parse(standOff(full))).toEqual(full);
    expect(JSON.parse(standOff({ ...marked, attributions: [] }))).toEqual({ ...marked, attributions: [] });
  });
  it('refuse a text that is not the one that was marked', () => {
    const texts = (words: string) =>
      new Map([['x', { id: 'x', url: '', title: '', date: '', licence: '', text: words }]]);
    expect(textOf({ ...marked, attributions: [] }, texts(text))).toBe(text);
    expect(() => textOf({ ...marked, attributions: [] }, texts(`${text}!`))).toThrow(/changed/);
  });
});
