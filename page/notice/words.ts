import type { ActionKey, ReasonKey, VerdictKind } from '../../engine/compatibility/types';

/** Message keys have no hyphens. */
type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** Every string of the notice with its English words; `$1` and on are substitutions. The locale files carry them. */
export const NOTICE_WORDS = {
  notice_label: 'Browser compatibility notice',
  /** $1 the site. */
  notice_by: 'Notice from Hearsay, in place of a message from $1.',
  notice_by_above: 'Notice from Hearsay. Nothing on this page was hidden.',
  /** $1 the site, $2 its words. */
  notice_claim: '$1 says: “$2”',
  /** $1 name and version. */
  notice_you: 'You are using $1.',
  notice_verdict_met: 'Requirement met',
  notice_verdict_not_met: 'Requirement not met',
  notice_verdict_cannot_tell: 'Cannot tell',
  notice_reason_ie: 'This message is not about your browser: it is about $1.',
  notice_reason_other_browser: 'This message is not about your browser: it is about $1.',
  notice_reason_newer_than_refused: 'Your browser is newer than what the site refuses ($1 and before).',
  notice_reason_refused: 'The site says that it does not work in $1.',
  notice_reason_at_least: 'Your browser is at least what the site asks for ($1).',
  notice_reason_below: 'The site asks for $1 or later.',
  notice_reason_listed: 'The site names $1 among the browsers it works in.',
  notice_reason_not_listed: 'The site does not list your browser ($1); it may still work.',
  notice_reason_same_engine: 'The site lists $1; your browser has the same engine and may still work.',
  notice_reason_newest: 'Your browser is at least as new as the newest release we know of (list dated $1).',
  notice_reason_esr: 'Yours is an Extended Support Release, still maintained when our list was made ($1).',
  notice_reason_due: 'Your browser was the newest release when our list was made ($1); a newer one was due since.',
  notice_reason_behind_some: 'Your browser is $1 releases behind our list (dated $2).',
  notice_reason_behind_much: 'Your browser is out of date: $1 releases behind our list (dated $2).',
  notice_reason_list_old: 'Our list of releases is too old to tell (dated $1).',
  notice_reason_unknown_browser:
    'Your browser ($1 engine) is not in our list of releases, so we cannot tell whether it is the latest.',
  notice_reason_mistaken: 'The site takes your browser for $1.',
  notice_reason_unnamed: 'The site does not say which browsers it supports.',
  notice_action_nothing: 'Nothing to do.',
  notice_action_update: 'Update from the browser’s own menu (Help → About); browsers do not update through web pages.',
  notice_action_check: 'To check, open the browser’s own menu: Help → About.',
  notice_action_try: 'Try the page as it is.',
  notice_details: 'Details',
  notice_show_original: 'Show original',
  notice_hide_original: 'Hide original',
  notice_undo: 'Undo',
  notice_off_here: 'Off on this site',
  notice_dismiss: 'Hide',
} as const satisfies Record<string, string> &
  Record<`notice_reason_${Underscored<ReasonKey>}`, string> &
  Record<`notice_action_${Underscored<ActionKey>}`, string> &
  Record<`notice_verdict_${Underscored<VerdictKind>}`, string>;

export type NoticeWord = keyof typeof NOTICE_WORDS;
/** Gives a string of the interface in the reader's language. */
export type Word = (key: NoticeWord, ...substitutions: string[]) => string;
