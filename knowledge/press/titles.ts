import { withArticle } from '../bodies';

/**
 * Offices in our own words: from the bare name of an office ("Minister of Foreign Affairs") and its country to the full
 * title, the short title as news says it, a rank and whether one person alone can hold it.
 */
export interface Titled {
  readonly title: string;
  readonly short: string;
  readonly rank: number;
  readonly single: boolean;
  readonly acting: boolean;
}

/** Countries whose prime minister serves under a president, emir or party leader who governs. */
const PRESIDENTIAL = new Set(
  'RU FR SY UA KR EG DZ TN BY KZ CN TW LK AF AZ BF BI CD CG CF CI CM CV DJ GA GE GN GQ HT JO KG KP KW MA MG ML MN MR MZ NE OM PE PS PT QA RO RW SA SN SO SZ TD TG TJ TM TZ UG UZ VN YE AE BH'.split(
    ' ',
  ),
);

const FIELD: readonly [RegExp, string][] = [
  [
    /^(foreign|external) (and|affairs|relations)|^foreign(?! (trade|economic|investment|employment|commerce))|^external(?! (trade|economic))|^europe and foreign/i,
    'Foreign',
  ],
  [/^(national )?defen[cs]e|^armed forces|^war$/i, 'Defence'],
  [/^(the )?(treasury|economy and finance|economic affairs and finance|finance)/i, 'Finance'],
  [/^(the )?interior|^internal affairs|^home affairs|^the home department/i, 'Interior'],
  [/^justice/i, 'Justice'],
  [/^(public )?health/i, 'Health'],
  [/^(national )?education/i, 'Education'],
  [/^agriculture/i, 'Agriculture'],
  [/^culture/i, 'Culture'],
  [/^transport/i, 'Transport'],
  [/^energy/i, 'Energy'],
  [/^(the )?environment/i, 'Environment'],
  [/^(foreign |external )?trade/i, 'Trade'],
  [/^labou?r|^employment/i, 'Labour'],
  [/^(the )?econom/i, 'Economy'],
  [/^(oil|petroleum)/i, 'Oil'],
  [/^information/i, 'Information'],
  [/^tourism/i, 'Tourism'],
  [/^sports?/i, 'Sports'],
  [/^industry/i, 'Industry'],
  [/^science/i, 'Science'],
  [/^(civil )?emergenc/i, 'Emergencies'],
];

const SECRETARY_SHORT: readonly [RegExp, string][] = [
  [/^Foreign/, 'Foreign Secretary'],
  [/^the Home Department/, 'Home Secretary'],
  [/^Defen[cs]e/, 'Defence Secretary'],
  [/^Health/, 'Health Secretary'],
  [/^Education|^Children/, 'Education Secretary'],
  [/^(the )?Environment/, 'Environment Secretary'],
  [/^Transport/, 'Transport Secretary'],
  [/^Business/, 'Business Secretary'],
  [/^Work and Pensions/, 'Work and Pensions Secretary'],
  [/^Justice/, 'Justice Secretary'],
  [/^Culture|^Digital/, 'Culture Secretary'],
  [/^(Housing|Levelling|Communities)/, 'Communities Secretary'],
  [/^International Development/, 'International Development Secretary'],
  [/^International Trade/, 'Trade Secretary'],
  [/^Exiting the European Union/, 'Brexit Secretary'],
  [/^Scotland/, 'Scottish Secretary'],
  [/^Wales/, 'Welsh Secretary'],
  [/^Northern Ireland/, 'Northern Ireland Secretary'],
  [/^Energy/, 'Energy Secretary'],
];

const MANY =
  /\b(deputy|vice|member|co-prince|captain regent|(supreme|high|constitutional) court justice|justice of|associate justice|judge|state secretary|secretary of state at|ambassador|advis[eo]r|parliamentary|under-secretary|undersecretary|assistant|minister of state|minister without|minister in |minister for special duties|minister in charge|junior minister|lords? of the treasury|state councill?or|chairman of ways and means|landtagspräsident|permanent representative to the united nations$|minister-delegate|minister delegate|envoy|senator|deputies|whip|commissioner|counsel)/i;

/** Whether several people hold an office of this title at a time: judges, members, deputies, advisers. */
export const heldByMany = (title: string): boolean => MANY.test(title);

/** "Director General of Chad": of one of its departments, which the list does not name. */
export const namesNoBody = (title: string, country: string): boolean =>
  /^(?:director|secretary|inspector)[ -]general of /i.test(title) && title.endsWith(` of ${withArticle(country)}`);

/**
 * Gives an office its title in our words. `raw` is the bare name as a list has it, `country` the natural name of the
 * country with its article ("the United States"), `code` its ISO code; both absent for offices of the world.
 * `region`: the office belongs to a region and names it. Throws nothing.
 */
export function titled(raw: string, country?: string, code?: string, region?: string): Titled {
  const acting = /^acting\b/i.test(raw);
  const bare = capital(
    raw
      .replace(/^acting\s+/i, '')
      .replace(/Spokeperson/, 'Spokesperson')
      .trim(),
  ).replace(/Defence/, code === 'US' ? 'Defense' : 'Defence');
  const short = shortTitle(bare, code);
  const where = region ?? country;
  return {
    title: fullTitle(bare, where),
    short: region && !bare.includes(region) ? `${short} of ${region}` : short,
    rank: region ? Math.max(4, rankOf(bare, code)) : rankOf(bare, code),
    single: !heldByMany(bare),
    acting,
  };
}

function fullTitle(bare: string, where: string | undefined): string {
  if (/^ambassador to /i.test(bare))
    return where ? bare.replace(/^ambassador to /i, `Ambassador of ${where} to `) : bare;
  if (!where) return bare;
  const name = where.replace(/^the /, '');
  if (bare.includes(name)) return bare;
  if (/^Permanent Representative (of .* )?to /.test(bare))
    return bare.replace('Permanent Representative', `Permanent Representative of ${where}`);
  if (/^Secretary of State for |^Chancellor of the Exchequer|^First Lord|^Home Secretary/.test(bare)) return bare;
  if (
    /^(Governor|Mayor|President|Head|Premier|Chief Minister|Prefect|Lieutenant Governor|Akim|Wali|Secretary of State|Attorney General) of (the )?[A-Z]/.test(
      bare,
    ) &&
    !/of the (Senate|National|Chamber|House|Republic|Supreme|Council|Parliament|Central|Government|Bank|State|Federal|Constitutional|Security)/.test(
      bare,
    )
  )
    return `${bare}, ${name}`;
  return `${bare} of ${where}`;
}

function shortTitle(bare: string, code: string | undefined): string {
  const minister = /^(?:Federal |Union |Cabinet )?Minister (?:of|for) (?:the )?(.+)$/.exec(bare);
  if (minister && !/^Minister (of|for) State/.test(bare)) return ministerShort(minister[1]!, bare);
  const secretaryFor = /^Secretary of State for (.+)$/.exec(bare);
  if (secretaryFor) return SECRETARY_SHORT.find(([test]) => test.test(secretaryFor[1]!))?.[1] ?? bare;
  const secretaryOf = code === 'US' ? /^(?:United States )?Secretary of (?:the )?(?!State)(.+)$/.exec(bare) : null;
  if (secretaryOf) return `${secretaryOf[1]!} Secretary`;
  if (/^Foreign Ministry Spokesperson$/i.test(bare)) return 'Foreign Ministry spokesperson';
  return bare;
}

function ministerShort(field: string, bare: string): string {
  const known = FIELD.find(([test]) => test.test(field));
  if (known) return `${known[1]} Minister`;
  return field.split(' ').length <= 2 && !/\b(and|of|for)\b/.test(field) ? `${field} Minister` : bare;
}

const RANKS: readonly [RegExp, number][] = [
  [/^(deputy|assistant|vice) (chief|commander|governor|mayor|speaker|chair)|^second gentleman/i, 6],
  [/^first (lady|gentleman)|honorary/i, 7],
  [
    /^(president|king|queen|monarch|emperor|emir|amir|sultan|supreme leader|pope|chancellor|grand duke|co-prince|head of state|federal president|federal chancellor)$/i,
    1,
  ],
  [
    /^president of (the )?(republic|government|russian federation|swiss confederation|european commission|presidency)$|^(prince of monaco|sovereign prince|captain regent|chairman of the presidential council|chairman of the presidency|general secretary of the communist party|secretary-general of (the united nations|nato))$/i,
    1,
  ],
  [
    /^(prime minister|premier|taoiseach|head of (the )?government|chairman of the (council of ministers|government))$/i,
    1,
  ],
  [/^(first )?(vice.president|deputy head of state|crown prince|governor-general|governor general)/i, 2],
  [/^(first )?deputy (prime minister|premier|chancellor)|^vice.(premier|chancellor)|^tánaiste/i, 3],
  [/^chancellor of the exchequer|^home secretary/i, 3],
  [
    /^first lord|^minister for the (civil service|union)|^supreme commander|^commander.in.chief|^lord (chancellor|president|privy)/i,
    5,
  ],
  [
    /secretary of state for (foreign|defen[cs]e|the home)|^secretary of (state|defen[cs]e|the treasury|homeland security)$/i,
    3,
  ],
  [
    /^(federal |union |cabinet )?minister (of|for) ((the )?interior|internal affairs|home affairs|foreign(?! (trade|economic|investment|employment|commerce))|external(?! (trade|economic))|europe and foreign|(national )?defen[cs]e|finance|economy and finance)/i,
    3,
  ],
  [
    /^attorney.general|^(white house )?chief of staff( to the president)?$|^national security advis|^secretary of the (national )?security council/i,
    4,
  ],
  [/^(secretary of state for|secretary of|minister (of|for)|federal minister|minister)\b/i, 4],
  [
    /^(chief of (the )?(general staff|defen[cs]e)|chairman of the joint chiefs|governor of the (central|national|reserve|bank)|governor of the bank|president of the (senate|national|chamber|house|supreme|council|parliament|central|bank|constitutional)|speaker|chief justice|president of)/i,
    4,
  ],
  [
    /spokes|press secretary|permanent representative|director|commander|chief of|head of|mayor of (london|new york|paris|moscow)|governor of|first minister|chief minister|prosecutor|chair/i,
    5,
  ],
  [/minister of state|deputy minister|parliamentary|under.?secretary|assistant secretary|state secretary|deputy/i, 5],
  [/ambassador|member of|senator|justice of|judge|mayor/i, 6],
];

/** Rank of an office, 1 head of state or of a government that leads … 9 (see knowledge/types.ts). */
export function rankOf(bare: string, code?: string): number {
  const rank = RANKS.find(([test]) => test.test(bare))?.[1] ?? 6;
  if (rank === 1 && /^(prime minister|premier)/i.test(bare) && code && PRESIDENTIAL.has(code)) return 2;
  return rank;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
