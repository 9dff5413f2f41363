import { bytesOf, numberAt } from './bits';
import { bucketOf, keysOf } from './keys';
import type { Packed } from './packed';

/** One packed file with its index of names. Opening it only counts; names are folded where a key falls in their bucket. */
export class NamedFile {
  private readonly starts: Uint32Array;
  private readonly members: Uint8Array;
  /** Keys of the entities looked at so far. */
  private readonly keys: (readonly string[] | undefined)[] = [];
  private positions: Map<string, number> | undefined;

  constructor(readonly packed: Packed) {
    this.starts = startsOf(packed.entities.buckets.counts);
    this.members = bytesOf(packed.entities.buckets.members);
  }

  /** Positions of the entities that have a key (see keys.ts). */
  at(key: string): number[] {
    const size = this.starts.length - 1;
    if (size < 1) return [];
    const bucket = bucketOf(key, size);
    const { width } = this.packed.entities.buckets;
    const found: number[] = [];
    for (let n = this.starts[bucket]!; n < this.starts[bucket + 1]!; n++) {
      const at = numberAt(this.members, width, n);
      if (this.hasKey(at, key)) found.push(at);
    }
    return found;
  }

  private hasKey(at: number, key: string): boolean {
    const { kind, label, aliases, country } = this.packed.entities;
    this.keys[at] ??= keysOf(kind[at]!, label[at]!, aliases[at] ?? [], this.packed.words[country[at]!]!);
    return this.keys[at]!.includes(key);
  }

  /** Position of an entity by its id; the list of ids is made at the first question. */
  positionOf(id: string): number | undefined {
    this.positions ??= new Map(this.packed.entities.id.map((one, at) => [one, at]));
    return this.positions.get(id);
  }

  /** Positions of the roles of the person at a position. */
  rolesAt(at: number): number[] {
    const { person } = this.packed.roles;
    let low = 0;
    let high = person.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (person[middle]! < at) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; person[low] === at; low++) found.push(low);
    return found;
  }
}

/** Where each bucket begins, and the end of the last. */
function startsOf(counts: string): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts.charCodeAt(i) - 48;
  return starts;
}
