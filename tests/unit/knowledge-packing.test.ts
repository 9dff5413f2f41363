import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { degreesOf, firstWords, NOWHERE, qidNumbers } from '../../knowledge/columns';
import { dayNumber, dayNumbered } from '../../knowledge/dates';
import { countryMark, openFilter } from '../../knowledge/filter';
import { openKnowledge } from '../../knowledge/lookup';
import type { Packed } from '../../knowledge/packed';
import { build } from '../../knowledge/press/build';
import { degreeSteps, idSteps, shortOf } from '../../knowledge/press/columns';
import { makeFilter } from '../../knowledge/press/filter';
import { twinsOf } from '../../knowledge/press/twins';
import { Store } from '../../knowledge/store';

describe('the filter of names', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `given${i} surname${i * 7}`);
  const marks = new Map(names.map((name, i) => [name, i % 3 === 0 ? 0 : countryMark(i % 2 ? 'SY' : 'RU')]));
  const holds = openFilter(makeFilter(marks, 15, 5));

  it('has every name with its country', () => {
    for (const [name, mark] of marks) expect(holds(name)).toBe(mark);
  });

  it('has hardly any other', () => {
    const wrong = names.filter((name) => holds(`${name} junior`) !== undefined);
    expect(wrong.length).toBeLessThan(20);
  });

  it('is the same each time', () => {
    expect(makeFilter(new Map([...marks].reverse()), 15, 5)).toEqual(makeFilter(marks, 15, 5));
  });
});

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const packed = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Packed;
const core = packed('core.json');

const files = new Map<string, Store>();
/** Whether a packed file has an entity. */
function has(file: string, id: string): boolean {
  const store = files.get(file) ?? new Store();
  if (!files.has(file)) store.add(packed(file));
  files.set(file, store);
  return store.kindOf(id) !== undefined;
}

describe('columns of numbers', () => {
  it('give the ids, days, places and short titles that were packed', () => {
    const ids = ['org:one', 'Q7', 'Q1000000', 'Q12', 'Q999999999999', 'place:two'];
    const numbers = qidNumbers(idSteps(ids));
    expect(idSteps(ids).map((step, at) => (typeof step === 'string' ? step : `Q${numbers[at]}`))).toEqual(ids);
    const dates = ['2001-02-28', '1899-12-31', '1990-01-01', '2024-02-29', '2017', '2017-04', ''];
    expect(dates.map((date) => dayNumbered(dayNumber(date)))).toEqual(dates);
    expect(dates.map((date) => typeof dayNumber(date))).toEqual([
      ...Array(4).fill('number'),
      ...Array(3).fill('string'),
    ]);
    const titles = [
      ['Governor of Ohio, United States', 'Governor'],
      ['Minister of Health of Peru', 'Health Minister'],
      ['Sultan', 'Sultan'],
    ] as const;
    for (const [title, short] of titles) {
      const told = shortOf(title, short);
      expect(typeof told === 'number' ? firstWords(title, told) : told).toBe(short);
    }
  });

  it('keep where places lie, and which lie nowhere', () => {
    const places = [[9.6, 44.1], undefined, [-33.9, 18.4], [0, 0]].map((geo) => ({ geo })) as never;
    const [lat, lon] = [degreesOf(degreeSteps(places, 0)), degreesOf(degreeSteps(places, 1))];
    expect(degreeSteps(places, 0)[1]).toBe(NOWHERE);
    expect([0, 2, 3].map((at) => [lat[at]!.toFixed(1), lon[at]!.toFixed(1)])).toEqual([
      ['9.6', '44.1'],
      ['-33.9', '18.4'],
      ['0.0', '0.0'],
    ]);
  });
});

describe('files of people', () => {
  const knowledge = openKnowledge(core);
  const files = readdirSync(FOLDER).filter((file) => /^rest-people.*json$/.test(file));

  it.each(files)(
    '%s is asked for by the names in it, beside their country',
    (file) => {
      const own = new Store();
      own.add(packed(file));
      const plain = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
      let [tried, passed] = [0, 0];
      for (const { id, label } of own.ofKind('person')) {
        const country = knowledge.entity(knowledge.countryEntity(own.rolesOf(id)[0]?.country ?? '') ?? '')?.label;
        if (passed++ % 60 !== 0 || !country || !plain.test(label)) continue;
        tried++;
        // In another file of people where the name counts for another country's alone.
        const asked = knowledge.needs(`In ${country}, Minister ${label} spoke.`);
        expect(asked.filter((one) => has(one, id))).not.toEqual([]);
      }
      expect(tried).toBeGreaterThan(5);
    },
    30_000,
  );

  it('are more than one, and the core names them all', () => {
    expect(files.length).toBeGreaterThan(1);
    expect(core.others.flatMap((other) => other.files)).toEqual(expect.arrayContaining(files));
  });
});

describe('bodies that every country has', () => {
  const knowledge = openKnowledge(core);

  it.each([
    ['Syrian Foreign Ministry', 'mfa:SY'],
    ['the U.S. government', 'gov:US'],
    ['Ministry of Defence of the United Kingdom', 'mod:GB'],
    ['Government of Japan', 'gov:JP'],
  ])('%s is %s', (name, id) => {
    const [first] = knowledge.candidates(name, '2017-04-09');
    expect(first?.entity).toBe(id);
    expect(knowledge.entity(id)).toMatchObject({
      kind: 'organisation',
      country: id.slice(4),
      countryLabel: expect.any(String),
    });
  });

  it.each(['Shadow government', 'Government of Atlantis', 'Love ministry', 'government'])('%s is none', (name) => {
    expect(knowledge.candidates(name, '2017-04-09').filter(({ entity }) => /^(gov|mfa|mod):/.test(entity))).toEqual([]);
  });

  it('are told with their source', () => {
    const { entities, sources } = knowledge.contextFor(['mfa:SY'], '2017-04-09');
    expect(entities.map(({ label }) => label)).toEqual(['Ministry of Foreign Affairs of Syria']);
    expect(sources.map(({ id }) => id)).toEqual(['country-codes']);
  });
});

describe('people', () => {
  it('are in the facts once', () => {
    expect([...twinsOf(build().facts).keys()]).toEqual([]);
  }, 300_000);
});
