/** What a single cell looks like, whatever stands above it: a code, a job title, a date, a person's name. */
import { fold } from '../text/fold';
import { readGradeLabel } from '../text/grade-label';
import { tokenize } from '../text/tokenize';
import { EDUCATION_WORDS, SALUTATIONS, WORKER_ENDINGS } from './content-words.nl';
import { FIRST_NAMES, NAME_PARTICLES } from './person-names.nl';

/**
 * `number`: figures only. `code`: one word with a figure in it. `capitals`: one word in capitals. `amount`: a number as large as a salary. `title`: names a worker.
 * `text`: a long or composed text. `salutation`: "drs.", "mevr.". `identity`: e-mail, telephone, bank account or citizen service number. A cell may look like several.
 */
export type CellKind = 'number' | 'percentage' | 'code' | 'capitals' | 'grade' | 'education' | 'title' | 'text' | 'person' | 'salutation' | 'date' | 'money' | 'amount' | 'identity';

const NUMBER = /^[-+]?\d+(?:[.,]\d+)*$/;
const AMOUNT = /^\d{4,6}(?:[.,]\d{1,2})?$/;
const PERCENTAGE = /^[-+]?\d+(?:[.,]\d+)? ?(?:%|procent)$/i;
const CODE = /^(?=\S*\d)[\p{L}\d][\p{L}\d./_-]{0,14}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}&._/-]{0,11}$/u;
const DATE = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[- ](?:jan|feb|maa?rt|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?[- ]\d{2,4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/i;
const MONEY = /^(?:(?:€|\$|£|eur|euro)\s*(?:-\s*)?\d[\d.,\s]*-?|-?\d[\d.,\s]*(?:€|eur|euro)|\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,3}(?:,\d{3})+\.\d{2})$/i;
const IDENTITY = /^(?:[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\+|00)\d{2}[\d\s()-]{7,}|0\d{1,3}[\s-]\d{6,8}|06\d{8}|[a-z]{2}\d{2}\s?[a-z]{4}[\s\d]{6,})$/i;
/** "J. de Vries", "S.M. Jansen-Bakker", "Vries, J. de". */
const WITH_INITIALS = /^(?:(?:\p{Lu}\.\s?){1,5}(?:\p{L}{1,4}\s){0,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s?(?:\p{Lu}\.\s?){1,5}(?:\p{L}{1,4}\s?){0,3})$/u;
/** "Dhr. Jansen", "mevrouw A. de Wit": a name follows, with a capital. */
const SALUTED = /^(?:[Dd]hr|[Mm]evr|[Mm]evrouw|[Mm]w|[Dd]e [Hh]eer)\.?\s(?:[\p{L}.'’-]+\s){0,3}\p{Lu}[\p{L}'’-]+$/u;

/** Characters and words from which a cell is running text. */
const LONG = { characters: 70, words: 10 };
/** Longest cell that may be a title. */
const TITLE = { characters: 90, words: 9 };

const WORKERS: ReadonlySet<string> = new Set(WORKER_ENDINGS);
const LONGEST_ENDING = Math.max(...WORKER_ENDINGS.map(({ length }) => length));
const SHORTEST_ENDING = Math.min(...WORKER_ENDINGS.map(({ length }) => length));
const EDUCATION: ReadonlySet<string> = new Set(EDUCATION_WORDS);
const TITLES_OF_PERSONS: ReadonlySet<string> = new Set(SALUTATIONS);
const NAMES: ReadonlySet<string> = new Set(FIRST_NAMES);
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** Whether a folded word names a worker, by its last part. */
function namesWorker(word: string): boolean {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= SHORTEST_ENDING; length -= 1) {
    // Short names count as words of their own only: "lead", and not "overleden".
    if (WORKERS.has(word.slice(-length)) && (length >= 4 || length === word.length)) return true;
  }
  return false;
}

/** Whether a text names a worker and nothing more: the title of a job. */
export function isTitle(text: string): boolean {
  if (text.length > TITLE.characters || /[.;!?]\s|\n|:/.test(text)) return false;
  const words = tokenize(text);
  return words.length <= TITLE.words && words.some(({ word }) => namesWorker(word));
}

/** Words with a capital each, with a known first name in front: "Fatima El Amrani", "Jan de Vries". */
function isFullName(text: string): boolean {
  const words = text.replace(/[,.]/g, ' ').trim().split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  const names = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return names.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word)) && names.some((word, place) => (place === 0 || text.includes(',')) && NAMES.has(fold(word).replace(/-.*/, ''))) && !isTitle(text);
}

const isText = (text: string): boolean => text.length > LONG.characters || /[;\n]|[.!?]\s+\S/.test(text) || text.split(/\s+/).length > LONG.words;

/** A citizen service number: nine figures, of which a weighted sum is a multiple of eleven. */
function isCitizenNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = Array.from(text).reduce((total, figure, place) => total + Number(figure) * (place === 8 ? -1 : 9 - place), 0);
  return sum % 11 === 0 && sum > 0;
}

/** The kinds a cell looks like. @param text Filled, without blanks around it. */
export function kindsOf(text: string): readonly CellKind[] {
  if (text.length <= LONG.characters && (WITH_INITIALS.test(text) || SALUTED.test(text) || isFullName(text))) return ['person'];
  if (isText(text)) return ['text'];
  const kinds: CellKind[] = [];
  const folded = fold(text);
  if (NUMBER.test(text)) kinds.push('number');
  if (AMOUNT.test(text)) kinds.push('amount');
  if (PERCENTAGE.test(text)) kinds.push('percentage');
  if (DATE.test(text)) kinds.push('date');
  if (MONEY.test(text)) kinds.push('money');
  if (IDENTITY.test(text) || isCitizenNumber(text)) kinds.push('identity');
  if (CODE.test(text)) kinds.push('code');
  if (CAPITALS.test(text)) kinds.push('capitals');
  if (readGradeLabel(text) !== undefined) kinds.push('grade');
  if (TITLES_OF_PERSONS.has(folded.replaceAll('.', ' ').replace(/\s+/g, ' ').trim())) kinds.push('salutation');
  if (isTitle(text)) kinds.push('title');
  if (folded.split(/[^a-z]+/).some((word) => EDUCATION.has(word))) kinds.push('education');
  return kinds;
}
