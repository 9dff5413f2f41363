/**
 * The door between the content script and the notice, which is loaded only where a page names a browser: most pages
 * never do. Both run in the extension's own world, which the page cannot see.
 */
interface Door {
  hearsayNotice?: {
    signal?: AbortSignal;
    tend?: (signal: AbortSignal) => void;
  };
}

const door = () => {
  const all = globalThis as Door;
  all.hearsayNotice ??= {};
  return all.hearsayNotice;
};

/** The content script asks for notices to be tended; `load` brings the script that can, where it is not here yet. */
export function askForNotices(signal: AbortSignal, load: () => void): void {
  const { tend } = door();
  door().signal = signal;
  if (tend) tend(signal);
  else load();
}

/** The notice's script has come: it tends what was asked for, now and later. */
export function answerForNotices(tend: (signal: AbortSignal) => void): void {
  const here = door();
  here.tend = tend;
  if (here.signal && !here.signal.aborted) tend(here.signal);
}
