const DAY = 24 * 60 * 60 * 1000;
const EARLIEST = Date.UTC(1990, 0, 1);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date as ISO 8601, whatever form a page states it in.
 * @param text what the page says.
 * @param now the present, in milliseconds: a date more than two days ahead is no date of publication.
 * @returns the date, or undefined where it is none, in the future, or older than the web.
 */
export function isoDate(text: string, now: number): string | undefined {
  const stated = text.trim().slice(0, 80);
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      stated,
    );
  let result: string | undefined;
  if (iso) {
    const day = `${iso[1]}-${iso[2]!.padStart(2, '0')}-${iso[3]!.padStart(2, '0')}`;
    const zone = (iso[5] ?? '')
      .replace(/utc|gmt/i, 'Z')
      .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hour, minute) => `${hour}:${minute ?? '00'}`);
    result = iso[4] ? `${day}T${iso[4]}${zone}` : day;
  } else if (/^\d{8}(?:T|$)/.test(stated)) {
    result = stated.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3');
  } else if (/^1\d{9}(?:\d{3})?$/.test(stated)) {
    result = new Date(Number(stated.padEnd(13, '0'))).toISOString();
  } else {
    const words =
      /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})|\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(
        stated,
      );
    const month = words ? MONTHS.indexOf((words[2] ?? words[4])!.toLowerCase()) : -1;
    if (words && month >= 0)
      result = `${words[3] ?? words[6]}-${String(month + 1).padStart(2, '0')}-${(words[1] ?? words[5])!.padStart(2, '0')}`;
  }
  // Figures alone: the day first, unless a slash stands between and only the other order is a day.
  const figures = result ? null : /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(stated);
  if (figures) {
    const [, a, mark, b, year] = figures as unknown as [string, string, string, string, string];
    const swapped = mark === '/' && Number(b) > 12;
    const [day, month] = swapped ? [b, a] : [a, b];
    if (mark !== '/' || swapped || Number(a) > 12) result = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const time = result ? Date.parse(result) : Number.NaN;
  return time > EARLIEST && time < now + 2 * DAY ? result : undefined;
}

/** The date in an address such as /2017/04/09/ or /2017-04-09-. */
export function dateInUrl(url: string, now: number): string | undefined {
  const found = /[/_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?([0-2]\d|3[01])(?!\d)/.exec(url);
  if (!found) return undefined;
  const named = MONTHS.indexOf(found[2]!);
  return isoDate(`${found[1]}-${named < 0 ? found[2] : named + 1}-${found[3]}`, now);
}
