import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/language/document';
import { setSetting } from '../../engine/link/setting';
import { findThings } from '../../engine/link/things';
import { openKnowledge } from '../../knowledge/lookup';
import { loadTagger } from '../../tools/language/load-tagger';

const core: unknown = JSON.parse(
  readFileSync(new URL('../../assets/public/knowledge/core.json', import.meta.url), 'utf8'),
);
const knowledge = openKnowledge(core);
const tagger = loadTagger();
const countries = (text: string) => [...knowledge.about(text).countries.keys()].sort().join(' ');

describe('the countries that a text is about', () => {
  it.each([
    ['Voters in Ohio and in Ontario were asked.', 'CA US'],
    ['The longest name counts: New Mexico, New Jersey, New South Wales.', 'AU US'],
    ['British Columbia had rain.', 'CA'],
    ['Northern Ireland had none.', 'GB'],
    ['Bavaria and Catalonia want more.', 'DE ES'],
    ['The chief minister of Tamil Nadu spoke.', 'IN'],
    ['North Carolina Senator Jane Roe, in northern California', 'US'],
    ['It was anti-American, with words and Russian-made arms', 'US'],
    ['Rep. Jane Roe (R-Ga.) was not there.', 'US'],
    ['Georgia and its Georgian neighbours in Tbilisi.', 'GE'],
    ['Georgia and Alabama were dry. In Alabama it burned.', 'US'],
    ['Georgia was dry.', ''],
    ['An Argentinian, an Ivorian and a Salvadorean', 'AR CI SV'],
    ['A novel by Virginia Woolf, a role of Dakota Johnson.', ''],
    ['Victoria said that the match was over.', ''],
  ])('%s: %s', (text, codes) => {
    expect(countries(text)).toBe(codes);
  });

  it('any text has its mentions within itself, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'binary' }),
        fc.constantFrom('Ohio', 'Georgia', 'the U.S.'),
        (a, b) => {
          const text = `${a}${b} ${a}`;
          let end = 0;
          for (const { span } of knowledge.about(text).mentions.filter(({ kind }) => kind !== 'body')) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(span[1]).toBeGreaterThan(span[0]);
            end = span[1];
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function places(text: string) {
  const document = analyse(text, [{ kind: 'paragraph', span: [0, text.length] }], tagger);
  const setting = setSetting(document, knowledge, '2019-05-05', []);
  return findThings(setting, [], []).map(({ span, found }) => ({ words: text.slice(...span), ...found }));
}
const countryOf = (id: string | undefined) => knowledge.entity(id ?? '')?.country;

describe('places of one name', () => {
  it.each([
    ['The trial in Ontario went on, and the United States looked on.', 'Ontario', 'CA'],
    ['He was born in San Jose, California, in May.', 'San Jose', 'US'],
    ['Costa Rica held talks in San Jose on Monday.', 'San Jose', 'CR'],
    ['Texas and the United States were cold; San Jose was not.', 'San Jose', 'US'],
    ['Georgia borders Alabama.', 'Georgia', 'US'],
    ['Georgia borders Armenia, and the Georgian army knows.', 'Georgia', 'GE'],
    ['She lives in London and was on her way.', 'London', 'GB'],
  ])('%s', (text, name, country) => {
    const found = places(text).find(({ words }) => words === name);
    expect(countryOf(found?.entity)).toBe(country);
  });

  it('a town that has a name of many is meant beside its state only', () => {
    const town = (text: string) => places(text).find(({ words }) => words === 'Salem')?.entity;
    expect(countryOf(town('He was born in Salem, Oregon, in May.'))).toBe('US');
    expect(town('The United States: he was born in Salem and left.')).toBeUndefined();
  });

  it.each([
    ['San Jose had rain on Monday.', 'San Jose', ['CR', 'US']],
    ['Georgia had rain on Monday.', 'Georgia', ['GE', 'US']],
  ])('%s: either', (text, name, codes) => {
    const found = places(text).find(({ words }) => words === name);
    expect(found?.entity).toBeUndefined();
    expect(found?.candidates?.map(countryOf).sort()).toEqual(codes);
    expect(found?.because).toContain('several');
  });

  it.each(['She lives in London, Ontario, and left.', 'She lives in Paris, Texas, and left.'])('%s', (text) => {
    const found = places(text).find(({ words }) => /London|Paris/.test(words));
    expect(['GB', 'FR']).not.toContain(countryOf(found?.entity));
  });
});
