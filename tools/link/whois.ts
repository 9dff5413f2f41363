import { holds, mayHold } from '../../knowledge/dates';
import type { Knowledge } from '../../knowledge/lookup';
import type { Candidate, Role } from '../../knowledge/types';
import { readName } from './whois-hints';

const MOST = 5;
/** Further behind the likeliest than this, a namesake is not worth showing. */
const BEHIND = 4;

/**
 * Who a name is on a day, as the command prints it; empty where we do not know. `on` are the offices of that day,
 * `lastKnown` those with an open end for which our sources stop before it. `text` points to countries.
 */
export function whois(knowledge: Knowledge, name: string, on: string, text?: string): object[] {
  if (!/^\d{4}(-\d\d){0,2}/.test(on)) return [];
  const { hints, bare } = readName(knowledge, name, on, text);
  const placed = (hints.countries?.size ?? 0) > 0;
  const all = knowledge.candidates(bare, on, hints);
  const alone = all.filter(({ sense }) => sense === 'person').length === 1;
  const found = all.filter((one) => isMeant(one, knowledge, { name: bare, placed, alone }));
  if (found.length === 0) return bodyOf(knowledge, bare, on);
  const best = found[0]?.weight ?? 0;
  return found
    .filter(({ weight }) => best - weight <= BEHIND)
    .slice(0, MOST)
    .flatMap(({ entity: id, because }): object[] => {
      const entity = knowledge.entity(id);
      if (!entity) {
        const event = knowledge.event(id);
        return event ? [{ entity: id, label: event.label, kind: 'event', on: [], because }] : [];
      }
      const roles = knowledge.rolesOf(id);
      const held = roles.filter((role) => holds(role, on));
      const open = held.length > 0 ? [] : roles.filter((role) => role.start && !role.end && mayHold(role, on));
      return [
        {
          entity: id,
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
        },
      ];
    });
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

/** What a name stands for that is no name of anybody: "the Kremlin". */
function bodyOf(knowledge: Knowledge, name: string, on: string): object[] {
  const body = knowledge.metonym(name, on)?.body;
  const entity = body === undefined ? undefined : knowledge.entity(body);
  if (!entity) return [];
  const { id, label, kind, country } = entity;
  return [{ entity: id, label, kind, ...(country ? { country } : {}), on: [], because: ['metonym'] }];
}

/** "John Murray" is not the John L. Murray who is told from others by his initial. */
function isWritten(name: string, entity: string, knowledge: Knowledge): boolean {
  const label = knowledge.entity(entity)?.label ?? '';
  if (label.split(' ').length > name.split(' ').length + 1) return false;
  const initials = label.match(/(?<= )\p{Lu}\.(?= )/gu) ?? [];
  return initials.every((initial) => name.includes(initial[0]!));
}

/** Rank of those whose bare name means them long after their office; and of those whose name does with its country. */
const LEADING = 3;
const LESSER = 6;
/** One of hundreds. */
const SEAT = /\b(?:member|representative|senator|delegate|deputies|parliament|assembly)\b/i;
/** Least weight of a place in a country that the text does not name, where it names others. */
const ELSEWHERE = 6.5;

/**
 * Whether a name alone is enough to mean a candidate: one in office, or named together with the title or country. Who
 * left a lesser office, or is only spelled alike, shares the name with too many.
 */
function isMeant(
  { entity, sense, weight, because }: Candidate,
  knowledge: Knowledge,
  { name, placed, alone }: { readonly name: string; readonly placed: boolean; readonly alone: boolean },
): boolean {
  if (sense === 'place' && placed && !because.includes('country-named')) return weight >= ELSEWHERE;
  if (sense !== 'person') return weight >= 4.5;
  if (because.some((reason) => /^(in-office|title-fits|country-fits)$/.test(reason))) return true;
  const rank = Math.min(...knowledge.rolesOf(entity).flatMap((role) => (SEAT.test(role.title) ? [] : [role.rank])), 9);
  if (weight < 4.5 || rank > LESSER) return false;
  if (rank <= LEADING) return true;
  return (
    because.includes('full-name') && (because.includes('country-named') || alone) && isWritten(name, entity, knowledge)
  );
}
