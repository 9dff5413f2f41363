import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json';
import { quotation } from '../../components/claim/quotation';
import { report } from '../../components/claim/report';
import { knownOf } from '../../components/facts/known';
import { FILTERS, folded, passes } from '../../components/overview/filter';
import { depthOf, inReadingOrder, otherwise, wordsOf } from '../../components/reading/claims';
import { pieces } from '../../components/reading/sentence';
import { countWords, sharesOf } from '../../components/reading/shares';
import { namingOf, speakerKey, whoSays } from '../../components/reading/speakers';
import { wayOf } from '../../components/reading/way';
import { stretches } from '../../engine/own-words';
import type { Attribution, Speaker } from '../../engine/types';
import { lookupIn, makeWords } from '../../platform/words';
import { BRANDT, FERRY_ATTRIBUTIONS, FERRY_READING, ORLO } from '../fixtures/readings/ferry';
import { FERRY } from '../fixtures/readings/ferry-article';
import { FERRY_CONTEXT } from '../fixtures/readings/ferry-facts';

const words = makeWords(lookupIn(en));
const known = knownOf(FERRY_CONTEXT);
const claim = (id: number): Attribution => FERRY_ATTRIBUTIONS.find((one) => one.id === id)!;
const own = (text: string) =>
  stretches(text, [0, text.length])
    .filter((one) => one.own)
    .map(({ span: [start, end] }) => text.slice(start, end));

describe('own words within retold ones', () => {
  it.each([
    ['he called it “a shame” and left', ['“a shame”']],
    ['"one" and "two"', ['"one"', '"two"']],
    ["they want an 'open inquiry' at once", ["'open inquiry'"]],
    ["the ministers' plan and the men's coats", []],
    ["it isn't 'what they've asked for'", ["'what they've asked for'"]],
    ['an “unclosed mark', []],
    ['«un accident» selon lui', ['«un accident»']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(own(text)).toEqual(expected);
  });

  it('cover the span without gap or overlap, whatever it holds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '"', "'", '‘', '’', '«', '»', '„') });
    fc.assert(
      fc.property(text, (one) => {
        let at = 0;
        for (const { span } of stretches(one, [0, one.length])) {
          expect(span[0]).toBe(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          at = span[1];
        }
        expect(at).toBe(one.length);
      }),
    );
  });
});

describe('speakers', () => {
  it('are the same after a copy, and a group is its members in any order', () => {
    expect(speakerKey(structuredClone(BRANDT))).toBe(speakerKey(BRANDT));
    const group = (members: Speaker[]): Speaker => ({ kind: 'group', mentions: [], members });
    expect(speakerKey(group([BRANDT, ORLO]))).toBe(speakerKey(group([ORLO, BRANDT])));
  });

  it('without a name are never taken for one with the entity they belong to', () => {
    const official: Speaker = { kind: 'unnamed', mentions: [], description: 'an official', entity: 'o:velland' };
    expect(speakerKey(official)).not.toBe(speakerKey({ kind: 'organisation', mentions: [], entity: 'o:velland' }));
  });

  it.each([
    [5, 'named', 'Ilse Brandt'],
    [4, 'named', 'Ilse Brandt and Tomas Orlo'],
    [7, 'named', 'Nordline'],
    [8, 'unnamed', 'A coast guard officer'],
    [13, 'none', 'No source given'],
    [14, 'unclear', 'Berg'],
  ] as const)('of claim %d is %s: %s', (id, naming, name) => {
    expect(namingOf(claim(id))).toBe(naming);
    expect(whoSays(claim(id), known, words, FERRY.text)).toBe(name);
  });

  it('that are not sure are never named by what they might be', () => {
    const unsure = { ...claim(5), speakerShown: false };
    expect(whoSays(unsure, known, words, FERRY.text)).toBe('Brandt');
  });
});

describe('who gets to speak', () => {
  const shares = sharesOf(FERRY, FERRY_READING);
  const of = (key: string) => [...shares.named, ...shares.others].find((one) => one.key === key)!;

  it('counts a word once, for the innermost source', () => {
    const whole = countWords(wordsOf(FERRY.text, claim(3).content));
    const inner = countWords(wordsOf(FERRY.text, claim(4).content));
    expect(of(speakerKey(claim(4).speaker)).words).toBe(inner);
    const velland = [1, 2].map((id) => countWords(wordsOf(FERRY.text, claim(id).content)));
    expect(of(speakerKey(claim(3).speaker)).words).toBe(whole - inner + velland[0]! + velland[1]!);
  });

  it('counts what stands in quotation marks', () => {
    expect(of(speakerKey(BRANDT))).toMatchObject({ words: 16, own: 16 });
    expect(of(speakerKey(claim(7).speaker))).toMatchObject({ words: 17, own: 8 });
    expect(of(speakerKey(claim(6).speaker)).own).toBe(0);
  });

  it('keeps sources without a name apart', () => {
    expect(shares.others.map(({ naming }) => naming).sort()).toEqual([
      'none',
      'unclear',
      'unnamed',
      'unnamed',
      'unnamed',
    ]);
    expect(shares.named.every(({ naming }) => naming === 'named')).toBe(true);
    expect(shares.total).toBe([...shares.named, ...shares.others].reduce((sum, one) => sum + one.words, 0));
  });

  it('counts words as a reader does', () => {
    expect(countWords('“We’d seen 1,200 well-known boats – all of them.”')).toBe(8);
    expect(countWords('')).toBe(0);
  });
});

describe('claims', () => {
  it('come in reading order, the carrying one first', () => {
    expect(inReadingOrder(FERRY_READING).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    const shuffled = { ...FERRY_READING, attributions: [...FERRY_ATTRIBUTIONS].reverse() };
    expect(inReadingOrder(shuffled).map(({ id }) => id)).toEqual(inReadingOrder(FERRY_READING).map(({ id }) => id));
  });

  it('have a depth, and a broken reading no endless one', () => {
    const byId = new Map(FERRY_ATTRIBUTIONS.map((one) => [one.id, one]));
    expect([depthOf(claim(3), byId), depthOf(claim(4), byId)]).toEqual([0, 1]);
    const ring = new Map([
      [1, { ...claim(1), inside: 2 }],
      [2, { ...claim(2), inside: 1 }],
    ]);
    expect(depthOf(ring.get(1)!, ring)).toBeLessThan(10);
    expect(depthOf({ ...claim(1), inside: 99 }, byId)).toBe(0);
  });

  it('know what stands against them, from both sides and each once', () => {
    expect(otherwise(claim(6), FERRY_READING).map(({ other, kind }) => [other.id, kind])).toEqual([[7, 'contrasts']]);
    expect(otherwise(claim(10), FERRY_READING).map(({ other, kind }) => [other.id, kind])).toEqual([[5, 'answers']]);
    expect(otherwise(claim(5), FERRY_READING).map(({ other, kind }) => [other.id, kind])).toEqual([[10, 'answered']]);
    expect(otherwise(claim(1), FERRY_READING)).toEqual([]);
    const dangling = {
      ...claim(1),
      relations: [
        { to: 1, kind: 'denies', because: '' },
        { to: 99, kind: 'denies', because: '' },
      ] as const,
    };
    expect(otherwise(dangling, FERRY_READING)).toEqual([]);
  });

  it('go their way from the speaker to the outlet', () => {
    expect(wayOf(FERRY, claim(8)).map(({ part, open }) => [part, open])).toEqual([
      ['speaker', true],
      ['relay', false],
      ['relay', false],
      ['outlet', false],
    ]);
    expect(wayOf({ ...FERRY, outlet: '' }, claim(5)).map(({ open }) => open)).toEqual([false, true]);
  });

  it.each(FILTERS)('pass the filter "%s"', (filter) => {
    const expected = {
      all: FERRY_ATTRIBUTIONS.map(({ id }) => id),
      direct: [2, 5, 7, 9, 10, 11, 13],
      second_hand: [3, 4, 8, 10],
      unnamed: [8, 11, 12, 13, 14],
      lost: [12],
    }[filter];
    expect(FERRY_ATTRIBUTIONS.filter((one) => passes(one, filter, new Set([12]))).map(({ id }) => id)).toEqual(
      expected,
    );
  });

  it('are found without accents and capitals', () => {
    expect(folded('Zürich')).toBe('zurich');
  });
});

describe('the sentence of a claim', () => {
  const parts = (id: number) =>
    pieces(FERRY, claim(id))
      .filter(({ part }) => part !== 'rest')
      .map(({ part, text }) => `${part}: ${text}`);

  it('shows source, cue, hedge and content', () => {
    expect(parts(8)).toEqual([
      'source: A coast guard officer',
      'cue: told',
      'content: that the crew ',
      'hedge: may',
      'content:  have ignored a storm warning',
    ]);
    expect(pieces(FERRY, claim(8)).at(-1)?.text).toBe(', Continental Press reported.');
  });

  it('spans the sentences that the claim stands in, and no more', () => {
    const whole = (id: number) =>
      pieces(FERRY, claim(id))
        .map(({ text }) => text)
        .join('');
    expect(whole(14)).toBe('Berg said that he had counted nine boats.');
    expect(whole(5)).toMatch(/^“Nobody.*families\.”$/);
  });

  it('is bounded, and survives a language and places that are none', () => {
    const long = {
      ...FERRY,
      lang: 'x',
      text: 'a'.repeat(2e6),
      blocks: [{ kind: 'paragraph' as const, span: [0, 2e6] as const }],
    };
    const endless = { ...claim(1), content: [[0, 2e6] as const], cue: [], source: [] };
    expect(
      pieces(long, endless)
        .map(({ text }) => text)
        .join('').length,
    ).toBeLessThan(5000);
    const outside = { ...claim(1), content: [[9e6, 9e7] as const], cue: [[-5, -1] as const], source: [] };
    expect(
      pieces(FERRY, outside)
        .map(({ text }) => text)
        .join('').length,
    ).toBeLessThan(5000);
  });
});

describe('what can be taken along', () => {
  it('is a quotation with speaker, office on the day, outlet, date and address', () => {
    expect(quotation(FERRY, claim(9), known, words)).toBe(
      [
        '“rushing to judgement before the divers have been down”',
        '— Tomas Orlo, Prime Minister',
        'The Kessel Courier, “Ministers Trade Blame Over Sunken Ferry Maren: Government”, 12 November 2019',
        'https://courier.example/2019/ferry-maren',
      ].join('\n'),
    );
  });

  it('never puts retold words in quotation marks, and says through whom', () => {
    const taken = quotation(FERRY, claim(8), known, words);
    expect(taken).toContain('that the crew may have ignored a storm warning\n');
    expect(taken).toContain('— A coast guard officer (Retold by the writer)');
    expect(taken).toContain('through Sarnian News Agency and Continental Press');
  });

  it('or a report of a wrong reading, which names all that decided it', () => {
    const written = report(FERRY, claim(8));
    expect(written).toContain('sentence: A coast guard officer told the state news agency SNA');
    expect(written).toContain('chain: SNA > Continental Press');
    expect(written).toContain('reading: indirect | reported | say | 0.78');
    expect(written).toContain('because: cue-that-clause');
  });
});
