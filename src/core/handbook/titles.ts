/** What can be what a function is called: its words, without code, group and what stands in brackets. */
import { CLOSING_HEADING } from '../catalogue/section-headings.nl';
import { splitEndBracket } from '../text/end-bracket';
import { fold } from '../text/fold';
import { NOT_A_NAME, TITLE_ENDINGS, TITLE_WORDS } from './title-words.nl';

const NAME_LENGTH = 100;
const NAME_WORDS = 12;

/** A line that may stand as a name: short, begins as names do, no sentence. */
export const isNameLike = (text: string): boolean =>
  text.length <= NAME_LENGTH && text.split(' ').length <= NAME_WORDS && /^[\p{L}\d(]/u.test(text) && !/[.;!?]$/.test(text) && /\p{L}{2}/u.test(text);

const CODE_IN_FRONT = /^(?:[A-Z]{0,3}[-.]?\d[\d.-]*|[A-Z]{1,2}\d{1,2}|[A-Z]\d*\.\d[\d.]*) ?[:.–-]? ?(?=\p{L})/u;

/** Shapes of a name with its code or group, by which names of one handbook are alike. */
export const NAME_SHAPES: readonly (readonly [name: string, has: (text: string) => boolean])[] = [
  ['name (code)', (text) => /\d/.test(splitEndBracket(text)?.inside ?? '')],
  ['name (words)', (text) => (splitEndBracket(text)?.inside ?? '') !== ''],
  ['name, group', (text) => /\b(?:functiegroep|groep|schaal|niveau|level|grade|band) (?:[A-Z\d]{1,3}|[IVX]+)\)?$/i.test(text)],
  ['code name', (text) => CODE_IN_FRONT.test(text)],
];

/** Squeezed to letters and digits, without brackets: how names are compared. */
export const bareName = (text: string): string => fold(text.replace(/\([^()]*\)/g, ' ')).replace(/&/g, ' en ').replace(/[^a-z0-9]+/g, ' ').trim();

const words = (text: string): readonly string[] => bareName(text).split(' ').filter((word) => /[a-z]/.test(word));
const GROUP_BEHIND = /,? (?:functiegroep|groep|schaal) \S+$/i;
const NOT_NAMES = new Set(NOT_A_NAME);

/** Whether it could be what a job is called: letters, few words, no date, version, code, quotation or article of law. */
export function isTitleLike(text: string): boolean {
  const title = text.replace(/ ?\([^()]*\)/g, '').replace(CODE_IN_FRONT, '').replace(GROUP_BEHIND, '').trim();
  if (!/^\p{L}/u.test(title) || !/\p{L}{3}/u.test(title) || title.split(' ').length > 9) return false;
  if (/[,;:'"]$|\d{2}|\d\.\d|[`{}<>=_#@\\]|\/\//.test(title) || CLOSING_HEADING.test(fold(title))) return false;
  return !words(title).slice(0, 1).some((word) => NOT_NAMES.has(word));
}

const TITLES = new Set(TITLE_WORDS);
/** Whether a word is one that jobs are called by, or ends as such words do. */
const isTitleWord = (word: string): boolean => TITLES.has(word) || (word.length > 5 && TITLE_ENDINGS.some((ending) => word.endsWith(ending)));

/** Whether it may speak as titles do: its last word ends as words for people do, and for many other things ("duiker", "parser"). */
export const mayNamePeople = (text: string): boolean => /^[a-z]{3,}er(?:s|in)?$/.test(words(text).at(-1) ?? '');

/** Whether it speaks as titles of jobs do: one of its words is such a word. A title may well have none. */
export const speaksAsTitle = (text: string): boolean => words(text).some(isTitleWord);
