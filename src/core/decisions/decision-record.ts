/** What is remembered of a decision apart from its row: of which job it is, and what was proposed when it was made. And the pieces of XML that keep it in a workbook. */
import type { Decision } from '../model/analyst-columns';
import type { Outcome } from '../model/proposal';

/** What stood in our columns. @property reference Code and name, '' where none. @property handbook Hash, '' where the row does not tell. */
export interface RecordedProposal {
  readonly grade: string;
  readonly reference: string;
  readonly outcome: Outcome;
  readonly handbook: string;
}

/**
 * @property key Of the job, see `recordKey`. @property list The list in which it stands, by whatever name the caller knows it. @property title Of the job.
 * @property proposal Absent where nothing was proposed yet.
 */
export interface DecisionRecord {
  readonly key: string;
  readonly list: string;
  readonly title: string;
  readonly decision: Decision;
  readonly proposal?: RecordedProposal;
}

/** By this the pieces are found again. */
export const RECORDS_NAMESPACE = 'urn:functie-indeling:besluiten:1';

/** Letters of one piece, at most: parts of a megabyte and more get lost (see docs/adr/0010). */
const PIECE = 500_000;
/** Records that are kept, the last ones: of jobs that were deleted nobody says so. */
const MOST_RECORDS = 50_000;

/** What XML, or a program that writes it anew, may give another form. */
const RISKY = /[^\x20-\x7e]|[<>&]/g;
const lineOf = (record: DecisionRecord): string => JSON.stringify(record).replace(RISKY, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const pieceOf = (lines: readonly string[]): string => `<besluiten xmlns="${RECORDS_NAMESPACE}">${lines.join('\n')}</besluiten>`;

/** Each piece holds whole records, one a line, so that one that is damaged takes no other with it. */
export function recordsToParts(records: readonly DecisionRecord[]): readonly string[] {
  const pieces: string[] = [];
  let lines: string[] = [];
  let letters = 0;
  for (const line of records.slice(-MOST_RECORDS).map(lineOf)) {
    if (lines.length > 0 && letters + line.length > PIECE) {
      pieces.push(pieceOf(lines));
      [lines, letters] = [[], 0];
    }
    lines.push(line);
    letters += line.length + 1;
  }
  return lines.length === 0 ? pieces : [...pieces, pieceOf(lines)];
}

const OUTCOMES: Readonly<Record<Outcome, true>> = { proposal: true, review: true, 'no-match': true, 'too-little': true };

type Unknown<Shape> = { readonly [Name in keyof Shape]?: unknown };
const allTexts = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

const isProposal = ({ grade, reference, outcome, handbook }: Unknown<RecordedProposal>): boolean =>
  allTexts(grade, reference, handbook) && typeof outcome === 'string' && Object.hasOwn(OUTCOMES, outcome);
const isDecision = ({ grade, reason, by, on }: Unknown<Decision>): boolean => allTexts(grade, reason, by, on);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isRecord(value: unknown): value is DecisionRecord {
  if (!isObject(value)) return false;
  const { key, list, title, decision, proposal }: Unknown<DecisionRecord> = value;
  return allTexts(key, list, title) && isObject(decision) && isDecision(decision) && (proposal === undefined || (isObject(proposal) && isProposal(proposal)));
}

function recordOf(line: string): readonly DecisionRecord[] {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? [value] : [];
  } catch {
    return [];
  }
}

const PART = /<besluiten\b[^<>]*>([^<]*)<\/besluiten>/;

/** All records that can be read: what is damaged is left out, since without a record a decision only loses its flags. */
export const partsToRecords = (parts: readonly string[]): readonly DecisionRecord[] =>
  parts.flatMap((part) => (PART.exec(part)?.[1] ?? '').split('\n').flatMap(recordOf));
