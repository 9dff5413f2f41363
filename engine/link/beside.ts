import { holds } from '../../knowledge/dates';
import { fold } from '../../knowledge/names';
import type { NameMention } from '../attribution/identity/index';
import type { Mention, Span, Speaker } from '../types';
import type { Holder } from './offices';
import type { Setting } from './setting';

/** "Ruiz's deputy, Mayor |": one is told of before a comma, then perhaps titled. */
const TOLD_BEFORE =
  /^(?!(?:on|in|at|for|with|by|after|before|under|like|as|from)\s)[^,;]{3,60}, (?:\p{Lu}[\p{L}.'’-]*\s){0,4}$/iu;
const TOGETHER = /\s(?:and|or|&)\s/;

/** Offices of which an article seldom names two holders, with how their titles are shortened. */
const ALONE: ReadonlyMap<string, RegExp> = new Map([
  ['governor', /\b(?:governor|gov)\b/i],
  ['senator', /\b(?:senator|sen)\b/i],
  ['mayor', /\bmayor\b/i],
  ['ambassador', /\bambassador\b/i],
  ['premier', /\bpremier\b/i],
  ['chancellor', /\bchancellor\b/i],
  ['prime minister', /\bprime minister\b/i],
  ['vice president', /\bvice[ -]president\b/i],
]);
/** How far back the holder may have been named last, in UTF-16 code units. */
const REACH = 900;

/**
 * Gives whom a speaker without a name means by the names in and before its words: the body whose name they are, the
 * person whose name ends them ("his deputy, Mayor Ana Ruiz"), or the only holder of a bare office whom the article
 * names ("the governor").
 * @param mentions in the order of the text.
 * @param persons all names of people, for those of the same office whom the facts do not know.
 */
export function meantBeside(
  setting: Setting,
  mentions: readonly Mention[],
  persons: readonly NameMention[],
): (speaker: Speaker) => Holder | undefined {
  const { document, knowledge, on } = setting;
  const { text } = document;
  return (speaker) => {
    const span = speaker.mentions[0];
    if (speaker.kind !== 'unnamed' || speaker.members || !span) return undefined;
    return wholeBody(span) ?? nameAtEnd(span) ?? bareOffice(span);
  };

  function wholeBody([start, end]: Span): Holder | undefined {
    const from = /^the /i.test(text.slice(start, start + 4)) ? start + 4 : start;
    const body = mentions.find(
      ({ span, sense, entity }) =>
        entity && sense === 'body' && (span[0] === start || span[0] === from) && span[1] === end,
    );
    return body?.entity ? { entity: body.entity, because: body.because } : undefined;
  }

  function nameAtEnd([start, end]: Span): Holder | undefined {
    const name = mentions.find(
      ({ span, sense, entity }) =>
        entity && sense === 'person' && span[0] > start && span[1] <= end && /^[,\s]*$/.test(text.slice(span[1], end)),
    );
    if (!name?.entity) return undefined;
    const before = text.slice(start, name.span[0]);
    return TOLD_BEFORE.test(before) && !TOGETHER.test(before)
      ? { entity: name.entity, because: name.because }
      : undefined;
  }

  function bareOffice([start, end]: Span): Holder | undefined {
    const words = /^the (.+)$/i.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? '';
    const title = ALONE.get(words);
    if (!title) return undefined;
    const holders = new Map<string, number>();
    for (const { span, sense, entity } of mentions)
      if (entity && sense === 'person' && span[1] <= start && isCalled(entity, words, title))
        holders.set(entity, span[1]);
    const [entity, at] = [...holders][0] ?? [];
    if (!entity || holders.size > 1 || start - at! > REACH) return undefined;
    const another = persons.some(
      (name) =>
        title.test(name.title ?? '') &&
        !mentions.some((one) => one.entity === entity && one.span[0] === name.span[0]) &&
        !isName(name.name, entity),
    );
    return another ? undefined : { entity, because: ['description', 'in-office'] };
  }

  function isCalled(entity: string, words: string, title: RegExp): boolean {
    return knowledge
      .rolesOf(entity)
      .some((role) => holds(role, on) && [role.title, role.shortTitle].some((one) => hasTitle(one, words, title)));
  }

  /** A bare surname under the title is the holder's own. */
  function isName(name: string, entity: string): boolean {
    const label = fold(knowledge.entity(entity)?.label ?? '').split(' ');
    return fold(name).split(' ').at(-1) === label.at(-1);
  }
}

const hasTitle = (one: string, words: string, title: RegExp): boolean =>
  title.test(one) && (words.startsWith('vice') || !/\b(?:deputy|vice|assistant|lieutenant)\b/i.test(one));
