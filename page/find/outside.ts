import { attr, parentOf, tagOf } from './dom';
import type { Line } from './lines';

/** Elements whose text is beside the article, unless they hold a good part of it. */
const OUTSIDE_TAGS = new Set(
  'figure figcaption nav footer aside form button dialog menu table summary label time address'.split(' '),
);
const OUTSIDE_ROLES = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alert|alertdialog|menu|menubar)$/;

/**
 * Words of class names, ids and test ids that say "beside the article", in the languages most of the press names its
 * classes in. Each stands for itself, bounded by anything but letters.
 */
const OUTSIDE_WORDS = new RegExp(
  `(?:^|[^a-z])(?:${[
    // pictures and their words
    'captions?|figcaption|credits?|copyright|photo-?credit|legende?|didascalia|bildunterschrift|bildtext|bildunterzeile',
    'gallery|galerie|slideshow|carousel|lightbox|infographic|video|player|audio|podcast|image|photo|picture|media',
    // who and when
    'by-?lines?|authors?|auth?or-?(?:bio|info|box|name)|autor(?:en|in)?|auteurs?|bio|contributors?|dateline|timestamp|pub-?date|date|datum|meta',
    // ways on
    'related|relateds?|recommend(?:ed|ations?)?|recirc(?:ulation)?|read-?(?:more|also|next)|more-?(?:on|from|stories)|see-?also|also-?read',
    'popular|trending|most-?read|teasers?|outbrain|taboola|next-?article|further|mehr-?zum-?thema|verwandte?|relacionad[ao]s?|leia-?(?:mais|tambem)',
    'tags?|topics?|keywords?|categor(?:y|ies)|breadcrumbs?|navigation|nav|menu|pagination|pager|toc',
    // asks
    'newsletters?|sign-?up|subscribe|subscription|subscriber|paywall|regwall|register|login|donate|donation|promos?|promotion|cta|callout|membership',
    'share|sharing|social|follow|comments?|disqus|responses|toolbar|tools|actions?',
    'ads?|advert(?:s|isement|ising)?|sponsor(?:ed)?|anzeigen?|werbung|publicidad|publicite|affiliate',
    'banner|alert|notice|cookie|consent|gdpr|modal|popup|overlay|tooltip|disclaimer|correction-?policy',
    // furniture
    'footer|masthead|sidebar|side-?bar|rail|widget|pull-?quotes?|pullout|infobox|fact-?box|factbox|sr-only|hidden|hide|print-?only|poll|quiz|survey',
  ].join('|')})(?![a-z])`,
);

/** What a page's author calls an element: class, id and test ids, words apart. */
export const namesOf = (element: Element): string =>
  `${attr(element, 'class')} ${attr(element, 'id')} ${attr(element, 'data-testid')} ${attr(element, 'data-component')} ${attr(element, 'itemprop')}`
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** Counts, for each element, how many characters of `lines` stand in it. */
export function weigh(lines: Iterable<Line>): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { block, text } of lines)
    for (let at: Element | null = block; at; at = parentOf(at)) weights.set(at, (weights.get(at) ?? 0) + text.length);
  return weights;
}

/** An element that holds this share of the article is not beside it, whatever its name. */
const HOLDS_ARTICLE = 0.2;

/**
 * Says which element puts a line beside the article, by its tag, role or name.
 * @param weights characters of the article in each element (`weigh`).
 * @param total characters of the article.
 */
export function outsider(weights: ReadonlyMap<Element, number>, total: number): (line: Line) => Element | undefined {
  const known = new Map<Element, boolean>();
  const beside = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer =
        (weights.get(element) ?? 0) < total * HOLDS_ARTICLE &&
        (OUTSIDE_TAGS.has(tagOf(element)) ||
          OUTSIDE_ROLES.test(attr(element, 'role')) ||
          OUTSIDE_WORDS.test(namesOf(element)));
      known.set(element, answer);
    }
    return answer;
  };
  return (line) => {
    for (let at: Element | null = line.block; at && tagOf(at) !== 'body'; at = parentOf(at)) if (beside(at)) return at;
    return undefined;
  };
}
