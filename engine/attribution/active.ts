import type { Cue } from './cue-search';
import type { CueEntry } from './cues/lexicon';
import { phraseAfter } from './noun-phrase';
import { lowerAt, type Range, tagAt } from './passage';
import { cueRange, type Found, freeCues, type Work } from './pattern';
import { canSpeak } from './speaking';
import { type Subject, sourceOf } from './subject';

const ACTIVE = new Set(['finite', 'infinitive', 'participial']);

/** Puts an attribution together from an active cue, its source and what it carries; nothing where a thing "shows" it. */
export function carry(work: Work, cue: Cue, entry: CueEntry, content: Range | undefined): Found[] {
  if (!content) return [];
  const subject = participleSource(work, cue, content) ?? sourceOf(work, cue);
  // "there is", "it is clear": nobody.
  const first = subject ? lowerAt(work, subject.range[0]) : '';
  if (subject && (tagAt(work, subject.range[0]) === 'EX' || (first === 'it' && entry.lemma.startsWith('be '))))
    return [];
  if (entry.stance === 'find' && subject && !canSpeak(work, subject.range)) return [];
  // "It is worth noting that …": nobody in particular.
  const nobody = subject?.how === 'inherited' && first === 'it' && BE.test(lowerAt(work, subject.range[1]));
  return [
    {
      cue,
      entry,
      cueRange: [cueRange(cue)],
      source: subject && !nobody && !overlaps(subject.range, content) ? [subject.range] : [],
      content: [content],
      ...(subject?.how === 'inherited' && !nobody ? { because: ['source-inherited'], weight: -0.08 } : {}),
    },
  ];
}

const BE = /^(?:is|was|'s|be|would|will|may|might)$/;

function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** "Calling it a mistake, the mayor …": a participle or infinitive at the beginning takes the subject behind the comma. */
function participleSource(work: Work, cue: Cue, content: Range): Subject | undefined {
  if (!/^(?:participial|infinitive)$/.test(cue.voice) || cue.group > work.from + 1 || lowerAt(work, content[1]) !== ',')
    return undefined;
  const end = phraseAfter(work, content[1] + 1);
  return end < 0 ? undefined : { range: [content[1] + 1, end], how: 'follows' };
}

/** Free cues in an active voice that have a subject. */
export const activeCues = (work: Work): readonly Cue[] =>
  freeCues(work).filter((cue) => ACTIVE.has(cue.voice) && carriesSubject(work, cue));

function hasAuxiliary(work: Work, cue: Cue): boolean {
  for (let at = cue.group; at < cue.range[0]; at++) if (/^(?:MD|TO|VB.*)$/.test(tagAt(work, at))) return true;
  return false;
}

/** A finite form without a subject beside it is a participle ("pledged delegates", "Asked why, he …") unless it is coordinated. */
function carriesSubject(work: Work, cue: Cue): boolean {
  // "If you go alone be mindful that": a bare "be" has no subject beside it.
  if (lowerAt(work, cue.range[0]) === 'be' && cue.voice === 'finite' && !hasAuxiliary(work, cue)) return false;
  // "the deciding match": a participle behind an article is a modifier.
  if (cue.voice === 'participial' && tagAt(work, cue.group - 1) === 'DT') return false;
  return (
    cue.voice !== 'finite' ||
    (cue.group === work.from && !cue.inflections.includes('participle')) ||
    sourceOf(work, cue) !== undefined
  );
}
