/** Milliseconds of work between two pauses. */
const SLICE = 12;

/** What comes next is one long call (`alone`), which a task of its own begins with, or any other work. */
export type Step = 'alone' | undefined;

type Scheduling = { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the page do what waits to be done, then comes back. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs `steps` with pauses wherever they yield and a slice is used up, or a step comes that takes long alone.
 * @throws what the steps throw, or the signal's reason once it is aborted.
 */
export async function inSlices<T>(steps: Generator<Step, T>, signal?: AbortSignal): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value !== 'alone' && performance.now() - began < SLICE) continue;
    await pause();
    signal?.throwIfAborted();
    began = performance.now();
  }
}
