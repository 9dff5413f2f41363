import type { Span } from '../../engine/types';
import type { Count } from './tally';

/** A paragraph as taggers are scored on: a label for each token, such as "B-source" or "O". */
export interface Row {
  readonly id: string;
  /** Offsets into the document's text; none for a token that the text does not have. */
  readonly tokens: readonly (Span | null)[];
  readonly labels: readonly string[];
}

const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** The roles of what was found in a document. */
export type FoundRoles = Readonly<Record<Role, readonly Span[]>>;

/** Stretches of a row, by role, each as "first:end" in tokens; what continues nothing is none. */
function labelled(labels: readonly string[]): Record<Role, Set<string>> {
  const found = { source: new Set<string>(), cue: new Set<string>(), content: new Set<string>() };
  let open: { role: Role; from: number } | undefined;
  const close = (end: number) => {
    if (open) found[open.role].add(`${open.from}:${end}`);
    open = undefined;
  };
  labels.forEach((label, at) => {
    const [sign, role] = label.split('-') as [string, Role | undefined];
    if (sign === 'I' && open && open.role === role) return;
    close(at);
    if (sign === 'B' && role) open = { role, from: at };
  });
  close(labels.length);
  return found;
}

/** The tokens of a row that a span touches, as "first:end"; undefined where it touches none. */
function touchedTokens({ tokens }: Row, [start, end]: Span): string | undefined {
  let first = -1;
  let last = -1;
  tokens.forEach((token, at) => {
    if (!token || token[1] <= token[0] || token[0] >= end || token[1] <= start) return;
    if (first < 0) first = at;
    last = at;
  });
  return first < 0 ? undefined : `${first}:${last + 1}`;
}

/**
 * Exact spans as the literature counts them on this corpus (CofeNet, Wang et al., COLING 2022): every unbroken stretch
 * of a role in a paragraph is one, right only where its first and last token are; a span that runs through several
 * paragraphs counts in each. Gives right, found and gold of each role.
 * @param found what was found, by document.
 */
export function exactSpans(
  rows: readonly Row[],
  found: ReadonlyMap<string, readonly FoundRoles[]>,
): Record<Role, Count> {
  const counts: Record<Role, Count> = {
    source: { right: 0, found: 0, gold: 0 },
    cue: { right: 0, found: 0, gold: 0 },
    content: { right: 0, found: 0, gold: 0 },
  };
  for (const row of rows) {
    const gold = labelled(row.labels);
    for (const role of ROLES) {
      const here = new Set<string>();
      for (const one of found.get(row.id) ?? []) {
        for (const span of one[role]) {
          const tokens = touchedTokens(row, span);
          if (tokens) here.add(tokens);
        }
      }
      counts[role].right += [...here].filter((one) => gold[role].has(one)).length;
      counts[role].found += here.size;
      counts[role].gold += gold[role].size;
    }
  }
  return counts;
}
