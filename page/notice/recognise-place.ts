import { LEXICON } from './recognise-lexicon';

/** Class and id parts that banner makers use. Never enough without text: ".alert-banner" is a dozen other things. */
const TOKEN =
  /(?:un|not?[-_]?)support\w*[-_]?(?:browser|ie|div|bar)|(?:^|[\s_-])(?:unsupported|outdated|no-support)|browser[-_\w]*(?:upgrade|updat|warn|notice|alert|banner|support|m(?:es)?sg|message|compat|happy|install|incompat|old|outdat)|(?:old|upgrade|update|legacy|outdated|incompatible|obsolete|bad|modern)[-_]?(?:er)?[-_]?(?:browser|ie\b)|browsehappy|chromeframe|\bbuorg|(?:^|[\s_-])(?:ie|msie)[-_]?\d{0,2}[-_]?(?:only|warn|banner|m(?:es)?sg|message|notice|popup|overlay|alert|info|browser|upgrade|wrap)|(?:no|kill|upgrade|drop|stop|detect|warn)[-_]?ie\d?\b|warning-?bar|iewarn|grade-c/i;
const UPDATE_LINK =
  /browsehappy|browser-update\.org|outdatedbrowser|updatemybrowser|whatbrowser|whatismybrowser|browserchoice|abetterbrowser|google\.[a-z.]+\/(?:intl\/[\w-]+\/)?chrome|chrome\.google|mozilla\.(?:org|com)|getfirefox|(?:microsoft\.com|windows\.microsoft).*(?:edge|internet-?explorer|\/ie)|apple\.com\/[\w/-]*safari|opera\.com|upgradeyourbrowser/i;
const PROSE = 'article,[role=article],[itemprop=articleBody],[itemprop=reviewBody]';
const COMMENTS = /(?:^|[\s_-])(?:comments?|replies|disqus|post-?body|bbwrapper|user-?content)(?:$|[\s_-])/i;
/** Content that is shown only in place of something else, or that shows source. */
export const NEVER =
  'pre,code,kbd,samp,textarea,video,audio,canvas,iframe,object,embed,svg,math,blockquote,q,figure,noscript,script,style,template,select,title,head,nav,[contenteditable=""],[contenteditable=true],[role=code],[role=textbox],[data-hearsay-notice]';

/** True where the element's own class or id is a banner's. */
export function isNamed(element: Element): boolean {
  return TOKEN.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}

/** True where a class or id of the element, of its descendants or up to `up` ancestors is a banner's. */
export function hasToken(element: Element, up = 3): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level <= up && at.localName !== 'body'; level++, at = at.parentElement)
    if (isNamed(at)) return true;
  let left = 30;
  for (const inner of element.getElementsByTagName('*')) {
    if (left-- === 0) break;
    if (isNamed(inner)) return true;
  }
  return false;
}

/** Links of the element, or the one it sits in, to a browser maker or an update page. */
export function updateLinks(element: Element): number {
  let links = 0;
  for (const link of element.querySelectorAll('a[href]'))
    if (UPDATE_LINK.test(link.getAttribute('href') ?? '')) links++;
  const around = element.closest('a[href]');
  return links + (around && UPDATE_LINK.test(around.getAttribute('href') ?? '') ? 1 : 0);
}

/** Share of a block's text that leads elsewhere than to an update: near one, the block is a teaser. */
export function linkedShare(block: Element): number {
  const around = block.closest('a[href]');
  if (around) return UPDATE_LINK.test(around.getAttribute('href') ?? '') ? 0 : 1;
  let linked = 0;
  for (const link of block.querySelectorAll('a[href]')) {
    if (!UPDATE_LINK.test(link.getAttribute('href') ?? '')) linked += link.textContent?.trim().length ?? 0;
  }
  return linked / Math.max(1, block.textContent?.trim().length ?? 0);
}

function isProse(element: Element | null): boolean {
  return !!element && /^(?:p|h[2-6]|ul|ol|dl|dt|dd|li|blockquote|pre|table)$/.test(element.localName);
}

/**
 * Where a block stands: in the body of an article, among paragraphs of running text, in readers' comments, in a list.
 * @returns the name of the place that speaks against a banner, or undefined
 */
export function placeAgainst(element: Element): 'article' | 'prose' | 'comments' | 'main' | undefined {
  for (
    let at: Element | null = element, level = 0;
    at && level < 7 && at.localName !== 'body';
    level++, at = at.parentElement
  ) {
    if (COMMENTS.test(`${at.id} ${at.getAttribute('class') ?? ''}`)) return 'comments';
  }
  const article = element.closest(PROSE);
  if (article && article !== element && article.getAttribute('role') !== 'banner') return 'article';
  // Running text: paragraphs of some length, or a heading, directly beside the block. A message of two or three
  // paragraphs is one block by now, so its own do not count.
  const siblings = [element.previousElementSibling, element.nextElementSibling];
  const beside = siblings.filter((one) => isProse(one) && (one!.textContent?.length ?? 0) > 60).length;
  // A paragraph between two headings that are not of the message: documentation, release notes.
  const between = siblings.every(
    (one) => !!one && /^h[2-6]$/.test(one.localName) && !LEXICON.noun.test(one.textContent ?? ''),
  );
  if (isProse(element) && (beside > 0 || between) && !element.closest('[role=alert],[role=status],[role=dialog]'))
    return 'prose';
  if (element.closest('main,[role=main]')) return 'main';
  return undefined;
}
