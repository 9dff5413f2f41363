import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryMark, openFilter } from '../../knowledge/filter';
import { openKnowledge } from '../../knowledge/lookup';
import type { Packed } from '../../knowledge/packed';
import { build } from '../../knowledge/press/build';
import { makeFilter } from '../../knowledge/press/filter';
import { twinsOf } from '../../knowledge/press/twins';

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

describe('files of people', () => {
  const knowledge = openKnowledge(core);
  const files = readdirSync(FOLDER).filter((file) => /^rest-people.*json$/.test(file));

  it.each(files)(
    '%s is asked for by the names in it, beside their country',
    (file) => {
      const { entities, roles, offices, words } = packed(file);
      const plain = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
      let tried = 0;
      roles.person.forEach((at, i) => {
        const country = knowledge.entity(
          knowledge.countryEntity(words[offices.country[roles.office[i]!]!]!) ?? '',
        )?.label;
        if (i % 97 !== 0 || !country || !plain.test(entities.label[at]!)) return;
        tried++;
        // In another file of people where the name counts for another country's alone.
        const asked = knowledge.needs(`In ${country}, Minister ${entities.label[at]} spoke.`);
        expect(asked.filter((one) => packed(one).entities.id.includes(entities.id[at]!))).not.toEqual([]);
      });
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
