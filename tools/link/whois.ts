import { regionsIn } from '../../engine/link/jurisdiction';
import { daysApart, holds, mayHold } from '../../knowledge/dates';
import type { Hints, Knowledge } from '../../knowledge/lookup';
import { fold, isGivenName, withoutInitials } from '../../knowledge/names';
import type { Candidate, Role } from '../../knowledge/types';
import { shortened } from './shortened';
import { readName } from './whois-hints';

const MOST = 5;
/** Further behind the likeliest than this, a namesake is not worth showing. */
const BEHIND = 4;

/**
 * Who a name is on a day, as the command prints it; empty where we do not know. `on` are the offices of that day,
 * `lastKnown` those with an open end for which our sources stop before it, those whose end is known by its year only, and those that ended within the week. `text` points to countries.
 */
export function whois(knowledge: Knowledge, name: string, on: string, text?: string): object[] {
  if (!/^\d{4}(-\d\d){0,2}/.test(on)) return [];
  const found = answer(knowledge, name, on, text);
  if (found.length > 0) return found;
  for (const { name: shorter, fits } of shortened(knowledge, name)) {
    const other = answer(knowledge, shorter, on, text).slice(0, 1);
    if (other.length > 0 && fits(other[0]!.entity)) return other;
  }
  return [];
}

interface Answer {
  readonly entity: string;
}

function answer(knowledge: Knowledge, name: string, on: string, text: string | undefined): Answer[] {
  const { hints, bare } = readName(knowledge, name, on, text);
  const placed = (hints.countries?.size ?? 0) > 0;
  const all = knowledge.candidates(bare, on, hints);
  const alone = all.filter(({ sense }) => sense === 'person').length === 1;
  const found = all.filter((one) => isMeant(one, knowledge, { name: bare, on, text: text ?? '', placed, alone }));
  if (found.length === 0) {
    const body = bodyOf(knowledge, bare, on, hints.foremost);
    if (body.length > 0) return body;
    found.push(...leaderCalled(knowledge, bare, on, hints));
  }
  const best = found[0]?.weight ?? 0;
  return found
    .filter(({ weight }) => best - weight <= BEHIND)
    .slice(0, MOST)
    .flatMap(({ entity: id, because }): Answer[] => {
      const entity = knowledge.entity(id);
      if (!entity) {
        const event = knowledge.event(id);
        return event ? [named(id, { label: event.label, kind: 'event', on: [], because })] : [];
      }
      const roles = knowledge.rolesOf(id);
      const held = roles.filter((role) => holds(role, on));
      const open = held.length > 0 ? [] : roles.filter((role) => isLast(role, on));
      return [
        named(id, {
          label: entity.label,
          kind: entity.kind,
          ...(entity.qid ? { qid: entity.qid } : {}),
          ...(entity.country ? { country: entity.country } : {}),
          on: held.map(printed),
          ...(open.length > 0 ? { lastKnown: open.map(printed) } : {}),
          ...(entity.control
            ? { control: entity.control.map(({ mode, by, assessor, asOf }) => ({ mode, by, assessor, asOf })) }
            : {}),
          because,
        }),
      ];
    });
}

const named = (entity: string, more: object): Answer => ({ entity, ...more });

/** Days after an office during which news of its end still calls its holder by it. */
const JUST_LEFT = 7;

/** An office that may be held: its sources stop before the day, or know no more than its year; or that ended just before. */
function isLast(role: Role, on: string): boolean {
  if (!role.start) return false;
  if (!role.end) return role.asOf !== role.start && mayHold(role, on);
  if (role.end.length < 10) return mayHold(role, on);
  const since = on.length === 10 ? daysApart(role.end, on) : -1;
  return since >= 0 && since <= JUST_LEFT;
}

function printed({ office, officeQid, title, shortTitle, rank, kind, start, end, asOf, disputed, src }: Role) {
  return {
    office,
    ...(officeQid ? { officeQid } : {}),
    title,
    shortTitle,
    rank,
    kind,
    start,
    end: end ?? null,
    asOf,
    disputed: disputed ?? false,
    src,
  };
}

/** Surnames of leaders that are common words or too many people's. */
const COMMON_SURNAME = /^(?:may|brown|rice|major|key|moon|park|lee|li|ma|xi|kim|singh|khan|smith)$/i;

/** The one who leads a country that the text names, called by the surname alone: "Obama" in a text of the United States. */
function leaderCalled(knowledge: Knowledge, name: string, on: string, hints: Hints): Candidate[] {
  if (name.includes(' ') || COMMON_SURNAME.test(name) || isGivenName(name)) return [];
  const leaders = knowledge.candidates(name, on, { ...hints, licensed: true }).filter(({ entity, sense, because }) => {
    if (sense !== 'person' || !because.includes('surname')) return false;
    return knowledge
      .rolesOf(entity)
      .some(({ rank, country, ...role }) => rank <= HEADING && holds(role, on) && hints.countries?.has(country ?? ''));
  });
  return leaders.length === 1 ? leaders : [];
}

/** Rank of heads of state and of government. */
const HEADING = 2;

/** What a name stands for that is no name of anybody: "the Kremlin", or "Congress" in the country spoken of. */
function bodyOf(knowledge: Knowledge, name: string, on: string, foremost: string | undefined): Answer[] {
  const national = foremost === undefined ? undefined : knowledge.nationalBody(name, foremost);
  const body = knowledge.metonym(name, on)?.body ?? national;
  const entity = body === undefined ? undefined : knowledge.entity(body);
  if (!entity) return [];
  const { id, label, kind, country } = entity;
  const because = [body === national ? 'country-foremost' : 'metonym'];
  return [named(id, { label, kind, ...(country ? { country } : {}), on: [], because })];
}

/** "John Murray" is not the John L. Murray who is told from others by his initial. */
function isWritten(name: string, entity: string, knowledge: Knowledge): boolean {
  const label = knowledge.entity(entity)?.label ?? '';
  if (label.split(' ').length > name.split(' ').length + 1) return false;
  const initials = label.match(/(?<= )\p{Lu}\.(?= )/gu) ?? [];
  return initials.every((initial) => name.includes(initial[0]!));
}

const isLonger = (name: string, entity: string, knowledge: Knowledge): boolean =>
  withoutInitials(fold(name)).split(' ').length >
  withoutInitials(fold(knowledge.entity(entity)?.label ?? '')).split(' ').length;

/** One of those whose office is told from hundreds: their name means them in articles of other countries too. */
const isProminent = (entity: string, knowledge: Knowledge): boolean =>
  knowledge.rolesOf(entity).some(({ rank, title }) => rank < LESSER && !SEAT.test(title));

/** Rank of those whose bare name means them long after their office; and of those whose name does with its country. */
const LEADING = 3;
const LESSER = 6;
/** One of hundreds. */
const SEAT =
  /\b(?:member|(?<!\b(?:high|permanent|special|trade) )representative|senator|delegate|deputies|parliament|assembly)\b/i;
/** Years in a national house after which a name means its member for as long as others of lesser offices. */
const LONG = 10;
/** Least weight of a place in a country that the text does not name, where it names others. */
const ELSEWHERE = 6.5;

/** Years of the terms that have ended, as far as their days are known. */
const yearsIn = (terms: readonly Role[]): number =>
  terms.reduce(
    (sum, { start, end }) => sum + (start && end ? Number(end.slice(0, 4)) - Number(start.slice(0, 4)) : 0),
    0,
  );

interface Naming {
  readonly name: string;
  readonly on: string;
  readonly text: string;
  /** Whether the text names any country. */
  readonly placed: boolean;
  /** Whether it is the only person of the name. */
  readonly alone: boolean;
}

/** One of the thousands who sit in a state's or province's house, where the text does not name that state. */
function isLocal(entity: string, knowledge: Knowledge, on: string, text: string): boolean {
  const held = knowledge.rolesOf(entity).filter((role) => holds(role, on));
  return held.every((role) => {
    const regions = SEAT.test(role.title) ? regionsIn(role, { knowledge, on }, new Map()) : [];
    return regions.length > 0 && !regions.some((region) => text.includes(region));
  });
}

/**
 * Whether a name alone is enough to mean a candidate: one in office, or named together with the title or country. Who
 * left a lesser office, or is only spelled alike, shares the name with too many.
 */
function isMeant(
  { entity, sense, weight, because }: Candidate,
  knowledge: Knowledge,
  { name, on, text, placed, alone }: Naming,
): boolean {
  if (sense === 'place' && isGivenName(name) && !because.includes('country-named')) return false;
  if (sense === 'place' && placed && !because.includes('country-named')) return weight >= ELSEWHERE;
  // What every country has is that of the country which the text is of.
  if (because.includes('shared-name'))
    return because.includes('country-foremost') || /party/.test(knowledge.entity(entity)?.sort ?? '');
  if (sense !== 'person') return weight >= 4.5;
  if (because.some((reason) => /^(title-fits|country-fits)$/.test(reason))) return true;
  if (because.includes('in-office') && isLocal(entity, knowledge, on, text)) return false;
  if (because.includes('in-office'))
    return !placed || because.includes('country-named') || isProminent(entity, knowledge);
  // "Mohammad Ali" is another man than Mohammad of the same surname.
  if (because.includes('other-spelling') && isLonger(name, entity, knowledge)) return false;
  const roles = knowledge.rolesOf(entity);
  const seats = roles.filter(({ title }) => SEAT.test(title));
  const rank = Math.min(...roles.flatMap((role) => (seats.includes(role) ? [] : [role.rank])), 9);
  const placedLong =
    because.includes('country-named') &&
    yearsIn(seats.filter((role) => regionsIn(role, { knowledge, on }, new Map()).length === 0)) >= LONG;
  if (weight < 4.5 || (rank > LESSER && !placedLong)) return false;
  if (rank <= LEADING) return true;
  return (
    because.includes('full-name') && (because.includes('country-named') || alone) && isWritten(name, entity, knowledge)
  );
}
