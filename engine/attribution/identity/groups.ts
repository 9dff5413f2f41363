import type { LanguageDocument } from '../../language/document';
import { type Bearer, bearerOf } from './bearer';
import type { NameMention } from './names';

/** Bearers that are named together ("Putin and Rouhani"), each company once. */
export class Groups {
  private readonly known = new Map<string, Bearer>();
  private readonly ids = new Map<Bearer, number>();
  private readonly latest: { readonly bearer: Bearer; readonly token: number }[] = [];

  /** The group of these members, the one that there is or a new one. */
  of(members: readonly Bearer[]): Bearer {
    const key = members
      .map((one) => this.idOf(one))
      .sort((a, b) => a - b)
      .join('+');
    const known = this.known.get(key);
    if (known) return known;
    const name = members.every((one) => one.name !== undefined)
      ? { name: listed(members.map((one) => one.name!)) }
      : { description: listed(members.map((one) => one.name ?? one.description ?? '')) };
    const bearer = bearerOf({ kind: 'group', members, plural: true, ...name });
    this.known.set(key, bearer);
    return bearer;
  }

  /** Remembers that a group was named at a token. */
  named(bearer: Bearer, token: number): void {
    this.latest.push({ bearer, token });
  }

  /** The group of `size` (any where undefined) of members of that kind that was named last before a token. */
  lastBefore(token: number, size: number | undefined, kind: 'person' | 'body'): Bearer | undefined {
    for (let i = this.latest.length - 1, steps = 0; i >= 0 && steps < 20; i--, steps++) {
      const { bearer, token: there } = this.latest[i]!;
      if (there >= token) continue;
      if (size !== undefined && bearer.members!.length !== size) continue;
      const people = bearer.members!.every((one) => one.kind === 'person' || one.kind === 'unnamed');
      if (people === (kind === 'person')) return bearer;
    }
    return undefined;
  }

  private idOf(bearer: Bearer): number {
    const id = this.ids.get(bearer) ?? this.ids.size;
    this.ids.set(bearer, id);
    return id;
  }
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Runs of names joined by "and" ("A, B and C"), at least two of different bearers and of one sort. */
export function namedTogether(document: LanguageDocument, mentions: readonly NameMention[]): NameMention[][] {
  const runs: NameMention[][] = [];
  for (let i = 0; i < mentions.length; i++) {
    const run = [mentions[i]!];
    while (i + 1 < mentions.length && isJoined(document, mentions[i]!, mentions[i + 1]!, ',')) run.push(mentions[++i]!);
    const last = mentions[i + 1];
    if (last && isJoined(document, mentions[i]!, last, 'and')) {
      run.push(last);
      i++;
    } else continue;
    const kinds = new Set(run.map(({ kind }) => (kind === 'person' ? 'person' : 'body')));
    if (kinds.size === 1 && new Set(run.map(({ group }) => group)).size === run.length) runs.push(run);
  }
  return runs;
}

/** Nothing between two names but the join, a title and a nationality. */
function isJoined(document: LanguageDocument, left: NameMention, right: NameMention, join: ',' | 'and'): boolean {
  if (right.from - left.to > 9) return false;
  const between = document.tokens.slice(left.to, right.from);
  const first = between[0]?.lower;
  const rest = between.slice(first === ',' && between[1]?.lower === 'and' && join === 'and' ? 2 : 1);
  if (first !== join && !(join === 'and' && (first === '&' || (first === ',' && between[1]?.lower === 'and'))))
    return false;
  if (join === ',') return rest.length === 0;
  const title = right.from - right.titleFrom;
  return rest.every(
    ({ text, lower }, i) =>
      i >= rest.length - title || /^\p{Lu}/u.test(text) || /^(?:the|his|her|their|counterpart|fellow)$/.test(lower),
  );
}
