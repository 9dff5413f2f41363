import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../engine/language/blocks';
import { readArticle } from '../../engine/read';
import type { Attribution, Span } from '../../engine/types';
import { loadTagger } from '../../tools/language/load-tagger';
import { addNeeded, loadKnowledge } from '../../tools/load/knowledge';

const SEED = new URL('../../../shared/seed/', import.meta.url);
const there = existsSync(SEED);

interface Expected {
  readonly attributions: readonly {
    readonly id: string;
    readonly spans: {
      readonly content: readonly Span[];
      readonly cue: readonly Span[];
      readonly source: readonly Span[];
    };
    readonly chain?: readonly string[];
    readonly inside?: string;
    readonly relay?: boolean;
    readonly optional?: boolean;
    readonly contrasts?: string;
    readonly answers?: string;
  }[];
  readonly contextOnDate: Readonly<Record<string, unknown>>;
}

/** Reads the seed article, which lies outside of the project and is for measuring alone. */
function readSeed() {
  const text = readFileSync(new URL('000_a2351413e0c38a9e.txt', SEED), 'utf8');
  const expected = JSON.parse(readFileSync(new URL('expected.json', SEED), 'utf8')) as Expected;
  const knowledge = loadKnowledge();
  if (!knowledge) throw new Error('the facts are not packed');
  addNeeded(knowledge, text);
  const article = {
    url: '',
    lang: 'en',
    title: '',
    outlet: 'NBC News',
    published: '2017-04-09',
    text,
    blocks: blocksOf(text),
  };
  return { text, expected, ...readArticle(article, loadTagger(), knowledge, '2026-11-25') };
}

const overlap = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, [from, to]) => sum + b.reduce((inner, [f, t]) => inner + Math.max(0, Math.min(to, t) - Math.max(from, f)), 0),
    0,
  );
const size = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

describe.skipIf(!there)('the seed article (needs ../shared/seed)', () => {
  const seed = there ? readSeed() : undefined;
  const { attributions } = seed?.reading ?? { attributions: [] };
  const expected = seed?.expected.attributions ?? [];
  const used = new Map<string, Attribution>();
  for (const gold of expected) {
    const fits = attributions
      .filter((one) => ![...used.values()].includes(one))
      .map((one) => {
        const both = overlap(one.content, gold.spans.content);
        return { one, iou: both / (size(one.content) + size(gold.spans.content) - both) };
      })
      .filter(({ one, iou }) => iou >= 0.5 && overlap(one.cue, gold.spans.cue) > 0)
      .sort((a, b) => b.iou - a.iou)[0];
    if (fits) used.set(gold.id, fits.one);
  }
  const nameOf = ({ name, description, entity }: Attribution['speaker']): string =>
    (entity && seed?.context.entities.find(({ id }) => id === entity)?.label) || name || description || '';

  it('has every expected attribution', () => {
    const missed = expected.filter(({ id, optional }) => !optional && !used.has(id)).map(({ id }) => id);
    expect(missed).toEqual([]);
  });
  it.each(['p8b', 'p9', 'p12'])('%s has come through the expected mouths', (id) => {
    const gold = expected.find((one) => one.id === id);
    expect(used.get(id)?.chain.map(nameOf)).toEqual(gold?.chain);
  });
  it('what is carried is inside its carrier, and relays are marked', () => {
    for (const { id, inside, relay } of expected) {
      const found = used.get(id);
      if (!found) continue;
      if (inside) expect([id, found.inside]).toEqual([id, used.get(inside)?.id]);
      if (relay) expect([id, found.relay]).toEqual([id, true]);
    }
  });
  it('sees the contrast and the answer', () => {
    const related = (from: string, to: string) =>
      used.get(from)?.relations.find(({ to: other }) => other === used.get(to)?.id)?.kind;
    expect([related('p6a', 'p6b'), related('p6b', 'p6a'), related('p12', 'p10')]).toEqual([
      'contrasts',
      'contrasts',
      'answers',
    ]);
  });
  it('knows everyone and everything of its day', () => {
    const labels = new Set(seed?.context.entities.map(({ label }) => label));
    const known = [
      'Vladimir Putin',
      'Hassan Rouhani',
      'Bashar al-Assad',
      'Donald Trump',
      'Boris Johnson',
      'Maria Zakharova',
      'Presidency of Russia',
      'United States Department of Defense',
      'Government of Syria',
      'Government of the United States',
      'Government of Russia',
      'Korean Central News Agency',
      'Interfax',
      'Associated Press',
      'Homs',
    ];
    expect(known.filter((label) => !labels.has(label))).toEqual([]);
  });
  it('has the offices of that day, and none of another', () => {
    const date = '2017-04-09';
    const held = (label: string) => {
      const person = seed?.context.entities.find((one) => one.label === label)?.id;
      return seed?.context.roles
        .filter(
          (role) => role.person === person && (!role.start || role.start <= date) && (!role.end || role.end >= date),
        )
        .sort((a, b) => a.rank - b.rank)
        .map(({ title, start }) => `${title} since ${start}`)[0];
    };
    expect(held('Vladimir Putin')).toBe('President of Russia since 2012-05-07');
    expect(held('Hassan Rouhani')).toBe('President of Iran since 2013-08-03');
    expect(held('Donald Trump')).toBe('President of the United States since 2017-01-20');
    expect(held('Boris Johnson')).toBe('Secretary of State for Foreign and Commonwealth Affairs since 2016-07-13');
    expect(held('Maria Zakharova')).toMatch(/since 2015-08-10$/);
  });
  it('keeps what was learned later apart', () => {
    const before = seed?.context.events.flatMap(({ facts }) => facts.map(({ text }) => text)).join(' ');
    expect(before).not.toMatch(/OPCW|sarin/i);
    expect(seed?.context.learnedLater.map(({ text }) => text).join(' ')).toMatch(/sarin/i);
  });
});
