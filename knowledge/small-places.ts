import { fold } from './names';
import type { OtherFile } from './packed';
import type { Store } from './store';

const WORDS = 'town|village|suburb|hamlet|district|county|governorate|province|municipality|township|oblast|raion';
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
const OF = new RegExp(`\\b(?:${WORDS}) of (${NAME})`, 'gu');
const BEFORE = new RegExp(
  `\\b(${NAME}) (${WORDS}|${WORDS.replace(/(^|\|)(\w)/g, (_all, bar: string, letter: string) => bar + letter.toUpperCase())})\\b`,
  'gu',
);

/** Names that a text calls a lesser place and the core has not: "the town of Parasia", "Nuristan province". */
export function smallPlacesIn(text: string, store: Store): readonly string[] {
  const names = new Set([...text.matchAll(OF), ...text.matchAll(BEFORE)].map(([, name]) => name!));
  return [...names].filter((name) => store.named(fold(name)).length === 0 && !store.countryWords.has(fold(name)));
}

/** Whether a file has lesser places: it is called for by such a name, where one of its countries is named. */
export const isSmallPlaceFile = ({ sort, names }: OtherFile): boolean => sort === 'places' && names === undefined;
