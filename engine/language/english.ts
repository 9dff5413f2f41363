/** The commonest English words that are rare in other languages written with Latin letters. */
const COMMON = new Set(
  'the of and to that is was for with as his he be by had not but from have they which you were her all she there would their we been has when who will more if said what its'.split(
    ' ',
  ),
);
/** Words read before deciding. */
const SAMPLE = 600;
/** Running English has these for every third word, other languages for fewer than one in twenty-five. */
const SHARE = 0.12;

/**
 * Whether a text is English. The text decides where it is long enough, the page's own word where it is not.
 * @param lang BCP 47 tag as the page states it, or 'und'.
 */
export function isEnglish(text: string, lang: string): boolean {
  const words =
    text
      .slice(0, SAMPLE * 12)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const stated = /^en\b/i.test(lang);
  if (words.length < 25) return stated || lang === 'und' || lang === '';
  const share = words.filter((word) => COMMON.has(word)).length / words.length;
  return share >= (stated ? SHARE / 2 : SHARE);
}
