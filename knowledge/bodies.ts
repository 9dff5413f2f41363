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
  /** What follows the country's adjective. */
  readonly endings: readonly string[];
}

const RULES: readonly Rule[] = [
  { kind: 'gov', title: 'Government', sort: 'government', endings: ['government'] },
  { kind: 'mfa', title: 'Ministry of Foreign Affairs', sort: 'ministry', endings: ['Foreign Ministry'] },
  { kind: 'mod', title: 'Ministry of Defence', sort: 'ministry', endings: ['Defence Ministry', 'Defense Ministry'] },
];
/** The last word of a key that may name such a body by a country's adjective, the first by its name. */
const NAMES_BODY = /^(?:government|ministry) of | (?:government|ministry)$/;

/** The bodies that every country has. */
export function ruledBodies({ code, label, adjectives }: PackedCountry): RuledBody[] {
  return RULES.map(({ kind, title, sort, endings }) => ({
    id: `${kind}:${code}`,
    label: `${title} of ${withArticle(label)}`,
    aliases: adjectives.flatMap((adjective) => endings.map((ending) => `${adjective} ${ending}`)),
    sort,
  }));
}

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

  get(id: string): { readonly body: RuledBody; readonly country: PackedCountry } | undefined {
    return /^(?:gov|mfa|mod):/.test(id) ? this.open().get(id) : undefined;
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
