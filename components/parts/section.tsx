import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly class?: string;
  /** What stands beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a view with its own heading. */
export function Section({ title, class: name = '', aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class={`section ${name}`} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Something folded away until asked for. */
export function Folded({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="folded">
      <summary>{title}</summary>
      <div class="folded-body">{children}</div>
    </details>
  );
}
