/**
 * The form in which marks are read and corrected: each sentence on a numbered line, its attributions below.
 *
 *     7 “We won,” Ana Ruiz said, adding that Bo Hale had denied it.
 *     + {Ana Ruiz} <said> [“We won,”] say @person Ana Ruiz
 *     + {Ana Ruiz} <adding> [that Bo Hale … denied it] say @person Ana Ruiz
 *     ++ {Bo Hale} <had denied> [it] deny @person Bo Hale
 *
 * "++" is inside the "+" above it. Several spans of a role are parted by " | ". Behind the roles: stance, "other" for
 * that level, "relay", and "@kind name". An attribution stands below the sentence where the first of its spans stands;
 * see `phrase.ts` for how words are found.
 */
import type { LanguageDocument } from '../../engine/language/document';
import type { Level, Span, SpeakerKind, Stance } from '../../engine/types';
import { findPhrase, PhraseError, writePhrase } from './phrase';
import type { MarkedAttribution, MarkedSpeaker } from './stand-off';

const STANCES: ReadonlySet<string> = new Set(
  'say claim deny admit allege accuse warn promise threaten demand order ask suggest predict praise criticise agree announce report describe find believe want fear doubt know'.split(
    ' ',
  ),
);
const KINDS: ReadonlySet<string> = new Set('person organisation place outlet group document unnamed'.split(' '));
const LINE = /^(\++) \{(.*?)\} <(.*?)> \[(.*)\]((?: (?!@)[a-z]+)*)(?: @([a-z]+) (.+))?$/;

const firstStart = (one: Pick<MarkedAttribution, 'content' | 'cue' | 'source'>): number =>
  Math.min(...[...one.content, ...one.cue, ...one.source].map(([start]) => start));

function depthOf(one: MarkedAttribution, all: ReadonlyMap<number, MarkedAttribution>): number {
  let depth = 1;
  for (let up = one.inside; up !== undefined && depth < 9; up = all.get(up)?.inside) depth++;
  return depth;
}

/** Sentences after its own that an attribution may reach into. */
const REACH = 12;

/** Where the words of an attribution below this sentence may begin. */
const reach = (document: LanguageDocument, index: number): Span[] =>
  document.sentences.slice(index, index + 1 + REACH).map(({ span }) => span);

/** Writes a document with its marks for correction. */
export function writeInline(document: LanguageDocument, marked: readonly MarkedAttribution[]): string {
  const { text, sentences } = document;
  const byId = new Map(marked.map((one) => [one.id, one]));
  const sentenceOf = (at: number) =>
    Math.max(
      0,
      sentences.findLastIndex(({ span }) => span[0] <= at),
    );
  const below = new Map<number, MarkedAttribution[]>();
  const add = (one: MarkedAttribution, index: number): void => {
    const list = below.get(index) ?? [];
    list.push(one);
    below.set(index, list);
    for (const child of marked) if (child.inside === one.id) add(child, index);
  };
  for (const one of marked) if (one.inside === undefined) add(one, sentenceOf(firstStart(one)));

  const lines: string[] = [];
  sentences.forEach(({ span, paragraph }, index) => {
    if (index > 0 && sentences[index - 1]!.paragraph !== paragraph) lines.push('');
    lines.push(`${index + 1} ${text.slice(...span)}`);
    for (const one of below.get(index) ?? []) lines.push(writeOne(text, one, byId, reach(document, index)));
  });
  return `${lines.join('\n')}\n`;
}

function writeOne(
  text: string,
  one: MarkedAttribution,
  all: ReadonlyMap<number, MarkedAttribution>,
  sentences: readonly Span[],
): string {
  const role = (spans: readonly Span[]) => spans.map((span) => writePhrase(text, span, sentences)).join(' | ');
  const words = [one.stance, ...(one.level === 'other' ? ['other'] : []), ...(one.relay ? ['relay'] : [])];
  const speaker = one.speaker ? ` @${one.speaker.kind} ${one.speaker.name}` : '';
  return `${'+'.repeat(depthOf(one, all))} {${role(one.source)}} <${role(one.cue)}> [${role(one.content)}] ${words.join(' ')}${speaker}`;
}

/** What is wrong in an inline file, by line. */
export class InlineError extends Error {
  override readonly name = 'InlineError';
}

/**
 * Reads the marks back. @throws {InlineError} naming every line that cannot be read or breaks a rule: words that are
 * not there, roles that share words, a nested one outside of its parent's content, a source without a speaker.
 */
export function readInline(document: LanguageDocument, inline: string): MarkedAttribution[] {
  const found: MarkedAttribution[] = [];
  const open: MarkedAttribution[] = [];
  const faults: string[] = [];
  let sentence = -1;
  inline.split('\n').forEach((line, number) => {
    const head = /^(\d+) /.exec(line);
    if (head) {
      sentence = Number(head[1]) - 1;
      const here = document.sentences[sentence];
      const words = here && document.text.slice(...here.span);
      if (line.slice(head[0].length) !== words) faults.push(`${number + 1}: the sentence was changed`);
    }
    if (!line.startsWith('+')) return;
    try {
      const one = readLine(document, line, sentence, found.length, open);
      found.push(one);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      faults.push(`${number + 1}: ${error.message}   (${line.slice(0, 60)})`);
    }
  });
  if (faults.length > 0) throw new InlineError(faults.join('\n'));
  return found;
}

function readLine(
  document: LanguageDocument,
  line: string,
  sentence: number,
  id: number,
  open: MarkedAttribution[],
): MarkedAttribution {
  const match = LINE.exec(line);
  if (!match || sentence < 0) throw new PhraseError('not of the form + {source} <cue> [content] stance @kind name');
  const [, plus = '', source = '', cue = '', content = '', rest = '', kind, name] = match;
  const within = reach(document, sentence);
  const spans = (role: string): Span[] =>
    role === '' ? [] : role.split(' | ').map((phrase) => findPhrase(document.text, phrase, within));
  const words = rest.trim().split(' ').filter(Boolean);
  const stance = words.find((word) => STANCES.has(word)) ?? 'say';
  const strange = words.find((word) => !STANCES.has(word) && word !== 'other' && word !== 'relay');
  if (strange) throw new PhraseError(`unknown word: ${strange}`);
  if (kind && !KINDS.has(kind)) throw new PhraseError(`unknown kind of speaker: ${kind}`);
  if (source !== '' && !kind) throw new PhraseError('a source needs its speaker: @kind name');
  const speaker: MarkedSpeaker | undefined = kind && name ? { kind: kind as SpeakerKind, name } : undefined;
  const roles = { content: spans(content), cue: spans(cue), source: spans(source) };
  checkApart(roles);
  open.length = Math.min(open.length, plus.length - 1);
  const parent = open[plus.length - 2];
  if (plus.length > 1 && !parent) throw new PhraseError('nothing above that it could be inside of');
  const carried = (span: Span) => parent?.content.some(([from, to]) => span[0] >= from && span[1] <= to) ?? true;
  if (![...roles.content, ...roles.cue, ...roles.source].every(carried))
    throw new PhraseError('not within the content that carries it');
  const one: MarkedAttribution = {
    id,
    ...roles,
    level: levelOf(document, roles.content, words.includes('other')),
    stance: stance as Stance,
    ...(parent ? { inside: parent.id } : {}),
    ...(words.includes('relay') ? { relay: true as const } : {}),
    ...(speaker ? { speaker } : {}),
  };
  open[plus.length - 1] = one;
  return one;
}

function checkApart(roles: Pick<MarkedAttribution, 'content' | 'cue' | 'source'>): void {
  if (roles.content.length === 0) throw new PhraseError('no content');
  const spans = [...roles.content, ...roles.cue, ...roles.source].sort((a, b) => a[0] - b[0]);
  if (spans.some((span, i) => i > 0 && spans[i - 1]![1] > span[0])) throw new PhraseError('roles share words');
}

/** Quoted where the content holds words in quotation marks that are more than a title or scare quote of one word. */
function levelOf(document: LanguageDocument, content: readonly Span[], other: boolean): Level {
  if (other) return 'other';
  const quoted = document.quotations.some(
    ({ span: [start, end] }) =>
      /\s/.test(document.text.slice(start, end).trim()) && content.some(([from, to]) => start < to && from < end),
  );
  return quoted ? 'quoted' : 'reported';
}
