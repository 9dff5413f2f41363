const PATHS = {
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  previous: 'M10 3 5 8l5 5',
  settings: 'M2 5h7m3 0h2M2 11h2m3 0h7M9 3.2v3.6M4.2 9.2v3.6',
  show: 'M8 2v9m0 0 3.5-3.5M8 11 4.5 7.5M3 14h10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
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
    <svg class="sign" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <path d="M1.5 3.5h4v4.600c0 2.3-1.200 3.900-3.400 4.600l-.6-1.3c1.200-.6 1.800-1.400 1.900-2.700H1.5Z" />
      <circle cx="10.5" cy="8" r="2.3" />
      <circle cx="16.5" cy="8" r="1.700" />
      <circle cx="21.5" cy="8" r="1.100" />
    </svg>
  );
}
