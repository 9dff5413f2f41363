import type { Box } from './boxes';
import { attr } from './dom';
import { type Line, UNSEEN_WORDS } from './lines';

/** Elements whose text is beside the article, unless they hold a good part of it. */
const OUTSIDE_TAGS = new Set(
  'figure figcaption nav footer aside form button dialog menu summary label time address'.split(' '),
);
const OUTSIDE_ROLES = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alert|alertdialog|menu|menubar)$/;

const word = (...words: string[]): RegExp => new RegExp(`(?:^|[^a-z])(${words.join('|')})(?![a-z])`);

/** Words for what stands under a picture: never the article's own text, however much of it there is. */
const CAPTION_WORDS = word(
  '(?:[a-z]+-)?captions?|figcaption|credits?|copyright|legende?',
  'bildunterschrift|(?:img|image|photo|picture)-?(?:description|desc|info|text|title)',
);

/**
 * Words of class names, ids and test ids that say "beside the article", in the languages most of the press names its
 * classes in. Each stands for itself, bounded by anything but letters.
 */
const OUTSIDE_WORDS = word(
  ...[
    // pictures
    'gallery|slideshow|carousel|lightbox|video|player|audio|podcast|image|photo|picture|media',
    // who and when
    'by-?lines?|authors?|auth?or-?(?:bio|info|box|name)|autor(?:en|in)?|bio|contributors?|dateline|timestamp|pub-?date|date|meta',
    // ways on
    'relateds?|recommend(?:ed|ations?)?|recirc(?:ulation)?|read-?(?:more|also|next)|more-?(?:on|from|stories)|see-?also',
    'popular|trending|most-?read|teasers?|outbrain|taboola|next-?article|further|relacionad[ao]s?',
    'tags?|topics?|keywords?|categor(?:y|ies)|breadcrumbs?|navigation|nav|menu|pagination|pager|toc',
    // asks
    'news-?letters?|sign-?up|subscribe|subscription|subscriber|paywall|regwall|register|login|donate|donation|promos?|promotion|cta|callout|membership',
    'share|sharing|social|follow|comments?|disqus|responses|toolbar|tools|actions?',
    'ads?|advert(?:s|isement|ising)?|sponsor(?:ed)?|anzeigen?|publicidad|affiliate',
    'banner|alert|notice|cookie|consent|gdpr|modal|popup|overlay|tooltip|disclaimer',
    // furniture
    'info-?box|opt-?in|content-?lock|footer|masthead|side-?bar|rail|widget|pull-?quotes?|fact-?box|sr-only|hidden|hide|print-?only|poll|quiz|survey',
  ],
);

/** What a page's author calls an element: class, id and test ids, words apart. */
export const namesOf = (element: Element): string =>
  `${attr(element, 'class')} ${attr(element, 'id')} ${attr(element, 'data-testid')} ${attr(element, 'data-component')} ${attr(element, 'itemprop')}`
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** What a page's author calls a box. */
export function namesOfBox(box: Box): string {
  box.names ??= namesOf(box.element);
  return box.names;
}

/** Sums up, for each box, what `measure` says of the lines that stand in it, at its index. */
function sumUp(lines: readonly Line[], measure: (line: Line) => number): Float64Array {
  const all = lines[0]?.box.all ?? [];
  const sums = new Float64Array(all.length);
  for (const line of lines) sums[line.box.index]! += measure(line);
  // Inner boxes come after outer ones: each is whole before it is handed up.
  for (let index = all.length - 1; index > 0; index--) {
    const around = all[index]!.around;
    if (around && sums[index]) sums[around.index]! += sums[index]!;
  }
  return sums;
}

/** Counts, for each box of a reading, how many characters of `lines` stand in it: at the box's index. */
export const weigh = (lines: readonly Line[]): Float64Array => sumUp(lines, ({ text }) => text.length);

/** Never the article, however much of the first choice they hold. */
const CONSENT_WORDS = word(
  'onetrust|cookie-?(?:consent|banner|notice|policy|law)|consent-?(?:sdk|banner|manager|layer)|didomi|usercentrics|cmp-?(?:container|layer)',
);
/** Not excused by being many: what others wrote, and ways on. */
const OTHERS_WORDS =
  /^(?:comments?|disqus|responses|relateds?|recommend\w*|recirc\w*|outbrain|taboola|popular|trending|most-?read|teasers?|navigation|nav|menu|footer|cookie|consent|gdpr|ads?|advert\w*|article)$/;

/** Counts the lines of `lines` in each box. */
const count = (lines: readonly Line[]): Float64Array => sumUp(lines, () => 1);

/** An element, or a name, that holds this share of the article is not beside it. */
const HOLDS_ARTICLE = 0.2;
/** An offer in a short article may hold as much, but not so many paragraphs. */
const SEVERAL = 3;
/** Not excused by what they hold: captions, and the tags of pictures. */
const NEVER = new Set(['figure', 'figcaption', 'consent-layer']);
/** Characters of a paragraph whose own name says little: what is locked, or set apart, is still the article's. */
const LONG = 120;

/** Is `box` set for the words of a picture, by its tag or name? */
export const isCaption = (box: Box): boolean => box.tag === 'figcaption' || CAPTION_WORDS.test(namesOfBox(box));

/**
 * Parts of names that say what an element stands with, or how it is laid out, rather than what it is; and the frame of
 * others' posts, which the article quotes.
 */
const LAYOUT = /(?:^|[ _-])(?:has|with|without|no)-[a-z-]+|[a-z-]+-grid(?![a-z])|social-(?:media-)?embed(?![a-z])/g;

/** Which word, tag or role puts a box beside the article; '' for none. */
function reasonOf(box: Box): string {
  const { element, tag } = box;
  if (OUTSIDE_TAGS.has(tag)) return tag;
  // An article within an article is a teaser, or a post.
  if (tag === 'article' && box.around?.element.closest('article')) return 'article';
  if (OUTSIDE_ROLES.test(attr(element, 'role'))) return 'role';
  // A heading's id is often made of its own words; some only screen readers tell.
  if (/^h[1-6]$/.test(tag)) return UNSEEN_WORDS.test(attr(element, 'class')) ? 'sr-only' : '';
  const names = namesOfBox(box).replace(LAYOUT, '');
  if (CAPTION_WORDS.test(names)) return 'figcaption';
  return CONSENT_WORDS.test(names) ? 'consent-layer' : (OUTSIDE_WORDS.exec(names)?.[1] ?? '');
}

/**
 * Says which element puts a line beside the article, by its tag, role or name. Nothing is beside the article that
 * holds a good part of it: neither one element, nor all elements of one name together (a page may call each of its
 * paragraphs "paywall").
 * @param article lines thought to be the article's.
 * @param strict where these are a mere guess: what others wrote is not excused by its size either.
 */
export function outsider(article: readonly Line[], strict = false): (line: Line) => Element | undefined {
  const weights = weigh(article);
  const counts = count(article);
  const total = article.reduce((sum, line) => sum + line.text.length, 0);
  const held = (box: Box): boolean =>
    (weights[box.index] ?? 0) >= total * HOLDS_ARTICLE && (counts[box.index] ?? 0) >= SEVERAL;
  const reason = (box: Box): string => {
    box.reason ??= reasonOf(box);
    const answer = box.reason;
    return answer && !NEVER.has(answer) && !(strict && OTHERS_WORDS.test(answer)) && held(box) ? '' : answer;
  };
  const named = new Map<string, { size: number; lines: number }>();
  for (const line of article) {
    const mine = new Set<string>();
    for (let at: Box | undefined = line.box; at && at.tag !== 'body'; at = at.around) mine.add(reason(at));
    for (const name of mine) {
      const sum = named.get(name) ?? { size: 0, lines: 0 };
      named.set(name, { size: sum.size + line.text.length, lines: sum.lines + 1 });
    }
  }
  const excused = new Set<string>(['']);
  for (const [name, { size, lines }] of named)
    if (
      lines >= SEVERAL &&
      size >= total * HOLDS_ARTICLE &&
      !NEVER.has(name) &&
      !OUTSIDE_TAGS.has(name) &&
      !OTHERS_WORDS.test(name)
    )
      excused.add(name);
  return (line) => {
    const long = line.box.tag === 'p' && line.text.length > LONG && !NEVER.has(reason(line.box));
    for (let at = long ? line.box.around : line.box; at && at.tag !== 'body'; at = at.around)
      if (!excused.has(reason(at))) return at.element;
    return undefined;
  };
}
