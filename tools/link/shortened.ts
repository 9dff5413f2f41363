import { REGION } from '../../engine/link/jurisdiction';
import type { Knowledge } from '../../knowledge/lookup';

/** A name without what was cut with it, and whether what it is found to mean can be what the whole meant. */
interface Shortened {
  readonly name: string;
  readonly fits: (entity: string) => boolean;
}

/** Ends of titles that stay before a name where the title was cut: "Secretary of | State Hillary Clinton". */
const TITLE_END =
  /^(?:State|Defen[cs]e|Interior|Treasury|Affairs|Commerce|Labou?r|Justice|Finance|Health|Education|Security|Staff)\s+(\p{Lu}\S*\s\p{Lu}.*)$/u;
const NATION = /^((?:\p{Lu}\S*\s){0,2}?\p{Lu}\S*)\s(\p{Lu}\S*(?:\s\S+)+)$/u;
const REGION_WORD = /^(.+)\s(?:province|governorate|oblast|region|prefecture|department)$/i;
const CITY = /^(?:city|capital|regional-capital|town)$/;

/** What a name may be without a nation or the end of a title before it, or a word for a region or city behind it. */
export function shortened(knowledge: Knowledge, name: string): Shortened[] {
  const found: Shortened[] = [];
  const entityOf = (id: string) => knowledge.entity(id);
  const titled = TITLE_END.exec(name);
  if (titled) found.push({ name: titled[1]!, fits: (id) => entityOf(id)?.kind === 'person' });
  const nation = NATION.exec(name);
  const code = nation ? adjectiveOf(knowledge, nation[1]!) : undefined;
  if (nation && code) found.push({ name: nation[2]!, fits: (id) => isOf(knowledge, id, code) });
  const region = REGION_WORD.exec(name);
  if (region) found.push({ name: region[1]!, fits: (id) => REGION.test(entityOf(id)?.sort ?? '') });
  const city = /^(.+)\sCity$/.exec(name);
  if (city) found.push({ name: city[1]!, fits: (id) => CITY.test(entityOf(id)?.sort ?? '') });
  return found;
}

/** Country of an adjective or acronym: "Portuguese", "U.S."; of no bare name, which may be a person's. */
function adjectiveOf(knowledge: Knowledge, words: string): string | undefined {
  const [mention] = knowledge.about(words).mentions;
  if (!mention || mention.span[0] !== 0 || mention.span[1] !== words.length) return undefined;
  return mention.kind === 'adjective' || /^\p{Lu}[\p{Lu}.]+$/u.test(words) ? mention.code : undefined;
}

function isOf(knowledge: Knowledge, id: string, code: string): boolean {
  const entity = knowledge.entity(id);
  if (entity?.kind === 'person') return knowledge.rolesOf(id).some(({ country }) => country === code);
  return entity?.kind === 'organisation' && entity.country === code;
}
