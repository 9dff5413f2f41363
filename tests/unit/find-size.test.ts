import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../tools/browser/bundle';

describe('size', () => {
  // Loaded only on pages whose first look says that they may be articles; what tells headings, streamed parts, key points
  // and what an article ends by leading on to is in it.
  it('finding and living stay small beyond Readability, and bring nothing else along', async () => {
    const whole = await bundle('page/living/index.ts', 'x', true);
    const readability = await bundle('node_modules/@mozilla/readability/index.js', 'x', true);
    const beyond = gzipSync(whole).length - gzipSync(readability).length;
    expect(beyond).toBeLessThanOrEqual(17_750);
    expect(whole).not.toMatch(/webextension-polyfill|ZodError|preact/);
  });
});
