import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statements } from '../../page/notice/recognise-text';

/** The given banners, by text alone; place and markup are measured by `npm run notices`. */
const folder = new URL('../../../shared/corpora/notices/', import.meta.url);
const lines = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string; kind: string });

describe.skipIf(!existsSync(folder))('the given banners (needs ../shared/corpora/notices)', () => {
  it('at least 95 % of live kinds say enough by text', () => {
    const live = lines('positives.jsonl').filter(
      ({ kind }) => kind !== 'conditional-comment' && kind !== 'js-disabled',
    );
    const missed = live.filter(({ text }) => !statements(text).enough).map(({ id }) => id);
    expect(live.length).toBeGreaterThan(50);
    expect(missed.length / live.length, missed.join(' ')).toBeLessThanOrEqual(0.05);
  });
});
