import type { PartialDate, Role } from '../../knowledge/types';
import type { Words } from '../../platform/words';
import { qualifiers, tenure } from './tenure';

interface OfficeLineProps {
  readonly role: Role;
  readonly date: PartialDate;
  readonly words: Words;
}

/** An office with its country and its time. */
export function OfficeLine({ role, date, words }: OfficeLineProps) {
  const after = [...(role.countryLabel ? [role.countryLabel] : []), ...qualifiers(role, words)];
  return (
    <div class="office">
      <p class="office-title">
        {role.title}
        {after.length > 0 && <span class="office-country">{` · ${after.join(' · ')}`}</span>}
      </p>
      <p class="office-time">{tenure(role, date, words)}</p>
    </div>
  );
}
