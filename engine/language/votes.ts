/**
 * What the features of a word vote for, tag by tag. Half of the features see one word form only: their votes are summed
 * up once a form and kept, so that reading a word again looks up no more than what joins it to its neighbours.
 * The features are those of `fillFeatures`; a test holds the two together.
 */
import { EDGE_FORM, slot, slotHalf, slotOf, spread, tagPair, type WordForm, wordForm } from './features';
import { Rows } from './rows';
import type { TaggerWeights } from './weights';
import { placeForNotes, type Word } from './words';

/** Forms kept between sentences, and numbers kept of them; news repeats itself, so most words are found here. */
const FORMS_KEPT = 6000;
const NUMBERS_KEPT = 1 << 19;
/** The number of the form beyond both ends of a sentence. */
const EDGE = 0;

/** Ways in which a sentence writes capitals, times whether the word is its first. */
const PLACES = 6;
/** Where a form stands when it votes for the tag of another word. */
const BEFORE = 0;
const BEFORE_2 = 1;
const AFTER = 2;
const AFTER_2 = 3;
const SIDES = 4;
/** Numbers kept of each form: halves of the slots that join it to something, and its properties as second halves. */
const PARTS = 13;
/** Tags that may go before a word, the two edges of a sentence among them. */
const TAGS_BEFORE = 66;

/** Mask of a row's length; tags are fewer than 64, see `weights.ts`. */
const LENGTH = 63;

export class Votes {
  readonly #weights: TaggerWeights;
  readonly #rows: Rows;
  readonly #count: number;
  /** A weight with its tag in the low byte: one look instead of two. */
  readonly #votes: Int16Array;
  readonly #scores: Int32Array;
  /** Where a word form has its number noted; it holds as long as the form is that number's. */
  readonly #place = placeForNotes();
  #words: (Word | undefined)[] = [];
  #forms: WordForm[] = [];
  #sure = new Int8Array(0);
  #parts = new Int32Array(0);
  /** Where the sums of a form begin, by its place; 0 where they were not made yet. */
  #own = new Int32Array(0);
  /** Where the list of its votes for a neighbour begins, by side; 0 where it was not made yet. */
  #sides = new Int32Array(0);
  /** The same for a form behind a tag, and for a form whose neighbour to the left stands behind a tag. */
  #hereByTag = new Int32Array(0);
  #afterByTag = new Int32Array(0);
  /** The same for the two tags before a word. */
  #tags = new Int32Array(64 * 64);
  /** Sums, a number a tag, and lists: their length, then votes with the tag in the low byte. */
  #kept = new Int16Array(1 << 14);
  #end = 1;

  constructor(weights: TaggerWeights) {
    this.#weights = weights;
    this.#rows = new Rows(weights.slots, weights.starts);
    this.#count = weights.tags.length;
    this.#votes = Int16Array.from(weights.weights, (weight, at) => (weight << 8) | weights.weightTags[at]!);
    this.#scores = new Int32Array(this.#count);
    this.#clear();
  }

  /** Makes room for the words of a sentence, so that no number given for one of them changes meaning. */
  prepare(words: number): void {
    if (this.#forms.length + words > FORMS_KEPT || this.#end > NUMBERS_KEPT) this.#clear();
  }

  /** The number of a word's form. */
  idOf(word: Word): number {
    const known = word.notes[this.#place] as number | undefined;
    if (known !== undefined && this.#words[known] === word) return known;
    const id = this.#add(wordForm(word.text, this.#weights.uses), word);
    word.notes[this.#place] = id;
    return id;
  }

  /** The one tag that the form may have, or -1. */
  sureTag(id: number): number {
    return this.#sure[id]!;
  }

  formOf(id: number): WordForm {
    return this.#forms[id]!;
  }

  /** The tag with the most votes for the word `at` of a sentence given by its forms; `tag1` and `tag2` go before it. */
  best(ids: Int32Array, length: number, at: number, tag1: number, tag2: number, letterCase: number): number {
    const here = ids[at]!;
    const before = at > 0 ? ids[at - 1]! : EDGE;
    const before2 = at > 1 ? ids[at - 2]! : EDGE;
    const after = at + 1 < length ? ids[at + 1]! : EDGE;
    const after2 = at + 2 < length ? ids[at + 2]! : EDGE;
    this.#start(here, letterCase * 2 + (at === 0 ? 1 : 0));
    this.#addSide(before, BEFORE);
    this.#addSide(before2, BEFORE_2);
    this.#addSide(after, AFTER);
    this.#addSide(after2, AFTER_2);
    const tags = tagPair(tag1, tag2);
    this.#addTags(tags, tag1);
    this.#addByTag(here, after, tag1 + 2);
    this.#addPairs(here * PARTS, before * PARTS, after * PARTS, tags);
    const scores = this.#scores;
    let best = 0;
    let most = scores[0]!;
    for (let tag = 1; tag < scores.length; tag++) {
      const score = scores[tag]!;
      if (score > most) {
        most = score;
        best = tag;
      }
    }
    return best;
  }

  #clear(): void {
    this.#words = [];
    this.#forms = [];
    this.#own.fill(0);
    this.#sides.fill(0);
    this.#hereByTag.fill(0);
    this.#afterByTag.fill(0);
    this.#tags.fill(0);
    this.#end = 1;
    this.#add(EDGE_FORM, undefined);
  }

  #add(form: WordForm, word: Word | undefined): number {
    const id = this.#forms.push(form) - 1;
    this.#words.push(word);
    if (id === this.#sure.length) this.#grow();
    this.#sure[id] = this.#weights.sure.get(form.plain) ?? -1;
    const parts = this.#parts;
    let at = id * PARTS;
    for (const template of [19, 20, 25]) parts[at++] = slotHalf(template, form.word);
    for (const template of [27, 28, 29, 30]) parts[at++] = slotHalf(template, form.use);
    parts[at++] = slotHalf(21, form.suffix2);
    parts[at++] = slotHalf(24, form.shape);
    for (const property of [form.word, form.use, form.suffix2, form.shape]) parts[at++] = spread(property);
    return id;
  }

  #grow(): void {
    const size = Math.max(256, 2 * this.#sure.length);
    const sure = new Int8Array(size);
    sure.set(this.#sure);
    this.#sure = sure;
    this.#parts = longer(this.#parts, size * PARTS);
    this.#own = longer(this.#own, size * PLACES);
    this.#sides = longer(this.#sides, size * SIDES);
    this.#hereByTag = longer(this.#hereByTag, size * TAGS_BEFORE);
    this.#afterByTag = longer(this.#afterByTag, size * TAGS_BEFORE);
  }

  /** Takes room for so many numbers. */
  #room(length: number): number {
    const start = this.#end;
    this.#end += length;
    if (this.#end > this.#kept.length) {
      const kept = new Int16Array(2 * this.#end);
      kept.set(this.#kept);
      this.#kept = kept;
    }
    return start;
  }

  /** Sets the scores to what the word says of itself. */
  #start(id: number, place: number): void {
    const start = this.#own[id * PLACES + place]! || this.#sum(id, place);
    const scores = this.#scores;
    const kept = this.#kept;
    for (let tag = 0; tag < scores.length; tag++) scores[tag] = kept[start + tag]!;
  }

  #sum(id: number, place: number): number {
    const form = this.#forms[id]!;
    this.#scores.fill(0);
    this.#addSlot(slot(0, place));
    this.#addSlot(slot(1, form.word));
    this.#addSlot(slot(2, form.shape, place));
    this.#addSlot(slot(3, form.suffix1));
    this.#addSlot(slot(4, form.suffix2));
    this.#addSlot(slot(5, form.suffix3));
    this.#addSlot(slot(6, form.suffix4));
    this.#addSlot(slot(7, form.prefix1));
    this.#addSlot(slot(8, form.prefix3));
    const start = this.#room(this.#count);
    this.#kept.set(this.#scores, start);
    this.#own[id * PLACES + place] = start;
    return start;
  }

  #addSide(id: number, side: number): void {
    this.#addList(this.#sides[id * SIDES + side]! || this.#listSide(id, side));
  }

  #listSide(id: number, side: number): number {
    const { word, suffix3 } = this.#forms[id]!;
    const slots =
      side === BEFORE
        ? [slot(12, word), slot(16, suffix3)]
        : side === BEFORE_2
          ? [slot(13, word)]
          : side === AFTER
            ? [slot(14, word), slot(17, suffix3)]
            : [slot(15, word)];
    const start = this.#list(slots);
    this.#sides[id * SIDES + side] = start;
    return start;
  }

  #addByTag(here: number, after: number, tag: number): void {
    let start = this.#hereByTag[here * TAGS_BEFORE + tag]!;
    if (start === 0) {
      const { word, suffix3, use } = this.#forms[here]!;
      start = this.#list([slot(11, word, tag), slot(18, suffix3, tag), slot(26, use, tag)]);
      this.#hereByTag[here * TAGS_BEFORE + tag] = start;
    }
    this.#addList(start);
    start = this.#afterByTag[after * TAGS_BEFORE + tag]!;
    if (start === 0) {
      const { word, suffix3 } = this.#forms[after]!;
      start = this.#list([slot(22, word, tag), slot(23, suffix3, tag)]);
      this.#afterByTag[after * TAGS_BEFORE + tag] = start;
    }
    this.#addList(start);
  }

  #addTags(tags: number, tag1: number): void {
    let start = this.#tags[tags]!;
    if (start === 0) {
      start = this.#list([slot(9, tag1), slot(10, tags)]);
      this.#tags[tags] = start;
    }
    this.#addList(start);
  }

  #list(slots: readonly number[]): number {
    const rows = slots.map((one) => this.#rows.of(one)).filter((row) => row >= 0);
    const length = rows.reduce((sum, row) => sum + (row & LENGTH), 0);
    const start = this.#room(length + 1);
    this.#kept[start] = length;
    let at = start + 1;
    for (const row of rows)
      for (let w = row >> 6, end = w + (row & LENGTH); w < end; w++) this.#kept[at++] = this.#votes[w]!;
    return start;
  }

  #addList(start: number): void {
    const scores = this.#scores;
    const kept = this.#kept;
    for (let at = start + 1, end = at + kept[start]!; at < end; at++) {
      const packed = kept[at]!;
      scores[packed & 0xff]! += packed >> 8;
    }
  }

  /** What joins the word to a neighbour, or to both tags before it. */
  #addPairs(here: number, before: number, after: number, tags: number): void {
    const parts = this.#parts;
    const wordAfter = parts[after + 9]!;
    this.#addSlot(slotOf(parts[here]!, parts[before + 9]!));
    this.#addSlot(slotOf(parts[here + 1]!, wordAfter));
    this.#addSlot(slotOf(parts[here + 2]!, spread(tags + 64)));
    this.#addSlot(slotOf(parts[here + 3]!, parts[after + 10]!));
    this.#addSlot(slotOf(parts[here + 4]!, parts[before + 10]!));
    this.#addSlot(slotOf(parts[here + 5]!, wordAfter));
    this.#addSlot(slotOf(parts[here + 6]!, spread(tags)));
    this.#addSlot(slotOf(parts[here + 7]!, parts[after + 11]!));
    this.#addSlot(slotOf(parts[here + 8]!, parts[after + 12]!));
  }

  #addSlot(wanted: number): void {
    const row = this.#rows.of(wanted);
    if (row < 0) return;
    const scores = this.#scores;
    const votes = this.#votes;
    for (let w = row >> 6, end = w + (row & LENGTH); w < end; w++) {
      const packed = votes[w]!;
      scores[packed & 0xff]! += packed >> 8;
    }
  }
}

function longer(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(length);
  made.set(numbers);
  return made;
}
