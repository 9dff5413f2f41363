import { above, type Box } from './boxes';
import { isCredit } from './credit';
import type { Line } from './lines';
import type { Metadata } from './metadata';
import { likeness, sameTitle } from './metadata/title';
import { namesOfBox } from './outside';

const DEK_WORDS =
  /(?:^|[^a-z])(?:deks?|deck|standfirst|sub-?(?:title|heading|headline|head)|summary|stand-?first|lead|lede|intro(?:duction)?|chapeau|entradilla|bajada|teaser|vorspann|excerpt|einleitung|anleser|description|strapline|kicker-text|ingress|preamble|abstract|sottotitolo|sommario)(?![a-z])/;

/** A sentence that stands with the headline, before the body. */
export function isLead(line: Line, headline: Line | undefined): boolean {
  const { text, size, linked } = line;
  if (size < 60 || size > 600 || linked > text.length * 0.3 || !/[.!?…。！？]["”’»]?$/.test(text)) return false;
  return isWith(line, headline);
}

/** Does `line` stand in the element that holds the headline, or in the one around that? */
function isWith(line: Line, headline: Line | undefined): boolean {
  const parent = headline?.box.around;
  const own = line.box.around;
  return Boolean(own && parent && (own === parent || own === parent.around || own.around === parent));
}

/**
 * Is `line` the sentence under the headline that sums the article up, by its name or because the page describes itself
 * so?
 * @param inBody for a line of the body, which is a dek only by its own name: the first paragraph is often the page's
 * description.
 */
export function isDek(
  line: Line,
  headline: Line | undefined,
  page: Metadata,
  outside: (line: Line) => Element | undefined,
  inBody: boolean,
): boolean {
  const { size } = line;
  if (size < 30 || size > 700 || line.linked > line.text.length / 2 || isCredit(line, page)) return false;
  if (
    !inBody &&
    page.descriptions.some(
      (description) => sameTitle(line.text, description) || (size > 50 && likeness(description, line.text) > 0.8),
    )
  )
    return true;
  if (line.box.tag === 'li') return false;
  const isNamed = (box: Box): boolean => DEK_WORDS.test(namesOfBox(box));
  if (isNamed(line.box) && isWith(line, headline)) return true;
  return !outside(line) && above(line.box, inBody ? 1 : 3, isNamed);
}
