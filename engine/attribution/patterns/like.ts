import { clauseBegins } from '../clause';
import { clauseEnd, trim } from '../content';
import { lowerAt, quoteOf, tagAt } from '../passage';
import type { Found, Pattern, Work } from '../pattern';
import { subjectBefore } from '../subject';
import { when } from '../trigger';

const BEING = /^(?:is|are|was|were|am|'s|'re|'m|went|goes)$/;
const OPENS = /^(?:yes|yeah|no|nope|well|oh|okay|ok|hey|wow|why|what|how|let|god|look|listen|please|sure|wait|come)$/;

/** First token of the words behind "like", or -1 where "like" compares. */
function wordsBehind(work: Work, like: number): number {
  const at = /^[,:]$/.test(lowerAt(work, like + 1)) ? like + 2 : like + 1;
  if (at >= work.to - 1) return -1;
  if (quoteOf(work, at)?.range[0] === at || OPENS.test(lowerAt(work, at)) || tagAt(work, at) === 'UH') return at;
  // "I was like, this is over", "he's like you have to go"
  const subject = tagAt(work, at) === 'PRP' || (at > like + 1 && /^(?:DT|EX|NN.*)$/.test(tagAt(work, at)));
  return subject && clauseBegins(work, at, clauseEnd(work, undefined, at)) ? at : -1;
}

const like: Pattern = {
  name: 'was-like',
  trigger: when({ word: 'like' }),
  construction: 'was like',
  stance: 'say',
  confidence: 0.7,
  examples: [
    {
      text: 'I was like, let us sell the boat.',
      content: ['let us sell the boat'],
      cue: 'was like',
      source: 'I',
    },
    {
      text: 'And she’s like, “Where is the boat?”',
      content: ['“Where is the boat?”'],
      cue: '’s like',
      source: 'she',
    },
  ],
  counterExamples: ['He was like a father to them.', 'The house was like new.', 'It is like this every year.'],
  apply: (work) => {
    const found: Found[] = [];
    for (let at = work.from + 2; at < work.to - 2; at++) {
      if (lowerAt(work, at) !== 'like' || !BEING.test(lowerAt(work, at - 1)) || quoteOf(work, at)) continue;
      const subject = subjectBefore(work, at - 1);
      if (!subject || subject.how === 'relative' || /^(?:it|this|that)$/.test(lowerAt(work, subject.range[0])))
        continue;
      const start = wordsBehind(work, at);
      const content = start < 0 ? undefined : trim(work, [start, clauseEnd(work, undefined, start)]);
      if (content) found.push({ cueRange: [[at - 1, at + 1]], source: [subject.range], content: [content] });
    }
    return found;
  },
};

/** Speech as it is retold in talk: "I was like, …". */
export const LIKE: readonly Pattern[] = [like];
