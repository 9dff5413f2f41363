/** Names as keys: what is the same name in another spelling gets the same key. Pure and linear in the name's length. */

/** Nothing to take apart: most names, and the quick way for them. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Small letters, without diacritics, points and hyphens: "Bashar al-Assad" → "bashar al assad". */
export function fold(name: string): string {
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .replace(/['`.]/g, '')
      .replace(/[^a-z0-9&]+/g, ' ')
      .trim();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`ʻʼ.]/g, '')
    .replace(/[øØ]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Articles of Arabic names; they come and go with the spelling. */
const ARTICLES = new Set(['al', 'el', 'ash', 'as', 'ad', 'ar', 'an', 'at', 'az', 'ul']);

/** Given names that are written in many ways, each list by its first. */
const GIVEN: ReadonlyMap<string, string> = new Map(
  [
    'muhammad mohammed mohammad mohamed muhammed mohamad mohammod muhamed',
    'hassan hasan',
    'hussein husain hussain husayn husein hossein',
    'abdullah abdallah abdulla',
    'ahmed ahmad',
    'yousef yusuf youssef yusef yousuf',
    'mahmoud mahmud',
    'sergei sergey serhiy serhii sergiy',
    'dmitry dmitri dmitriy dmytro dimitri',
    'aleksandr alexander aleksander oleksandr alexandr',
    'andrei andrey andriy andrii',
    'alexei aleksei alexey aleksey oleksiy oleksii',
    'mikhail mykhailo mihail',
    'nikolai nikolay mykola',
    'vladimir volodymyr',
    'yuri yuriy yury iurii',
    'maria mariya mariia',
    'yulia yuliya iuliia julia',
    'pyotr petro petr',
    'joseph joe',
    'william bill will',
    'robert bob rob',
    'james jim jimmy',
    'michael mike mick',
    'thomas tom',
    'david dave',
    'daniel dan danny',
    'richard dick rick',
    'edward ed eddie ted',
    'steven steve stephen',
    'christopher chris',
    'anthony tony antony',
    'charles chuck charlie',
    'gregory greg',
    'jeffrey jeff geoffrey geoff',
    'kenneth ken',
    'lawrence larry laurence',
    'matthew matt',
    'patrick pat',
    'peter pete',
    'philip phil phillip',
    'ronald ron',
    'samuel sam',
    'timothy tim',
    'andrew andy',
    'benjamin ben',
    'donald don',
    'douglas doug',
    'elizabeth liz beth',
    'jennifer jen',
    'katherine kate kathy catherine kathryn katie',
    'nicholas nick',
    'susan sue',
    'deborah debbie',
    'alastair alistair alasdair',
    'jacob jack jake',
    'madeleine madeline',
    'gerald jerry',
    'raymond ray',
    'vincent vince',
    'frederick fred',
    'eugene gene',
    'joshua josh',
    'zachary zach zack',
    'gabriel gabe',
    'margaret maggie',
    'pamela pam',
    'cynthia cindy',
    'henry hank harry',
    'terrence terence terry',
    'walter walt',
    'louis louie',
    'albert al bert',
    'barbara barb',
    'bradley brad',
    'christine christina chrissy',
    'clifford cliff',
    'curtis curt',
    'darrell daryl darryl',
    'francis frank',
    'gilbert gil',
    'harold hal',
    'herbert herb',
    'jonathan jon',
    'kathleen kathie',
    'kimberly kim',
    'marc mark',
    'martin marty',
    'mitchell mitch',
    'nathaniel nathan nate',
    'neil neal',
    'norman norm',
    'patricia patty trish tricia',
    'randall randy',
    'rebecca becky',
    'rodney rod',
    'russell russ',
    'sandra sandy',
    'stanley stan',
    'stuart stewart stu',
    'theodore theo',
    'victor vic',
    'virginia ginny',
    'wesley wes',
    'leonard len',
  ].flatMap((line) => line.split(' ').map((name, _i, all) => [name, all[0]!] as const)),
);

/** Whether a single word is a common given name: a town that bears it is hardly meant. */
export const isGivenName = (word: string): boolean => GIVEN.has(fold(word));

/** A folded word without what transliteration changes: doubled letters, "ou"/"u", "kh"/"k", "-skyy"/"-sky". */
export function bonesOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/kh|q|ck/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/ou|oo|ow(?=h)/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/(iy|yy|ii|ij|ey|ei|y|i)$/, 'i')
    .replace(/y(?=[aeou])/g, '')
    .replace(/ie/g, 'e')
    .replace(/y/g, 'i')
    .replace(/ah$/, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/h(?=[^aeiou]|$)/g, '');
}

/** Key of a person's name that spellings share: given name and surname, transliteration undone. '' for a single word. */
export function skeleton(folded: string): string {
  const words = folded.split(' ').filter((word) => !ARTICLES.has(word));
  if (words.length < 2) return '';
  const given = words[0]!;
  return `${bonesOf(GIVEN.get(given) ?? given)} ${bonesOf(words[words.length - 1]!)}`;
}

/** The folded name without lone initials and what follows a surname ("Jr."). */
export function withoutInitials(folded: string): string {
  const words = folded.split(' ').filter((word) => word !== 'jr' && word !== 'sr' && word !== 'ii' && word !== 'iii');
  if (words.length < 3) return words.join(' ');
  return words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1).join(' ');
}

/** Countries where the family name comes first. */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'VN', 'KH', 'HK', 'TW', 'SG']);

/** Folded words by which news calls a person after the full name. */
export function surnames(folded: string, country: string | undefined): string[] {
  const words = folded.split(' ').filter((word) => !ARTICLES.has(word));
  if (words.length < 2) return words;
  const found = new Set([words[words.length - 1]!]);
  if (country && FAMILY_FIRST.has(country)) found.add(words[0]!);
  // "Peña Nieto", "van der Leyen", "al Assad": what follows the given name.
  if (words.length === 3 || words.length === 4) found.add(words.slice(1).join(' ')).add(words.slice(-2).join(' '));
  if (words.length >= 3 && words[words.length - 2]!.length > 3) found.add(words[words.length - 2]!);
  return [...found];
}

/** Written in capitals and points only: matched with its capitals. */
export const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9}$/u.test(name);
export const acronymKey = (name: string): string => name.replace(/[.\s]/g, '');

/** Shortened with a point at its end, as the states of a country are: "Calif.". */
export const isShortened = (name: string): boolean => /^\p{Lu}\p{Ll}{1,4}\.$/u.test(name);
/** Key of an acronym, or of a shortened name: that is one by its point only. */
export const shortKey = (name: string): string => (isShortened(name) ? name : acronymKey(name));

/** 32-bit hash of a key (FNV-1a, with a last mixing). */
export function hash32(text: string, seed: number): number {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
