import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { earliest } from '../../knowledge/dates';
import { openKnowledge } from '../../knowledge/lookup';
import type { Packed } from '../../knowledge/packed';
import { ALLOWED_LICENCES } from '../../knowledge/schema';

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const files = readdirSync(FOLDER).filter((file) => /^(core|rest-|places-|legislators-|officials-).*json$/.test(file));
const core = JSON.parse(text('core.json')) as Packed;
const knowledge = openKnowledge(core);
knowledge.add('rest-outlets.json', JSON.parse(text('rest-outlets.json')));

const first = (name: string, day: string) => {
  const [found] = knowledge.candidates(name, day);
  if (!found) throw new Error(`nothing called ${name}`);
  return knowledge.entity(found.entity)!;
};

describe('who holds an outlet', () => {
  it.each([
    ['Interfax', 'private'],
    ['Associated Press', 'cooperative'],
    ['TASS', 'state-controlled'],
    ['Korean Central News Agency', 'state-controlled'],
  ])('%s: %s', (name, mode) => {
    expect(first(name, '2017-04-09').control?.map((one) => one.mode)).toContain(mode);
  });

  it.each(['Interfax', 'Associated Press', 'Reuters'])('%s is not held by a state', (name) => {
    const modes = (first(name, '2017-04-09').control ?? []).map((one) => one.mode);
    expect(modes.filter((mode) => mode.startsWith('state') || mode.startsWith('captured'))).toEqual([]);
  });

  it('a rating names who rates and when', () => {
    const rated = first('Korean Central News Agency', '2017-04-09').control!.filter(
      (one) => one.mode === 'state-controlled' && one.assessor,
    );
    expect(rated.map(({ assessor, asOf }) => [assessor, asOf])).toContainEqual(['State Media Monitor', '2024-02-07']);
  });
});

describe('what was known on a day', () => {
  it('no finding of later days is background', () => {
    for (const event of core.events) {
      const context = knowledge.contextFor([event.id], event.start);
      for (const shown of context.events)
        for (const fact of shown.facts) expect(fact.knownFrom! <= earliest(event.start)).toBe(true);
    }
  });

  it('later findings stand apart', () => {
    const { events, learnedLater } = knowledge.contextFor(['event:khan-shaykhun'], '2017-04-05');
    expect(events.find(({ id }) => id === 'event:khan-shaykhun')?.facts).toEqual([]);
    expect(learnedLater.length).toBeGreaterThan(0);
  });

  it('a role of later days is not told', () => {
    const { entity } = knowledge.candidates('Boris Johnson', '2017-04-09')[0]!;
    const { roles } = knowledge.contextFor([entity], '2017-04-09');
    expect(roles.map(({ shortTitle }) => shortTitle)).toContain('Foreign Secretary');
    expect(roles.map(({ shortTitle }) => shortTitle)).not.toContain('Prime Minister');
  });
});

describe('every packed file', () => {
  it.each(files)('%s: each fact has a source under an allowed licence and a day', (file) => {
    const packed = JSON.parse(text(file)) as Packed;
    for (const { licence } of packed.sources) expect(ALLOWED_LICENCES).toContain(licence);
    expect(packed.sets.every((set) => set.length > 0 && set.every((i) => packed.sources[i] !== undefined))).toBe(true);
    expect(packed.entities.src.every((set) => packed.sets[set] !== undefined)).toBe(true);
    expect(packed.roles.src.every((set) => packed.sets[set] !== undefined)).toBe(true);
    expect(
      [...packed.entities.asOf, ...packed.roles.asOf].every((word) =>
        /^\d{4}(-\d\d){0,2}$/.test(packed.words[word] ?? ''),
      ),
    ).toBe(true);
  });

  it('GeoNames keeps to its own files', () => {
    const credited = files.filter((file) =>
      (JSON.parse(text(file)) as Packed).sources.some(({ licence }) => licence === 'CC-BY-4.0'),
    );
    expect(credited).toEqual(files.filter((file) => file.startsWith('places-geonames')));
    expect(credited.length).toBeGreaterThan(1);
  });

  it('is small enough', () => {
    expect(gzipSync(text('core.json'), { level: 9 }).length).toBeLessThanOrEqual(500_000);
    expect(files.reduce((sum, file) => sum + gzipSync(text(file), { level: 9 }).length, 0)).toBeLessThanOrEqual(
      4_000_000,
    );
    for (const file of files) expect(Buffer.byteLength(text(file))).toBeLessThan(4_000_000);
  });

  it('what is no packed file is refused', () => {
    for (const wrong of [null, 7, 'x', [], {}, { version: 2 }]) expect(() => openKnowledge(wrong)).toThrow();
  });
});
