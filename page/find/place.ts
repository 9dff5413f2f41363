/** Words of an address, as whole parts of its path, that name other kinds of pages. */
const OTHER_PATH =
  /\/(?:threads?|showthread\.php|viewtopic\.php|guides?|shows?|topics?|t|forums?|community|questions|comments|products?|shop|store|itm|dp|listing|cart|checkout|docs?|documentation|reference|manual|wiki|man\d?|api|categor(?:y|ies)|c|tags?|tagged|section|archives?|search|collections?|author|authors|profile|users?|login|account|help|support|careers|jobs|pricing|dictionary|recipes?|live|video|videos|gallery|galleries|slideshow|podcasts?)(?=\/|$)/i;
const OTHER_HOST =
  /^(?:docs?|forums?|community|discuss|developers?|wiki|help|support|mail|store|shop|learn|api|man)\.|forum/i;

/** The address of a front or section page: no path, or one short word of it that could not name an article. */
export function isFront(url: URL): boolean {
  const path = decodePath(url.pathname).replace(/\/(?:index\.\w+)?$/, '');
  if (!path) return !/[?&](?:p|id|story|article)\w*=\w/i.test(url.search);
  const parts = path.split('/').slice(1);
  return (
    parts.length < 3 &&
    parts.every((part) => part.length < 24 && !/\d{3}|-\w+-|\.\w+$|_\w+_/.test(part) && /^[\w.-]*$/.test(part))
  );
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Folders that hold one story a page, as the press names them. */
const NEWS_PATH = /\/(?:news|articles?|story|noticias?|artikel)\//i;

/**
 * Does the address end as those of stories do: with a number of several digits, a day, or a title of many words; or
 * with a shorter number in a folder of stories?
 */
export const isStory = (url: URL): boolean => {
  const path = decodePath(url.pathname);
  return (
    /\d{5,}|\/\d{4}\/\d{1,2}\/|(?:[^/-]+-){4}[^/]*$/.test(path) ||
    (NEWS_PATH.test(path) && /\/\d{3,}(?:\/|$)/.test(path))
  );
};

/** Does the address name a story in a folder of stories? */
export const isFiledStory = (url: URL): boolean => NEWS_PATH.test(url.pathname) && isStory(url);

/** No path and no query: a front page, whatever it states. */
export const isRoot = (url: URL): boolean => url.pathname.length < 2 && !url.search;

/** Does the address name another kind of page: a forum, a shop, documentation, a list, a search? */
export const isOtherPlace = (url: URL): boolean => OTHER_HOST.test(url.hostname) || OTHER_PATH.test(url.pathname);
