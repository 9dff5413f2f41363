import { acronymKey, bonesOf, fold, hash32, isAcronym, shortKey, skeleton, surnames, withoutInitials } from './names';

/**
 * Keys under which an entity is found: its folded full names, acronyms as "=AP", skeletons of people's names as
 * "~bashar asad", surnames and what else needs the full name first as "^asad".
 * @param kind letter of the packed kind; only people ("p") have skeletons and surnames.
 * @param aliases other names, '!' before an acronym, '~' before a form that needs the full name first,
 *   '?' before one that other countries' bodies share.
 */
export function keysOf(kind: string, label: string, aliases: readonly string[], country: string): string[] {
  const keys = new Set<string>();
  addName(keys, kind, label, country);
  for (const alias of aliases) {
    if (alias.startsWith('!')) keys.add(`=${shortKey(alias.slice(1))}`);
    else if (alias.startsWith('?')) keys.add(`?${fold(alias.slice(1))}`);
    else if (alias.startsWith('~')) keys.add(`^${fold(alias.slice(1))}`);
    else addName(keys, kind, alias, country);
  }
  return [...keys];
}

function addName(keys: Set<string>, kind: string, name: string, country: string): void {
  const folded = fold(name);
  if (folded === '') return;
  if (kind !== 'p') {
    keys.add(isAcronym(name) && kind === 'o' ? `=${acronymKey(name)}` : folded);
    return;
  }
  const plain = withoutInitials(folded);
  keys.add(plain);
  const bones = skeleton(plain);
  if (bones) keys.add(`~${bones}`);
  for (const surname of surnames(plain, country)) keys.add(`^${surname}`);
}

/**
 * Bucket of a key, 0 to `size` − 1: by the bones of its last word, so that all spellings of a name and its surname are
 * in one; acronyms by themselves.
 */
export function bucketOf(key: string, size: number): number {
  if (key.startsWith('=')) return hash32(key, 7) % size;
  const last = key.slice(key.lastIndexOf(' ') + 1).replace(/^[~^?]/, '');
  return hash32(key.startsWith('~') ? last : bonesOf(last), 7) % size;
}
