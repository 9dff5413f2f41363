import type { Entity } from './types';

/** A body of a town, county or state that follows from its place: its kind and the key of the place's name. */
interface LocalName {
  readonly kind: string;
  readonly place: string;
}

interface Rule {
  readonly kind: string;
  /** What follows the place's name, folded. */
  readonly ending: RegExp;
  /** What follows it in the label. */
  readonly title: string;
  readonly sort: string;
}

const RULES: readonly Rule[] = [
  {
    kind: 'police',
    ending: / (?:city |metropolitan )?police(?: department| force| service)?$/,
    title: 'Police',
    sort: 'police',
  },
  { kind: 'citycouncil', ending: / city council$/, title: 'City Council', sort: 'local-government' },
  { kind: 'countycouncil', ending: / county council$/, title: 'County Council', sort: 'local-government' },
  { kind: 'boroughcouncil', ending: / borough council$/, title: 'Borough Council', sort: 'local-government' },
  { kind: 'sheriff', ending: / sheriffs (?:office|department)$/, title: 'Sheriff’s Office', sort: 'police' },
];
const ENDS = / (?:police|council|department|force|service|office)$/;
const KINDS = new Map(RULES.map((rule) => [rule.kind, rule]));

/** Countries whose towns and counties have such bodies under these English names. */
const ENGLISH = new Set('US GB CA AU NZ IE IN ZA'.split(' '));
/** Places that have them. */
const HAS_BODIES = /^(?:capital|city|regional-capital|town|county|state|province|territory)$/;

/** The local body that a folded name may be of; undefined where it ends like none. */
export function localNameOf(key: string): LocalName | undefined {
  if (!ENDS.test(key)) return undefined;
  for (const { kind, ending } of RULES) {
    const found = ending.exec(key);
    if (found) return { kind, place: key.slice(0, found.index) };
  }
  return undefined;
}

export const localIdOf = (kind: string, place: string): string => `${kind}:${place}`;

/** Kind and place of the id of a local body. */
export function placeOfLocal(id: string): { readonly rule: Rule; readonly place: string } | undefined {
  const at = id.indexOf(':');
  const rule = KINDS.get(id.slice(0, at));
  return rule && { rule, place: id.slice(at + 1) };
}

/** Whether a place has such bodies. */
export const hasLocalBodies = ({ kind, sort = '', country = '' }: Entity): boolean =>
  kind === 'place' && ENGLISH.has(country) && HAS_BODIES.test(sort);

/** The body of a place, on the word of the place's source. */
export function localBody(id: string, rule: Rule, place: Entity): Entity {
  const { label, country, countryLabel, partOf, src, asOf } = place;
  const title = rule.kind === 'police' && country === 'US' ? 'Police Department' : rule.title;
  return {
    id,
    kind: 'organisation',
    label: `${label} ${title}`,
    sort: rule.sort,
    ...(country ? { country } : {}),
    ...(countryLabel ? { countryLabel } : {}),
    ...(partOf ? { partOf } : {}),
    src,
    asOf,
  };
}
