/**
 * Forms of English verbs by rule and a table of the irregular ones: generated from the lemma, never guessed back
 * from a form (stripping suffixes turns "added" into "ad").
 */

/** Forms of one verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: string;
}

/** lemma past participle */
const IRREGULAR = `say said said|tell told told|write wrote written|speak spoke spoken|swear swore sworn|think thought thought
feel felt felt|hold held held|know knew known|understand understood understood|mean meant meant|find found found|see saw seen
hear heard heard|show showed shown|sing sang sung|begin began begun|go went gone|put put put|make made made|come came come
take took taken|give gave given|forbid forbade forbidden|foresee foresaw foreseen|foretell foretold foretold|retell retold retold
read read read|bet bet bet|cast cast cast|cut cut cut|hit hit hit|broadcast broadcast broadcast|forecast forecast forecast
choose chose chosen|forget forgot forgotten|shoot shot shot|lay laid laid|be was been|seek sought sought|misunderstand misunderstood misunderstood
strive strove striven|prove proved proven|rethink rethought rethought|overlook overlooked overlooked|stand stood stood|draw drew drawn|raise raised raised`;

const irregular = new Map<string, readonly [string, string]>(
  IRREGULAR.split(/[|\n]/).map((row) => {
    const [lemma = '', past = '', participle = ''] = row.split(' ');
    return [lemma, [past, participle]];
  }),
);

/** Verbs whose last consonant doubles although the stress is not on a single syllable. */
const DOUBLING = new Set(
  'quip admit refer commit allot regret compel rebut concur prefer infer submit permit'.split(' '),
);
const NOT_DOUBLING = new Set(
  'answer offer order alert counter volunteer whisper mutter wager ponder wonder utter allow'.split(' '),
);
/** Also written with a doubled consonant in Britain. */
const BRITISH = new Set('label signal counsel quarrel model channel marshal'.split(' '));
const VOWELS = 'aeiou';

function doubles(lemma: string): boolean {
  if (DOUBLING.has(lemma)) return true;
  if (NOT_DOUBLING.has(lemma)) return false;
  const groups = lemma.match(/[aeiouy]+/g) ?? [];
  const [a, b, c] = [lemma.at(-3), lemma.at(-2), lemma.at(-1)];
  return (
    groups.length === 1 &&
    !!a &&
    !!b &&
    !!c &&
    !VOWELS.includes(a) &&
    VOWELS.includes(b) &&
    !VOWELS.includes(c) &&
    !'wxy'.includes(c)
  );
}

/** Gives the forms of a verb lemma (small letters). A hyphened verb bends its last part. */
export function inflect(lemma: string): VerbForms {
  const stemE = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  const doubled = doubles(lemma) ? lemma + lemma.at(-1) : lemma;
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ing = stemE ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  const regular = lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const known = irregular.get(lemma);
  const past = known ? [known[0]] : BRITISH.has(lemma) ? [regular, `${lemma}${lemma.at(-1)}ed`] : [regular];
  const participle = known ? [known[1]] : past;
  return { base: lemma, third: lemma === 'be' ? 'is' : third, past, participle, ing: lemma === 'be' ? 'being' : ing };
}
