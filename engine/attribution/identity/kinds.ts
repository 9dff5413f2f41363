/** Words by which an article says what kind of thing a name or a phrase is; our own lists of general English. */

import type { LanguageDocument, Token } from '../../language/document';
import { isFiniteVerb, isNoun, isProper } from '../../language/tags';
import { remembered } from '../../remembered';
import type { SpeakerKind } from '../../types';
import { genderOf } from './given-names';
import { isPlaceName } from './places';
import { PERSON_NOUNS } from './titles';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Heads of phrases and names of bodies. */
export const BODY_NOUNS = words(`
  government ministry department agency administration office council committee commission parliament congress senate
  house court tribunal party union federation association organisation organization institute institution foundation
  university college school hospital bank company firm corporation group league club team army navy military force
  police bureau service authority board panel inquiry campaign charity embassy consulate mission delegation coalition
  alliance opposition regime cabinet presidency palace secretariat fund trust body regulator watchdog ombudsman
  observatory centre center network society movement front brigade militia command assembly chamber junta industry
  church airline operator patrol guard corps conference unit division jury nations treasury fed legislature taskforce think-tank thinktank startup
  start-up retailer manufacturer supplier carrier insurer lender publisher developer syndicate consortium cooperative
  nonprofit academy laboratory mosque synagogue parish diocese museum theatre theater prison constabulary directorate
  inspectorate
`);

/** Heads of phrases for who carries news. */
export const OUTLET_NOUNS = words(`
  agency newspaper paper daily weekly tabloid magazine broadcaster channel network station television tv radio website
  outlet wire wires newswire journal media press newspapers outlets agencies broadcasters channels blog podcast
`);

/** Heads of phrases for papers that speak. */
export const DOCUMENT_NOUNS = words(`
  report study statement document poll survey letter paper memo indictment complaint lawsuit ruling verdict judgment
  filing affidavit bill law act treaty agreement communique communiqué declaration resolution review analysis
  assessment estimate data figures statistics records transcript email emails text tweet post message note dossier
  findings research release article book biography memoir record index census headline video recording plaque sign
  poster warrant charter constitution manifesto petition summons motion brief audit questionnaire advisory bulletin
  notice listing leaflet brochure website-page testimony
`);

/** Names of news agencies, papers and broadcasters that any reader knows; the rest is told by its words. */
const OUTLET_NAMES =
  /^(?:(?:the )?(?:associated press|ap|reuters|agence france-presse|afp|interfax|tass|itar-tass|ria(?: novosti)?|xinhua|kyodo|ansa|dpa|efe|pti|yonhap|kcna|irna|sana|fars|tasnim|anadolu|bloomberg|cnn|bbc|nbc|abc|cbs|fox news|msnbc|npr|pbs|al[- ]jazeera|al[- ]arabiya|sky news|itv|ard|zdf|rai|rte|cnbc|guardian|economist|financial times|le monde|le figaro|der spiegel|spiegel|bild|die welt|el país|la repubblica|haaretz|politico|axios|buzzfeed|vice|vox|time|newsweek|forbes|telegraph|independent|ndtv|wikinews|rappler|the times))$/i;
const OUTLET_WORDS =
  /(?:^Daily \p{Lu}|\b(?:News|Radio|TV|Television|Broadcasting|Newspaper)\b|\b(?:Times|Post|Press|Journal|Herald|Tribune|Gazette|Telegraph|Mail|Mirror|Chronicle|Observer|Weekly|Magazine|Wire|Today|Sun|Globe|Inquirer|Examiner|Courier|Dispatch|Sentinel|Insider)$)/u;
const NO_OUTLETS = /^(?:Royal Mail|.* (?:Ministry|Office|Secretary|Department))$/;

/** True where a name is an outlet's by its own words. */
export const isOutletName = remembered((name) => {
  const plain = name.replace(/^the /i, '');
  return OUTLET_NAMES.test(plain) || (/ /.test(plain) && OUTLET_WORDS.test(plain) && !NO_OUTLETS.test(plain));
});

/** Whether a word is written in capitals alone: "UN", "U.N.". */
export const isAcronym = remembered((word) => /^(?:\p{Lu}\.?){2,7}$/u.test(word));

/** Kind that a name tells by its own words; undefined where it tells none. */
export function kindOfName(name: string, words: readonly string[], given: boolean): SpeakerKind | undefined {
  if (isOutletName(name)) return 'outlet';
  if (/^[\p{L}\d-]+\.\p{Ll}{2,4}$/u.test(name)) return 'outlet';
  if (isPlaceName(name)) return 'place';
  if (words.some((word) => BODY_NOUNS.has(word.toLowerCase()))) return 'organisation';
  if (words.some((word) => BODY_ENDS.test(word))) return 'organisation';
  if (words.length === 1 && isAcronym(words[0]!)) return 'organisation';
  if (!given && BRAND.test(words[0]!)) return 'organisation';
  if (!given && words.length > 1 && PLACE_ENDS.test(words.at(-1)!)) return 'place';
  if (words.length > 1 && words.length <= 4 && /^\p{Lu}\.$/u.test(words[0]!)) return 'person';
  return given && words.length <= 4 ? 'person' : undefined;
}

/** Last words of the names of places. */
export const PLACE_ENDS =
  /^(?:County|Township|Village|Valley|River|Lake|Islands?|Bay|Beach|Heights|Springs|Street|Avenue|Road|Boulevard|Highway|Square|Airport|Mountains?|Ocean|Strait|Peninsula|Province|District|Borough)$/;

/** Last words of firms and bodies that are no common nouns for them. */
const BODY_ENDS =
  /^(?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|SA|AG|Co|Holdings|Partners|Airways|Airlines|Motors|Watch|International|Nations|Affairs|Commons|Lords|Agency|Technologies|Systems|Industries|Pharmaceuticals|Bancorp|United|Rovers|Athletic|Democrats|Republicans|Conservatives|Liberals|Reports|Analytics|Studios|Pictures|Entertainment|Software|Forces)\.?$/;

/** "NetAxis", "PayHub": a capital within the first word, where no family writes one ("MacArthur", "VanDyke"). */
const BRAND = /^(?!Mac|Van|Von|Fitz|Mary|Anna|Del|Des|Den|Der|Dos|Mc)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

const MOTION = /^(?:return|returned|returning|went|go|going|came|moved|move|travelled|traveled|flew|sailed)$/;

interface Used {
  readonly from: number;
  readonly to: number;
}

/** Kind by the words beside: after "in" a place, after "the" a body; two or three words alone look like a person. */
export function kindOfUse(
  document: LanguageDocument,
  name: string,
  uses: readonly Used[],
): { readonly kind: SpeakerKind; readonly guessed: boolean } {
  let places = 0;
  let bodies = 0;
  let people = 0;
  let things = 0;
  for (const { from, to } of uses) {
    const before = document.tokens[from - 1]?.lower ?? '';
    if (/^(?:in|near|across|throughout|inside|outside)$/.test(before)) places++;
    if (before === 'to' && MOTION.test(document.tokens[from - 2]?.lower ?? '')) places++;
    const next = [document.tokens[to], document.tokens[to + 1], document.tokens[to + 2]];
    // "the Galois group" does not call Galois "the Galois".
    if (before === 'the' && !isNoun(next[0]?.tag ?? '')) bodies++;
    if (next[0]?.text === ',' && /^(?:who|whose)$/.test(next[1]?.lower ?? '')) people++;
    if (next[0]?.text === ',' && /^\d\d$/.test(next[1]?.text ?? '') && next[2]?.text === ',') people += 2;
    const noun = next[0]?.text === ',' ? apposedNoun(document, to + 1) : undefined;
    if (noun !== undefined && PERSON_NOUNS.has(noun)) people++;
    else if (noun !== undefined && (BODY_NOUNS.has(noun) || THINGS.has(noun))) things++;
  }
  if (things > people) return { kind: 'organisation', guessed: false };
  if (people > 0 && people >= places) return { kind: 'person', guessed: false };
  if (places > 0 && places >= bodies) return { kind: 'place', guessed: false };
  if (bodies > 0) return { kind: 'organisation', guessed: false };
  const words = name.split(' ').length;
  // "Abu Anas Al Saud"
  const long = words === 4 && /(?:^Abu |^Umm | [Aa]l | [Ee]l | [Bb]in | [Ii]bn )/.test(name);
  // A word alone may be a surname that every reader knows, a body or a town.
  const person = words === 2 || words === 3 || long || isHeOrShe(document, uses) || genderOf(name) !== undefined;
  return { kind: person ? 'person' : 'organisation', guessed: true };
}

/** Nouns for what firms and others make: a name that is called one is nobody. */
const THINGS = words(`
  platform app application product service site website software system tool program programme drug vaccine medicine
  film movie show series song album game toy car vehicle phone browser brand ship vessel boat aircraft plane rocket
  satellite project festival restaurant bar hotel shop store town village city suburb district county
`);

/** Longest apposition that is looked through for its noun, in tokens. */
const APPOSITION = 10;

/** The noun that an apposition says of the name before it: ", a managed data platform that …", ", head of sales". */
export function apposedNoun({ tokens }: LanguageDocument, from: number): string | undefined {
  let noun: string | undefined;
  for (let at = from; at < tokens.length && at - from < APPOSITION; at++) {
    const { tag, lower } = tokens[at]!;
    if (/^NNS?$/.test(tag) || (isProper(tag) && (PERSON_NOUNS.has(lower) || lower === 'head'))) noun = lower;
    else if (!/^(?:DT|JJ.?|NNPS?|VB[NG]|POS|CD|RB)$/.test(tag)) break;
    // "Ruiz, the mayor said": a clause, no apposition.
    if (isFiniteVerb(tokens[at + 1]?.tag ?? '')) return undefined;
  }
  return noun === 'head' ? 'chief' : noun;
}

/** How far behind a name its pronoun is looked for, in tokens. */
const PRONOUN_REACH = 40;

/** Whether the next pronoun behind a name is more often "he" or "she" than "it", no other name between. */
function isHeOrShe({ tokens }: LanguageDocument, uses: readonly Used[]): boolean {
  let person = 0;
  for (const { to } of uses) {
    for (let at = to; at < tokens.length && at - to < PRONOUN_REACH; at++) {
      const { lower, tag } = tokens[at]!;
      if (isProper(tag) || /^(?:man|woman|who)$/.test(lower)) break;
      if (/^(?:he|she|his|himself|herself)$/.test(lower)) person++;
      else if (/^(?:its|it|itself|they|their)$/.test(lower)) person--;
      else continue;
      break;
    }
  }
  return person > 0;
}

const PAPERS = /^(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|newswire|broadsheet)$/;

/** Whether the words beside a name say that it is an outlet: "news agency Interfax", "Time magazine". */
export function namesOutlet(second: Token | undefined, [before, after]: readonly (Token | undefined)[]): boolean {
  const agency = before?.lower === 'agency' && /^(?:news|press|wire)$/.test(second?.lower ?? '');
  return agency || PAPERS.test(before?.lower ?? '') || PAPERS.test(after?.lower ?? '');
}
