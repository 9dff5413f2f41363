import type { Level, Span } from '../../engine/types';
import type { Mark } from '../../messages/types';
import type { TextMap } from '../text-map';
import { type HighlightName, NAMES, openRegistry, type Registry } from './registry';

/** Levels that each choice of the reader shows. */
const SHOWN: Readonly<Record<Level, readonly Level[]>> = {
  quoted: ['quoted'],
  reported: ['quoted', 'reported'],
  other: ['quoted', 'reported', 'other'],
};

export interface Painting {
  /** Paints again after the page or the choice changed; gives the ids that have lost their place. */
  repaint(level: Level): readonly number[];
  /** Marks one as current, or none. */
  choose(id: number | undefined): void;
  /** Marks that are painted now, in reading order. */
  painted(): readonly Mark[];
  rangesOf(mark: Mark): readonly Range[];
  keep(): boolean;
  clear(): void;
}

/** Paints marks over the article without changing its document. */
export function startPainting(map: TextMap, marks: readonly Mark[], printed: boolean): Painting {
  const registry: Registry = openRegistry(printed);
  const ordered = [...marks].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  let painted: Mark[] = [];
  let current: number | undefined;

  const rangesOf = (spans: readonly Span[]): Range[] => spans.flatMap((span) => map.toRanges(span));
  const paintCurrent = () => {
    const mark = painted.find(({ id }) => id === current);
    registry.set('current-words', mark ? rangesOf(mark.content) : []);
  };

  return {
    repaint(level) {
      const layers = new Map<HighlightName, Range[]>(NAMES.map((name) => [name, []]));
      const lost: number[] = [];
      painted = [];
      for (const mark of ordered) {
        if (!SHOWN[level].includes(mark.level)) {
          if (!mark.content.every((span) => map.verify(span))) lost.push(mark.id);
          continue;
        }
        const content = mark.content.map((span) => map.toRanges(span));
        if (content.length === 0 || content.some((ranges) => ranges.length === 0)) {
          lost.push(mark.id);
          continue;
        }
        painted.push(mark);
        const quoted = rangesOf(mark.quoted);
        layers.get('quoted-words')?.push(...quoted);
        // Words that are only retold around a quotation get the finer line, where the reader wants reports at all.
        if (mark.level === 'other') layers.get('other-words')?.push(...content.flat());
        else if (level !== 'quoted' || quoted.length === 0)
          layers
            .get(mark.level === 'quoted' && quoted.length === 0 ? 'quoted-words' : 'reported-words')
            ?.push(...content.flat());
        if (mark.level !== 'other') layers.get('source-words')?.push(...rangesOf(mark.source), ...rangesOf(mark.cue));
      }
      for (const [name, ranges] of layers) if (name !== 'current-words') registry.set(name, ranges);
      paintCurrent();
      return lost;
    },
    choose(id) {
      current = id;
      paintCurrent();
    },
    painted: () => painted,
    rangesOf: (mark) => rangesOf(mark.content),
    keep: () => registry.keep(),
    clear: () => registry.clear(),
  };
}
