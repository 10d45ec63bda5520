/** A text that describes work -> separate tasks, each with its place. */
import { memoize } from './memoize';

/** A piece of a text; `text === source.slice(start, end)`. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BREAKS = /[\n\r;•·▪◦●]+|(?<=[.!?])\s+|,\s+|\s[-–—]\s|^[^\S\n\r\u2028\u2029]*[-–—*]\s+/gm;
const LEAD = /^[\s\-–—*.:,]+/;
const TAIL = /[\s.:,]/;
const HAS_WORD = /[\p{L}\p{N}]{2,}/u;

/** How running text begins to list tasks: "Je bent verantwoordelijk voor", "Je taken bestaan uit", "You are responsible for". */
const LIST_OPENING = new RegExp(`^(?:${[
  '(?:in deze (?:functie|rol) )?(?:(?:je|jij|u|hij|zij|ze|(?:de|deze) \\p{L}+) (?:bent|is)|ben(?:t)? (?:je|jij|u)|is (?:hij|zij)) (?:(?:mede|ook|verder|daarnaast|onder (?:meer|andere)) )*(?:mede|eind)?verantwoordelijk voor',
  '(?:(?:je|jouw|uw|de|zijn|haar|tot (?:je|jouw|uw|de)) )(?:\\p{L}+e )?(?:taken|werkzaamheden|takenpakket|werk|functie) (?:bestaa(?:n|t)(?: (?:vooral|onder (?:meer|andere)))? uit|omvat(?:ten)?|behoren|behoort|zijn)',
  '(?:je|u|hij|zij|de \\p{L}+) houdt (?:je|zich) bezig met',
  '(?:you are|is) responsible for', 'your (?:tasks|duties|responsibilities) (?:include|are|consist of)',
].join('|')})\\b(?: onder (?:meer|andere))?:?\\s+`, 'iu');
/** The last joint of such a list: before a task with an article of its own, or between two short names of tasks. */
const BEFORE_ARTICLE = /(?<!\s)\s+(?:en|and)\s+(?=(?:het|de|een|the)\s)/i;
const BETWEEN_NAMES = /^(?:\S+\s){0,1}\S+(\s+(?:en|and)\s+)(?:\S+\s){0,1}\S+$/i;

function jointOf(text: string, isContinued: boolean): { readonly at: number; readonly length: number } | undefined {
  const article = BEFORE_ARTICLE.exec(text);
  if (article !== null) return { at: article.index, length: article[0].length };
  const joint = isContinued ? BETWEEN_NAMES.exec(text)?.[1] : undefined;
  return joint === undefined ? undefined : { at: text.indexOf(joint), length: joint.length };
}

/** Where a text from `from` to `to` ends without spaces and points behind it. A regular expression would look again from every one of them. */
function endOf(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && TAIL.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** A closing bracket whose opening stands in another piece is none of this one. */
const withoutBracket = (text: string, from: number, end: number): number => (text.charAt(end - 1) === ')' && !text.slice(from, end).includes('(') ? endOf(text, from, end - 1) : end);

/** Words with a stop that ends no sentence: "ca. 20 wagens", "incl. de opvolging". */
const ABBREVIATED = /(?:^|[\s(])(?:ca|circ|ong|incl|excl|bijv|bv|o\.a|evt|max|min|resp|m\.b\.t|t\.b\.v|m\.n|nr|tel|vgl|art|gem|p\.w|zgn|zg|d\.w\.z|i\.v\.m|t\.a\.v|i\.c\.m|dir|e\.g|i\.e|approx)\.$/i;
/** Longest of them, with what stands before it. */
const ABBREVIATION = 8;
const isAbbreviation = (text: string, { 0: found, index }: RegExpExecArray): boolean => /^[ \t]/.test(found) && ABBREVIATED.test(text.slice(Math.max(0, index - ABBREVIATION), index));

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number): void => {
    const start = from + (LEAD.exec(text.slice(from, to))?.[0].length ?? 0);
    const end = withoutBracket(text, start, endOf(text, start, to));
    const trimmed = text.slice(start, end);
    if (HAS_WORD.test(trimmed)) pieces.push({ text: trimmed, start, end });
  };
  /** Adds what stands in a list of tasks, cut at its joints. */
  const addListed = (from: number, to: number, opens: boolean): void => {
    const end = endOf(text, from, to);
    let start = from;
    for (let joint = jointOf(text.slice(start, end), !opens); joint !== undefined; joint = jointOf(text.slice(start, end), true)) {
      add(start, start + joint.at);
      start += joint.at + joint.length;
    }
    add(start, to);
  };
  let from = 0;
  let isList = false;
  const addPart = (to: number): void => {
    const opening = LIST_OPENING.exec(text.slice(from, to))?.[0].length ?? 0;
    if (isList || opening > 0) addListed(from + opening, to, opening > 0);
    else add(from, to);
    isList ||= opening > 0;
  };
  for (const match of text.matchAll(BREAKS)) {
    if (isAbbreviation(text, match)) continue;
    addPart(match.index);
    if (!match[0].startsWith(',')) isList = false;
    from = match.index + match[0].length;
  }
  addPart(text.length);
  return pieces;
}

/** The stages cut the same texts of a job one after another; the last few are kept. */
const remember = memoize<string, readonly Piece[]>(8);

/** Cuts at line breaks, bullets, semicolons, sentence ends and commas, and lists of tasks in running text at their joints, without their opening. Pieces without a word are left out. */
export const cutTasks = (text: string): readonly Piece[] => remember(text, piecesOf);
