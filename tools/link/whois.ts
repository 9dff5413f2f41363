import { holds } from '../../knowledge/dates';
import type { Hints, Knowledge } from '../../knowledge/lookup';

const MOST = 5;
/** Further behind the likeliest than this, a namesake is not worth showing. */
const BEHIND = 4;

/** Who a name is on a day, as the command prints it; empty where we do not know. `text` points to countries. */
export function whois(knowledge: Knowledge, name: string, on: string, text?: string): object[] {
  if (!/^\d{4}(-\d\d){0,2}/.test(on)) return [];
  const { hints, bare } = readName(knowledge, name, text);
  const found = knowledge
    .candidates(bare, on, hints)
    .filter(({ weight, because }) => weight >= 4.5 || because.includes('in-office'));
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
      const held = knowledge.rolesOf(id).filter((role) => holds(role, on));
      return [
        {
          entity: id,
          label: entity.label,
          kind: entity.kind,
          ...(entity.qid ? { qid: entity.qid } : {}),
          ...(entity.country ? { country: entity.country } : {}),
          on: held.map(({ office, officeQid, title, shortTitle, rank, kind, start, end, asOf, disputed, src }) => ({
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
          })),
          ...(entity.control
            ? { control: entity.control.map(({ mode, by, assessor, asOf }) => ({ mode, by, assessor, asOf })) }
            : {}),
          because,
        },
      ];
    });
}

const TITLE =
  /^((?:[\p{L}.]+\s+){0,5}?(?:president|minister|secretary|chancellor|premier|king|queen|prince|governor|senator|sen\.|rep\.|gov\.|gen\.|general|ambassador|spokesman|spokeswoman|spokesperson|mayor|speaker|mr\.?|mrs\.?|ms\.?|dr\.?|sir|lord))\s+(\p{Lu}.*)$/iu;

function readName(knowledge: Knowledge, name: string, text: string | undefined): { hints: Hints; bare: string } {
  const countries = new Set<string>();
  for (const [word] of (text ?? '').matchAll(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?/gu)) {
    for (const one of [word, word.split(' ')[0]!]) {
      const code = knowledge.country(one.replace(/\.$/, (dot) => (/^(\p{L}\.)+$/u.test(one) ? dot : '')));
      if (code) countries.add(code);
    }
  }
  const parts = TITLE.exec(name.slice(0, 200).trim());
  if (!parts) return { hints: { countries }, bare: name };
  const country = parts[1]!
    .split(' ')
    .map((word) => knowledge.country(word))
    .find((code) => code !== undefined);
  return { hints: { countries, title: parts[1]!, ...(country ? { country } : {}) }, bare: parts[2]! };
}
