import type { EntityId, Span } from '../engine/types';
import { type About, aboutOf } from './about';
import { rankCandidates } from './candidates';
import { contextOf } from './context';
import { holds } from './dates';
import { fold } from './names';
import { filesFor, openOther } from './needs';
import type { Packed, PackedEvent, PackedMetonym } from './packed';
import { nationalBody } from './stands-for';
import { Store, wordKey } from './store';
import type { Candidate, Context, Entity, Event, PartialDate, Role } from './types';

/** Evidence beside a name. */
export interface Hints {
  /** Title before or beside it ("Foreign Secretary"). */
  readonly title?: string;
  /** ISO 3166 alpha-2 of the country that the text points to. */
  readonly country?: string;
  /** Region in which the text says that the place lies. */
  readonly region?: EntityId;
  /** All regions that the article names. */
  readonly regions?: ReadonlySet<EntityId>;
  /** All countries that the article names. */
  readonly countries?: ReadonlySet<string>;
  /** Also what several countries' bodies are called ("Supreme Court"), where their country is named. */
  readonly shared?: boolean;
  /** The one of them that it names far more than every other. */
  readonly foremost?: string;
  /** True where the full name has been given before. */
  readonly licensed?: boolean;
}

/** The facts at run time. Pure: what it was opened with is all it knows. */
export interface Knowledge {
  /** Packed files that a text of a day calls for and that have not been added; those of any time without a day. */
  needs(text: string, on?: PartialDate): readonly string[];
  /** Adds a packed file; throws where it is not one. */
  add(file: string, packed: unknown): void;
  /** What a name may stand for on a day, likeliest first; none where we do not know. */
  candidates(name: string, on: PartialDate, hints?: Hints): readonly Candidate[];
  entity(id: EntityId): Entity | undefined;
  rolesOf(person: EntityId): readonly Role[];
  /** Roles on a day in all offices whose title has all these folded words. */
  holders(words: readonly string[], on: PartialDate): readonly Role[];
  event(id: EntityId): Event | undefined;
  /** Everything the panel shows about these entities on a day. */
  contextFor(ids: Iterable<EntityId>, date: PartialDate): Context;
  /** ISO code of the country that a name or adjective means ("Syrian", "the U.S."); with capitals where it is an acronym. */
  country(word: string): string | undefined;
  /** The countries that a text is about, and where it names them; the words of `people`, spans of names, are no places. */
  about(text: string, people?: readonly Span[]): About;
  /** The body that the press of a country calls by a short name ("the Supreme Court"). */
  nationalBody(words: string, code: string): EntityId | undefined;
  /** Entity of a country by its ISO code. */
  countryEntity(code: string): EntityId | undefined;
  /** What a name stands for where it speaks ("the Kremlin"); none where it is no metonym. */
  metonym(name: string, on: PartialDate): PackedMetonym | undefined;
  /** Every event, with the words by which news refers to it. */
  allEvents(): Iterable<PackedEvent>;
  /** State-held news outlets of a country, by sort. */
  stateOutlets(country: string, sort: string): readonly EntityId[];
}

/** Opens the packed core; throws where it is none. */
export function openKnowledge(core: unknown): Knowledge {
  const store = new Store();
  store.add(core as Packed);
  const others = (core as Packed).others.map(openOther);
  const added = new Set<string>();
  let outlets: Map<string, EntityId[]> | undefined;
  return {
    needs: (text, on) => filesFor(text, store, others, on).filter((file) => !added.has(file)),
    add(file, packed) {
      if (added.has(file)) return;
      store.add(packed as Packed);
      added.add(file);
      outlets = undefined;
    },
    candidates: (name, on, hints = {}) => rankCandidates(store, name, on, hints),
    entity: (id) => store.entity(id),
    rolesOf: (person) => store.rolesOf(person),
    holders: (words, on) => store.holders(words).filter((role) => holds(role, on)),
    event(id) {
      const event = store.events.get(id);
      return event && publicEvent(event);
    },
    contextFor: (ids, date) => contextOf(store, ids, date),
    about: (text, people = []) => aboutOf(text, store, people),
    country: (word) => store.countryWords.get(wordKey(word)),
    nationalBody: (words, code) => nationalBody(store, words, code),
    countryEntity: (code) => store.countries.get(code)?.id,
    metonym: (name, on) =>
      store.metonyms
        .get(fold(name.replace(/^the /i, '')))
        ?.findLast(({ from, to }) => (!from || from <= on) && (!to || on <= to)),
    allEvents: () => store.events.values(),
    stateOutlets(country, sort) {
      outlets ??= stateOutletsOf(store);
      return outlets.get(`${country} ${sort}`) ?? [];
    },
  };
}

/** An event as the panel knows it, all its findings with it. */
export function publicEvent(event: PackedEvent): Event {
  const { aliases: _aliases, words: _words, clues: _clues, places: _places, ...shown } = event;
  return shown;
}

function stateOutletsOf(store: Store): Map<string, EntityId[]> {
  const out = new Map<string, EntityId[]>();
  for (const { id, control, country, sort } of store.ofKind('organisation')) {
    if (!country || !control?.some(({ mode }) => mode.startsWith('state') || mode.startsWith('captured-public')))
      continue;
    const key = `${country} ${sort}`;
    out.set(key, [...(out.get(key) ?? []), id]);
  }
  return out;
}
