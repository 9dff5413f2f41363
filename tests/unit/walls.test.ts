import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/** What each room may import from the others: `types` means type imports alone. `*` stands for everything. */
const WALLS: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  entrypoints: { '*': 'all' },
  tools: { '*': 'all' },
  components: { messages: 'all', platform: 'all', engine: 'types', knowledge: 'types' },
  page: { messages: 'all', engine: 'types' },
  engine: { knowledge: 'types', messages: 'types' },
  knowledge: { engine: 'types' },
  messages: { platform: 'all', engine: 'types', knowledge: 'types' },
  platform: { assets: 'types' },
};

/** Single files that more may use, each with its reason. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  // Pure parting of a claim into own and retold words, for the page's marks and for the panel alike.
  'engine/own-words': ['components'],
  // Names must be folded alike where the facts are packed and where they are looked up. Pure, without facts.
  'knowledge/names': ['engine'],
  // Dates of a year or a month are compared alike wherever an office is held or shown. Pure, without facts.
  'knowledge/dates': ['engine', 'components'],
};

/** Packages that each room may name; rooms that are not listed may name none. */
const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  entrypoints: [/^preact/, /^wxt\//],
  components: [/^preact/],
  page: [/^@mozilla\/readability$/],
  messages: [/^zod\/mini$/],
  platform: [/^wxt\/browser$/],
  // The press runs at build time only.
  knowledge: [/^zod$/, /^node:/],
  engine: [],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Statements that begin a line with "import" or "export", up to the address they name. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found: Import[] = [];
  for (const { index } of text.matchAll(/^(?:import|export)\b/gm)) {
    const statement = text.slice(index, text.indexOf(';', index) + 1);
    if (statement.startsWith('export') && !/^export\s+(?:type\s+)?[{*]/.test(statement)) continue;
    const from = /(?:\bfrom|^import)\s*['"]([^'"]+)['"]/.exec(statement)?.[1];
    if (!from) continue;
    const inner = /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typed =
      inner !== undefined && !/^\w+\s+\w+\s*,/.test(statement) && inner.every((name) => name.startsWith('type '));
    found.push({ file, from, typeOnly: /^(?:import|export)\s+type\b/.test(statement) || typed });
  }
  for (const [, from = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
    found.push({ file, from, typeOnly: false });
  return found;
}

const all = Object.keys(WALLS).flatMap((room) => filesIn(room).flatMap(importsOf));
const roomOf = (path: string): string => path.split('/')[0] ?? '';

describe('the walls between the rooms', () => {
  it.each(Object.keys(WALLS))('%s imports only what its room may', (room) => {
    const allowed = WALLS[room] ?? {};
    const breaches = all
      .filter(({ file, from }) => roomOf(file) === room && from.startsWith('.'))
      .filter(({ file, from, typeOnly }) => {
        const target = relative(ROOT, join(ROOT, dirname(file), from.replace(/\?.*$/, '')));
        const other = roomOf(target);
        if (other === room || allowed['*']) return false;
        const door = Object.entries(DOORS).some(([name, rooms]) => target === name && rooms.includes(room));
        const right = allowed[other];
        return !(door || right === 'all' || (right === 'types' && typeOnly));
      })
      .map(({ file, from }) => `${file} → ${from}`);
    expect(breaches).toEqual([]);
  });

  it('the page takes nothing of the messages but guards and types', () => {
    const breaches = all
      .filter(({ file, from }) => roomOf(file) === 'page' && /messages\//.test(from))
      .filter(({ from, typeOnly }) => !typeOnly && !from.endsWith('messages/guards'))
      .map(({ file, from }) => `${file} → ${from}`);
    expect(breaches).toEqual([]);
  });

  it.each(Object.keys(PACKAGES))('%s names only its packages', (room) => {
    const breaches = all
      .filter(({ file, from, typeOnly }) => roomOf(file) === room && !from.startsWith('.') && !typeOnly)
      .filter(({ from }) => !PACKAGES[room]?.some((pattern) => pattern.test(from)))
      .map(({ file, from }) => `${file} → ${from}`);
    expect(breaches).toEqual([]);
  });

  it('the engine has no clock, chance, network or browser', () => {
    const forbidden =
      /\b(?:Date\.now|new Date\(\)|Math\.random|fetch\(|document\.(?:querySelector|body|createElement)|window\.|chrome\.|process\.)/;
    const breaches = filesIn('engine').filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return forbidden.test(code);
    });
    expect(breaches).toEqual([]);
  });

  it('nothing writes markup or runs text as code', () => {
    const forbidden = /\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(|document\.write/;
    const rooms = ['entrypoints', 'components', 'page', 'engine', 'messages', 'platform'];
    const breaches = rooms.flatMap(filesIn).filter((file) => forbidden.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(breaches).toEqual([]);
  });

  it('no code file is longer than 400 lines', () => {
    const rooms = [...Object.keys(WALLS), 'tests'];
    const long = rooms
      .flatMap(filesIn)
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 400);
    expect(long).toEqual([]);
  });
});
