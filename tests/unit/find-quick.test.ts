import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { QUICKER } from '../../page/find/quick';

it('every question answered sooner is one that Readability asks', () => {
  for (const name of Object.keys(QUICKER)) {
    expect(Readability.prototype).toHaveProperty(name);
    const source = Object.values(Object.getOwnPropertyDescriptors(Readability.prototype)).map(({ value }) =>
      String(value),
    );
    expect(
      source.some((code) => code.includes(`this.${name}(`)),
      name,
    ).toBe(true);
  }
});

it('every step of ours is one that Readability takes itself', () => {
  const code = String(Readability.prototype.parse);
  for (const step of [
    '_unwrapNoscriptImages(',
    '_removeScripts(',
    '_prepDocument(',
    '_getArticleMetadata(',
    '_grabArticle(',
  ])
    expect(code, step).toContain(`this.${step}`);
});
