import { isNoun } from '../language/tags';
import { lowerAt, type Passage, type Range, tagAt } from './passage';

/** Nouns of things that tell something: they may "show" and "find" as people do. */
const TELLING = new Set(
  `report study survey poll paper analysis review investigation inquiry research survey census audit assessment dossier memo letter email statement
  document record figure statistic number data datum result article story book column editorial op-ed transcript note post tweet message video
  recording tape footage website site page ad advert advertisement commercial bill lawsuit complaint indictment affidavit filing ruling verdict judgment
  newspaper magazine paper blog journal outlet network agency media press release source wire broadcast programme program
  poster sign banner decree order headline caption inscription plaque card label tattoo shirt t-shirt sticker notice placard slogan resolution motion amendment treaty agreement constitution law manifesto platform plan budget model forecast test trial experiment
  map chart graph slide telegram cable leaflet flyer pamphlet brochure script manual index database archive obituary speech interview testimony evidence finding estimate projection count tally calculation
  example observation comparison picture photograph experience history theory literature statute citation pattern simulation measurement image footnote table figure evidence work section chapter instruction rule regulation ordinance provision clause language opinion precedent doctrine guideline policy contract brief holding proof legend rumour rumor tradition`.split(
    /\s+/,
  ),
);

/** Nouns of people and bodies that no ending gives away. */
const PEOPLE = new Set(
  `man woman person people child boy girl friend aide chief head king queen prince princess judge sheriff mayor guard guest host pilot clerk nurse spouse wife husband
  mother father son daughter brother sister uncle aunt parent relative neighbour neighbor witness suspect victim police court jury panel committee
  council board commission cabinet parliament congress senate house government administration ministry department office campaign party
  team group union company firm bank hospital school university church club coalition alliance army military navy force staff crew crowd public
  nation country state city town village region island bloc side family couple pair expert official critic ally rival opponent advocate
  activist delegate candidate nominee colleague member insider surrogate spokesman spokeswoman spokesperson president minister secretary
  other half majority minority percent third quarter rest number handful dozen hundred thousand million one camp movement community generation youth base leadership elite
  establishment world organization organisation association institute institution foundation agency authority force regime opposition body forum fund service
  centre center bureau federation society lobby industry business corporation chain airline household public electorate left right wing faction
  think-tank charity church mosque synagogue parish league squad panel tribunal delegation mission embassy consulate palace kremlin treasury
  watchdog regulator operator carrier publisher firm startup brand label studio channel station ticket duo trio pair lady gentleman guy kid teen veteran
  chairman chairwoman chair dissident rebel troop soldier cop detective doctor coach captain star fan student pupil attorney counsel`.split(
    /\s+/,
  ),
);

const PERSON_ENDING = /(?:ers?|ors?|ists?|ians?|ants?|ents?|ees?|men|women|folk|wives|makers?|crats?|cans)$/;

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun === 'analyses') return 'analysis';
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** Whether a noun is for a person, a body or a text: one that may stand before a name ("the group Hamas"). */
export const namesSpeaker = (noun: string): boolean =>
  PEOPLE.has(noun) ||
  TELLING.has(noun) ||
  PERSON_ENDING.test(noun) ||
  /^(?:giant|magazine|website|app|site|ship)$/.test(noun);

/** Tells whether the last noun of a source is a text that one can read ("the decree", "a sign"); "it" counts as one. */
export function isText(passage: Passage, source: Range): boolean {
  for (let at = source[0]; at < source[1]; at++) {
    const next = tagAt(passage, at + 1);
    if (TELLING.has(singular(lowerAt(passage, at))) && (at + 1 === source[1] || !isNoun(next))) return true;
  }
  return source[1] - source[0] === 1 && /^(?:it|which|that)$/.test(lowerAt(passage, source[0]));
}

/**
 * Tells whether a source is of a kind that says or shows things: a name, a person, a body, a text. The last noun
 * before the first preposition decides.
 */
export function canSpeak(passage: Passage, source: Range): boolean {
  let head = '';
  for (let at = source[0]; at < source[1]; at++) {
    const tag = tagAt(passage, at);
    const word = lowerAt(passage, at);
    if (tag === 'NNP' || tag === 'NNPS') return true;
    if (tag === 'PRP') return word !== 'it';
    if (tag === 'IN' || word === ',' || tag === 'WP' || tag === 'WDT') break;
    if (isNoun(tag)) head = word;
  }
  if (!head)
    return (
      lowerAt(passage, source[0]) === 'who' ||
      !/^(?:it|this|that|which|what|these|those)$/.test(lowerAt(passage, source[0]))
    );
  const noun = singular(head);
  return TELLING.has(noun) || PEOPLE.has(noun) || PERSON_ENDING.test(head);
}
