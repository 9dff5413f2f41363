/** Families of Penn Treebank tags. Asked at nearly every token, so by their letters and not by an expression. */
const N = 0x4e;
const V = 0x56;
const B = 0x42;
const R = 0x52;
const J = 0x4a;

/** A noun or name: "NN", "NNS", "NNP", "NNPS". */
export const isNoun = (tag: string): boolean => tag.charCodeAt(0) === N && tag.charCodeAt(1) === N;
/** A name: "NNP", "NNPS". */
export const isProper = (tag: string): boolean => tag.startsWith('NNP');
/** An adverb: "RB", "RBR", "RBS". */
export const isAdverb = (tag: string): boolean => tag.charCodeAt(0) === R && tag.charCodeAt(1) === B;
/** An adjective: "JJ", "JJR", "JJS". */
export const isAdjective = (tag: string): boolean => tag.charCodeAt(0) === J && tag.charCodeAt(1) === J;
/** A verb in any form but a modal one: "VB", "VBD", "VBG", "VBN", "VBP", "VBZ". */
export const isVerb = (tag: string): boolean => tag.charCodeAt(0) === V && tag.charCodeAt(1) === B;
/** A verb in a form that takes a subject: "VBD", "VBZ", "VBP", "MD". */
export const isFiniteVerb = (tag: string): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
