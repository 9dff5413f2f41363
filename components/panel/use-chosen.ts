import { useEffect, useRef } from 'preact/hooks';

/** How long an answer to our own choice may take; an echo later than that is the page's word. */
const ECHO_MS = 3000;

interface Asked {
  readonly id: number | undefined;
  readonly at: number;
}

/**
 * Tells choices made in the page from the echo of those made in the panel, which the background sends back too: an
 * echo that comes late must not take the reader away from where they have gone since.
 * @param chosen what the background says is chosen.
 * @param context what, when it changes, makes the choice count again: another article.
 * @param follow called with a claim chosen in the page.
 * @returns to be called with each choice made in the panel.
 */
export function useChosen(
  chosen: number | undefined,
  context: string,
  follow: (id: number) => void,
): (id: number | undefined) => void {
  const asked = useRef<readonly Asked[]>([]);
  useEffect(() => {
    const recent = asked.current.filter(({ at }) => performance.now() - at < ECHO_MS);
    const echo = recent.findIndex(({ id }) => id === chosen);
    asked.current = echo < 0 ? [] : recent.slice(echo + 1);
    if (echo < 0 && chosen !== undefined) follow(chosen);
  }, [chosen, context]);
  return (id) => {
    asked.current = [...asked.current, { id, at: performance.now() }];
  };
}
