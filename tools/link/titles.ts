import { readFileSync } from 'node:fs';
import { identify } from '../../engine/attribution/identity/index';
import { analyse } from '../../engine/language/document';
import type { Tagger } from '../../engine/language/tagger';
import { link } from '../../engine/link/index';
import type { Span } from '../../engine/types';
import type { Knowledge } from '../../knowledge/lookup';
import { fold } from '../../knowledge/names';
import { rawOf } from '../identity/raw';
import { addNeeded } from '../load/knowledge';
import { articleOf } from '../score/engine';

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly attributions: readonly {
    readonly content: readonly Span[];
    readonly cue: readonly Span[];
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

const named = (title: string): string =>
  fold(
    decodeURIComponent(title)
      .replaceAll('_', ' ')
      .replace(/ ?\(.*$/, ''),
  );

/**
 * Compares the links of a gold file's sources with their Wikipedia titles; the sources are given, so that the figure is of
 * linking. Throws where the file cannot be read.
 */
export function compareTitles(file: string, tagger: Tagger, knowledge: Knowledge, today: string): TitleShare {
  let [withTitle, both, agree] = [0, 0, 0];
  const differ: object[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { id, text, title, date, attributions } = JSON.parse(line) as GoldLine;
    addNeeded(knowledge, text);
    const article = articleOf(text, title, date);
    const document = analyse(text, article.blocks, tagger);
    const sourced = attributions.filter(({ source }) => source.length > 0);
    const raw = sourced.map((roles, index) => rawOf(index, roles));
    const linked = link(document, article, identify(document, article, raw), knowledge, date ?? today).attributions;
    for (const [index, { speakerEntity }] of sourced.entries()) {
      const wiki = speakerEntity?.wiki;
      if (!wiki) continue;
      withTitle++;
      const found = linked[index];
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
