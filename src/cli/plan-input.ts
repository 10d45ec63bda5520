/** What a run over the input rests on; where its columns are not understood, a line that tells which words to type. */
import { describeIssue, planRun } from '../core';
import type { Issue, ListPlan, Placement, RunOptions, RunPlan, Table } from '../core';
import type { InputDocument } from '../import/input-document';
import { FIELD_NAMES } from './field-names.nl';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';

const describePlace = (name: string, sheetName: string | undefined, line: string): string => (sheetName === undefined ? CLI_TEXTS.inFile(name, line) : CLI_TEXTS.inSheet(name, sheetName, line));

/** A word as it is typed in a shell: what double quotes would not keep goes in single ones. */
const typed = (word: string): string => (/["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`);

/** Longest text that is offered as a header, in letters; what is longer is none. */
const LONGEST_HEADER = 60;

/** Errors that a user mends by saying which column holds the job titles. */
const ASKS_FOR_TITLE: ReadonlySet<string> = new Set(['header-not-found', 'title-column-missing']);

/** Which option to type, where the line does not say so itself: with the first cell of the row that may be the header. */
function withOption(line: string, { rows, firstRow }: Table, { code, place }: Issue): string {
  if (!ASKS_FOR_TITLE.has(code) || line.includes('--map')) return line;
  const cells = (rows[(place.row ?? firstRow) - firstRow] ?? []).map((cell) => String(cell ?? '').trim());
  const header = cells.find((text) => text !== '' && text === oneLine(text) && text.length <= LONGEST_HEADER);
  return header === undefined ? line : `${line} ${CLI_TEXTS.mapSuggestion(typed(`${header}=${String(FIELD_NAMES.title[0])}`))}`;
}

function refuseErrors(issues: readonly Issue[], { table, sheetName }: Pick<InputDocument, 'table' | 'sheetName'>, name: string): void {
  const error = issues.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(describePlace(name, sheetName, withOption(describeIssue(error, 'nl'), table, error)));
}

/** @param head The first rows of the list. @throws UsageError when it has no header, or no titles. */
export function planOrRefuse(plan: ListPlan, head: Table, name: string): ListPlan {
  refuseErrors(plan.header.issues, { table: head }, name);
  return plan;
}

/** @throws UsageError when the table has no header or no jobs. */
export function planInput(document: Pick<InputDocument, 'table' | 'sheetName'>, name: string, run: RunOptions): RunPlan & { readonly placement: Placement } {
  const { placement, ...plan } = planRun(document.table, run);
  refuseErrors(plan.reading.issues, document, name);
  if (placement === undefined) throw new Error('a table without placement has an error');
  return { ...plan, placement };
}
