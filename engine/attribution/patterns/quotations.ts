import { isFiniteVerb } from '../../language/tags';
import { adjunctEnd } from '../adjunct';
import { clauseEnd, limitOf, trim } from '../content';
import type { Cue } from '../cue-search';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, type Passage, type Quote, quoteOf, type Range, tagAt } from '../passage';
import { cueRange, entryWith, type Found, freeCues, type Pattern, type Work } from '../pattern';
import { isText } from '../speaking';
import { inheritedSubject, sourceOf, subjectBefore } from '../subject';
import { when } from '../trigger';

const DASH = new Set(['–', '—', '―', '-', '--']);

/** The quotation a cue introduces: "X said: “…”", an addressee, adjuncts and a comma or colon between. */
function introduced(work: Work, cue: Cue): number | undefined {
  const limit = limitOf(work, cue.range[0]);
  let at = cue.range[1];
  if (
    /^(?:DT|NN.*|PRP|PRP\$)$/.test(tagAt(work, at)) &&
    cue.entries.some(({ frames, rest }) => /[oIn]/.test(frames) || rest.length > 0)
  ) {
    const addressee = phraseAfter(work, at);
    if (addressee > 0) at = addressee;
  }
  at = adjunctEnd(work, at, limit);
  // "said — as the paper reports — “…”"
  if (DASH.has(lowerAt(work, at))) {
    let closing = at + 1;
    while (closing < limit && closing - at < 15 && !DASH.has(lowerAt(work, closing)) && !quoteOf(work, closing))
      closing++;
    if (DASH.has(lowerAt(work, closing)) && quoteOf(work, closing + 1)?.range[0] === closing + 1) return closing + 1;
  }
  // "replied, with a smile: “…”"
  if (lowerAt(work, at) === ',' && !quoteOf(work, at + 1)) at = colonBefore(work, at, limit) ?? at;
  if (/^[,:;]$/.test(lowerAt(work, at))) at++;
  else if (at > cue.range[1]) return undefined;
  return at < limit && quoteOf(work, at)?.range[0] === at && !speaksBetween(work, cue, at) ? at : undefined;
}

/** "They laughed when he urged voters, “…”": another says it, nearer to the quotation. */
function speaksBetween(work: Work, cue: Cue, quote: number): boolean {
  return work.cues.some(
    ({ voice, range, entries }) =>
      voice === 'finite' &&
      range[0] >= cue.range[1] &&
      range[1] <= quote &&
      entries.some(({ cueClass }) => cueClass === 'speech'),
  );
}

/** The colon before a quotation, if no verb stands between. */
function colonBefore(work: Work, from: number, limit: number): number | undefined {
  for (let at = from; at < limit && at - from < 20 && !quoteOf(work, at); at++) {
    if (lowerAt(work, at) === ':') return quoteOf(work, at + 1)?.range[0] === at + 1 ? at : undefined;
    if (isFiniteVerb(tagAt(work, at))) return undefined;
  }
  return undefined;
}

const after: Pattern = {
  name: 'cue-quotation',
  trigger: when({ quotation: true, voices: ['finite', 'participial', 'infinitive'], frames: 'qnoI' }),
  construction: 'quote after cue',
  confidence: 0.95,
  examples: [
    {
      text: 'The mayor said, “We are late. We know.”',
      content: ['“We are late. We know.”'],
      cue: 'said',
      source: 'The mayor',
    },
    { text: 'She told the court: "I was at home."', content: ['"I was at home."'], cue: 'told', source: 'She' },
    {
      text: 'The notice read “Nobody may swim here.”',
      content: ['“Nobody may swim here.”'],
      cue: 'read',
      source: 'The notice',
    },
    {
      text: 'Workers chanted “What pay?” and went on.',
      content: ['“What pay?”'],
      cue: 'chanted',
      source: 'Workers',
    },
    { text: 'He wrote on Friday: “No.”', content: ['“No.”'], cue: 'wrote', source: 'He' },
    { text: 'Ruiz added; “It is late.”', content: ['“It is late.”'], cue: 'added', source: 'Ruiz' },
    {
      text: 'Hale commented on the fall of the tower, “We were lucky.”',
      content: ['“We were lucky.”'],
      cue: 'commented on',
      source: 'Hale',
    },
  ],
  counterExamples: [
    'She played “Moon River” on Friday.',
    'Last week she read “Moby Dick.”',
    'He said the “deal” was off.',
    'The band played when the mayor came, “Moon River” on every lip.',
  ],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry =
        entryWith(cue, 'q') ??
        (cue.entries.some((one) => one.cueClass === 'speech') ? entryWith(cue, 'noI') : undefined);
      if (!entry || cue.voice === 'noun' || cue.voice === 'passive') return [];
      const at = introduced(work, cue);
      if (at === undefined) return [];
      // "said “no” to the plan": a clause that begins with quoted words is another rule's.
      const quote = quoteOf(work, at)!;
      const comma = lowerAt(work, at - 1) === ',' || lowerAt(work, at - 1) === ':';
      const whole = /^[?!]$/.test(lowerAt(work, quote.range[1] - 2));
      if (!comma && !whole && quote.range[1] < work.to - 1 && !/^[.,;]$/.test(lowerAt(work, quote.range[1]))) return [];
      const content = trim(work, [at, comma || !whole ? clauseEnd(work, cue, at) : quote.range[1]]);
      const subject = sourceOf(work, cue);
      if (!content) return [];
      // One reads a book, but a sign "reads" what stands on it.
      if (entry.lemma === 'read' && !(subject && isText(work, subject.range))) return [];
      return [{ cue, entry, cueRange: [cueRange(cue)], source: subject ? [subject.range] : [], content: [content] }];
    }),
};

/** True for a passage that is nothing but quotation. */
export function allQuoted(work: Passage): Quote | undefined {
  const first = quoteOf(work, work.from);
  if (first?.quotation.kind !== 'double') return undefined;
  for (let at = work.from; at < work.to; at++) if (!quoteOf(work, at) && work.tokens[at]!.word.worded) return undefined;
  return first;
}

/** "More of it from Ann Lee and Tom Hale: “…”", "They agree - Ann Lee: “…”": the names right before the colon. */
function nameBefore(work: Work, colon: number): Range | undefined {
  let at = colon;
  while (at > work.from && /^(?:NNPS?|CC)$/.test(tagAt(work, at - 1))) at--;
  if (at === colon || tagAt(work, at) === 'CC' || at === work.from) return undefined;
  return DASH.has(lowerAt(work, at - 1)) || lowerAt(work, at - 1) === 'from' ? [at, colon] : undefined;
}

const colon: Pattern = {
  name: 'sentence-colon-quotation',
  trigger: when({ word: ':', quotation: true }),
  construction: 'quote after cue',
  stance: 'say',
  confidence: 0.75,
  examples: [
    {
      text: 'Her answer came at once, and she did not blink: “We will not sell the farm.”',
      content: ['“We will not sell the farm.”'],
      cue: ':',
      source: 'she',
    },
    {
      text: 'Ruiz was blunt on Monday: “We lost the harbour.”',
      content: ['“We lost the harbour.”'],
      cue: ':',
      source: 'Ruiz',
    },
    {
      text: 'The farmers agreed - Dana Ruiz: “We will not sell the farm.”',
      content: ['“We will not sell the farm.”'],
      cue: ':',
      source: 'Dana Ruiz',
    },
  ],
  counterExamples: ['The sign had two words: “Keep out.” and more text.', 'He said: “No.”'],
  apply: (work) => {
    for (let at = work.from + 2; at < work.to - 2; at++) {
      if (lowerAt(work, at) !== ':' || quoteOf(work, at) || quoteOf(work, at + 1)?.range[0] !== at + 1) continue;
      const quote = quoteOf(work, at + 1)!;
      if (work.drafts.some((draft) => draft.content.some(([from, to]) => from <= at + 1 && at + 1 < to))) return [];
      if (quote.range[1] < work.to - 1 || quote.range[1] - quote.range[0] < 5) return [];
      const name = nameBefore(work, at);
      const subject = name ? { range: name } : inheritedSubject(work, at);
      const content = trim(work, [at + 1, work.to]);
      if (!content || !subject) return [];
      const because = name ? [] : ['source-inherited'];
      return [{ cueRange: [[at, at + 1]], source: [subject.range], content: [content], because }];
    }
    return [];
  },
};

/** A passage of nothing but quotation behind a sentence without quotation about a person: "Ruiz paused. “It hurts.”" */
const alone: Pattern = {
  name: 'quotation-alone',
  trigger: when({ quotation: true }),
  construction: 'unattributed quotation',
  stance: 'say',
  confidence: 0.65,
  examples: [
    {
      text: 'Mr. Hale looked at the bridge for a while. “My father built it with his own hands.”',
      content: ['“My father built it with his own hands.”'],
      cue: '',
      source: 'Mr. Hale',
    },
    {
      text: 'Dana Ruiz shook her head. “It is not over yet.”',
      content: ['“It is not over yet.”'],
      cue: '',
      source: 'Dana Ruiz',
    },
  ],
  counterExamples: ['“It is not over yet,” Dana Ruiz said.', 'Dana Ruiz shook her head at the “deal.”'],
  apply: (work) => {
    const quote = allQuoted(work);
    if (!quote || work.heading || quote.range[1] - quote.range[0] < 5) return [];
    const last = work.earlier.at(-1);
    const known = last ? [...work.drafts, last] : work.drafts;
    if (known.some((draft) => draft.content.some(([from, to]) => from < work.to && to > work.from))) return [];
    const before = work.passages[work.index - 1];
    const content = trim(work, [work.from, work.to]);
    if (!content) return [];
    if (before && before.paragraphIndex === work.paragraphIndex) {
      const subject = firstSubject(before);
      if (subject) return [{ cueRange: [], source: [subject], content: [content] }];
    }
    return [{ cueRange: [], source: [], content: [content], weight: -0.1 }];
  },
};

/** Longest name and longest description in a signature, in tokens. */
const LONGEST_SIGNED = 6;
const LONGEST_TITLE = 20;

/** "Ann Lee", "Ann Lee, who runs the ferry", "Ann Lee" of "Ann Lee, on the ferry": a name and what tells more about it. */
function signature(passage: Passage, [from, to]: Range): Range | undefined {
  let end = from;
  while (end < to && lowerAt(passage, end) !== ',') {
    if (!passage.tokens[end]!.word.capital || end - from >= LONGEST_SIGNED) return undefined;
    end++;
  }
  if (end === from || end === to) return end === from ? undefined : [from, end];
  if (/^(?:IN|TO|VBG|CD)$/.test(tagAt(passage, end + 1))) return [from, end];
  return to - end <= LONGEST_TITLE ? [from, to] : undefined;
}

/** The signature behind a quotation: "“…” — Ann Lee", in the same line or the next. */
const signed: Pattern = {
  name: 'quotation-dash-name',
  trigger: when({ quotation: true }),
  construction: 'unattributed quotation',
  stance: 'say',
  confidence: 0.85,
  examples: [
    {
      text: '“The sea gives and the sea takes.” — Ann Lee',
      content: ['“The sea gives and the sea takes.”'],
      cue: '—',
      source: 'Ann Lee',
    },
    {
      text: '“The sea gives and the sea takes.”\n\n- Tom Hale.',
      content: ['“The sea gives and the sea takes.”'],
      cue: '-',
      source: 'Tom Hale',
    },
    {
      text: '“The sea gives and the sea takes.” — Ann Lee, mayor of the port',
      content: ['“The sea gives and the sea takes.”'],
      cue: '—',
      source: 'Ann Lee, mayor of the port',
    },
  ],
  counterExamples: ['“The sea gives and the sea takes” — a proverb that nobody here knows any more.'],
  apply: (work) => {
    const quote = quoteOf(work, work.from);
    if (!quote || quote.range[0] !== work.from || quote.range[1] - quote.range[0] < 5) return [];
    const end = quote.range[1];
    const here = end < work.to;
    const next = here ? work : work.passages[work.index + 1];
    const dash = here ? end : (next?.from ?? 0);
    if (!next || !DASH.has(lowerAt(next, dash))) return [];
    const rest = trim(next, [dash + 1, next.to]);
    const source = rest && signature(next, rest);
    if (!source) return [];
    return [{ cueRange: [[dash, dash + 1]], source: [source], content: [[work.from, end]] }];
  },
};

/** "The paper reports:" at the end of a paragraph, the quotation in the next. */
const nextParagraph: Pattern = {
  name: 'cue-colon-paragraph',
  trigger: when({ word: ':', voices: ['finite'] }),
  construction: 'quote after cue',
  confidence: 0.9,
  examples: [
    {
      text: 'The village paper reports:\n\n“Nobody came to the fair this year, and nobody was asked.”',
      content: ['“Nobody came to the fair this year, and nobody was asked.”'],
      cue: 'reports',
      source: 'The village paper',
    },
    {
      text: 'On Friday, Ann Lee continued:\n\n"We were cold and we were late."',
      content: ['"We were cold and we were late."'],
      cue: 'continued',
      source: 'Ann Lee',
    },
  ],
  counterExamples: [
    'The village paper reports:\n\nNobody came to the fair.',
    'The paper reports on Friday.\n\n“Nobody came.”',
  ],
  apply: (work) => {
    const next = work.passages[work.index + 1];
    if (!next || lowerAt(work, work.to - 1) !== ':' || next.paragraphIndex === work.paragraphIndex) return [];
    if (!allQuoted(next)) return [];
    const cue = freeCues(work).findLast((one) => one.voice === 'finite');
    const entry =
      cue && (entryWith(cue, 'q') ?? (cue.entries[0]?.cueClass === 'speech' ? entryWith(cue, 'no') : undefined));
    const subject = cue && subjectBefore(work, cue.group);
    if (!entry || !subject || subject.how === 'relative' || work.to - cue.range[1] > 15) return [];
    for (let at = cue.range[1]; at < work.to; at++) if (isFiniteVerb(tagAt(work, at))) return [];
    return [{ cue, entry, cueRange: [cueRange(cue)], source: [subject.range], content: [[next.from, next.to]] }];
  },
};

function firstSubject(passage: Work['passages'][number]): readonly [number, number] | undefined {
  for (let at = passage.from; at < passage.to; at++) {
    if (!isFiniteVerb(tagAt(passage, at)) || quoteOf(passage, at)) continue;
    const subject = inheritedSubject(passage, at + 1);
    if (!subject) continue;
    const head = tagAt(passage, subject.range[1] - 1);
    return head === 'PRP' || head === 'NNP' ? subject.range : undefined;
  }
  return undefined;
}

export const QUOTATIONS: readonly Pattern[] = [after, nextParagraph];
export const LONE_QUOTATIONS: readonly Pattern[] = [colon, signed, alone];
