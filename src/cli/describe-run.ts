/** What the user reads about a run, on standard error: how the columns were read, and what came out. */
import { describeIssue, RESULT_COLUMNS, resultIndex, STRICTNESS_LABELS } from '../core';
import type { Catalogue, Issue, KeptCell, RunPlan, Strictness, Summary } from '../core';
import { CLI_TEXTS, oneLine } from './texts.nl';

const columnsOf = (issues: readonly Issue[], code: Issue['code']): readonly string[] =>
  issues.filter((issue) => issue.code === code).map(({ place }) => `"${oneLine(place.column ?? '')}"`);

/** Most columns named in one line; a sheet of two hundred would fill the screen. */
const SHOWN_COLUMNS = 12;

/** As many columns as a line takes. */
export function shorten(columns: readonly string[]): readonly string[] {
  const rest = columns.length - SHOWN_COLUMNS;
  return rest > 0 ? [...columns.slice(0, SHOWN_COLUMNS), `… (+${String(rest)})`] : columns;
}

/** What to type for what a line advises. */
const OPTION_FOR: ReadonlyMap<string, string> = new Map([['rows-joined', CLI_TEXTS.noJoinHint]]);

/** Lines on the columns: those about persons, those not recognised, and whatever else was noticed. */
export function describeColumns(issues: readonly Issue[]): readonly string[] {
  const unused = columnsOf(issues, 'column-unknown');
  const persons = columnsOf(issues, 'column-private');
  const others = issues.filter(({ code, severity }) => severity !== 'error' && code !== 'column-unknown' && code !== 'column-private');
  return [
    ...(unused.length > 0 ? [CLI_TEXTS.unusedColumns(shorten(unused))] : []),
    ...(persons.length > 0 ? [CLI_TEXTS.privateColumns(shorten(persons))] : []),
    ...others.map((issue) => oneLine([describeIssue(issue, 'nl'), OPTION_FOR.get(issue.code) ?? ''].join(' '))),
  ];
}

/** The header of the column that a cell of ours stands in. */
export const headerOf = ({ column }: KeptCell): string => RESULT_COLUMNS[resultIndex(column)]?.header ?? column;

/** What becomes of rows that have a result already, when only the others are asked for. */
export function describeScope({ own, reading, jobs }: RunPlan, onlyMissing: boolean): readonly string[] {
  if (!onlyMissing) return [];
  return [own ? CLI_TEXTS.onlyMissing(jobs.length, reading.jobs.length - jobs.length) : CLI_TEXTS.noneYet];
}

/** Most changed cells that are named. */
const SHOWN_CELLS = 10;

/** The cells of ours that a person changed, which the run leaves as they are. */
export function describeKept(kept: readonly KeptCell[]): readonly string[] {
  if (kept.length === 0) return [];
  const named = kept.slice(0, SHOWN_CELLS).map((cell) => CLI_TEXTS.keptCell(cell.row, oneLine(cell.title), headerOf(cell), oneLine(String(cell.value ?? ''))));
  return [CLI_TEXTS.kept(kept.length), ...named, ...(kept.length > SHOWN_CELLS ? [CLI_TEXTS.keptMore(kept.length - SHOWN_CELLS)] : [])];
}

/** The closing summary: speed, counts per outcome and per grade, and the catalogue that was used. */
export function describeSummary(summary: Summary, catalogue: Catalogue, strictness: Strictness, seconds: number, rate: number): readonly string[] {
  const { total, outcomes, grades, withdrawn } = summary;
  const used = CLI_TEXTS.catalogue(catalogue.name, catalogue.version, catalogue.hash, catalogue.referenceJobs.length);
  if (total === 0) return [used];
  const graded = grades.reduce((sum, { count }) => sum + count, 0);
  const groups = [...grades.map(({ grade, count }) => ({ label: String(grade), count })), ...(total > graded ? [{ label: CLI_TEXTS.noGrade, count: total - graded }] : [])];
  const width = Math.max(...[...outcomes, ...groups].map(({ label }) => label.length));
  return [
    CLI_TEXTS.done(total, seconds, rate),
    CLI_TEXTS.outcomes, ...outcomes.map(({ label, count }) => CLI_TEXTS.countLine(label, count, width)),
    CLI_TEXTS.grades, ...groups.map(({ label, count }) => CLI_TEXTS.countLine(label, count, width)),
    ...(strictness === 'normal' ? [] : [CLI_TEXTS.strictness(STRICTNESS_LABELS.nl[strictness])]),
    ...(withdrawn === 0 ? [] : [CLI_TEXTS.withdrawn(withdrawn)]),
    used,
  ];
}
