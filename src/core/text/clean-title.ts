/** A job title as people type it -> the same text with everything blanked out that says nothing about the work. */
import { anyOf } from './any-of';
import { fold } from './fold';
import { BEFORE_NAMES, BEFORE_PLACES, CONTRACT_WORDS, DIRECTIONS, PLACES, SHIFT_WORDS } from './title-additions.nl';
import { isStopWord } from './stem';
import { stripEnd } from './strip-end';
import { tokenize } from './tokenize';

const GENDER = /\(?\b[mvfh]\s*[/|]\s*[mvfhx](?:\s*[/|]\s*[mvfxd])*\b\)?/g;
const HOURS = /\(?\b\d{1,2}(?:[.,]\d+)?(?:\s*(?:-|–|tot|\/|t\/m|a|à)\s*\d{1,2})?\s*(?:uur|uren|u|hours?|fte|%)(?![\p{L}])(?:\s*(?:per|p\/)\s*(?:week|wk))?\)?/gu;
const CONTRACT = new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(CONTRACT_WORDS)})(?![\\p{L}\\d])`, 'gu');
const SHIFT = new RegExp(`\\(?(?<![\\p{L}\\d])(?:(?:[2-5]|twee|drie|vier|vijf)[- ]?ploegen(?:dienst)?|${anyOf(SHIFT_WORDS)})(?![\\p{L}\\d])\\)?`, 'gu');
const REFERENCE_NUMBER = /\b(?:ref(?:\.|nr|erentie)?|vac(?:\.|nr)?|nr)\.?\s*(?::\s*)?[a-z]{0,3}\d[\w-]*/g;
/** "Regio Zuid", "filiaal 12", "te Zwolle", "team Noord". */
const PLACED = new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(BEFORE_PLACES)})\\s+(?:(?:${anyOf(DIRECTIONS)}|${anyOf(PLACES)})(?![\\p{L}\\d])|\\d{1,3}(?![\\p{L}\\d]))`, 'gu');
const PLACE = new RegExp(`(?<![\\p{L}\\d-])(?:${anyOf(PLACES)})(?![\\p{L}\\d-])`, 'gu');
/** A title without any of these names no place that is known. */
const PLACE_WORDS: ReadonlySet<string> = new Set(PLACES.flatMap((place) => tokenize(place).slice(0, 1).map(({ word }) => word)));
/** "Regio Achterveld": a place that is not known, behind such a word. */
const NAMED_PLACE = new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(BEFORE_NAMES)})\\s+([\\p{L}'-]+)`, 'gu');

/** What parts a title from what people add to it. */
const SEPARATOR = /\s[-–|@]\s|,\s|[()[\]]|:\s/g;

const blank = (text: string): string => ' '.repeat(text.length);
const blankOut = (text: string, start: number, end: number): string => text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);

/** Blanks out what a pattern finds in the folded text, as far as that says nothing of the work. */
function without(text: string, pattern: RegExp, isEmpty: (found: string) => boolean = () => true): string {
  let left = text;
  for (const { 0: found, index } of fold(text).matchAll(pattern)) if (isEmpty(found)) left = blankOut(left, index, index + found.length);
  return left;
}

/** What is left of separators at the ends. */
const LOOSE = ' \t\n-–|@,:([';

function blankLooseEnds(text: string): string {
  const isLoose = (character: string): boolean => LOOSE.includes(character);
  const end = stripEnd(text, isLoose).length;
  let start = 0;
  while (start < end && isLoose(text.charAt(start))) start += 1;
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}

/** Blanks out the parts between separators in which no word is one of work; where no part has one, the first stays. */
function withoutStrangeParts(text: string, tellsWork: (part: string) => boolean): string {
  const borders = [...text.matchAll(SEPARATOR)].map(({ index, 0: sign }) => ({ index, end: index + sign.length }));
  if (borders.length === 0) return text;
  const parts = [0, ...borders.map(({ end }) => end)].map((start, at) => ({ start, end: borders[at]?.index ?? text.length }));
  const strange = parts.filter(({ start, end }) => !tellsWork(text.slice(start, end)));
  const first = parts.find(({ start, end }) => tokenize(text.slice(start, end)).length > 0);
  const gone = strange.length < parts.length ? strange : parts.filter((part) => part !== first);
  return gone.reduce((left, { start, end }) => blankOut(left, start, end), text);
}

/**
 * Blanks out m/v/x, hours, contract, shifts, places and reference numbers; the result has the length of `title`. Capitals do not count.
 * @param isWord Whether a folded word is one of work, as the handbook or the lexicon know it. What stands apart (behind a dash or a comma, in brackets) goes when none of its words is.
 */
export function cleanTitle(title: string, isWord: (word: string) => boolean): string {
  const tellsWork = (part: string): boolean => tokenize(part).some(({ word }) => !isStopWord(word) && isWord(word));
  const isPlace = (found: string): boolean => /[\s'-]/.test(found) || !tellsWork(found);
  let cleaned = [GENDER, HOURS, CONTRACT, SHIFT, REFERENCE_NUMBER, PLACED].reduce((text, pattern) => without(text, pattern), title);
  cleaned = without(cleaned, NAMED_PLACE, (found) => !tellsWork(found.slice(found.search(/\s/))));
  if (tokenize(cleaned).some(({ word }) => PLACE_WORDS.has(word))) cleaned = without(cleaned, PLACE, isPlace);
  cleaned = withoutStrangeParts(cleaned, tellsWork);
  return tokenize(cleaned).length === 0 ? title : blankLooseEnds(cleaned);
}
