import type { Citation } from '../curated/schema';
import { fold } from '../names';
import type { Control, Fact } from '../types';
import type { NamedFile } from './curated';
import { type FactEntity, type Facts, reject } from './facts';

/** Lays the curated facts over those of the sources: they win, and bring their pages along as sources. */
export function overlay(facts: Facts, files: readonly NamedFile[]): void {
  for (const { name, facts: file } of files) {
    const theme = name.replace(/\.json$/, '');
    const cite = (src: readonly Citation[]): string[] => [
      ...new Set(src.map((one) => ('source' in one ? one.source : addPage(facts, theme, one.page, file.pages)))),
    ];
    for (const entity of file.entities) addEntity(facts, entity, cite);
    for (const metonym of file.metonyms) {
      // A curated body of a capital or building takes the place of the rule's.
      const { names, body, place, from, to } = metonym;
      cite(metonym.src);
      facts.metonyms.push({
        names,
        body,
        ...(place ? { place } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      });
    }
    for (const office of file.offices)
      facts.offices.set(office.id, {
        id: office.id,
        title: office.title,
        short: office.shortTitle,
        rank: office.rank,
        country: office.country ?? '',
        single: office.single,
      });
    for (const role of file.roles)
      facts.roles.push({
        person: role.person,
        office: role.office,
        kind: role.kind,
        start: role.start ?? '',
        end: role.end ?? '',
        asOf: role.asOf,
        src: cite(role.src),
      });
    for (const event of file.events) addEvent(facts, event, cite);
  }
  for (const { name, facts: file } of files) {
    const theme = name.replace(/\.json$/, '');
    for (const finding of file.findings) {
      const event = facts.events.get(finding.event);
      if (!event) {
        reject(facts, 'curated: finding of an unknown event');
        continue;
      }
      const src = finding.src.map((one) =>
        'source' in one ? one.source : addPage(facts, theme, one.page, file.pages),
      );
      (event.facts as Fact[]).push({
        entity: event.id,
        text: finding.text,
        knownFrom: finding.knownFrom,
        asOf: finding.asOf,
        src,
        ...(finding.date ? { date: finding.date } : {}),
      });
    }
  }
  checkReferences(facts);
}

type Files = NamedFile['facts'];

function addPage(facts: Facts, theme: string, key: string, pages: Files['pages']): string {
  const page = pages[key]!;
  const id = `${theme}:${key}`;
  if (!facts.sources.has(id))
    facts.sources.set(id, {
      id,
      title: page.title,
      licence: page.licence,
      origin: page.address,
      snapshot: page.opened,
      ...(page.notice ? { notice: page.notice } : {}),
    });
  return id;
}

function addEntity(
  facts: Facts,
  entity: Files['entities'][number],
  cite: (src: readonly Citation[]) => string[],
): void {
  if (entity.kind === 'event') {
    reject(facts, 'curated: an event among the entities');
    return;
  }
  const control: Control[] = (entity.control ?? []).map(({ mode, by, assessor, from, to, asOf, knownFrom, src }) => ({
    mode,
    asOf,
    src: cite(src),
    ...(by ? { by } : {}),
    ...(assessor ? { assessor } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(knownFrom ? { knownFrom } : {}),
  }));
  const aliases = entity.aliases.map((alias) => {
    if (typeof alias === 'string') return /^[A-Z][A-Z&.-]{1,6}$/.test(alias) ? `!${alias}` : alias;
    const mark = { acronym: '!', short: '~', shared: '?', description: '', former: '' }[alias.type];
    return mark + alias.text;
  });
  // "Republican Party (United States)": other countries have one too.
  const told = /^(.+?) \([\p{L} .]+\)$/u.exec(entity.label);
  if (told && entity.kind === 'organisation' && entity.country) aliases.push(`?${told[1]}`);
  const known = facts.entities.get(entity.id) ?? twin(facts, entity);
  const made: FactEntity = {
    id: entity.id,
    kind: entity.kind,
    label: entity.label.replace(/^US (?=Department)/, 'United States '),
    // A label without a capital is no name but a slip of the source.
    aliases: [
      ...aliases,
      ...(known && known.label !== entity.label && /\p{Lu}/u.test(known.label) ? [known.label] : []),
      ...(known?.aliases ?? []),
    ],
    sort: entity.sort,
    asOf: entity.asOf,
    src: cite(entity.src),
    size: Math.max(known?.size ?? 0, 5),
    curated: entity.core,
  };
  const country = entity.country ?? known?.country;
  if (country) made.country = country;
  for (const key of ['partOf', 'seat', 'founded', 'ended', 'born', 'died', 'about', 'knownFrom'] as const) {
    const value = entity[key] ?? known?.[key];
    if (value) made[key] = value;
  }
  const geo = entity.geo ?? known?.geo;
  if (geo) made.geo = geo;
  const ratings = known?.control ?? [];
  const all = [
    ...control,
    ...ratings.filter((rating) => !control.some((one) => one.assessor && one.assessor === rating.assessor)),
  ];
  if (all.length > 0) made.control = all;
  if (known && known.id !== entity.id) facts.entities.delete(known.id);
  facts.entities.set(entity.id, made);
}

/** The same outlet or town in a source's list under an id of that list. */
function twin(facts: Facts, entity: Files['entities'][number]): FactEntity | undefined {
  if (entity.kind !== 'organisation' || !entity.country) return undefined;
  const names = new Set(
    [entity.label, ...entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))].map(fold),
  );
  for (const known of facts.entities.values()) {
    if (known.kind !== 'organisation' || known.curated || known.country !== entity.country || !known.control) continue;
    if (names.has(fold(known.label))) return known;
  }
  return undefined;
}

function addEvent(facts: Facts, event: Files['events'][number], cite: (src: readonly Citation[]) => string[]): void {
  const { id, label, sort, words, clues, start, end, startElsewhere, place, places, actors, partOf, responseTo } =
    event;
  facts.events.set(id, {
    id,
    label,
    sort,
    aliases: event.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    words,
    clues,
    start,
    places,
    actors,
    facts: event.facts.map((fact) => ({
      entity: id,
      text: fact.text,
      knownFrom: fact.knownFrom,
      asOf: fact.asOf,
      src: cite(fact.src),
      ...(fact.date ? { date: fact.date } : {}),
    })),
    src: cite(event.src),
    asOf: event.asOf,
    ...(end ? { end } : {}),
    ...(startElsewhere ? { startElsewhere } : {}),
    ...(place ? { place } : {}),
    ...(partOf ? { partOf } : {}),
    ...(responseTo ? { responseTo } : {}),
  });
}

/** What points nowhere is left out and counted. */
function checkReferences(facts: Facts): void {
  const roles = facts.roles.filter((role) => {
    const sound = facts.entities.has(role.person) && facts.offices.has(role.office);
    if (!sound) reject(facts, 'role of an unknown person or office');
    return sound;
  });
  facts.roles.splice(0, facts.roles.length, ...roles);
  const metonyms = facts.metonyms.filter((metonym) => {
    const sound = facts.entities.has(metonym.body) && (!metonym.place || facts.entities.has(metonym.place));
    if (!sound) reject(facts, 'metonym of an unknown body');
    return sound;
  });
  facts.metonyms.splice(0, facts.metonyms.length, ...metonyms);
}
