/**
 * Corrections to an inline file (see `inline.ts`), one a line. Marks are counted from 1 down the file as it was:
 *
 *     3 -                          drops mark 3 (what is inside of it must be dropped or moved too)
 *     3 {Ana Ruiz} <had said>      sets the roles that are named, and leaves the others
 *     3 deny @person Bo Hale       sets stance and speaker; "other", "relay" set these, "-other", "-relay" take them off
 *     3 ++                         sets how deep it is nested
 *     s7 + {…} <…> […] say @…      adds a mark below sentence 7, behind those that are there
 *     3> ++ {…} <…> […] say @…     adds one behind mark 3
 */
import { InlineError } from './inline';

const MARK = /^(\++) \{(.*?)\} <(.*?)> \[(.*)\]((?: (?!@)[a-z]+)*)(?: @(.+))?$/;
const CHANGE = /^(\d+)(?: (\++))?(?: \{(.*?)\})?(?: <(.*?)>)?(?: \[(.*)\])?((?: (?!@)-?[a-z]+)*)(?: @(.+))?$/;
const FLAGS: ReadonlySet<string> = new Set(['other', 'relay']);

/** An inline file with the marks counted, as corrections name them, and without empty lines. */
export function countMarks(inline: string): string {
  let mark = 0;
  return inline
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('+') ? `  ${++mark}: ${line}` : line))
    .join('\n');
}

/** Applies corrections to an inline file. @throws {InlineError} naming every correction that leads nowhere. */
export function amend(inline: string, corrections: readonly string[]): string {
  const lines = inline.split('\n').map((line) => [line]);
  const marks = lines.filter(([line]) => line!.startsWith('+'));
  const added = new Map<number, string[]>();
  const faults: string[] = [];
  for (const correction of corrections) {
    const [, place = '', rest = ''] = /^(s?\d+>?) ?(.*)$/.exec(correction) ?? [];
    const mark = marks[Number.parseInt(place, 10) - 1];
    if (place.startsWith('s') && rest.startsWith('+')) {
      const sentence = Number(place.slice(1));
      added.set(sentence, [...(added.get(sentence) ?? []), rest]);
    } else if (mark && place.endsWith('>')) mark.push(rest);
    else if (mark && rest === '-') mark[0] = '';
    else {
      const changed = mark?.[0] && changeMark(mark[0], correction);
      if (changed) mark![0] = changed;
      else faults.push(`leads nowhere: ${correction}`);
    }
  }
  const out: string[] = [];
  let sentence = 0;
  const finish = (): void => {
    out.push(...(added.get(sentence) ?? []));
    added.delete(sentence);
  };
  for (const [first = '', ...behind] of lines) {
    const head = /^(\d+) /.exec(first);
    if (head) {
      finish();
      sentence = Number(head[1]);
    }
    out.push(first, ...behind);
  }
  finish();
  for (const left of added.keys()) faults.push(`no such sentence: ${left}`);
  if (faults.length > 0) throw new InlineError(faults.join('\n'));
  return `${out.filter((line) => line !== '').join('\n')}\n`;
}

function changeMark(line: string, correction: string): string | undefined {
  const old = MARK.exec(line);
  const change = CHANGE.exec(correction);
  if (!old || !change) return undefined;
  const [plus, source, cue, content] = [1, 2, 3, 4].map((role) => change[role + 1] ?? old[role]);
  let words = (old[5] ?? '').trim().split(' ').filter(Boolean);
  for (const word of (change[6] ?? '').trim().split(' ').filter(Boolean)) {
    if (word.startsWith('-')) words = words.filter((one) => one !== word.slice(1));
    else if (FLAGS.has(word)) words = [...words.filter((one) => one !== word), word];
    else words = [word, ...words.filter((one) => FLAGS.has(one))];
  }
  const speaker = source === '' ? undefined : (change[7] ?? old[6]);
  return `${plus} {${source}} <${cue}> [${content}] ${words.join(' ')}${speaker === undefined ? '' : ` @${speaker}`}`;
}
