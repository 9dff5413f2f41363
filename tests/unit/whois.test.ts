import { describe, expect, it } from 'vitest';
import { whois } from '../../tools/link/whois';
import { addAll, loadKnowledge } from '../../tools/load/knowledge';

const knowledge = loadKnowledge();
if (!knowledge) throw new Error('no packed knowledge');
addAll(knowledge);
const first = (name: string, on: string, text?: string): string | undefined =>
  (whois(knowledge, name, on, text) as { entity: string }[])[0]?.entity;

describe('whois', () => {
  it.each([
    ['a son is not his father', 'Donald Trump Jr.', '2018-05-01'],
    ['a double surname is not its half', 'Chris Wilson-Smith', '2018-05-01'],
    ['Li is not Lee', 'David K. Li', '2021-01-06'],
    ['an initial tells namesakes apart', 'John Murray', '2016-08-31'],
    ['one of hundreds who has left is a namesake', 'Michael Jackson', '2024-08-28'],
  ])('%s', (_name, name, on) => {
    expect(first(name, on)).toBeUndefined();
  });

  it.each([
    ['as formal as it gets', 'Joseph R. Biden Jr.', '2016-03-16', 'Q6279'],
    ['spelled from another script', 'Volodymyr Zelensky', '2021-05-01', 'Q3874799'],
    ['a title of several', 'Senators Mitch McConnell', '2016-06-09', 'Q355522'],
    ['a seat in parliament, without its country', 'Earl Blumenauer', '2016-06-22', 'Q748066'],
    ['what stands for a body', 'Pentagon', '2006-04-14', 'mod:US'],
  ])('%s', (_name, name, on, entity) => {
    expect(first(name, on)).toBe(entity);
  });
});
