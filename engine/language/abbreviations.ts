/**
 * English abbreviations that keep their full stop. A title never ends a sentence; the others end one only
 * where the next word looks like a beginning.
 */
const TITLES =
  'mr mrs ms mx dr sen sens rep reps gov govs gen lt col sgt capt maj cmdr adm cpl pvt pfc prof rev fr hon pres amb ' +
  'sec supt det insp atty messrs mme mlle st brig v';

const OTHERS =
  'jr sr inc corp co ltd plc llc bros assn dept univ inst govt ave blvd rd mt ft vs etc approx est al fig no nos vol pp ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
  'tenn tex va vt wash wis wyo';

/** Words that are also ordinary words: an abbreviation only in the written form given here. */
const WRITTEN = new Set(
  'No Nos Fig Co Inc Ill Ind Miss Mo La Pa Del Ore Mass Wash Ark Mar Jun Dec Sat Sun Fri Mon Wed Thu Tue Gen Col Rep Sec Fr Hon St Det Ave Est Ga Va Md Vt Kan Mont Neb Penn Cal Mt Ft Rd Ala Ky Sen Gov Pres Amb Maj Lt'.split(
    ' ',
  ),
);

const titles = new Set(TITLES.split(' '));
const others = new Set(OTHERS.split(' '));

/** Tells whether a word (without its full stop) is an abbreviation, and whether it is a title ("Mr", "Sen"). */
export function abbreviation(word: string): 'title' | 'other' | undefined {
  const lower = word.toLowerCase();
  const hyphen = lower.lastIndexOf('-');
  // "R-Ky.", "D-Calif."
  const base = hyphen === 1 ? lower.slice(2) : lower;
  const isTitle = titles.has(base);
  if (!isTitle && !others.has(base)) return undefined;
  const first = word.charAt(0);
  const capital = first !== first.toLowerCase();
  if (!capital && WRITTEN.has(base.charAt(0).toUpperCase() + base.slice(1))) return undefined;
  return isTitle ? 'title' : 'other';
}
