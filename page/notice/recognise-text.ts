import { LEXICON } from './recognise-lexicon';

/** What the sentences of a block say about browsers. */
export interface Statements {
  /** Enough is said, by text alone, to be a banner. */
  readonly enough: boolean;
  /** A bare call to update: enough only with evidence of place, tokens or links. */
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

/** True where a sentence is about a browser, by noun, by "IE" or by a brand. */
function subject(sentence: string): 'browser' | 'brand' | undefined {
  if (LEXICON.noun.test(sentence) || LEXICON.ie.test(sentence)) return 'browser';
  return LEXICON.brand.test(sentence) ? 'brand' : undefined;
}

/**
 * Judges a block's text sentence by sentence: a claim (a browser is unsupported or old), whether it is the reader's,
 * and a request to change or update. One alone rarely makes a banner; see `enough`.
 * Takes plain text of at most LONGEST characters (longer gives nothing) and never throws.
 */
export function statements(text: string): Statements {
  if (text.length < 12 || text.length > LONGEST || LEXICON.otherTrade.test(text)) return NOTHING;
  if (LEXICON.reported.test(text)) return NOTHING;
  const signals = new Set<string>();
  // Sentences, as bits: the claim and the request of one sentence are weaker than of two.
  let addressed = 0;
  let claimed = 0;
  let asked = 0;
  let both = false;
  let about = 0;
  let all = 0;
  let follows = false;
  const sentences = text.split(SENTENCE_END);
  for (let n = 0; n < sentences.length && n < 30; n++) {
    const sentence = sentences[n]!.trim();
    if (!sentence) continue;
    all += sentence.length;
    const who = subject(sentence);
    const old = LEXICON.old.test(sentence);
    const unsupported = LEXICON.unsupported.test(sentence);
    const update = LEXICON.update.test(sentence);
    const request = update || LEXICON.request.test(sentence);
    if (who || old || unsupported || update || LEXICON.better.test(sentence)) about += sentence.length;
    if ((who || unsupported) && LEXICON.feature.test(sentence) && !/css/i.test(sentence)) return NOTHING;
    if (!who) {
      // "Yours is not supported." "Update to the latest version." go on about the browser of the sentence before.
      if (follows && (unsupported || (old && LEXICON.version.test(sentence)))) claimed |= 1 << n;
      if (follows && LEXICON.version.test(sentence) && (update || (request && LEXICON.better.test(sentence)))) {
        asked |= 1 << n;
        signals.add('request');
      }
      follows = false;
      continue;
    }
    follows = true;
    if (/[“"«„][^”"»“]{25,}[”"»“]/u.test(sentence)) return NOTHING;
    const byBrand = LEXICON.readerBrand.test(sentence);
    const reader = byBrand || LEXICON.reader.test(sentence) || LEXICON.readerIe.test(sentence);
    const conditional = LEXICON.conditional.test(sentence);
    if (request && (update || LEXICON.better.test(sentence) || LEXICON.brand.test(sentence))) {
      asked |= 1 << n;
      signals.add('request');
    }
    if (conditional) continue;
    if (reader && (byBrand || who === 'browser')) {
      addressed |= 1 << n;
      signals.add('reader');
    }
    if ((reader || /internet explorer/i.test(sentence) || LEXICON.ie.test(sentence)) && LEXICON.broken.test(sentence)) {
      claimed |= 1 << n;
      signals.add('malfunction');
    }
    if (unsupported || old) {
      claimed |= 1 << n;
      signals.add(unsupported ? 'unsupported' : 'outdated');
      if (reader && (byBrand || who === 'browser')) both = true;
    }
  }
  const apart = (one: number, other: number) => one > 0 && other > 0 && (one !== other || (one & (one - 1)) !== 0);
  const claim = both || apart(claimed, asked) || (claimed > 0 && asked > 0 && signals.has('unsupported'));
  const use = apart(addressed, asked);
  return {
    enough: claim || use,
    almost: asked > 0 && LEXICON.update.test(text),
    share: all ? about / all : 0,
    signals: [...signals],
  };
}
