import type { Line } from './lines';
import type { Metadata } from './metadata';
import { isoDate } from './metadata/date';

/** A line that is a day, with or without the hour. */
const isDay = (text: string): boolean =>
  text.length < 60 &&
  /\d/.test(text) &&
  text.split(' ').length < 10 &&
  !/[.!?]$/.test(text) &&
  isoDate(text, Number.POSITIVE_INFINITY) !== undefined;

/** How lines begin that ask the reader to subscribe, to follow, or to read something else. */
const ASK = new RegExp(
  `^\\W*(?:${[
    'sign up|subscribe|get (?:the latest|our|more|breaking)|join our|follow (?:us|@|him|her|them)|click here|have a tip|read (?:also|more|next|this)',
    'also read|see also|related(?: |:)|recommended|more (?:on|from)|more:|watch(?: also)?:|don.t miss|most (?:popular|read)|adverts?|comments?$|tell us what you think',
    'lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|leggi anche|lee también|te puede interesar|leia (?:também|mais)|lees ook|les også|läs (?:också|mer)|czytaj (?:też|także)|читайте также',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** A line that says who wrote, when, or how long reading takes, and nothing else. */
export function isCredit({ text, linked }: Line, page: Metadata): boolean {
  if (text.length > 250) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text) || (ASK.test(text) && (linked > 0 || text.length < 80))) return true;
  if (/^\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|Uhr|h)?$/i.test(text)) return true;
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
