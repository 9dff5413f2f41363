/**
 * What the tagger sees of a word, as numbers.
 * Every feature is a hash of a template's number and one or two properties; the weights are stored under that hash,
 * so no feature string exists at run time. Training and reading share this file: a change here needs new weights.
 */

/** Features live in 2^24 slots: few enough to be stored in two bytes each, so many that collisions hardly matter. */
export const SLOT_BITS = 24;
const SLOT_MASK = (1 << SLOT_BITS) - 1;

/** How a sentence uses capitals. Headlines capitalise verbs, so a capital means less there. */
export type Case = 0 | 1 | 2;
export const CASE_PLAIN: Case = 0;
export const CASE_TITLE: Case = 1;
export const CASE_CAPITALS: Case = 2;

/** The hashed properties of one word form, computed once a form. */
export interface WordForm {
  /** The form with quotes and dashes unified, as the dictionary of sure words knows it. */
  readonly plain: string;
  readonly word: number;
  readonly shape: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix3: number;
  /** How the treebanks use its stem (`StemUse`), with its last letter: "denies" → mostly a verb, ending in "s". */
  readonly use: number;
  /** What its capitals say of the sentence: bits of `LONG`, `CAPITAL`, `SHOUTED`. */
  readonly letters: number;
}

/** A word of four letters and more; one that begins with a capital; one of capitals alone. */
const LONG = 1;
const CAPITAL = 2;
const SHOUTED = 4;

/**
 * How a stem is used: 0 unknown; 1 noun; 2 rather noun; 3 either; 4 rather verb; 5 verb; 6 neither.
 * It tells the tagger that "denies" is a verb although only "deny" and "denied" were seen.
 */
export type StemUse = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const STEM_USES = 7;

/** Cuts a small-letter form down to a stem that all its inflections share: "denies", "denied", "deny" → "deni". */
export function stemOf(lower: string): string {
  let stem = lower;
  if (/ing$/.test(stem) && stem.length > 5) stem = stem.slice(0, -3);
  else if (/ed$/.test(stem) && stem.length > 4) stem = stem.slice(0, -2);
  else if (/(?:ss|sh|ch|x|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  return stem;
}

/** Number of features of a word; `fillFeatures` writes exactly so many. */
export const TEMPLATES = 31;

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const EDGE = hashText('\u0000edge');

/** Treebanks write straight quotes, newspapers curly ones: to the tagger they are the same. */
export function plainForm(word: string): string {
  return word
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2012\u2013\u2014\u2015]/g, '\u2013');
}

/** "Obama-era" → "Xx-x": runs of capitals, small letters and digits, at most eight signs. */
function shapeOf(plain: string): string {
  let shape = '';
  let last = '';
  for (const sign of plain.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(sign) ? 'X' : /\p{L}/u.test(sign) ? 'x' : /\p{N}/u.test(sign) ? 'd' : sign;
    if (kind !== last) shape += kind;
    last = kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

/** Gives the hashed properties of a word as it stands in the text; `uses` knows the use of stems. */
export function wordForm(word: string, uses: ReadonlyMap<string, number>): WordForm {
  const plain = plainForm(word);
  const lower = plain.toLowerCase().replace(/\d/g, '0').slice(0, 60);
  const use = uses.get(stemOf(lower)) ?? 0;
  return {
    plain,
    word: hashText(lower),
    shape: hashText(shapeOf(plain)),
    suffix1: hashText(lower.slice(-1)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    prefix1: hashText(lower.slice(0, 1)),
    prefix3: hashText(lower.slice(0, 3)),
    use: use * 256 + (lower.charCodeAt(lower.length - 1) & 0xff),
    letters: lettersOf(word),
  };
}

/** What stands beyond both ends of a sentence. */
export const EDGE_FORM: WordForm = {
  plain: '',
  word: EDGE,
  shape: EDGE,
  suffix1: EDGE,
  suffix2: EDGE,
  suffix3: EDGE,
  suffix4: EDGE,
  prefix1: EDGE,
  prefix3: EDGE,
  use: STEM_USES * 256,
  letters: 0,
};

function lettersOf(word: string): number {
  if (word.length < 4 || !/^\p{L}/u.test(word)) return 0;
  return LONG + (/^\p{Lu}/u.test(word) ? CAPITAL : 0) + (word === word.toUpperCase() ? SHOUTED : 0);
}

/** Tells how a sentence uses capitals, by its words of four letters and more. */
export function caseOf(words: readonly WordForm[]): Case {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (const { letters } of words) {
    if (letters & LONG) long++;
    if (letters & CAPITAL) capital++;
    if (letters & SHOUTED) shouted++;
  }
  if (long < 3) return CASE_PLAIN;
  if (shouted >= 0.8 * long) return CASE_CAPITALS;
  return capital >= 0.75 * long ? CASE_TITLE : CASE_PLAIN;
}

/** The first half of a slot: the template and its first property. What a form gives to it is kept with the form. */
export function slotHalf(template: number, a: number): number {
  const hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The second property of a template, as `slotOf` takes it. */
export const spread = (b: number): number => Math.imul(b, 0xc2b2ae35);

/** The slot of a feature by its two halves. */
export function slotOf(half: number, spreadB: number): number {
  const hash = Math.imul(half ^ spreadB, 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & SLOT_MASK;
}

/** The slot of a template with one property or two. */
export const slot = (template: number, a: number, b = 0): number => slotOf(slotHalf(template, a), spread(b));

/** The two tags before a word as one number. */
export const tagPair = (tag1: number, tag2: number): number => (tag1 + 2) * 64 + tag2 + 2;

/**
 * Writes the features of word `at` into `out` (length `TEMPLATES`). `votes.ts` has the same features in another order of work.
 * `tag1` and `tag2` are the numbers of the two tags before it, -1 and -2 at the start of a sentence.
 */
export function fillFeatures(
  out: Int32Array,
  forms: readonly WordForm[],
  at: number,
  tag1: number,
  tag2: number,
  letterCase: Case,
): void {
  const here = forms[at] ?? EDGE_FORM;
  const before = forms[at - 1] ?? EDGE_FORM;
  const before2 = forms[at - 2] ?? EDGE_FORM;
  const after = forms[at + 1] ?? EDGE_FORM;
  const after2 = forms[at + 2] ?? EDGE_FORM;
  const tags = tagPair(tag1, tag2);
  const place = letterCase * 2 + (at === 0 ? 1 : 0);
  out[0] = slot(0, place);
  out[1] = slot(1, here.word);
  out[2] = slot(2, here.shape, place);
  out[3] = slot(3, here.suffix1);
  out[4] = slot(4, here.suffix2);
  out[5] = slot(5, here.suffix3);
  out[6] = slot(6, here.suffix4);
  out[7] = slot(7, here.prefix1);
  out[8] = slot(8, here.prefix3);
  out[9] = slot(9, tag1);
  out[10] = slot(10, tags);
  out[11] = slot(11, here.word, tag1 + 2);
  out[12] = slot(12, before.word);
  out[13] = slot(13, before2.word);
  out[14] = slot(14, after.word);
  out[15] = slot(15, after2.word);
  out[16] = slot(16, before.suffix3);
  out[17] = slot(17, after.suffix3);
  out[18] = slot(18, here.suffix3, tag1 + 2);
  out[19] = slot(19, here.word, before.word);
  out[20] = slot(20, here.word, after.word);
  out[21] = slot(21, here.suffix2, after.suffix2);
  out[22] = slot(22, after.word, tag1 + 2);
  out[23] = slot(23, after.suffix3, tag1 + 2);
  out[24] = slot(24, here.shape, after.shape);
  out[25] = slot(25, here.word, tags + 64);
  out[26] = slot(26, here.use, tag1 + 2);
  out[27] = slot(27, here.use, after.use);
  out[28] = slot(28, here.use, before.use);
  out[29] = slot(29, here.use, after.word);
  out[30] = slot(30, here.use, tags);
}
