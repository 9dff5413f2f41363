import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Level, Span, SpeakerKind, Stance } from '../../engine/types';
import { jsonLines } from '../load/json-lines';

/** Who is meant by the source, within the article. */
export interface MarkedSpeaker {
  readonly kind: SpeakerKind;
  /** Fullest name in the article, or how it calls an unnamed source; members of a group joined by " & ". */
  readonly name: string;
}

/** An attribution as a reader marked it. */
export interface MarkedAttribution {
  readonly id: number;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly level: Level;
  readonly stance: Stance;
  readonly inside?: number;
  readonly relay?: true;
  /** None where nobody is named. */
  readonly speaker?: MarkedSpeaker;
}

/** The marks of one document, apart from its text, which stays with its owners unless it is ours. */
export interface MarkedDocument {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly licence: string;
  /** Of the text in UTF-8. */
  readonly sha256: string;
  /** Which reading it was: "1", or "2" for the independent one that agreement is measured by. */
  readonly pass: string;
  readonly attributions: readonly MarkedAttribution[];
}

/** A document with its text. */
export interface CorpusText {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly licence: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
/** Marks of the first reading; those of the second lie in `second/`. */
export const MARKS = `${root}tests/corpus/annotations`;
/** Our own articles: one text file each, title first; date, manner and kind of English in `index.json`. */
const ARTICLES = `${root}tests/corpus/articles`;
/** Licence of our own articles. */
export const OWN_LICENCE = 'CC BY 4.0, our own';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface Line {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly date?: string;
  readonly licence?: string;
  readonly textLicense?: string;
  readonly text: string;
}

function linesOf(file: string): Line[] {
  if (!existsSync(file)) return [];
  return jsonLines<Line>(file);
}

/** What the index of our own articles tells of each, by id. */
export interface OwnArticle {
  readonly date: string;
  readonly manner: 'wire' | 'broadsheet' | 'tabloid' | 'local' | 'sports' | 'business' | 'science' | 'court';
  readonly english: 'British' | 'American';
}

/** The index of our own articles, by id. */
export function ownIndex(): Readonly<Record<string, OwnArticle>> {
  const file = `${ARTICLES}/index.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, OwnArticle>) : {};
}

function ownArticles(): CorpusText[] {
  return Object.entries(ownIndex()).map(([id, { date }]) => {
    const text = readFileSync(`${ARTICLES}/${id}.txt`, 'utf8').trimEnd();
    return { id, url: '', title: text.split('\n')[0]!, date, licence: OWN_LICENCE, text };
  });
}

/** Every text that may be marked and learned from: our own, then open news, then the learning half of GUM. */
export function corpusTexts(): Map<string, CorpusText> {
  const foreign = [...linesOf(`${shared}/open-news/articles.jsonl`), ...linesOf(`${shared}/gum/learn.jsonl`)];
  const texts = foreign.map(({ id, url = '', title = '', date = '', licence, textLicense = '', text }) => ({
    id,
    url,
    title,
    date,
    licence: licence ?? textLicense,
    text,
  }));
  return new Map([...ownArticles(), ...texts].map((one) => [one.id, one]));
}

/** Reads the marks of a folder, in order of their ids. */
export function markedDocuments(folder = MARKS): MarkedDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as MarkedDocument);
}

/** The text of a marked document; nothing where it is not here. @throws {Error} where it is not the text that was marked. */
export function textOf(marked: MarkedDocument, texts: ReadonlyMap<string, CorpusText>): string | undefined {
  const text = texts.get(marked.id)?.text;
  if (text !== undefined && sha256(text) !== marked.sha256) throw new Error(`${marked.id}: its text has changed`);
  return text;
}

/** One line an attribution, so that a change shows as one. */
export function standOff(marked: MarkedDocument): string {
  const { attributions, ...head } = marked;
  const lines = attributions.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "attributions": [${lines ? `\n${lines}\n  ` : ''}]\n}\n`;
}
