/** An answer to a condition of the handbook as a line of text, "<condition>: ja": written and read here only. */
import { cleanText } from './clean-text';
import { fold } from './fold';

/** @property condition By which it is compared, see `conditionKey`. @property start, end Where the line stands in its text. */
export interface AnswerLine {
  readonly condition: string;
  readonly holds: boolean;
  readonly start: number;
  readonly end: number;
}

const onOneLine = (condition: string): string => cleanText(condition).replace(/\s+/g, ' ');

/** What two wordings of one condition have in common: case, accents and white space aside. */
export const conditionKey = (condition: string): string => fold(onOneLine(condition));

/** @example writeAnswerLine('leiding wordt gegeven', true) // 'leiding wordt gegeven: ja' */
export const writeAnswerLine = (condition: string, holds: boolean): string => `${onOneLine(condition)}: ${holds ? 'ja' : 'nee'}`;

const YES: ReadonlySet<string> = new Set(['ja', 'yes']);
const NO: ReadonlySet<string> = new Set(['nee', 'no']);
/** How an item of a list opens. */
const BULLET = /^[-–—*•] /;
const BEHIND = /[.!]$/;

function readLine(line: string): Pick<AnswerLine, 'condition' | 'holds'> | undefined {
  const at = line.lastIndexOf(':');
  const condition = line.slice(0, Math.max(at, 0)).trim().replace(BULLET, '');
  const word = line.slice(at + 1).trim().toLowerCase().replace(BEHIND, '');
  const holds = YES.has(word);
  return condition === '' || !(holds || NO.has(word)) ? undefined : { condition: conditionKey(condition), holds };
}

/** The lines of a text that have the form of an answer, in order. */
export function readAnswerLines(text: string): readonly AnswerLine[] {
  const lines: AnswerLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const read = readLine(line);
    const lead = line.length - line.trimStart().length;
    if (read !== undefined) lines.push({ ...read, start: start + lead, end: start + line.trimEnd().length });
    start += line.length + 1;
  }
  return lines;
}
