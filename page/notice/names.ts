/** Words for a browser in some forty languages; stems stand for their inflected forms. */
export const NOUN =
  'browser|internet explorer|navegador|navigat(?:eur|or)|nabigatz|przegląda|брауз|браўз|обозреват|огляда|прегледувач|浏览器|瀏覽器|ブラウザ|브라우저|متصفح|مرورگر|דפדפן|tarayıcı|webbläsar|nettleser|selai[mn]|prohlížeč|prehliadač|böngésző|περιήγησ|trình duyệt|เบราว์|ब्राउज़र|peramban|preglednik|brskalnik|naršykl|pārlūk|brauser|lehitseja|vafr|porwr';

/**
 * The same words for a first look at every page: with case and without first letters, and apart by how rare their
 * letters are in a text. One expression of all of them, or one that ignores case, takes several times as long. They
 * find a little more than NOUN, never less.
 */
const NAMES = [
  /rowser|xplorer|avigat(?:eur|or)|avegad|abigatz|rzegląd|arayıcı|ebbläsar|ettleser|elai[mn]|rohlížeč|rehliadač|öngésző|rình duyệt|eramban|reglednik|rskalnik|aršykl|ārlūk|rauser|ehitseja|vafr|orwr|irefox|hrome|afari/,
  /BROWSER|EXPLORER|(?<![A-Za-z_])IE|IE(?![A-Za-z_])|NAVIGATEUR|NAVEGADOR|FIREFOX|CHROME|SAFARI/,
  /ра[уў]з|РА[УЎ]З|бозреват|гляда|регледувач|БОЗРЕВАТ|ГЛЯДА|РЕГЛЕДУВАЧ/,
  /浏览器|瀏覽器|ブラウザ|브라우저|متصفح|مرورگر|דפדפן|εριήγη|ΕΡΙ[ΉΗ]ΓΗ|เบราว์|ब्राउज़र/,
] as const;
const [SMALL, CAPITALS, CYRILLIC, OTHER] = NAMES;
const FROM = NAMES.map(({ source }) => new RegExp(source, 'g'));
/** Of the capitals, the short word is part of many longer ones. */
const WHOLE = /\bIE(?:\b|\d)|BROWSER|EXPLORER|NAVIGATEUR|NAVEGADOR|FIREFOX|CHROME|SAFARI/;

/** May a text, of one node or of many in a row, name a browser? */
export const mayName = (text: string): boolean =>
  SMALL.test(text) || CAPITALS.test(text) || CYRILLIC.test(text) || OTHER.test(text);

/** Cheap test on the text of a single node; everything else runs only where this is true. */
export const namesBrowser = (text: string): boolean =>
  SMALL.test(text) || CYRILLIC.test(text) || OTHER.test(text) || WHOLE.test(text);

/** Gives where a text may next name a browser at or after an offset that never falls; the text's length for nowhere. */
export function nextName(text: string): (from: number) => number {
  const found = FROM.map(() => -1);
  return (from) => {
    let nearest = text.length;
    for (const [index, words] of FROM.entries()) {
      if (found[index]! < from) {
        words.lastIndex = from;
        found[index] = words.exec(text)?.index ?? text.length;
      }
      nearest = Math.min(nearest, found[index]!);
    }
    return nearest;
  };
}
