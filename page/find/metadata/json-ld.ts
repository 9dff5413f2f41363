import { attr } from '../dom';

export type Json = Record<string, unknown>;

/** More than any page needs to say about itself; what is longer is not parsed at all. */
const MOST_CHARACTERS = 600_000;
const MOST_OBJECTS = 3000;
const MOST_DEPTH = 8;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The `@type` words of a JSON-LD object, joined by spaces. */
export const typeOf = (object: Json): string =>
  (Array.isArray(object['@type']) ? object['@type'] : [object['@type']])
    .filter((type) => typeof type === 'string')
    .join(' ');

/**
 * Every JSON-LD object of the page, outermost first, bounded in size, number and depth. Broken scripts are mended
 * where raw line breaks or comments broke them, else skipped.
 */
export function readJsonLd(document: Document): Json[] {
  const objects: Json[] = [];
  let left = MOST_CHARACTERS;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) {
      left += text.length;
      continue;
    }
    let layer: unknown[] = [parse(text)];
    for (let depth = 0; layer.length && depth < MOST_DEPTH && objects.length < MOST_OBJECTS; depth++) {
      const next: unknown[] = [];
      for (const value of layer) {
        if (!isObject(value)) continue;
        if (!Array.isArray(value)) objects.push(value);
        for (const key in value) if (isObject(value[key])) next.push(value[key]);
        if (objects.length + next.length > MOST_OBJECTS) break;
      }
      layer = next;
    }
  }
  return objects;
}

/** Raw line breaks in strings are what breaks most scripts. */
const RAW_BREAKS = new RegExp(`[${String.fromCharCode(0)}-${String.fromCharCode(31)}]+`, 'g');
const WRAPPING = /^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*;?\s*$/g;

function parse(text: string): unknown {
  const mend = (): string =>
    text
      .replace(RAW_BREAKS, ' ')
      .replace(WRAPPING, '')
      .replace(/,\s*([}\]])/g, '$1');
  for (const candidate of [() => text, mend]) {
    try {
      return JSON.parse(candidate());
    } catch {
      // The mended text is next.
    }
  }
  return undefined;
}

const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/i;

/** A text with its entities decoded, all at once. A parsed document is inert: nothing in it loads or runs. */
const decoded = (text: string): string =>
  ENTITY.test(text)
    ? (new DOMParser().parseFromString(text.replace(/</g, '&lt;'), 'text/html').body.textContent ?? text)
    : text;

/** Text of a JSON-LD or meta value: entities that were escaped twice decoded, tags off, whitespace collapsed. */
export function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return decoded(value.slice(0, 2000))
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the page's meta elements say, by name, property or itemprop in lower case; the first of each counts. */
export type Metas = ReadonlyMap<string, string>;

/** More than any page has of use. */
const MOST_METAS = 400;

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  let left = MOST_METAS;
  for (const meta of document.getElementsByTagName('meta')) {
    if (left-- === 0) break;
    const content = plain(attr(meta, 'content') || attr(meta, 'value'));
    if (!content) continue;
    for (const by of ['property', 'name', 'itemprop']) {
      const name = attr(meta, by).toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}
