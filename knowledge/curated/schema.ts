import { z } from 'zod';
import { CONTROL_MODES, countryCode, day, entityId, licence, name, partialDate, qid } from '../schema';

/**
 * The form of the files in this folder, one JSON object each; README.md explains it with examples.
 * Objects are strict: a misspelt key is an error, not a lost fact.
 */

/** A page that was opened; named by its key in `pages`. */
export const page = z.strictObject({
  address: z.url({ protocol: /^https?$/ }),
  title: name,
  /** Day on which it was opened and read. */
  opened: day,
  licence,
  /** Words the licence obliges us to print. */
  notice: z.string().optional(),
});

/** What a page, or a source of manifest.json, says about this very fact: short, in our own words. */
const says = z.string().min(5).max(240);
export const citation = z.union([
  z.strictObject({ page: z.string(), says }),
  z.strictObject({ source: z.string(), says }),
]);

const provenance = {
  src: z.array(citation).min(1),
  /** Day until which the sources vouch for the fact. */
  asOf: partialDate,
  /** First day on which the fact was public, where that matters (findings, verdicts, later names). */
  knownFrom: partialDate.optional(),
};

/** A plain name, or one with its limits. */
export const alias = z.union([
  name,
  z.strictObject({
    text: name,
    /** 'acronym' is matched with its capitals; 'short' counts only after a full name; 'description' is a common-noun phrase; 'shared' counts where its country is named. */
    type: z.enum(['acronym', 'short', 'description', 'former', 'shared']),
    from: partialDate.optional(),
    to: partialDate.optional(),
  }),
]);

export const control = z.strictObject({
  mode: z.enum(CONTROL_MODES),
  by: name.optional(),
  assessor: name.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  ...provenance,
});

export const entity = z.strictObject({
  id: entityId,
  kind: z.enum(['person', 'organisation', 'place', 'event', 'work']),
  label: name,
  /** Only where a source states it; `id` is then the same. */
  qid: qid.optional(),
  sort: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  aliases: z.array(alias).default([]),
  country: countryCode.optional(),
  partOf: entityId.optional(),
  seat: name.optional(),
  geo: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  founded: partialDate.optional(),
  ended: partialDate.optional(),
  born: partialDate.optional(),
  died: partialDate.optional(),
  control: z.array(control).optional(),
  /** One plain sentence of our own. */
  about: z.string().max(200).optional(),
  /** Where true, part of the small file that is loaded first. */
  core: z.boolean().default(true),
  ...provenance,
});

/** A name that stands for a body, a place or both ("the Kremlin", "Brussels"). */
export const metonym = z.strictObject({
  names: z.array(name).min(1),
  /** The body it stands for where it says or does something. */
  body: entityId,
  /** What it is otherwise: a city or a building. None: always the body. */
  place: entityId.optional(),
  /** Where the name is used for the body only since or until then. */
  from: partialDate.optional(),
  to: partialDate.optional(),
  ...provenance,
});

export const office = z.strictObject({
  id: entityId,
  qid: qid.optional(),
  /** In full and in our own natural English: "Secretary of State for Foreign and Commonwealth Affairs". */
  title: name,
  /** As news says it: "Foreign Secretary". */
  shortTitle: name,
  rank: z.int().min(1).max(9),
  country: countryCode.optional(),
  body: entityId.optional(),
  /** Only one at a time. */
  single: z.boolean().default(true),
});

export const role = z.strictObject({
  /** An entity of this folder or the QID of a person in the sources. */
  person: entityId,
  office: entityId,
  kind: z.enum(['normal', 'acting', 'claimed']).default('normal'),
  start: partialDate.optional(),
  end: partialDate.optional(),
  ...provenance,
});

/** A dated finding, in one plain sentence of our own. */
export const finding = z.strictObject({
  text: z.string().max(240),
  date: partialDate.optional(),
  ...provenance,
  knownFrom: day,
});

export const event = z.strictObject({
  id: entityId,
  qid: qid.optional(),
  label: name,
  sort: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  aliases: z.array(alias).default([]),
  /** Common nouns by which news refers back to it: "attack", "bombing", "strike", "talks". */
  words: z.array(z.string()).min(1),
  /** Names in an article that speak for it: "sarin", "chemical weapons", "Tomahawk". */
  clues: z.array(z.string()).default([]),
  start: partialDate,
  end: partialDate.optional(),
  startElsewhere: partialDate.optional(),
  place: entityId.optional(),
  /** Further places it belongs to: region, country. */
  places: z.array(entityId).default([]),
  actors: z.array(entityId).default([]),
  facts: z.array(finding).default([]),
  partOf: entityId.optional(),
  responseTo: entityId.optional(),
  ...provenance,
});

/** A finding about an event of another file. */
export const laterFinding = finding.extend({ event: entityId });

export const curatedFile = z.strictObject({
  pages: z.record(z.string(), page).default({}),
  entities: z.array(entity).default([]),
  metonyms: z.array(metonym).default([]),
  offices: z.array(office).default([]),
  roles: z.array(role).default([]),
  events: z.array(event).default([]),
  findings: z.array(laterFinding).default([]),
});

export type CuratedFile = z.infer<typeof curatedFile>;
export type CuratedEntity = z.infer<typeof entity>;
export type CuratedEvent = z.infer<typeof event>;
export type Citation = z.infer<typeof citation>;
