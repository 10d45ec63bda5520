/** Of a vacancy text what says what the work is: sentences about the company, its offer, its demands and questions to the reader are no tasks. */
import { asksReader, isOfCompany } from '../text/actors/company';
import { anyOf } from '../text/any-of';
import { fold } from '../text/fold';
import { readHeading } from './read-heading';
import { DEMANDS, OF_THE_VACANCY } from './recruitment-words.nl';
import type { Passage } from './recruitment-words.nl';

/** What every text has in which something may be left out; most descriptions of jobs have none of it. */
const MAY_RECRUIT = /\b(?:wij|we|ons|onze|our|us|bedrijf|organisatie|onderneming|marktleider|arbeidsvoorwaarden|solliciteren|functie-?eisen|profiel|vacature|vacancy|b\.?v|n\.?v|groep|group)\b|\?/i;

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

const HOLDER_ACTS = /^(?:je|jij|u|you|hij|zij|de medewerker|als|in deze (?:functie|rol)|daarnaast|as an?)\b/;
const DEMANDED = new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(DEMANDS)})(?![\\p{L}\\d])`, 'u');
const OF_VACANCY = new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(OF_THE_VACANCY)})(?![\\p{L}\\d])`, 'u');

/** A sentence within the passage it stands in. @property opens It is the first below (or behind) a heading. */
interface Told extends Stretch {
  readonly passage: Passage;
  readonly opens: boolean;
  readonly folded: string;
  readonly afterGap: boolean;
}

/** The sentences of a text with the passages that headings put them in. */
function readPassages(text: string): { readonly told: readonly Told[]; readonly headings: ReadonlySet<Passage> } {
  const folded = fold(text);
  const told: Told[] = [];
  const headings = new Set<Passage>();
  let passage: Passage = 'work';
  let opens = false;
  for (const { start: from, end, afterGap } of sentencesOf(text)) {
    let start = from + (folded.slice(from, end).length - folded.slice(from, end).trimStart().length);
    const heading = readHeading(text.slice(start, end), folded.slice(start, end));
    if (heading !== undefined) {
      passage = heading.passage;
      headings.add(passage);
      opens = true;
      start += heading.length;
    }
    const sentence = folded.slice(start, end).trim();
    if (sentence === '') continue;
    told.push({ start, end, passage, opens, folded: sentence, afterGap: afterGap && heading === undefined });
    opens = false;
  }
  return { told, headings };
}

/** The stretches of a text that are about the work. @returns `isVacancy`: it has passages or questions that vacancies have. `isWhole`: all of it is about the work. */
function workIn(text: string): { readonly stretches: readonly Stretch[]; readonly isVacancy: boolean; readonly isWhole: boolean } {
  const { told, headings } = readPassages(text);
  const isVacancy = [...headings].some((passage) => passage !== 'work') || told.some(({ folded }) => asksReader(folded));
  const isHolders = ({ folded }: Told): boolean => HOLDER_ACTS.test(folded) && !isOfCompany(folded);
  // What stands before the work in a vacancy is about the company, or calls for readers.
  const calls = headings.has('offer') || told.some(({ folded }) => asksReader(folded));
  const begin = headings.has('work') ? told.findIndex(({ passage, opens }) => opens && passage === 'work') : calls ? told.findIndex(isHolders) : 0;
  const stretches: Stretch[] = [];
  let goesOn = false;
  told.forEach((one, at) => {
    const { passage, folded, afterGap, start, end } = one;
    if (told[at - 1]?.passage !== passage) goesOn = false;
    // Below the company, or below an empty line, "je …" is about the work again.
    goesOn ||= isHolders(one) && (passage === 'company' || (passage !== 'work' && passage !== 'expected' && afterGap));
    const isWork = passage === 'work' || passage === 'expected' || goesOn;
    const isOther = isOfCompany(folded) || (isVacancy && (OF_VACANCY.test(folded) || DEMANDED.test(folded) || at < begin)) || (passage === 'expected' && !isHolders(one));
    if (isWork && !isOther) stretches.push({ start, end });
  });
  return { stretches, isVacancy, isWhole: stretches.length === told.length };
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
