/** Party and state of a member of the US Congress, as the press writes them: "(D-Mass.)", ", R-S.C.,", "(R-TX)". */
const AMERICAN = /[(,] ?[DRI]-\p{Lu}[\p{L}.]{1,6} ?[),]/u;

/**
 * ISO codes of the countries that a text is about by the way it labels politicians, though it need not name them: an
 * article on Congress seldom says "United States". Linear in the text.
 */
export const countriesLabelled = (text: string): readonly string[] => (AMERICAN.test(text) ? ['US'] : []);
