import { describe, expect, it } from 'vitest';
import { inSlices } from '../../page/find/slices';

function* steps(count: number): Generator<void, number> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    yield;
  }
  return count;
}

describe('work in slices', () => {
  it('gives what the steps give', async () => expect(await inSlices(steps(3))).toBe(3));

  it('lets others run between slices', async () => {
    let ran = false;
    setTimeout(() => {
      ran = true;
    });
    await inSlices(steps(4));
    expect(ran).toBe(true);
  });

  it('ends with the signal’s reason', async () => {
    const end = new AbortController();
    const work = inSlices(steps(50), end.signal);
    end.abort(new Error('enough'));
    await expect(work).rejects.toThrow('enough');
  });
});
