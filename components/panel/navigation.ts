/** What the panel shows: the overview at the bottom, what was opened from it on top. */
export type View =
  | { readonly kind: 'overview' }
  | { readonly kind: 'claim'; readonly id: number }
  /** `key` is a speaker's or, for one who does not speak, `entity …`. */
  | { readonly kind: 'source'; readonly key: string }
  | { readonly kind: 'mentions' };

export interface Trail {
  readonly views: readonly [View, ...View[]];
  /** Id of the element that opened each view, to give the focus back to. */
  readonly openers: readonly (string | undefined)[];
}

export type Step =
  | { readonly do: 'open'; readonly view: View; readonly opener?: string | undefined }
  /** Another claim in place of the present view: next, previous, or chosen in the page. */
  | { readonly do: 'swap'; readonly view: View }
  | { readonly do: 'back' }
  | { readonly do: 'reset' };

export const START: Trail = { views: [{ kind: 'overview' }], openers: [undefined] };

export const topOf = ({ views }: Trail): View => views[views.length - 1] ?? { kind: 'overview' };

const same = (a: View, b: View) => JSON.stringify(a) === JSON.stringify(b);
const MOST = 30;

/** Walks: opening what is open already does nothing, and a long walk forgets its beginning but never the overview. */
export function walk(trail: Trail, step: Step): Trail {
  const [first, ...rest] = trail.views;
  switch (step.do) {
    case 'reset':
      return START;
    case 'back':
      return rest.length === 0 ? trail : { views: [first, ...rest.slice(0, -1)], openers: trail.openers.slice(0, -1) };
    case 'swap':
      if (same(topOf(trail), step.view)) return trail;
      return rest.length === 0
        ? { views: [first, step.view], openers: [...trail.openers, undefined] }
        : { views: [first, ...rest.slice(0, -1), step.view], openers: trail.openers };
    case 'open': {
      if (same(topOf(trail), step.view)) return trail;
      const drop = rest.length >= MOST ? 1 : 0;
      return {
        views: [first, ...rest.slice(drop), step.view],
        openers: [undefined, ...trail.openers.slice(1 + drop), step.opener],
      };
    }
  }
}
