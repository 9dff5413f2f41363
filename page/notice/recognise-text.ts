import { LEXICON } from './recognise-lexicon';

/** What the sentences of a block say about browsers. */
export interface Statements {
  /** Enough is said, by text alone, to be a banner. */
  readonly enough: boolean;
  /** A bare call to update, or a bare claim: enough only with evidence of place, tokens or links. */
  readonly almost: boolean;
  /** Characters of sentences that speak of browsers, as a share of all. */
  readonly share: number;
  /** Names of the signals that fired, for "why was this replaced?". */
  readonly signals: readonly string[];
}

const NOTHING: Statements = { enough: false, almost: false, share: 0, signals: [] };
const SENTENCE_END = /[.!?؟](?=\s|$|["”»)])|[。！？，]|\n|\s[|•·]\s/u;
/** Longest message taken for a banner; the catalogue's median is 127 characters. */
export const LONGEST = 1100;

/** Sentences without a subject of their own that still speak of the browser named before. */
const FOLLOWING = 2;
/** "Internet Explorer is not supported" and no more: a banner only where tokens or links say so too. */
const BARE = 160;

/** True where a sentence is about a browser, by noun, by "IE" or by a brand. */
function subject(sentence: string): 'browser' | 'brand' | undefined {
  if (LEXICON.noun.test(sentence) || LEXICON.ie.test(sentence)) return 'browser';
  return LEXICON.brand.test(sentence) ? 'brand' : undefined;
}

/** Characters of the sentences that speak of browsers, as a share of all; none where one speaks of a function. */
function shareOf(sentences: readonly string[]): number {
  let about = 0;
  let all = 0;
  for (const sentence of sentences) {
    const who = subject(sentence);
    const unsupported = LEXICON.unsupported.test(sentence);
    if ((who || unsupported) && LEXICON.feature.test(sentence) && !/css/i.test(sentence)) return 0;
    all += sentence.length;
    if (who || unsupported || [LEXICON.old, LEXICON.update, LEXICON.better].some((words) => words.test(sentence)))
      about += sentence.length;
  }
  return all ? about / all : 0;
}

/**
 * Judges a block's text sentence by sentence: a claim (a browser is unsupported or old), whether it is the reader's,
 * and a request to change or update. One alone rarely makes a banner; see `enough`.
 * Takes plain text of at most LONGEST characters (longer gives nothing) and never throws.
 */
export function statements(text: string): Statements {
  if (text.length < 12 || text.length > LONGEST) return NOTHING;
  const signals = new Set<string>();
  // Sentences, as bits: the claim and the request of one sentence are weaker than of two.
  let addressed = 0;
  let claimed = 0;
  let asked = 0;
  let both = false;
  let follows = 0;
  const sentences = text
    .split(SENTENCE_END, 30)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  for (const [n, sentence] of sentences.entries()) {
    const bit = 1 << n;
    const who = subject(sentence);
    if (!who && !follows) continue;
    const old = LEXICON.old.test(sentence);
    const unsupported = LEXICON.unsupported.test(sentence);
    const update = LEXICON.update.test(sentence);
    const request = update || LEXICON.request.test(sentence);
    if (!who) {
      // "Yours is not supported." "It may not work." "Update to the latest version." go on about that browser.
      const version = LEXICON.version.test(sentence);
      if (unsupported || (old && version) || (addressed && LEXICON.broken.test(sentence))) claimed |= bit;
      if ((version || claimed) && (update || (request && LEXICON.better.test(sentence)))) asked |= bit;
      follows--;
      continue;
    }
    follows = FOLLOWING;
    if (/[“"«„][^”"»“]{25,}[”"»“]/u.test(sentence)) return NOTHING;
    const byBrand = LEXICON.readerBrand.test(sentence);
    const reader = byBrand || LEXICON.reader.test(sentence) || LEXICON.readerIe.test(sentence);
    const readers = reader && (byBrand || who === 'browser');
    if (request && (update || LEXICON.better.test(sentence) || LEXICON.brand.test(sentence))) asked |= bit;
    if (LEXICON.conditional.test(sentence)) continue;
    if (readers) addressed |= bit;
    if ((reader || LEXICON.ieNamed.test(sentence)) && LEXICON.broken.test(sentence)) {
      claimed |= bit;
      signals.add('malfunction');
    }
    if (unsupported || old) {
      claimed |= bit;
      signals.add(unsupported ? 'unsupported' : 'outdated');
      if (readers) both = true;
    }
  }
  const apart = (one: number, other: number) => one > 0 && other > 0 && (one !== other || (one & (one - 1)) !== 0);
  const claim = both || apart(claimed, asked) || (claimed > 0 && asked > 0 && signals.has('unsupported'));
  // Without a claim, a word of an application makes it that one's advertisement.
  const enough = claim || (apart(addressed, asked) && !LEXICON.app.test(text));
  const almost = (asked > 0 && LEXICON.update.test(text)) || (claimed > 0 && text.length < BARE);
  if (!enough && !almost) return NOTHING;
  if (LEXICON.otherTrade.test(text) || LEXICON.reported.test(text)) return NOTHING;
  const share = shareOf(sentences);
  if (!share) return NOTHING;
  if (asked) signals.add('request');
  if (addressed) signals.add('reader');
  return { enough, almost, share, signals: [...signals] };
}
