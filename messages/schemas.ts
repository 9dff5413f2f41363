/** The schemas that parse what arrives in background and panel. A test holds them equal to `types.ts` and `guards.ts`. */
import * as z from 'zod/mini';
import type { Changed, PageMessage, PanelMessage, Settings } from './types';

// Without this zod probes `new Function`, which strict policies report.
z.config({ jitless: true });

/** Longest text that is taken from a page, in UTF-16 code units. */
export const LONGEST_TEXT = 1_000_000;
const MOST_BLOCKS = 20_000;

const offset = z.int().check(z.minimum(0));
const id = z.int().check(z.minimum(0), z.maximum(100_000));
const short = z.string().check(z.maxLength(2_000));
const hash = z.string().check(z.maxLength(64));
const span = z.readonly(z.tuple([offset, offset]));

const kind = z.enum(['headline', 'dek', 'subhead', 'paragraph', 'list', 'quotation', 'caption']);
const block = z.readonly(z.object({ kind, span }));

/** An article whose blocks lie in its text, in order. */
export const articleSchema = z
  .object({
    url: z.string().check(z.maxLength(8_000)),
    lang: z.string().check(z.maxLength(100)),
    title: short,
    byline: z.optional(z.readonly(z.array(short).check(z.maxLength(50)))),
    outlet: z.optional(short),
    published: z.optional(short),
    modified: z.optional(short),
    agency: z.optional(short),
    dateline: z.optional(short),
    truncated: z.optional(z.boolean()),
    text: z.string().check(z.maxLength(LONGEST_TEXT)),
    blocks: z.readonly(z.array(block).check(z.maxLength(MOST_BLOCKS))),
  })
  .check(
    z.refine(({ blocks, text }) => {
      let at = 0;
      for (const {
        span: [start, end],
      } of blocks) {
        if (start < at || end < start || end > text.length) return false;
        at = end;
      }
      return true;
    }, 'blocks must lie in the text, in order'),
  );

const noticeReport = z.object({
  quoted: short,
  verdict: z.enum(['met', 'not-met', 'cannot-tell']),
  visible: z.boolean(),
});

const pageMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('article'), article: articleSchema }),
  z.object({
    type: z.literal('no-article'),
    why: z.enum(['not-article', 'empty', 'too-large', 'gone']),
    title: short,
  }),
  z.object({ type: z.literal('open'), id, hash }),
  z.object({ type: z.literal('lost'), hash, ids: z.readonly(z.array(id).check(z.maxLength(20_000))) }),
  z.object({ type: z.literal('verdict'), quoted: short }),
  z.object({ type: z.literal('notice'), report: noticeReport }),
  z.object({ type: z.literal('notice-off') }),
  z.object({ type: z.literal('article-possible') }),
  z.object({ type: z.literal('notice-possible') }),
]);

const host = z.string().check(z.maxLength(253));
const hosts = z.readonly(z.array(host).check(z.maxLength(5_000)));

/** Settings; unknown keys are dropped, a wrong one refuses the whole. */
export const settingsSchema = z.object({
  level: z.enum(['quoted', 'reported', 'other']),
  marks: z.boolean(),
  notice: z.boolean(),
  printMarks: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  motion: z.enum(['system', 'reduced']),
  sitesOff: hosts,
  noticeOff: hosts,
  groupBySide: z.boolean(),
});

const panelMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('view'), window: z.int() }),
  z.object({ type: z.literal('choose'), tab: z.int(), id: z.nullable(id) }),
  z.object({ type: z.literal('show'), tab: z.int(), id }),
  z.object({ type: z.literal('fragment'), tab: z.int(), id }),
  z.object({ type: z.literal('retry'), tab: z.int() }),
  z.object({ type: z.literal('settings'), change: z.partial(settingsSchema) }),
  z.object({ type: z.literal('site'), host, off: z.boolean() }),
  z.object({ type: z.literal('read-settings') }),
  z.object({ type: z.literal('granted') }),
]);

const changed = z.object({ type: z.literal('changed'), tab: z.int() });

/** Takes anything that arrived; gives the message, or undefined where it is none. Throws nothing. */
export const parsePageMessage = (raw: unknown): PageMessage | undefined =>
  pageMessage.safeParse(raw).data as PageMessage | undefined;
export const parsePanelMessage = (raw: unknown): PanelMessage | undefined =>
  panelMessage.safeParse(raw).data as PanelMessage | undefined;
/** A text fragment as a page gave it: never more than a directive of its own address. */
const fragment = z.string().check(z.maxLength(4_000), z.regex(/^text=[\w.~!*'()%,-]+$/));
export const parseFragment = (raw: unknown): string | undefined => fragment.safeParse(raw).data;
export const parseChanged = (raw: unknown): Changed | undefined => changed.safeParse(raw).data;

/** Stored or imported settings, over the defaults; what cannot be read is left at its default. */
export function parseSettings(raw: unknown, defaults: Settings): Settings {
  const whole = z.partial(settingsSchema).safeParse(raw);
  if (whole.success) return { ...defaults, ...dropUndefined(whole.data) } as Settings;
  if (typeof raw !== 'object' || raw === null) return defaults;
  const kept: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const value = (schema as z.ZodMiniType).safeParse((raw as Record<string, unknown>)[key]);
    if (value.success) kept[key] = value.data;
  }
  return { ...defaults, ...kept };
}

const dropUndefined = (of: object) => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
