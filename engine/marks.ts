import { holds } from '../knowledge/dates';
import type { Context } from '../knowledge/types';
import type { Mark } from '../messages/types';
import { stretches } from './own-words';
import type { Article, Attribution, Reading, Span, Speaker } from './types';

/** Says "through A and B"; the panel's words in the reader's language. */
export interface MarkWords {
  list(parts: readonly string[]): string;
}

/**
 * What the content script needs of a reading: where each attribution is and, for the card, who, in what office on the
 * article's day, and through whom.
 */
export function marksOf(article: Article, reading: Reading, context: Context, words: MarkWords): Mark[] {
  return reading.attributions.map((attribution) => {
    const { id, level, content, source, cue, speaker, chain, speakerShown } = attribution;
    const office = speakerShown ? officeOf(speaker, context) : undefined;
    const through = chain.map(calledIn).filter((name) => name !== '');
    return {
      id,
      level,
      content,
      quoted: quotedIn(article.text, attribution),
      source,
      cue,
      who: speakerShown ? calledIn(speaker) : article.text.slice(...(source[0] ?? ([0, 0] as const))),
      ...(office ? { office } : {}),
      ...(through.length > 0 ? { through: words.list(through) } : {}),
    };
  });
}

const calledIn = ({ name, description }: Speaker): string => name ?? description ?? '';

function quotedIn(text: string, { content, form }: Attribution): Span[] {
  if (form === 'indirect') return [];
  return content.flatMap((span) =>
    stretches(text, span)
      .filter(({ own }) => own)
      .map(({ span: own }) => own),
  );
}

/** The principal office that the speaker held on the context's day; only what is vouched for to that day. */
function officeOf(speaker: Speaker, { roles, date }: Context): string | undefined {
  const held = roles.filter((role) => role.person === speaker.entity && holds(role, date));
  return held.sort((a, b) => a.rank - b.rank)[0]?.title;
}
