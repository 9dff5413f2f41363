import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../knowledge/lookup';
import type { Packed } from '../../knowledge/packed';
import { byShare } from '../../knowledge/press/shares';
import { spellingsOf } from '../../knowledge/sources/spellings';

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const packed = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Packed;
const core = packed('core.json');

describe('spellings of a place', () => {
  it.each([
    ['Vangviang', ['Vang Vieng', 'Muang Vangviang', 'Ванг Вьенг'], ['Vang Vieng']],
    ['Ad Dujayl', ['Dujail', 'Al Ibrahimiyah', 'Dudschail'], ['Dujail']],
    ['Haarlem', ['Harlem', 'Garlem', 'Chaarlem'], ['Harlem']],
    ['Wien', ['Vienna', 'Viena'], []],
    ['Qina', ['qina', 'Caene'], []],
  ])('%s of %j: %j', (name, others, wanted) => {
    expect(spellingsOf(name, others)).toEqual(wanted);
  });
});

describe('countries in files', () => {
  const of = (country: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `place:${country}${i}`, country }) as never);

  it('a large one stands alone, small ones share', () => {
    expect(byShare([...of('US', 3000), ...of('LB', 10), ...of('SY', 20)])).toEqual([['US'], ['LB', 'SY']]);
  });
});

describe('files of lesser places and of officials', () => {
  const knowledge = openKnowledge(core);
  const asked = (text: string, of: string) => knowledge.needs(text).filter((file) => file.startsWith(of));
  const fileOf = (of: string, label: string) =>
    readdirSync(FOLDER).find((file) => file.startsWith(of) && packed(file).entities.label.includes(label));

  it.each([
    ['In India, the town of Parāsia mourns.', 'Parāsia'],
    [
      'Fighting in Logar, Afghanistan, and in Nuristan province, say Afghan officials; India is calm.',
      'Nuristan province',
    ],
  ])('%s', (text, label) => {
    const file = fileOf('places-geonames-', label);
    expect(file).toBeDefined();
    expect(asked(text, 'places-geonames-')).toContain(file);
  });

  it('are not asked for by places that the core has, nor without their country', () => {
    expect(asked('In Iraq, the city of Baghdad and the province of Anbar are calm.', 'places-geonames-')).toEqual([]);
    expect(asked('The town of Parasia mourns.', 'places-geonames-')).toEqual([]);
    // The country named most is where it lies.
    const india = fileOf('places-geonames-', 'Parāsia');
    expect(asked('France, Paris and the French village of Parasia; India.', 'places-geonames-')).not.toContain(india);
  });

  it('officials are asked for beside a word for a minister and their country', () => {
    const file = fileOf('officials-', 'Angela Cifire');
    expect(file).toBeDefined();
    expect(asked('The Zambian health minister, Angela Cifire, said so.', 'officials-')).toEqual([file]);
    expect(asked('Angela Cifire lives in Zambia.', 'officials-')).toEqual([]);
    expect(asked('The Russian foreign minister, Sergei Lavrov, said so.', 'officials-')).toEqual([]);
  });
});
