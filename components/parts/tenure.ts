import type { PartialDate, Role } from '../../knowledge/types';
import type { Words } from '../../platform/words';
import { standing } from '../facts/offices';

/** "acting", "claimed", "disputed", where it is so. */
export function qualifiers(role: Role, words: Words): string[] {
  return [
    ...(role.kind === 'acting' ? [words('office_acting')] : []),
    ...(role.kind === 'claimed' ? [words('office_claimed')] : []),
    ...(role.disputed ? [words('office_disputed')] : []),
  ];
}

/** When an office was held, as sure as we know it: an unknown end is never given as today. */
export function tenure(role: Role, date: PartialDate, words: Words): string {
  const since = role.start && words.date(role.start);
  if (role.end) {
    const until = words.date(role.end);
    return since ? words('office_since_until', since, until) : words('office_until', until);
  }
  const checked = words.date(role.asOf.slice(0, 7), 'short');
  if (standing(role, date) === 'last-known') {
    return since ? words('office_since_last_known', since, checked) : words('office_last_known', checked);
  }
  return since ? words('office_since_still', since, checked) : words('office_still', checked);
}
