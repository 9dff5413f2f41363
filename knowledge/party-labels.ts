/** Party and state of a member of the US Congress, as the press writes them: "(D-Mass.)", ", R-S.C.,", "(R-TX)". */
const AMERICAN = /[(,] ?[DRI]-\p{Lu}[\p{L}.]{1,6} ?[),]/u;

/** The two parties that only together are those of one country; its press calls one by three letters. */
const BOTH = [/\bRepublicans?\b/, /\bDemocrat(?:s|ic)?\b/];
const ONE =
  /\bGOP\b|\bG\.O\.P\.|\b(?:Republican|Democratic) (?:National Committee|presidential|primar(?:y|ies)|nominee)\b/;

/**
 * ISO codes of the countries that a text is about by the way it labels politicians and parties, though it need not name
 * them: an article on Congress seldom says "United States". Linear in the text.
 */
export const countriesLabelled = (text: string): readonly string[] =>
  AMERICAN.test(text) || ONE.test(text) || BOTH.every((party) => party.test(text)) ? ['US'] : [];
