import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holds } from '../../knowledge/dates';
import { openKnowledge } from '../../knowledge/lookup';
import { OFFICES } from './golden-facts';
import { MORE_OFFICES } from './golden-facts-more';

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const packed = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

const knowledge = openKnowledge(packed('core.json'));
for (const file of readdirSync(FOLDER).filter((name) => /^(?:rest|places)-.*\.json$/.test(name)))
  knowledge.add(file, packed(file));

const facts = `${OFFICES.trim()}\n${MORE_OFFICES.trim()}`
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);

/** Short titles that the likeliest reading of a name holds on a day, the principal first. */
function held(name: string, day: string): string[] {
  const [first] = knowledge.candidates(name, day);
  // Before any office a person may be unknown; the name itself must be one we have.
  const known = [day, '2017-06-01', '2022-01-01', '2025-06-01', '2026-07-01'].some(
    (on) => knowledge.candidates(name, on).length > 0,
  );
  if (!known) throw new Error(`nobody called ${name}`);
  if (!first) return [];
  return knowledge
    .rolesOf(first.entity)
    .filter((role) => holds(role, day))
    .map(({ shortTitle, title }) => `${shortTitle} / ${title}`);
}

const isOffice = (held: string, office: string): boolean => {
  const [short = '', title = ''] = held.split(' / ');
  if (/^(president|prime minister|premier|vice president|chancellor)$/i.test(office))
    return short.replace(/^Federal /, '').toLowerCase() === office.toLowerCase() || title.startsWith(`${office} of`);
  return held.toLowerCase().includes(office.toLowerCase());
};

describe('offices on a day', () => {
  it.each(facts.filter(([, , office]) => !office.startsWith('!')))('%s on %s: %s', (name, day, office) => {
    expect(held(name, day).filter((one) => isOffice(one, office))).not.toEqual([]);
  });

  it.each(facts.filter(([, , office]) => office.startsWith('!')))('%s on %s: %s', (name, day, office) => {
    expect(held(name, day).filter((one) => isOffice(one, office.slice(1)))).toEqual([]);
  });

  it('are enough, and a third negative', () => {
    expect(facts.length).toBeGreaterThanOrEqual(200);
    expect(facts.filter(([, , office]) => office.startsWith('!')).length).toBeGreaterThanOrEqual(facts.length / 3);
  });
});
