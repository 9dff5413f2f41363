import { describe, expect, it } from 'vitest';
import { amend, countMarks } from '../../tools/corpus/amend';
import { InlineError } from '../../tools/corpus/inline';

const inline = `1 Ana Ruiz said she won.
+ {Ana Ruiz} <said> [she won] say @person Ana Ruiz

2 He may deny it, they said.
+ {they} <said> [He may deny it] say other @unnamed they
++ {He} <deny> [it] deny @person Bo
`;

describe('corrections to inline marks', () => {
  it('are counted as they are shown', () => {
    expect(countMarks(inline).split('\n').slice(2)).toEqual([
      '2 He may deny it, they said.',
      '  2: + {they} <said> [He may deny it] say other @unnamed they',
      '  3: ++ {He} <deny> [it] deny @person Bo',
    ]);
  });
  const changes: readonly [string, string[], string[]][] = [
    ['nothing', [], ['+ {Ana Ruiz} <said> [she won] say @person Ana Ruiz']],
    ['drop a mark', ['1 -'], []],
    ['set single roles', ['1 {Ruiz} [she]'], ['+ {Ruiz} <said> [she] say @person Ana Ruiz']],
    [
      'set stance, level, speaker',
      ['1 claim other @person X Y'],
      ['+ {Ana Ruiz} <said> [she won] claim other @person X Y'],
    ],
    ['drop the speaker with the source', ['1 {}'], ['+ {} <said> [she won] say']],
    [
      'add below a sentence',
      ['s1 + {} <won> [x] say'],
      ['+ {Ana Ruiz} <said> [she won] say @person Ana Ruiz', '+ {} <won> [x] say'],
    ],
    [
      'add behind a mark',
      ['1> ++ {} <a> [b] say'],
      ['+ {Ana Ruiz} <said> [she won] say @person Ana Ruiz', '++ {} <a> [b] say'],
    ],
  ];
  it.each(changes)('%s', (_, corrections, expected) => {
    const [, ...lines] = amend(inline, corrections).split('\n');
    expect(
      lines.slice(
        0,
        lines.findIndex((line) => line.startsWith('2 ')),
      ),
    ).toEqual(expected);
  });
  it('take off a level and change the depth', () => {
    expect(amend(inline, ['2 -other', '3 +']).split('\n').slice(-3, -1)).toEqual([
      '+ {they} <said> [He may deny it] say @unnamed they',
      '+ {He} <deny> [it] deny @person Bo',
    ]);
  });
  it.each(['9 -', 's9 + {} <a> [b] say', '1 {', 'x'])('refuse %s', (correction) => {
    expect(() => amend(inline, [correction])).toThrow(InlineError);
  });
});
