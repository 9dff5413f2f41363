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

/** What is no name, or only the begin of a sentence before one. */
const NO_NAME =
  /^(?:the|in|on|at|a|an|one|this|that|old|new|cape|kurdish|.*(?:ern|['’]s?|['’]s .*|-controlled|-held|-run|-backed)|(?:north|south|east|west)(?:east|west)?)$/i;
const LEADING = /^(?:The|In|On|At|From|Near|A|An|One|Outside|Across)\s/;

/** Names that a text calls a lesser place and the core has not: "the town of Parasia", "Nuristan province". */
export function smallPlacesIn(text: string, store: Store): readonly string[] {
  const names = new Set(
    [...text.matchAll(OF), ...text.matchAll(BEFORE)]
      .map(([, name]) => name!.replace(LEADING, ''))
      .filter((name) => !NO_NAME.test(name)),
  );
  return [...names].filter((name) => store.named(fold(name)).length === 0 && !store.countryWords.has(fold(name)));
}

/** The countries that a text names most: in one of them its lesser places lie. */
export function foremostIn(named: ReadonlyMap<string, number>): ReadonlySet<string> {
  const most = Math.max(0, ...named.values());
  return new Set([...named].flatMap(([code, count]) => (count === most ? [code] : [])));
}

/** Whether a file has lesser places: it is called for by such a name, where one of its countries is named most. */
export const isSmallPlaceFile = ({ sort, names }: OtherFile): boolean => sort === 'places' && names === undefined;
