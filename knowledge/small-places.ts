import { fold } from './names';
import type { OtherFile } from './packed';
import type { Store } from './store';

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
const OF = new RegExp(
  `\\b(?:town|village|suburb|hamlet|district|governorate|province|oblast|raion) of (${NAME})`,
  'gu',
);
const BEFORE = new RegExp(
  `\\b(${NAME}) (?:village|governorate|province|oblast|raion|Governorate|Province|Oblast)\\b`,
  'gu',
);

/** Names that a text calls a lesser place and the core has not: "the town of Parasia", "Nuristan province". */
export function smallPlacesIn(text: string, store: Store): readonly string[] {
  const names = new Set([...text.matchAll(OF), ...text.matchAll(BEFORE)].map(([, name]) => name!));
  return [...names].filter((name) => store.named(fold(name)).length === 0 && !store.countryWords.has(fold(name)));
}

/** The countries that a text names most: in one of them its lesser places lie. */
export function foremostIn(named: ReadonlyMap<string, number>): ReadonlySet<string> {
  const most = Math.max(0, ...named.values());
  return new Set([...named].flatMap(([code, count]) => (count === most ? [code] : [])));
}

/** Whether a file has lesser places: it is called for by such a name, where one of its countries is named most. */
export const isSmallPlaceFile = ({ sort, names }: OtherFile): boolean => sort === 'places' && names === undefined;
