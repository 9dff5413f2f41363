/** Words for a browser in some forty languages; stems stand for their inflected forms. */
export const NOUN =
  'browser|internet explorer|navegador|navigat(?:eur|or)|nabigatz|przegląda|брауз|браўз|обозреват|огляда|прегледувач|浏览器|瀏覽器|ブラウザ|브라우저|متصفح|مرورگر|דפדפן|tarayıcı|webbläsar|nettleser|selai[mn]|prohlížeč|prehliadač|böngésző|περιήγησ|trình duyệt|เบราว์|ब्राउज़र|peramban|preglednik|brskalnik|naršykl|pārlūk|brauser|lehitseja|vafr|porwr';

/**
 * The same words for a first look, which every text node of every page gets: case-sensitive without first letters, since
 * a regular expression that ignores case costs three times as much. Finds a little more than NOUN, never less.
 */
const LATIN =
  /rowser|xplorer|BROWSER|EXPLORER|\bIE(?:\b|\d)|avigat(?:eur|or)|avegad|abigatz|NAVIGATEUR|NAVEGADOR|rzegląd|arayıcı|ebbläsar|ettleser|elai[mn]|rohlížeč|rehliadač|öngésző|rình duyệt|eramban|reglednik|rskalnik|aršykl|ārlūk|rauser|ehitseja|vafr|orwr|irefox|hrome|afari|FIREFOX|CHROME|SAFARI/;
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]/;
const OTHER =
  /брауз|браўз|обозреват|огляда|прегледувач|浏览器|瀏覽器|ブラウザ|브라우저|متصفح|مرورگر|דפדפן|περιήγησ|เบราว์|ब्राउज़र/i;

/** One call for most nodes: on short texts the call costs as much as the search. */
const FIRST = new RegExp(`${LATIN.source}|${OTHER_SCRIPT.source}`);

/** Cheap test on the text of a single node; everything else runs only where this is true. */
export function namesBrowser(text: string): boolean {
  return FIRST.test(text) && (LATIN.test(text) || OTHER.test(text));
}

/** No banner's sentence is longer. */
const LONGEST = 1100;
const UNREAD = /^(?:script|style|noscript|template|textarea|pre|code|title|option)$/;

/** True where some text under `root` names a browser: only then is recognition worth loading. */
export function mayCarryNotice(root: Node): boolean {
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (
      node.length > 1 &&
      node.length <= LONGEST &&
      namesBrowser(node.data) &&
      !UNREAD.test(node.parentElement?.localName ?? '')
    )
      return true;
  }
  return false;
}

/**
 * Calls `load` once, as soon as the page names a browser: now, or with something inserted in the next ten seconds.
 * This is all that every page pays for; recognition and replacement are loaded by `load`.
 */
export function whenNoticePossible(page: Document, signal: AbortSignal, load: () => void, lookFor = 10_000): void {
  if (signal.aborted || !page.body) return;
  if (mayCarryNotice(page.body)) {
    load();
    return;
  }
  const added = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations)
      for (const node of addedNodes) added.add(node.nodeType === 3 ? (node.parentNode ?? node) : node);
    timer ??= setTimeout(() => {
      timer = undefined;
      const found = [...added].some((node) => node.isConnected && mayCarryNotice(node));
      added.clear();
      if (!found) return;
      stop();
      load();
    }, 250);
  });
  const end = setTimeout(stop, lookFor);
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
}
