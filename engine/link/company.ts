import type { Knowledge } from '../../knowledge/lookup';
import type { Candidate } from '../../knowledge/types';

/** What a name tells of the country by the highest office of who has it: two of ministers, four of lesser ones. */
const TELLS = [0, 2, 2, 2, 1, 1, 1];
/** How much it takes. */
const COMPANY = 4;

/**
 * ISO codes of the countries that names point to together. An article on two who led one country seldom names it; a
 * single namesake of somebody is no evidence. One who leads it that day is enough.
 * @param groups the people that each full name may mean, likeliest first.
 */
export function countriesOfCompany(groups: readonly (readonly Candidate[])[], knowledge: Knowledge): string[] {
  const company = new Map<string, number>();
  for (const people of groups) {
    const [only, second] = people;
    if (!only || second || !only.because.includes('full-name')) continue;
    const [role] = knowledge.rolesOf(only.entity);
    const tells = TELLS[role?.rank ?? 0] ?? 0;
    if (!role?.country || tells === 0) continue;
    const leads = role.rank <= 2 && only.because.includes('in-office');
    company.set(role.country, (company.get(role.country) ?? 0) + (leads ? COMPANY : tells));
  }
  return [...company].filter(([, strength]) => strength >= COMPANY).map(([code]) => code);
}
