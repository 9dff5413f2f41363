import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasonsIn as reasonSentences } from '../../components/parts/reasons';
import { evidenceFor } from '../../components/source/linked-because';
import type { Mention } from '../../engine/types';
import type { Packed } from '../../knowledge/packed';
import { NOTICE_WORDS } from '../../page/notice/words';
import { lookupIn, makeWords } from '../../platform/words';

const ROOT = new URL('../../', import.meta.url);
const LOCALES = new URL('assets/public/_locales/', ROOT);
type Messages = Record<string, { message: string }>;
const messagesOf = (lang: string): Messages =>
  JSON.parse(readFileSync(new URL(`${lang}/messages.json`, LOCALES), 'utf8'));
const languages = readdirSync(LOCALES);
const en = messagesOf('en');

const FOLDERS = ['components', 'entrypoints', 'page', 'platform', 'engine/compatibility'];
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(new URL(`${folder}/${path}`, ROOT), 'utf8')),
);
const manifest = ['wxt.config.ts', 'package.json'].flatMap((name) => {
  try {
    return [readFileSync(new URL(name, ROOT), 'utf8')];
  } catch {
    return [];
  }
});
const code = [...sources, ...manifest].join('\n');

/** Keys written out in the code, and the beginnings of those that are put together from data. */
const literal = new Set([...code.matchAll(/['"]([a-z]+(?:_[a-z]+)*)['"]/g)].map(([, key]) => key ?? ''));
const families = [...code.matchAll(/[`'"]([a-z]+(?:_[a-z]+)*_)(?:\$\{|['"])/g)].map(([, stem]) => stem ?? '');
const inManifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''));
/** Read by the manifest and by doors that are built from it. */
const MANIFEST_KEYS = /^(extension_|command_|action_)/;

const stemOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const isUsed = (key: string) =>
  [key, stemOf(key)].some((one) => literal.has(one) || inManifest.has(one)) ||
  families.some((stem) => key.startsWith(stem)) ||
  MANIFEST_KEYS.test(key);

describe('the messages', () => {
  it('are all used', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('that nobody wrote would be seen by this test', () => {
    expect(isUsed('nobody_wrote_this')).toBe(false);
  });

  it.each(languages)('of %s have every key of English, and no empty one', (lang) => {
    const messages = messagesOf(lang);
    expect(Object.keys(en).filter((key) => !messages[key]?.message.trim())).toEqual([]);
    const plurals = new Set(
      Object.keys(en)
        .filter((key) => key.endsWith('_other'))
        .map(stemOf),
    );
    expect(Object.keys(messages).filter((key) => !(key in en) && !plurals.has(stemOf(key)))).toEqual([]);
  });

  it.each(languages)('of %s take the same substitutions as English', (lang) => {
    const holes = (message: string) => [...new Set(message.match(/\$\d/g))].sort();
    const wrong = Object.entries(messagesOf(lang)).filter(([key, { message }]) => {
      const model = holes(en[key]?.message ?? en[`${stemOf(key)}_other`]?.message ?? '');
      // "Once", "two days": a form for so many may leave the number out.
      const mayLeaveOut = /_(zero|one|two)$/.test(key) ? holes(message).concat('$1') : holes(message);
      return (
        !model.every((hole) => mayLeaveOut.includes(hole)) ||
        !holes(message).every((hole) => hole === '$1' || model.includes(hole))
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(languages)('of %s have every plural form that the language needs', (lang) => {
    const messages = messagesOf(lang);
    const forms = new Intl.PluralRules(messages.interface_lang?.message).resolvedOptions().pluralCategories;
    const stems = Object.keys(en)
      .filter((key) => key.endsWith('_other') && `${stemOf(key)}_one` in en)
      .map(stemOf);
    expect(stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !(key in messages))).toEqual(
      [],
    );
  });

  it('hold no key that the browsers refuse', () => {
    expect(Object.keys(en).filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });
});

describe('words', () => {
  const words = makeWords(lookupIn(en));

  it('take substitutions as they are, even where they look like holes', () => {
    expect(words('no_access_title', '$2 $1')).toBe('No access to $2 $1 yet');
  });

  it('choose the plural', () => {
    expect(words.count('status_claims', 1)).toBe('1 claim');
    expect(words.count('status_claims', 0)).toBe('0 claims');
    expect(words.count('status_claims', 1234)).toBe('1,234 claims');
    expect(words.count('claims_shown', 2, '9')).toBe('2 of 9 claims');
  });

  it('give a date as precisely as it is known, in any time zone', () => {
    expect(words.date('2017')).toBe('2017');
    expect(words.date('2017-04')).toBe('April 2017');
    expect(words.date('2017-04-09')).toBe('9 April 2017');
    expect(words.date('2017-04-09T23:59:00-11:00')).toBe('9 April 2017');
    expect(words.date('2022-08', 'short')).toBe('Aug 2022');
    expect(words.date('0044-03-15')).toContain('44');
    expect(words.date('soon')).toBe('soon');
  });

  it('give a language by its tag, and the tag itself where it is none', () => {
    expect(words.language('de')).toBe('German');
    expect(words.language('!!')).toBe('!!');
  });

  it('say nothing for a key of data that has no message', () => {
    expect(words.maybe('sort_teapot')).toBeUndefined();
    expect(words.maybe('sort_city')).toBe('City');
  });
});

/** Every value of a key "sort" anywhere in a JSON value. */
function* sortsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'sort' && typeof inner === 'string') yield inner;
    else yield* sortsIn(inner);
  }
}

const filesOf = (folder: string, end: string): string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(new URL(`${folder}${name}`, ROOT), 'utf8'));

describe('the words of sorts', () => {
  const without = (sorts: Iterable<string>) =>
    [...new Set(sorts)].filter((sort) => sort !== '' && !(`sort_${sort.replaceAll('-', '_')}` in en)).sort();

  it('are there for every sort of the curated facts', () => {
    const sorts = filesOf('knowledge/curated/', '.json').flatMap((text) => [...sortsIn(JSON.parse(text))]);
    expect(sorts).toContain('royal-household');
    expect(without(sorts)).toEqual([]);
  });

  it('are there for every sort of the normalised facts', () => {
    const sorts = filesOf('knowledge/normalised/', '.tsv').flatMap((text) => {
      const [head, ...rows] = text.split('\n').map((row) => row.split('\t'));
      const at = head?.indexOf('sort') ?? -1;
      return at < 0 ? [] : rows.map((row) => row[at] ?? '');
    });
    expect(sorts).toContain('regional-capital');
    expect(without(sorts)).toEqual([]);
  });

  it('are there for every sort of the facts that ship', () => {
    const sorts = filesOf('assets/public/knowledge/', '.json').flatMap((text) => {
      const { words = [], entities, events } = JSON.parse(text) as Partial<Packed>;
      return [...(entities?.sort ?? []).map((at) => words[at] ?? ''), ...sortsIn(events)];
    });
    expect(sorts).toContain('governorate');
    expect(without(sorts)).toEqual([]);
  });

  it('that are missing would be seen by this test', () => {
    expect(without(sortsIn({ entities: [{ sort: 'teapot' }], events: [{ sort: 'news-site' }] }))).toEqual(['teapot']);
  });
});

describe('the words of reasons', () => {
  /** Names of reasons written out in code: what a `because` is given, patterns' names, evidence of candidates. */
  const reasonsIn = (text: string): string[] =>
    [
      ...text.matchAll(/\bbecause(?::| =|\.push\(|\.includes\()[^;\n]*/g),
      ...text.matchAll(/^ {2}name: '[^\n]*|\bobjectPattern\('[^']*'|\byield \[id, '[^']*'/gm),
    ].flatMap(([line]) => [
      ...[...line.replace(/===? '[^']*'/g, '').matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, name]) => name ?? ''),
    ]);
  // Relations have words of their own ("This claim denies:"), so their reasons are not shown.
  const code = ['engine/attribution/', 'engine/link/'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'relations.ts')
      .map((name) => readFileSync(new URL(folder + name, ROOT), 'utf8')),
  );
  code.push(readFileSync(new URL('knowledge/candidates.ts', ROOT), 'utf8'));
  /** Put together in the code from whose noun it is. */
  const composed = ['noun-owner', 'noun-subject', 'noun-none'];
  const names = [...new Set([...code.flatMap(reasonsIn), ...composed])];
  const keyOf = (name: string) => `because_${name.replaceAll('-', '_')}`;

  it('are there for every reason that the engine gives', () => {
    for (const one of ['told-somebody', 'speech-object', 'issued-by', 'quotation-continued', 'learned'])
      expect(names).toContain(one);
    for (const one of ['full-name', 'only-in-office', 'metonym-acts', 'country-before', 'event-word', 'several'])
      expect(names).toContain(one);
    expect(names.filter((name) => !(keyOf(name) in en))).toEqual([]);
  });

  it('are there for no reason that it does not give', () => {
    const given = new Set(names.map(keyOf));
    expect(Object.keys(en).filter((key) => key.startsWith('because_') && !given.has(key))).toEqual([]);
  });

  it('say each thing once and pass over names that have none', () => {
    const words = makeWords(lookupIn(en));
    expect(reasonSentences(words, ['full-name', 'teapot', 'full-name', 'in-office'])).toEqual([
      'The article gives a full name that we know.',
      'In office on the article’s day.',
    ]);
  });

  it('belong to the entity, or to the candidates where it stays open', () => {
    const mentions: Mention[] = [
      { span: [0, 4], entity: 'a', because: ['full-name', 'in-office'] },
      { span: [9, 12], candidates: ['a', 'b'], because: ['several'] },
      { span: [20, 24], entity: 'a', because: ['in-office', 'title-fits'] },
      { span: [30, 34], because: ['surname'] },
    ];
    expect(evidenceFor(mentions, 'a', ['a', 'b'])).toEqual(['full-name', 'in-office', 'title-fits']);
    expect(evidenceFor(mentions, undefined, ['b'])).toEqual(['several']);
    expect(evidenceFor(mentions, undefined, [])).toEqual([]);
    expect(evidenceFor(mentions, 'c', [])).toEqual([]);
  });
});

describe('the names that stores and browsers show', () => {
  it.each(languages)('are short enough in %s', (lang) => {
    const { extension_name, extension_description, name } = messagesOf(lang);
    expect(extension_name?.message.length).toBeLessThanOrEqual(75);
    expect(extension_description?.message.length).toBeLessThanOrEqual(132);
    expect(name?.message.length).toBeLessThanOrEqual(12);
  });
});

describe('the words of the notice', () => {
  it('are those of the English messages', () => {
    expect(Object.fromEntries(Object.keys(NOTICE_WORDS).map((key) => [key, en[key]?.message]))).toEqual(NOTICE_WORDS);
  });
});
