import { fold } from './names';
import type { PackedCountry } from './packed';

/** A body that every country has, so that its names follow from the country's by rule and are packed nowhere. */
export interface RuledBody {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly sort: string;
}

interface Rule {
  readonly kind: string;
  readonly title: string;
  readonly sort: string;
  /** What follows the country's adjective, or stands alone for the body of the country that a text is of. */
  readonly endings: readonly string[];
  /** Further titles before "of" and the country's name. */
  readonly titles?: readonly string[];
  /** Set where the endings alone name too much. */
  readonly never?: 'alone';
}

/** What every country has, also those that call it otherwise. */
const ALWAYS: readonly Rule[] = [
  { kind: 'gov', title: 'Government', sort: 'government', endings: ['government'], never: 'alone' },
  { kind: 'mfa', title: 'Ministry of Foreign Affairs', sort: 'ministry', endings: ['Foreign Ministry'] },
  {
    kind: 'mod',
    title: 'Ministry of Defence',
    sort: 'ministry',
    endings: ['Defence Ministry', 'Defense Ministry'],
    titles: ['Ministry of Defense'],
  },
];

const ministry = (kind: string, of: string, ending: string): Rule => ({
  kind,
  title: `Ministry of ${of}`,
  sort: 'ministry',
  endings: [`${ending} Ministry`],
});

/** What the members of the United Nations have under these names or very nearly; the United States go by departments. */
const MOSTLY: readonly Rule[] = [
  { ...ministry('moi', 'the Interior', 'Interior'), titles: ['Ministry of Interior'] },
  ministry('fin', 'Finance', 'Finance'),
  ministry('moh', 'Health', 'Health'),
  ministry('moj', 'Justice', 'Justice'),
  ministry('edu', 'Education', 'Education'),
  ministry('inf', 'Information', 'Information'),
  { kind: 'parl', title: 'Parliament', sort: 'parliament', endings: ['parliament'], never: 'alone' },
  { kind: 'sc', title: 'Supreme Court', sort: 'court', endings: ['Supreme Court'] },
  { kind: 'army', title: 'Army', sort: 'army', endings: ['army'], never: 'alone' },
  {
    kind: 'mil',
    title: 'Armed Forces',
    sort: 'armed-forces',
    endings: ['military', 'armed forces', 'defence forces', 'defense forces', 'defence force', 'defense force'],
    never: 'alone',
  },
  { kind: 'air', title: 'Air Force', sort: 'air-force', endings: ['air force'], never: 'alone' },
  { kind: 'navy', title: 'Navy', sort: 'navy', endings: ['navy'], never: 'alone' },
  { kind: 'pol', title: 'Police', sort: 'police', endings: ['police', 'national police'], never: 'alone' },
];
const KINDS = new Set([...ALWAYS, ...MOSTLY].map(({ kind }) => kind));
/** First word of a key that names such a body by its country's name, last word of one that does by its adjective. */
const NAMES_BODY =
  /^(?:government|ministry|parliament|supreme|army|armed|air|navy|police) | (?:government|ministry|parliament|court|army|military|forces?|navy|police)$/;

function rulesFor({ code, memberships }: PackedCountry): readonly Rule[] {
  return code !== 'US' && (memberships.includes('UN') || /^(?:PS|TW|XK)$/.test(code)) ? [...ALWAYS, ...MOSTLY] : ALWAYS;
}

/** The bodies that a country has by rule. */
export function ruledBodies(country: PackedCountry): RuledBody[] {
  const { code, label, adjectives, names } = country;
  const before = [...adjectives, ...names.filter((name) => /^[A-Z.]{2,7}$/.test(name))];
  return rulesFor(country).map(({ kind, title, sort, endings, titles = [] }) => ({
    id: `${kind}:${code}`,
    label: `${title} of ${withArticle(label)}`,
    aliases: [
      ...before.flatMap((word) => endings.map((ending) => `${word} ${ending}`)),
      ...titles.map((other) => `${other} of ${withArticle(label)}`),
    ],
    sort,
  }));
}

/** Kinds of the bodies that a folded name stands for without its country: "foreign ministry". */
const ALONE = new Map(
  [...ALWAYS, ...MOSTLY]
    .filter(({ never }) => !never)
    .flatMap(({ kind, title, endings, titles = [] }) =>
      [title, ...endings, ...titles].map((name) => [fold(name), kind] as const),
    ),
);

/** Those bodies by id and by folded name; the tables are made at the first question. */
export class RuledBodies {
  private byId: Map<string, { readonly body: RuledBody; readonly country: PackedCountry }> | undefined;
  private readonly byName = new Map<string, string[]>();

  constructor(private readonly countries: ReadonlyMap<string, PackedCountry>) {}

  /** Ids under a folded full name. */
  named(key: string): readonly string[] {
    if (!NAMES_BODY.test(key)) return [];
    this.open();
    return this.byName.get(key) ?? [];
  }

  /** Ids of the bodies of these countries that a folded name without a country stands for. */
  alone(key: string, countries: Iterable<string>): readonly string[] {
    const kind = ALONE.get(key);
    if (!kind) return [];
    return [...countries].map((code) => `${kind}:${code}`).filter((id) => this.open().has(id));
  }

  get(id: string): { readonly body: RuledBody; readonly country: PackedCountry } | undefined {
    return KINDS.has(id.slice(0, id.indexOf(':'))) ? this.open().get(id) : undefined;
  }

  private open() {
    if (this.byId && this.byId.size >= this.countries.size) return this.byId;
    this.byId = new Map();
    this.byName.clear();
    for (const country of this.countries.values())
      for (const body of ruledBodies(country)) {
        this.byId.set(body.id, { body, country });
        for (const key of new Set([body.label, ...body.aliases].map(fold)))
          this.byName.set(key, [...(this.byName.get(key) ?? []), body.id]);
      }
    return this.byId;
  }
}

/** Country with its article, for the middle of a title: "the United States". */
export function withArticle(country: string): string {
  return /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Democratic Republic|Republic of|Central African|Czech Republic|Dominican Republic|Solomon|Marshall|Comoros|Seychelles|Cayman|Falkland|Faroe|Vatican)/.test(
    country,
  )
    ? `the ${country}`
    : country;
}
