import { describe, expect, it } from 'vitest';
import { build } from '../../knowledge/press/build';
import { readCurated } from '../../knowledge/press/curated';

const { files, problems } = readCurated();
const { facts } = build(files);
const roles = files.flatMap(({ name, facts: { roles } }) => roles.map((role) => ({ ...role, file: name })));

describe('curated roles', () => {
  it('are sound and many', () => {
    expect(problems).toEqual([]);
    expect(roles.length).toBeGreaterThan(300);
  });

  it('name people and offices that are there', () => {
    expect(
      roles
        .filter(({ person, office }) => !facts.entities.has(person) || !facts.offices.has(office))
        .map(({ file, person, office }) => `${file}: ${person} ${office}`),
    ).toEqual([]);
  });

  it('reach the bundle with their ends', () => {
    const lost = roles.filter(
      ({ person, office, end }) =>
        end && !facts.roles.some((role) => role.person === person && role.office === office && role.end !== ''),
    );
    expect(lost.map(({ file, person, office, end }) => `${file}: ${person} ${office} to ${end}`)).toEqual([]);
  });

  it('give no office a twin under another id', () => {
    const plain = (title: string) =>
      title
        .toLowerCase()
        .replace(/\b(of|the|for|and)\b|[^a-z ]/g, '')
        .replace(/ +/g, ' ');
    const own = new Set(files.flatMap((file) => file.facts.offices.map(({ id }) => id)));
    const byTitle = new Map<string, string[]>();
    for (const { id, title, country } of facts.offices.values()) {
      const key = `${country} ${plain(title)}`;
      byTitle.set(key, [...(byTitle.get(key) ?? []), id]);
    }
    expect([...byTitle.values()].filter((ids) => ids.length > 1 && ids.some((id) => own.has(id)))).toEqual([]);
  });

  it('give no person a twin: one full name in a country is one person', () => {
    const own = new Set(roles.map(({ person }) => person));
    const countries = new Map<string, Set<string>>();
    for (const { person, office } of facts.roles) {
      const country = facts.offices.get(office)?.country;
      if (country) countries.set(person, (countries.get(person) ?? new Set()).add(country));
    }
    const byName = new Map<string, Set<string>>();
    for (const { id, kind, label } of facts.entities.values()) {
      if (kind !== 'person') continue;
      for (const country of countries.get(id) ?? []) {
        const key = `${country} ${label
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z ]/g, '')}`;
        byName.set(key, (byName.get(key) ?? new Set()).add(id));
      }
    }
    const twins = [...byName].filter(
      ([, ids]) => ids.size > 1 && [...ids].some((id) => own.has(id)) && [...ids].some((id) => !/^Q/.test(id)),
    );
    expect(twins.map(([name, ids]) => [name, ...ids])).toEqual([]);
  });
});
