import { readFileSync } from 'node:fs';
import type { Tagger } from '../../engine/language/tagger';
import { readArticle } from '../../engine/read';
import type { Attribution, Span } from '../../engine/types';
import type { Knowledge } from '../../knowledge/lookup';
import { fold } from '../../knowledge/names';
import { addNeeded } from '../load/knowledge';
import { articleOf } from '../score/engine';

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly speakerEntity?: { readonly wiki?: string | null } | null;
  }[];
}

/** How often a source that we link is whom the gold's title names, where both exist. */
export interface TitleShare {
  readonly withTitle: number;
  readonly both: number;
  readonly agree: number;
  readonly share: number;
  /** What does not agree by a name or alias, for a reader to judge: a title may be a name that we do not list. */
  readonly differ: readonly object[];
}

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
const named = (title: string): string =>
  fold(
    decodeURIComponent(title)
      .replaceAll('_', ' ')
      .replace(/ ?\(.*$/, ''),
  );

/** Compares the links of the shipped reading with the Wikipedia titles of a gold file. Throws where it cannot be read. */
export function compareTitles(file: string, tagger: Tagger, knowledge: Knowledge, today: string): TitleShare {
  let [withTitle, both, agree] = [0, 0, 0];
  const differ: object[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { id, text, title, date, attributions } = JSON.parse(line) as GoldLine;
    addNeeded(knowledge, text);
    const { reading } = readArticle(articleOf(text, title, date), tagger, knowledge, today);
    for (const { source, speakerEntity } of attributions) {
      const wiki = speakerEntity?.wiki;
      if (!wiki) continue;
      withTitle++;
      const found = reading.attributions.find((one: Attribution) => touches(one.source, source));
      const entity = found?.speaker.entity ? knowledge.entity(found.speaker.entity) : undefined;
      if (!entity) continue;
      both++;
      if (
        fold(entity.label) === named(wiki) ||
        knowledge.candidates(named(wiki), date ?? today).some((one) => one.entity === entity.id)
      )
        agree++;
      else differ.push({ id, wiki, ours: entity.label });
    }
  }
  return { withTitle, both, agree, share: both ? agree / both : 1, differ };
}
