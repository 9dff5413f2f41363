import type { Verdict } from '../../engine/compatibility/types';
import { STYLE } from './replace-style';
import type { NoticeWord, Word } from './words';

export interface NoticeActions {
  /** Shows or hides the original; gives whether it shows now. */
  readonly toggleOriginal: () => boolean;
  readonly undo: () => void;
  readonly off: () => void;
  /** Takes a fixed bar away without bringing the original back. */
  readonly dismiss?: () => void;
}

export interface NoticeText {
  readonly site: string;
  readonly quoted: string;
  readonly verdict: Verdict;
  /** Nothing was hidden. */
  readonly above: boolean;
}

/** Form, not colour: told apart in print, in forced colours and by everyone. Words say the same beside it. */
const SIGNS = { met: '✓', 'not-met': '!', 'cannot-tell': '?' } as const;

const keyed = (prefix: string, key: string) => `${prefix}${key.replaceAll('-', '_')}` as NoticeWord;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A day in the reader's language; as it is where it is not a day. */
function day(iso: string, lang: string): string {
  const date = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(date.getTime()) || !/^\d{4}-/.test(iso)
    ? iso
    : date.toLocaleDateString(lang, { dateStyle: 'medium', timeZone: 'UTC' });
}

/**
 * Builds the notice inside a shadow root, from text alone: no link of the site is carried over.
 * @returns the section, whose class `tight` makes one line of it
 */
export function buildNotice(
  root: ShadowRoot,
  { site, quoted, verdict, above }: NoticeText,
  { lang, dir, dark, word }: { lang: string; dir: string; dark: boolean; word: Word },
  actions: NoticeActions,
): HTMLElement {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', '', STYLE));
  }
  const section = element('section', dark ? 'dark' : '');
  for (const [name, value] of Object.entries({ role: 'region', 'aria-label': word('notice_label'), lang, dir }))
    section.setAttribute(name, value);

  const sign = element('span', 'sign', SIGNS[verdict.verdict]);
  sign.setAttribute('aria-hidden', 'true');
  const more = element('div', 'more');
  const reason = word(keyed('notice_reason_', verdict.reason), ...verdict.reasonWith.map((one) => day(one, lang)));
  const taken = verdict.takenFor ? `${word('notice_reason_mistaken', verdict.takenFor)} ` : '';
  const said = `${taken}${word('notice_you', verdict.browser)} ${word(keyed('notice_verdict_', verdict.verdict))}. ${word(keyed('notice_action_', verdict.action))}`;
  more.append(
    element('p', 'head', reason),
    element('p', 'rest claim soft', word('notice_claim', site, quoted)),
    element('p', 'rest', said),
    element('p', 'rest small soft', above ? word('notice_by_above') : word('notice_by', site)),
  );

  const acts = element('div', 'acts');
  const act = (className: string, label: string, run: (button: HTMLButtonElement) => void) => {
    const button = element('button', className, label);
    button.type = 'button';
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) run(button);
    });
    acts.append(button);
  };
  act('details', word('notice_details'), () => {
    section.classList.remove('tight');
    section.dispatchEvent(new Event('expand'));
  });
  if (!above) {
    act('original', word('notice_show_original'), (button) => {
      button.textContent = word(actions.toggleOriginal() ? 'notice_hide_original' : 'notice_show_original');
    });
  }
  act('rest undo', word('notice_undo'), actions.undo);
  act('rest off', word('notice_off_here'), actions.off);
  if (actions.dismiss) act('dismiss', word('notice_dismiss'), actions.dismiss);
  section.append(sign, more, acts);
  root.append(section);
  return section;
}
