import type { Speaker } from '../types';
import type { Setting } from './setting';

const PAIR = /^(?:the )?(?:two|both) (?:countries|nations|governments|neighbou?rs|powers|states|allies)$/i;
/** How many times more than a third the two must be spoken of. */
const LEAD = 3;

/**
 * Gives whom "the two countries" are as a speaker: the governments of the two that the article speaks of far more than
 * of any other. Undefined for every other speaker, and where the article is about more countries or fewer.
 */
export function pairsOfCountries({ about, knowledge }: Setting): (speaker: Speaker) => Speaker | undefined {
  const made = new Map<Speaker, Speaker>();
  const [first, second, third] = about;
  return (speaker) => {
    if (speaker.members || speaker.name !== undefined || !PAIR.test(speaker.description ?? '')) return undefined;
    if (!first || !second || second[1] < LEAD * (third?.[1] ?? 0) || second[1] < 2) return undefined;
    const known = made.get(speaker);
    if (known) return known;
    const members = [first, second].flatMap(([code]): Speaker[] => {
      const body = knowledge.entity(`gov:${code}`);
      return body ? [{ mentions: speaker.mentions, kind: 'organisation', name: body.label, entity: body.id }] : [];
    });
    if (members.length < 2) return undefined;
    const pair: Speaker = { ...speaker, kind: 'group', members };
    made.set(speaker, pair);
    return pair;
  };
}
