import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json';
import { csvOf } from '../../components/export/csv';
import { jsonLdOf } from '../../components/export/json-ld';
import { recordsOf } from '../../components/export/records';
import { knownOf } from '../../components/facts/known';
import type { Attribution } from '../../engine/types';
import { lookupIn, makeWords } from '../../platform/words';
import { FERRY_ATTRIBUTIONS, FERRY_READING } from '../fixtures/readings/ferry';
import { FERRY } from '../fixtures/readings/ferry-article';
import { FERRY_CONTEXT } from '../fixtures/readings/ferry-facts';

const words = makeWords(lookupIn(en));
const records = recordsOf(FERRY, FERRY_READING, knownOf(FERRY_CONTEXT), words);
const changed = (change: (one: Attribution) => Attribution) =>
  recordsOf(FERRY, { ...FERRY_READING, attributions: FERRY_ATTRIBUTIONS.map(change) }, knownOf(FERRY_CONTEXT), words);

/** Reads RFC 4180 back, by its own grammar. */
const parsed = (csv: string): string[][] =>
  csv
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );

interface Item {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly target: readonly { readonly selector: { readonly exact: string; readonly prefix: string } }[];
}
const itemsOf = (text: string): Item[] => JSON.parse(text).first.items;

describe('claims as a table', () => {
  const [head = [], ...rows] = parsed(csvOf(FERRY, records));
  const of = (id: number, column: string) => rows.find(([number]) => number === String(id))?.[head.indexOf(column)];

  it('have one row each, as wide as the head', () => {
    expect(rows).toHaveLength(FERRY_ATTRIBUTIONS.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });
  it('keep the words, commas and quotation marks and all', () => {
    expect(of(5, 'words')).toContain('“Nobody will be left at the bottom of the strait,”');
    expect(of(5, 'speaker')).toBe('Ilse Brandt');
    expect(of(5, 'office')).toBe('Minister of Transport and Waterways');
    expect(of(5, 'paragraph')).toBe('4');
  });
  it('never name a speaker that is not sure, nor give one where there is none', () => {
    expect(of(14, 'entity')).toBe('');
    expect(of(14, 'naming')).toBe('unclear');
    expect(of(13, 'speaker')).toBe('');
  });
  it('are no formulas, whatever the page says', () => {
    const [formula, ...others] = records;
    for (const evil of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx']) {
      const csv = csvOf(FERRY, [{ ...formula!, said: evil }, ...others]);
      expect(parsed(csv)[1]?.[head.indexOf('words')]).toBe(`'${evil}`);
    }
  });
});

describe('claims as Web Annotations', () => {
  const text = jsonLdOf(FERRY, records);
  const item = (id: number) => itemsOf(text).find((one) => one.id === `${FERRY.url}#hearsay-${id}`)!;

  it('target exactly their words, told apart by what stands before', () => {
    for (const [at, { target }] of itemsOf(text).entries()) {
      expect(target.length).toBe(records[at]!.content.length);
      for (const { selector } of target) expect(FERRY.text).toContain(selector.prefix + selector.exact);
    }
  });
  it('are quotations of a person, or claims that are retold', () => {
    expect(item(5).body).toMatchObject({
      type: 'schema:Quotation',
      'schema:spokenByCharacter': {
        type: 'schema:Person',
        'schema:name': 'Ilse Brandt',
        'schema:jobTitle': 'Minister of Transport and Waterways',
      },
    });
    expect(item(3).body).toMatchObject({
      type: 'schema:Claim',
      'schema:author': { type: 'schema:Organization', 'schema:name': 'Government of Velland' },
    });
  });
  it('name nobody who is not sure', () => {
    for (const id of [13, 14]) {
      expect(item(id).body).not.toHaveProperty('schema:author');
      expect(item(id).body).not.toHaveProperty('schema:spokenByCharacter');
    }
    const unsure = jsonLdOf(
      FERRY,
      changed((one) => ({ ...one, speakerShown: false })),
    );
    expect(unsure).not.toContain('schema:Person');
  });
  it('give identifiers of Wikidata alone', () => {
    expect(text).not.toContain('p:brandt');
    const linked = changed((one) => ({ ...one, speaker: { ...one.speaker, entity: 'Q42' } }));
    expect(jsonLdOf(FERRY, linked)).toContain('http://www.wikidata.org/entity/Q42');
  });
  it('are the same text each time', () => expect(jsonLdOf(FERRY, records)).toBe(text));
});
