/** Words that lead into a byline, in the languages of the press. */
const LEAD =
  /^(?:(?:written|posted|reported|story|words|text|analysis|opinion|review|photos?)\s+)?(?:by|von|vom|par|di|por|da|door|av|af|de|text|texte|texto|foto|autor(?:en|in)?|auteur|authors?|reporter|from|oleh|yazan)(?:\s*:\s*|\s+)/i;
const BETWEEN = /\s*(?:[,;|/•·\n]|\s&\s|\s(?:and|und|et|y|e|og|och|en|ve|with|in)\s)\s*/i;
/** What follows a name without being one: an office, an outlet's own name for its writer, a date. */
const ROLE =
  /\b(?:correspondent|editor|reporter|writer|columnist|contributor|producer|journalist|redakteur|chief|bureau|staff|updated|published|follow|email|digital|senior|redaktion|redactie|minutes?|min read|biography|bio)\b/i;
const NOT_NAME =
  /https?:|www\.|@|\d{2}|[{}<>=]|^(?:admin|author|editor|staff|unknown|none|null|undefined|guest|n\/a|\S+\.[a-z]{2,10})$/i;

/**
 * Names of a byline: "By Ann Lee and Bo Xu, Staff Writer" gives ["Ann Lee", "Bo Xu"].
 * @param text a byline as a page states it.
 * @returns the names in order, each once; empty where there is none.
 */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  if (/^\s*https?:/.test(text)) return names;
  let rest = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  for (let cut = 0; cut < 2; cut++) rest = rest.replace(LEAD, '');
  for (const part of rest.split(BETWEEN)) {
    const name = part
      .replace(LEAD, '')
      .replace(/\s*\([^)]*\)?\s*$/, '')
      .replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
      .trim();
    if (name.length < 2 || name.length > 60 || NOT_NAME.test(name) || !/^\p{L}/u.test(name)) continue;
    if (ROLE.test(name) && names.length) continue;
    if (name.split(' ').length > 6) continue;
    if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
  }
  return names;
}

const AGENCIES: readonly [RegExp, string][] = [
  [/\bAssociated Press\b|^AP$|\(AP\)/, 'Associated Press'],
  [/\bReuters\b/i, 'Reuters'],
  [/\bAgence France[- ]Presse\b|\bAFP\b/, 'AFP'],
  [/\bdpa\b|\bDPA\b/, 'dpa'],
  [/\bUnited Press International\b|\(UPI\)|^UPI$/, 'UPI'],
  [/\bBloomberg News\b|\(Bloomberg\)/, 'Bloomberg'],
  [/\bXinhua\b/, 'Xinhua'],
  [/\bInterfax\b/, 'Interfax'],
  [/\bTASS\b/, 'TASS'],
  [/\bKyodo\b/, 'Kyodo'],
  [/\bPress Association\b|\bPA Media\b/, 'PA Media'],
  [/\bANSA\b/, 'ANSA'],
  [/\bEFE\b/, 'EFE'],
];

/** The wire agency that a byline, a credit or the opening of a dateline names, if any. */
export const agencyIn = (text: string): string | undefined => AGENCIES.find(([words]) => words.test(text))?.[1];

/** "MOSCOW (AP) — …", "KYIV, Ukraine, March 3 (Reuters) - …", "WASHINGTON — …" */
const DATELINE =
  /^((?:\p{Lu}[\p{Lu}'’.-]+(?:[ ,/]+(?:\p{Lu}[\p{L}'’.-]*)){0,5}))(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s*(\([^()]{2,40}\))?\s*(?:—|–|--|-|:)\s/u;

/**
 * Place and agency of an opening dateline.
 * @param text the first paragraph.
 */
export function datelineOf(text: string): { place?: string; agency?: string } {
  const found = DATELINE.exec(text.slice(0, 160));
  if (!found) return {};
  const agency = found[2] ? agencyIn(found[2].replace(/^\(|\)$/g, '').trim()) : undefined;
  return { place: found[1]!.replace(/[ ,]+$/, ''), ...(agency ? { agency } : {}) };
}
