const PATHS = {
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  previous: 'M10 3 5 8l5 5',
  settings:
    'M2 5h6.2M11.8 5H14M2 11h2.2M7.8 11H14M11.8 5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM7.8 11a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z',
  show: 'M8 2v9m0 0 3.5-3.5M8 11 4.5 7.5M3 14h10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  link: 'M6.5 9.5l3-3M7 4.5 8.6 2.9a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.6 1.6a3.2 3.2 0 0 1-4.5-4.5L4.5 7',
  save: 'M8 2.5v7.5m0 0 3-3M8 10 5 7M2.5 10.5v3h11v-3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14',
  lost: 'M3 3l10 10M8 2.5A5.5 5.5 0 0 1 13.5 8M8 13.5A5.5 5.5 0 0 1 2.5 8',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 units in the text's colour; never the only bearer of a meaning, so hidden from readers aloud. */
export function Icon({ name }: { readonly name: IconName }) {
  const turns = name === 'back' || name === 'next' || name === 'previous' ? ' icon-turns' : '';
  return (
    <svg class={`icon${turns}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The sign of the house: a quotation mark from which a chain of dots leads away. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <path d="M1 2h6.4v6.2c0 3-1.6 5-4.6 5.8L2 12.3c1.7-.6 2.6-1.7 2.7-3.5H1Z" />
      <circle cx="12.5" cy="8" r="2.5" />
      <circle cx="18.6" cy="8" r="1.9" />
      <circle cx="23.7" cy="8" r="1.3" />
    </svg>
  );
}
