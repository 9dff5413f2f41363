import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mark } from '../../messages/types';
import { readLines } from '../../page/find/lines';
import { listenForClicks } from '../../page/paint/clicks';
import { markAt } from '../../page/paint/hit';
import { type Painting, startPainting } from '../../page/paint/paint';
import { stepFrom } from '../../page/paint/steps';
import { mapText, type TextMap } from '../../page/text-map';

const MARKUP = [
  'The mayor said the bridge would open in May.',
  '“We are nearly done,” she added, and the council believes it.',
  'A report put the cost at two million.',
];
let life = new AbortController();
let painting: Painting | undefined;

function show(): TextMap {
  document.body.replaceChildren();
  for (const text of MARKUP) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  }
  const reading = readLines(document.body);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return mapText(document, step.value);
}

/** A mark whose content, source and cue are these words of the text. */
function mark(map: TextMap, id: number, level: Mark['level'], content: string, source: string, cue: string): Mark {
  const at = (words: string): [number, number] => {
    const from = map.text.indexOf(words);
    return [from, from + words.length];
  };
  const quoted = level === 'quoted' ? [at(content)] : [];
  return { id, level, content: [at(content)], quoted, source: [at(source)], cue: [at(cue)], who: source };
}

const marksOf = (map: TextMap): Mark[] => [
  mark(map, 0, 'reported', 'the bridge would open in May', 'The mayor', 'said'),
  mark(map, 1, 'quoted', '“We are nearly done,”', 'she', 'added'),
  mark(map, 2, 'other', 'it', 'the council', 'believes'),
];
const painted = (name: string): string[] =>
  [...((CSS.highlights.get(name) ?? []) as Iterable<Range>)].map((range) => range.toString());
const middleOf = (range: Range) => {
  const box = range.getClientRects()[0]!;
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};

afterEach(() => {
  painting?.clear();
  life.abort();
  life = new AbortController();
  getSelection()?.removeAllRanges();
});

describe('painting', () => {
  it.each([
    ['quoted', ['“We are nearly done,”'], [], []],
    ['reported', ['“We are nearly done,”'], ['the bridge would open in May', '“We are nearly done,”'], []],
    ['other', ['“We are nearly done,”'], ['the bridge would open in May', '“We are nearly done,”'], ['it']],
  ] as const)('shows the level %s and what is stronger', (level, quoted, reported, other) => {
    const map = show();
    painting = startPainting(map, marksOf(map), false);
    expect(painting.repaint(level)).toEqual([]);
    expect(painted('quoted-words')).toEqual(quoted);
    expect(painted('reported-words')).toEqual(reported);
    expect(painted('other-words')).toEqual(other);
  });

  it('changes nothing of the document', () => {
    const map = show();
    const before = document.body.innerHTML;
    painting = startPainting(map, marksOf(map), false);
    painting.repaint('other');
    painting.choose(1);
    expect(document.body.innerHTML).toBe(before);
  });

  it('tells which marks have lost their place, and paints the others', () => {
    const map = show();
    document.querySelector('p')!.textContent = 'Something else stands here now.';
    painting = startPainting(map, marksOf(map), false);
    expect(painting.repaint('other')).toEqual([0]);
    expect(painted('quoted-words')).toEqual(['“We are nearly done,”']);
  });

  it('comes back when the page clears the registry, a bounded number of times', () => {
    const map = show();
    painting = startPainting(map, marksOf(map), false);
    painting.repaint('reported');
    let kept = 0;
    for (let i = 0; i < 20; i++) {
      CSS.highlights.clear();
      if (painting.keep()) kept++;
    }
    expect(kept).toBe(5);
  });

  it('leaves nothing behind', () => {
    const map = show();
    painting = startPainting(map, marksOf(map), false);
    painting.repaint('other');
    painting.choose(0);
    painting.clear();
    expect(CSS.highlights.size).toBe(0);
  });

  it('marks stay in print only under their other names', () => {
    const map = show();
    painting = startPainting(map, marksOf(map), true);
    painting.repaint('quoted');
    expect([...CSS.highlights.keys()].every((name) => name.startsWith('printed-'))).toBe(true);
  });
});

describe('hit test', () => {
  it('finds the smallest mark at a point, and none beside the text', () => {
    const map = show();
    const marks = marksOf(map);
    const quote = middleOf(map.toRanges(marks[1]!.content[0]!)[0]!);
    expect(markAt(marks, map, quote.x, quote.y)?.id).toBe(1);
    const line = document.querySelectorAll('p')[2]!.getBoundingClientRect();
    expect(markAt(marks, map, line.left + 20, line.top + line.height / 2)).toBeUndefined();
    const far = document.querySelectorAll('p')[1]!.getBoundingClientRect();
    expect(markAt(marks, map, far.right - 2, far.top + far.height / 2)).toBeUndefined();
  });
});

describe('clicks', () => {
  it('count where a person makes them on plain words', async () => {
    show();
    const hits: number[] = [];
    listenForClicks(document, life.signal, (x) => hits.push(x));
    await userEvent.click(document.querySelectorAll('p')[2]!);
    expect(hits).toHaveLength(1);
  });

  it('do not count where a script makes them, on a link, with a selection, or once our life has ended', async () => {
    show();
    const hits: number[] = [];
    listenForClicks(document, life.signal, (x) => hits.push(x));
    document.querySelector('p')!.click();
    const link = document.createElement('a');
    link.href = '#there';
    link.textContent = 'a link';
    document.body.append(link);
    await userEvent.click(link);
    expect(location.hash).toBe('#there');
    const button = document.createElement('button');
    button.textContent = 'a button';
    document.body.append(button);
    await userEvent.click(button);
    life.abort();
    await userEvent.click(document.querySelectorAll('p')[2]!);
    expect(hits).toEqual([]);
  });
});

describe('steps', () => {
  it('go through the marks in reading order, round and back', () => {
    const map = show();
    painting = startPainting(map, marksOf(map).reverse(), false);
    painting.repaint('other');
    const ids = painting.painted().map(({ id }) => id);
    expect(ids).toEqual([0, 1, 2]);
    expect(stepFrom(painting, undefined, 1)?.id).toBe(0);
    expect(stepFrom(painting, 2, 1)?.id).toBe(0);
    expect(stepFrom(painting, 0, -1)?.id).toBe(2);
  });
});
