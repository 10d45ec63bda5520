/** What a run over the input rests on; where its columns are not understood, a line that tells which words to type. */
import { describeIssue, planRun } from '../core';
import type { Issue, Placement, RunOptions, RunPlan, Table } from '../core';
import type { InputDocument } from '../import/input-document';
import { FIELD_NAMES } from './field-names.nl';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';

const describePlace = (name: string, sheetName: string | undefined, line: string): string => (sheetName === undefined ? CLI_TEXTS.inFile(name, line) : CLI_TEXTS.inSheet(name, sheetName, line));

/** A word as it is typed in a shell: what double quotes would not keep goes in single ones. */
const typed = (word: string): string => (/["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`);

/** Longest text that is offered as a header, in letters; what is longer is none. */
const LONGEST_HEADER = 60;

/** The column that may hold the job titles: what the issue names, else the first that nothing is known of, else the first of all. */
function findCandidate({ rows, firstRow }: Table, { reading }: RunPlan, { place }: Issue): string | undefined {
  if (reading.columns.some(({ use }) => use.kind === 'field' && use.field === 'title')) return undefined;
  const headers = [...reading.columns].sort((a, b) => Number(b.use.kind === 'unknown') - Number(a.use.kind === 'unknown')).map(({ header }) => header);
  const cells = place.row === undefined ? [] : (rows[place.row - firstRow] ?? []).map((cell) => String(cell ?? '').trim());
  return [place.column ?? '', ...headers, ...cells].find((text) => text !== '' && text === oneLine(text) && text.length <= LONGEST_HEADER);
}

/** The option that makes a column the job title, for a list of which none is known. */
function suggestMapping(table: Table, plan: RunPlan, issue: Issue): string {
  const candidate = findCandidate(table, plan, issue);
  return candidate === undefined ? '' : ` ${CLI_TEXTS.mapSuggestion(typed(`${candidate}=${String(FIELD_NAMES.title[0])}`))}`;
}

/** @throws UsageError when the table has no header or no jobs. */
export function planInput({ table, sheetName }: Pick<InputDocument, 'table' | 'sheetName'>, name: string, run: RunOptions): RunPlan & { readonly placement: Placement } {
  const { placement, ...plan } = planRun(table, run);
  const error = plan.reading.issues.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(describePlace(name, sheetName, `${describeIssue(error, 'nl')}${suggestMapping(table, plan, error)}`));
  if (placement === undefined) throw new Error('a table without placement has an error');
  return { ...plan, placement };
}
