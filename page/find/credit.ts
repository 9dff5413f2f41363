import type { Line } from './lines';
import type { Metadata } from './metadata';
import { isoDate } from './metadata/date';

/** A line that is a day, with or without the hour. */
const isDay = (text: string): boolean =>
  text.length < 45 &&
  text.split(' ').length < 8 &&
  !/[.!?]$/.test(text) &&
  isoDate(text, Number.POSITIVE_INFINITY) !== undefined;

/** A line that says who wrote, when, or how long reading takes, and nothing else. */
export function isCredit({ text }: Line, page: Metadata): boolean {
  if (text.length > 150) return false;
  let rest = text;
  for (const name of page.byline) rest = rest.replace(name, '');
  return (
    isDay(text) ||
    (rest !== text && rest.length < 40 && !/[.!?]["”’]?$/.test(text)) ||
    /^(?:by|von|par|por|di)\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,4}(?:[,|·].{0,60})?$/u.test(text) ||
    /^(?:(?:published|updated|posted|last (?:updated|modified)|first published|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b.{0,80}\d.{0,60}|\d+\s*(?:min(?:ute)?s?\.?)(?:\s+(?:read|lesezeit|de lecture))?)$/iu.test(
      text,
    ) ||
    /^(?:advertisement|advertising|anzeige|werbung|publicidad|publicité|share(?: this)?|read more|continue reading|story continues below|loading)\b.{0,30}$/i.test(
      text,
    )
  );
}
