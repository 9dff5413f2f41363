/** Kinds of characters, as bits; what Unicode says of a character is asked once. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
export const CAPITAL = 8;
export const SMALL = 16;
export const SPACE = 32;
/** What a word may be made of. */
export const IN_WORD = LETTER | NUMBER | MARK;

const KNOWN = 128;
const kinds = new Uint8Array(0x10000);

const PROPERTIES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{N}/u, NUMBER],
  [/\p{M}/u, MARK],
  [/\p{Lu}/u, CAPITAL],
  [/\p{Ll}/u, SMALL],
  [/\s/, SPACE],
];

function find(character: string): number {
  let kind = 0;
  for (const [property, bit] of PROPERTIES) if (property.test(character)) kind |= bit;
  return kind;
}

/** The kind of the code point that begins at an offset before `end`; a half of one is of no kind. */
export function kindAt(text: string, at: number, end: number): number {
  const known = kinds[text.charCodeAt(at)]!;
  return known !== 0 ? known & ~KNOWN : kindNew(text, at, end);
}

/** Asks for a kind that is not kept: that of two halves never is, nor of one alone. */
function kindNew(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  const kind = find(text.slice(at, at + widthAt(text, at, end)));
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind | KNOWN;
  return kind;
}

/** Code units of the code point that begins at an offset before `end`. */
export function widthAt(text: string, at: number, end: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
