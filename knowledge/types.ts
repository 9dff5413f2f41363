/**
 * The facts as the rest of the house sees them. Shapes only: the zod schema that checks them at build time is
 * `schema.ts`. Dates keep their precision: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'.
 */
import type { EntityId, Sense } from '../engine/types';

/** ISO 8601 calendar date of year, month or day precision. */
export type PartialDate = string;
export type SourceId = string;

/** Where facts come from; shown beside each of them. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** SPDX identifier, or 'LicenseRef-facts' where only a fact was taken from an opened page. */
  readonly licence: string;
  /** Address a reader can open by hand; never opened by us. */
  readonly origin: string;
  /** Day of the data or, for an opened page, the day it was opened. */
  readonly snapshot: PartialDate;
  readonly notice?: string;
}

/** What every fact carries. */
export interface Provenance {
  readonly src: readonly SourceId[];
  /** Day until which the sources vouch for the fact: an open end is true only to here. */
  readonly asOf: PartialDate;
  /** First day on which the fact was public. */
  readonly knownFrom?: PartialDate;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'event' | 'work';

/** Who holds or rates an outlet or a body. */
export interface Control extends Provenance {
  readonly mode:
    | 'state-controlled'
    | 'state-owned-independent'
    | 'state-funded-independent'
    | 'public-service'
    | 'party'
    | 'cooperative'
    | 'foundation'
    | 'private'
    | 'captured-private'
    | 'captured-public'
    | 'independent-public';
  /** Name of the owner, where known. */
  readonly by?: string;
  /** Who says so, where it is a rating and not a plain fact of ownership ("State Media Monitor"). */
  readonly assessor?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** A thing in the world that an article may name. */
export interface Entity extends Provenance {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly label: string;
  readonly qid?: string;
  /** 'ministry', 'news-agency', 'igo', 'country', 'city', 'governorate', 'attack', 'missile' …: a key of the `sort_*` messages. */
  readonly sort?: string;
  /** ISO 3166 alpha-2 of the country it belongs to. */
  readonly country?: string;
  readonly countryLabel?: string;
  /** Body or region it is part of. */
  readonly partOf?: EntityId;
  /** Latitude and longitude in degrees. */
  readonly geo?: readonly [latitude: number, longitude: number];
  readonly seat?: string;
  readonly founded?: PartialDate;
  readonly ended?: PartialDate;
  readonly born?: PartialDate;
  readonly died?: PartialDate;
  readonly control?: readonly Control[];
  /** One plain sentence of our own. */
  readonly about?: string;
}

/** A person in an office, dated. */
export interface Role extends Provenance {
  readonly person: EntityId;
  readonly office: EntityId;
  readonly officeQid?: string;
  /** "Secretary of State for Foreign and Commonwealth Affairs". */
  readonly title: string;
  /** "Foreign Secretary". */
  readonly shortTitle: string;
  /** 1 head of state … 9 local or honorary; the principal office of a day is the lowest. */
  readonly rank: number;
  readonly kind: 'normal' | 'acting' | 'claimed';
  readonly country?: string;
  readonly countryLabel?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  /** Set where another held or claimed the same office for more than 30 days of it. */
  readonly disputed?: true;
}

/** A dated finding about an event, or another dated fact. */
export interface Fact extends Provenance {
  readonly entity: EntityId;
  /** One plain sentence of our own. */
  readonly text: string;
  readonly date?: PartialDate;
}

/** Something that happened. `facts` are only those known on the day asked for. */
export interface Event extends Provenance {
  readonly id: EntityId;
  readonly label: string;
  readonly sort: string;
  readonly start: PartialDate;
  readonly end?: PartialDate;
  /** Set where the day differs between time zones. */
  readonly startElsewhere?: PartialDate;
  readonly place?: EntityId;
  readonly actors: readonly EntityId[];
  readonly facts: readonly Fact[];
  readonly partOf?: EntityId;
  readonly responseTo?: EntityId;
}

/** Everything the panel shows about the world for one reading, self-contained. */
export interface Context {
  /** The article's day, or the day of reading where the page gives none. */
  readonly date: PartialDate;
  /** True where the page gives no date and `date` is the day of reading. */
  readonly dateAssumed?: true;
  readonly entities: readonly Entity[];
  /** Every role of the people concerned, past ones included; those of the day are picked by `holds`. */
  readonly roles: readonly Role[];
  readonly events: readonly Event[];
  /** Facts that were not public on `date`. */
  readonly learnedLater: readonly Fact[];
  readonly sources: readonly Source[];
}

/** A possible reading of a name on a day. */
export interface Candidate {
  readonly entity: EntityId;
  readonly sense: Sense;
  /** Higher is likelier; only for ordering. */
  readonly weight: number;
  /** Keys of the reasons: "full-name", "only-in-office", "title-fits", "metonym-acts" … */
  readonly because: readonly string[];
}
