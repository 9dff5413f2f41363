import { describe, expect, it } from 'vitest';
import { inSlices, type Step } from '../../page/find/slices';

function* steps(count: number): Generator<undefined, number> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    yield undefined;
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

  it('begins a task of its own for a step that takes long alone', async () => {
    const order: string[] = [];
    function* work(): Generator<Step, void> {
      setTimeout(() => order.push('page'));
      yield 'alone';
      order.push('long call');
    }
    await inSlices(work());
    expect(order[1] ?? order[0]).toBe('long call');
    expect(order).toHaveLength(2);
  });

  it('ends with the signal’s reason', async () => {
    const end = new AbortController();
    const work = inSlices(steps(50), end.signal);
    end.abort(new Error('enough'));
    await expect(work).rejects.toThrow('enough');
  });
});
