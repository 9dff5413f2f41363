import type { LanguageDocument } from '../../language/document';
import type { Bearer } from './bearer';

/** One mention of a bearer as a later pronoun sees it. */
export interface Place {
  readonly bearer: Bearer;
  readonly token: number;
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Subject of its clause. */
  readonly subject: boolean;
  /** Said something here. */
  readonly spoke: boolean;
  /** Stands in another's quoted words. */
  readonly quoted: boolean;
  /** Only owns the next noun: "Merkel's spokesman". */
  readonly owner: boolean;
  readonly form: 'name' | 'phrase' | 'pronoun' | 'group';
}

/** How far back a pronoun may reach, in UTF-16 code units and mentions: some paragraphs of news. */
const REACH = 1200;
const MENTIONS = 60;

/** Mentions in the order of the text; what came shortly before a place. */
export class Memory {
  private readonly places: Place[] = [];

  /** The person that the article is about: named three times as often as anybody else. */
  hero: Bearer | undefined;
  private readonly latest = new Map<Bearer, number>();

  add(place: Place): void {
    this.places.push(place);
    this.latest.set(place.bearer, place.at);
  }

  /** Where a bearer was mentioned last, in UTF-16 code units; -1 where it was not yet. */
  lastAt(bearer: Bearer): number {
    return this.latest.get(bearer) ?? -1;
  }

  /** The places before a token, the nearest first, as far as a pronoun may reach. */
  before(token: number, at: number): Place[] {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.token < token) low = middle + 1;
      else high = middle;
    }
    const near: Place[] = [];
    for (let i = low - 1; i >= 0 && near.length < MENTIONS; i--) {
      const place = this.places[i]!;
      if (at - place.at > REACH) break;
      near.push(place);
    }
    return near;
  }
}

/** Tells where in the document a token stands. */
export interface Where {
  readonly sentenceOf: (token: number) => number;
  readonly paragraphOf: (token: number) => number;
  readonly quoted: (token: number) => boolean;
}

/** Shortest quotation whose words count as another's; shorter ones are single words in quotation marks. */
const FEWEST_QUOTED = 4;

/** Indexes sentences and quotations by token, in time linear in the text. */
export function whereIn(document: LanguageDocument): Where {
  const { tokens, sentences, quotations } = document;
  const sentence = new Int32Array(tokens.length);
  for (const [index, { from, to }] of sentences.entries()) sentence.fill(index, from, to);
  const quoted = new Uint8Array(tokens.length);
  let token = 0;
  for (const { span, depth } of quotations) {
    if (depth > 0) continue;
    while (token < tokens.length && tokens[token]!.start < span[0]) token++;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < span[1]) token++;
    if (token - first >= FEWEST_QUOTED + 2) quoted.fill(1, first, token);
  }
  return {
    sentenceOf: (at) => sentence[at] ?? 0,
    paragraphOf: (at) => sentences[sentence[at] ?? 0]?.paragraph ?? 0,
    quoted: (at) => quoted[at] === 1,
  };
}
