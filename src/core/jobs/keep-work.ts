/** Of a vacancy text what says what the work is: sentences about the company, its offer, its demands and questions to the reader are no tasks. */
import { asksReader, isOfCompany } from '../text/actors/company';
import { anyOf } from '../text/any-of';
import { fold } from '../text/fold';
import { PASSAGE_HEADINGS } from './recruitment-words.nl';
import type { Passage } from './recruitment-words.nl';

/** What every text has in which something may be left out; most descriptions of jobs have none of it. */
const MAY_RECRUIT = /\b(?:wij|we|ons|onze|our|us|bedrijf|organisatie|onderneming|marktleider|arbeidsvoorwaarden|solliciteren|functie-?eisen|profiel|b\.?v|n\.?v|groep|group)\b|\?/i;

/** A heading of its own line, or in front of a colon or question mark; a few words may follow: "Wat bieden wij jou?" */
const HEADINGS = (Object.keys(PASSAGE_HEADINGS) as Passage[]).map((passage) =>
  [passage, new RegExp(`^[\\s*#•-]*(?:${anyOf(PASSAGE_HEADINGS[passage]).replaceAll(' ', '[ -]')})(?: [^\\s:?.]+){0,3}\\s*(?:[:?]|$)\\s*`)] as const);

/** "Over Jansen Groep", on a line of its own. */
const ABOUT_A_NAME = /^Over \p{Lu}\S*(?: [^\s.:;,]+){0,4}:?$/u;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a text ends in an empty line. */
const hasBlankLine = (text: string): boolean => text.slice(text.trimEnd().length).split('\n').length > 2;

/** Sentences, each within its line; a full stop before a small letter ends none ("B.V. levert"). */
function* sentencesOf(text: string): Generator<Stretch & { readonly afterGap: boolean }> {
  let afterGap = false;
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    if (line[0].trim() === '') {
      afterGap = true;
      continue;
    }
    afterGap ||= hasBlankLine(text.slice(Math.max(0, line.index - 8), line.index));
    let start = line.index;
    for (const end of line[0].matchAll(/(?<![.!?])[.!?]+(?=\s+["'(]?[\p{Lu}\d•-])|$/gu)) {
      const to = line.index + end.index + end[0].length;
      if (text.slice(start, to).trim() !== '') yield { start, end: to, afterGap };
      afterGap = false;
      start = to;
    }
  }
}

const HOLDER_ACTS = /^(?:je|jij|u|you|hij|zij|de medewerker|als)\b/;

/** The stretches of a text that are about the work. @returns `isVacancy`: it has passages or questions that vacancies have. `isWhole`: all of it is about the work. */
function workIn(text: string): { readonly stretches: readonly Stretch[]; readonly isVacancy: boolean; readonly isWhole: boolean } {
  const folded = fold(text);
  const stretches: Stretch[] = [];
  let passage: Passage = 'work';
  let isVacancy = false;
  let isWhole = true;
  for (const { start: from, end, afterGap } of sentencesOf(text)) {
    let start = from + (folded.slice(from, end).length - folded.slice(from, end).trimStart().length);
    for (const [opened, heading] of HEADINGS) {
      const found = heading.exec(folded.slice(start, end));
      if (found === null) continue;
      passage = opened;
      isVacancy ||= opened !== 'work';
      start += found[0].length;
      break;
    }
    const sentence = folded.slice(start, end).trim();
    if (sentence === '') continue;
    if (ABOUT_A_NAME.test(text.slice(start, end).trim())) {
      [passage, isVacancy] = ['company', true];
      continue;
    }
    const isHolders = HOLDER_ACTS.test(sentence) && !isOfCompany(sentence);
    if (isHolders && (passage === 'company' || (passage !== 'work' && afterGap))) passage = 'work';
    if (passage !== 'work' || isOfCompany(sentence)) {
      isVacancy ||= asksReader(sentence);
      isWhole = false;
      continue;
    }
    stretches.push({ start, end });
  }
  return { stretches, isVacancy, isWhole };
}

/**
 * The passages of a text that are about the work, in its own words; the whole text where it is all about it.
 * @returns '' for a vacancy text that says nothing about the work. A text that only says "we" is how some describe their work, and stays.
 */
export function keepWork(text: string): string {
  if (!MAY_RECRUIT.test(text)) return text;
  const { stretches, isVacancy, isWhole } = workIn(text);
  if (isWhole && !isVacancy) return text;
  if (stretches.length === 0) return isVacancy ? '' : text;
  let work = '';
  let before = 0;
  for (const { start, end } of stretches) {
    const between = text.slice(before, start);
    // What stood between two sentences stays as it was; where a passage is left out, the next sentence follows on the same line or a new one.
    if (work !== '') work += between.trim() === '' ? between : between.includes('\n') ? '\n' : ' ';
    work += text.slice(start, end);
    before = end;
  }
  return work.trim();
}
