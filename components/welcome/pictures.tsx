import type { ComponentChildren } from 'preact';

function Picture({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 132" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Lines of an article; one is quoted, one reported. */
export function MarkPicture() {
  return (
    <Picture>
      <path class="p-line" d="M20 22h200M20 40h168M20 76h200M20 94h180M20 112h96" />
      <rect class="p-wash" x="58" y="49" width="150" height="18" />
      <path class="p-ink" d="M62 58h142" />
      <path class="p-accent" d="M58 67h150" />
      <path class="p-ink" d="M20 58h30" />
      <path class="p-accent p-fine" d="M20 101h180" />
    </Picture>
  );
}

/** A person in an office: a span of years with the article's day on it. */
export function WhoPicture() {
  return (
    <Picture>
      <circle class="p-fill" cx="38" cy="36" r="14" />
      <path class="p-ink" d="M66 30h96" />
      <path class="p-line" d="M66 44h64" />
      <path class="p-line p-thin" d="M20 96h200" />
      <path class="p-bar" d="M84 96h92" />
      <path class="p-ink p-thin" d="M136 78v36" />
    </Picture>
  );
}

/** A chain of three mouths, each fainter than the one before. */
export function ChainPicture() {
  return (
    <Picture>
      <path class="p-accent" d="M46 66h46" />
      <path class="p-accent p-dash" d="M112 66h46M176 66h24" />
      <circle class="p-fill" cx="34" cy="66" r="12" />
      <circle class="p-ring" cx="102" cy="66" r="10" />
      <circle class="p-ring" cx="167" cy="66" r="8" />
      <rect class="p-ring" x="201" y="59" width="14" height="14" />
    </Picture>
  );
}
