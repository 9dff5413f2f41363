import { isVerb } from '../language/tags';
import type { Span } from '../types';
import type { Setting } from './setting';

const PLACE_BEFORE = new Set(
  'in near at outside around across into toward towards over inside throughout through within visit visited visiting'.split(
    ' ',
  ),
);
const BODY_BEFORE = new Set('with against between by'.split(' '));
const RESPONSES =
  /^(response|responses|reaction|reactions|criticism|pressure|support|condemnation|denial|denials|statement|statements|warning|warnings|call|calls|approval|permission|demand|demands|anger|protest|protests|backing|assurance|assurances|message)$/;

/**
 * Whether the name of a capital or country stands for its government here: it says or does something, or is dealt with
 * as one ("tensions between Moscow and Washington", "responses from Damascus"). `from`, `to`: its tokens.
 */
export function actsAsBody(setting: Setting, from: number, to: number): boolean {
  const { tokens, paragraphs } = setting.document;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before && PLACE_BEFORE.has(before.lower)) return false;
  if (isDateline(setting, from, to)) return false;
  if (before && BODY_BEFORE.has(before.lower)) return true;
  if (before?.lower === 'from') return RESPONSES.test(tokens[from - 2]?.lower ?? '');
  if (
    before?.lower === 'to' &&
    /^(ally|message|threat|warning|response|challenge|signal|blow)$/.test(tokens[from - 2]?.lower ?? '')
  )
    return true;
  if (before?.lower === 'and' && from >= 3) {
    const partner = setting.countryAt(from - 2) ?? setting.knowledge.metonym(tokens[from - 2]!.text, setting.on)?.body;
    if (partner && BODY_BEFORE.has(tokens[from - 3]!.lower)) return true;
  }
  const heading = paragraphs.find((one) => from >= one.from && from < one.to)?.heading;
  return (
    after !== undefined &&
    (/^(VBD|VBZ|VBP|MD)$/.test(after.tag) || (heading === true && isVerb(after.tag))) &&
    !/^(is|was|are|were|has|had)$/.test(after.lower)
  );
}

/** "MOSCOW (AP) —", "Damascus, Syria —": at the head of a paragraph, before a bracket or dash. */
function isDateline(setting: Setting, from: number, to: number): boolean {
  const { tokens, paragraphs } = setting.document;
  if (!paragraphs.some((paragraph) => paragraph.from === from)) return false;
  return /^[(—–-]+$/.test(tokens[to]?.text ?? '') || tokens[from]!.text === tokens[from]!.text.toUpperCase();
}

/** True where a span lies within, or holds, one of the spans given. */
export function touches(span: Span, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => span[0] < end && start < span[1]);
}

/** True where the tokens end a source, or stand before "and" in it: the speaker itself, not a word beside it. */
export function isHead(setting: Setting, from: number, to: number, sources: readonly Span[]): boolean {
  const { tokens } = setting.document;
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return sources.some((source) => {
    if (start < source[0] || end > source[1]) return false;
    const before = start - source[0] <= 4 || /^(and|,|the|both)$/.test(tokens[from - 1]?.lower ?? '');
    const after = source[1] - end <= 2 || /^(and|,)$/.test(tokens[to]?.lower ?? '');
    return before && after;
  });
}
