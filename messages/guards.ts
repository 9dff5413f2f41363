/**
 * What the content script checks of messages from the background, without zod. Whatever does not pass is dropped.
 * The background is ours; a guard is there for versions that differ, after an update, between it and an old page.
 */
import type { Mark, Opened, PageOrder, PageRules } from './types';

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
const isId = (raw: unknown): raw is number => Number.isInteger(raw) && (raw as number) >= 0;
const LEVELS = new Set<unknown>(['quoted', 'reported', 'other']);

const isSpans = (raw: unknown): boolean =>
  Array.isArray(raw) &&
  raw.every((span) => Array.isArray(span) && span.length === 2 && isId(span[0]) && isId(span[1]) && span[0] <= span[1]);

export function isPageRules(raw: unknown): raw is PageRules {
  return (
    isObject(raw) &&
    ['off', 'marks', 'printMarks', 'notice'].every((key) => typeof raw[key] === 'boolean') &&
    LEVELS.has(raw.level)
  );
}

export function isPageOrder(raw: unknown): raw is PageOrder {
  if (!isObject(raw)) return false;
  switch (raw.type) {
    case 'rules':
      return isPageRules(raw.rules);
    case 'show':
    case 'fragment':
      return isId(raw.id);
    case 'choose':
      return raw.id === null || isId(raw.id);
    case 'step':
      return raw.by === 1 || raw.by === -1;
    case 'find':
      return true;
    default:
      return false;
  }
}

export function isMark(raw: unknown): raw is Mark {
  return (
    isObject(raw) &&
    isId(raw.id) &&
    LEVELS.has(raw.level) &&
    [raw.content, raw.quoted, raw.source, raw.cue].every(isSpans) &&
    typeof raw.who === 'string' &&
    ['office', 'through'].every((key) => raw[key] === undefined || typeof raw[key] === 'string')
  );
}

/** The answer to a click on a mark; one that is none asks for nothing. */
export function openedOf(raw: unknown): Opened | undefined {
  if (!isObject(raw) || !['panel', 'shown', 'card'].includes(raw.where as string)) return undefined;
  return raw.keys === undefined || typeof raw.keys === 'string' ? (raw as unknown as Opened) : undefined;
}

/** The answer to an article; undefined where it is none. */
export function marksOf(raw: unknown): { readonly hash: string; readonly marks: readonly Mark[] } | undefined {
  return isObject(raw) && typeof raw.hash === 'string' && Array.isArray(raw.marks) && raw.marks.every(isMark)
    ? { hash: raw.hash, marks: raw.marks }
    : undefined;
}
