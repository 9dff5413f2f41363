import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
