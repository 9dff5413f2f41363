import { bytesOf, numberAt } from './bits';
import { degreesOf, NOWHERE, qidNumbers } from './columns';
import { bucketOf, keysOf } from './keys';
import { fold } from './names';
import type { Packed, PackedMore } from './packed';

/** One packed file with its index of names. Opening it only counts; names are folded where a key falls in their bucket. */
export class NamedFile {
  private readonly starts: Uint32Array;
  private readonly members: Uint8Array;
  private readonly qids: Int32Array;
  /** Where the roles of each person begin, and the end of the last. */
  private readonly roles: Uint32Array;
  private readonly firstPlace: number;
  private readonly firstPerson: number;
  /** Folded titles of the offices, made at the first question. */
  private titles: readonly string[] | undefined;
  private degrees: { readonly lat: Float32Array; readonly lon: Float32Array } | undefined;
  /** Keys of the entities looked at so far. */
  private readonly keys: (readonly string[] | undefined)[] = [];
  private positions: Map<string, number> | undefined;

  constructor(readonly packed: Packed) {
    this.starts = startsOf(packed.entities.buckets.counts);
    this.members = bytesOf(packed.entities.buckets.members);
    this.qids = qidNumbers(packed.entities.id);
    this.roles = startsOf(packed.roles.counts);
    this.firstPlace = packed.entities.kind.indexOf('l');
    this.firstPerson = packed.entities.kind.indexOf('p');
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
    this.positions ??= new Map(this.packed.entities.id.map((_, at) => [this.idAt(at), at]));
    return this.positions.get(id);
  }

  /** Id of the entity at a position. */
  idAt(at: number): string {
    const id = this.packed.entities.id[at]!;
    return typeof id === 'string' ? id : `Q${this.qids[at]}`;
  }

  /** What only some entities have, of the one at a position. */
  moreAt(at: number): PackedMore & { readonly partOf?: string } {
    const { partOf, kind, more } = this.packed.entities;
    const place = this.packed.words[partOf[at]!];
    const geo = kind[at] === 'l' ? this.geoAt(at - this.firstPlace) : undefined;
    const born = kind[at] === 'p' ? this.packed.entities.born[at - this.firstPerson] : undefined;
    return {
      ...(born ? { born: String(born + 1900) } : {}),
      ...(place ? { partOf: place } : {}),
      ...(geo ? { geo } : {}),
      ...more[at],
    };
  }

  private geoAt(place: number): readonly [number, number] | undefined {
    const { lat, lon } = this.packed.entities;
    if (lat[place] === NOWHERE) return undefined;
    this.degrees ??= { lat: degreesOf(lat), lon: degreesOf(lon) };
    const round = (degrees: Float32Array) => Math.round(degrees[place]! * 10) / 10;
    return [round(this.degrees.lat), round(this.degrees.lon)];
  }

  /** Positions of the offices whose title has all these folded words. */
  officesOf(words: readonly string[]): number[] {
    this.titles ??= this.packed.offices.title.map((title, at) => {
      const short = this.packed.offices.short[at]!;
      return ` ${fold(typeof short === 'string' ? `${title} ${short}` : title)} `;
    });
    return this.titles.flatMap((title, at) => (words.every((word) => title.includes(` ${word} `)) ? [at] : []));
  }

  /** Positions of people and of their roles in these offices. */
  holdersOf(offices: ReadonlySet<number>): [at: number, role: number][] {
    if (offices.size === 0) return [];
    const found: [number, number][] = [];
    this.packed.roles.office.forEach((office, role) => {
      if (offices.has(office)) found.push([this.firstPerson + this.holderOf(role), role]);
    });
    return found;
  }

  /** Which of the people a role is of: the last whose roles begin at or before it. */
  private holderOf(role: number): number {
    let low = 0;
    let high = this.roles.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.roles[middle]! <= role) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Positions of the roles of the person at a position. */
  rolesAt(at: number): number[] {
    const person = at - this.firstPerson;
    const [from, to] = [this.roles[person] ?? 0, this.roles[person + 1] ?? 0];
    return from < to ? Array.from({ length: to - from }, (_, i) => from + i) : [];
  }
}

/** Where each of the groups counted begins, and the end of the last. */
function startsOf(counts: string): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts.charCodeAt(i) - 48;
  return starts;
}
