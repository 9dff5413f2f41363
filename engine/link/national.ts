import type { EntityId } from '../types';
import type { Setting } from './setting';

/** By how many times the country that is spoken of most must lead, where two have a body of that name. */
const LEAD = 2;

/**
 * The body that the article's country has under a short name: "Congress", "the Supreme Court", "the Labour Party".
 * None where two of its countries have one and neither is spoken of much more. `from`, `to`: its tokens.
 */
export function nationalBodyAt(setting: Setting, words: string, from: number, to: number): EntityId | undefined {
  const { knowledge, about, document } = setting;
  const { tokens } = document;
  // "Senate Intelligence Committee", "House of Commons": a longer name.
  if (/^(?:\p{Lu}|of$)/u.test(tokens[to]?.text ?? '') && !/^I$/.test(tokens[to]!.text)) return undefined;
  if (isLocal(setting, from)) return undefined;
  const found = about.flatMap(([code, times]) => {
    const body = knowledge.nationalBody(words, code);
    return body ? [{ body, times }] : [];
  });
  const [first, second] = found;
  return first && (!second || first.times >= LEAD * second.times) ? first.body : undefined;
}

/** "The Ohio Senate", "the state Supreme Court": another's body of that name. */
function isLocal({ document: { tokens, sentences }, sentenceOf }: Setting, from: number): boolean {
  const before = tokens[from - 1];
  if (!before || sentences[sentenceOf(from)]?.from === from) return false;
  if (/^(?:state|local|county|city|provincial|regional|tribal|student)$/.test(before.lower)) return true;
  return before.word.capital && !/^(?:the|a|an|in|and|but|as|if|when)$/.test(before.lower);
}
