/** The jobs of a list with the results that stand beside them, as a person goes through them. */
import type { CompanyJob } from '../model/company-job';
import { RESULT_COLUMNS, resultIndex } from '../model/result-columns';
import type { ResultColumnId } from '../model/result-columns';
import type { Outcome } from '../model/proposal';
import { DEFAULT_STYLE } from '../model/result-style';
import type { ResultStyle } from '../model/result-style';
import type { Cell, Table } from '../model/table';
import { isBlank } from '../model/table';
import { outcomeOfLabel } from '../present/terms';
import type { Placement } from './place-results';
import type { OwnRow } from './read-own-row';
import type { ResultOrigin } from './seal';

/** `none`: no result stands there. `stale`: it was made for another description than the row has now. `other-handbook`: with another handbook than the one in use. */
export type ResultState = 'none' | 'current' | 'stale' | 'other-handbook';

/**
 * What stands beside a job.
 * @property outcome Absent where a person wrote something else. @property confidence 0 to 1; absent where no number stands.
 * @property alternatives As `reference`, best first. @property motivation Without its last line. @property changed Cells that a person wrote or changed.
 */
export interface StandingResult {
  readonly outcome?: Outcome;
  readonly grade: string;
  readonly reference: string;
  readonly alternatives: readonly string[];
  readonly rule: string;
  readonly confidence?: number;
  readonly motivation: string;
  readonly attention: string;
  readonly changed: readonly ResultColumnId[];
  readonly origin?: ResultOrigin;
}

/** @property row As the user sees it. @property index Into `table.rows`. */
export interface ReviewRow {
  readonly row: number;
  readonly index: number;
  readonly job: CompanyJob;
  readonly state: ResultState;
  readonly result?: StandingResult;
}

const text = (cells: readonly Cell[], id: ResultColumnId): string => String(cells[resultIndex(id)] ?? '').trim();

/** A share however a sheet or file holds it. */
function shareOf(shown: string): number | undefined {
  const share = Number(shown.replace(/ ?%$/, '').replace(',', '.'));
  if (shown === '' || Number.isNaN(share)) return undefined;
  return shown.endsWith('%') ? share / 100 : share;
}

/** Without the group and chance behind each. */
const namesIn = (shown: string): readonly string[] => shown.split('; ').map((one) => one.replace(/ \([^()]*, \d+ %\)$/, '')).filter((name) => name !== '');

/** The last line tells the handbook and the code, which are for the software. */
const withoutLastLine = (motivation: string): string => motivation.split('\n').slice(0, -1).join('\n').trim();

function standing(cells: readonly Cell[], own: Exclude<OwnRow, { readonly kind: 'blank' }>): StandingResult {
  const outcome = outcomeOfLabel(text(cells, 'outcome'));
  const confidence = shareOf(text(cells, 'confidence'));
  const motivation = text(cells, 'justification');
  return {
    ...(outcome === undefined ? {} : { outcome }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(own.origin === undefined ? {} : { origin: own.origin }),
    grade: text(cells, 'grade'), reference: text(cells, 'referenceJob'), rule: text(cells, 'rule'), alternatives: namesIn(text(cells, 'alternatives')), attention: text(cells, 'attention'),
    motivation: own.origin === undefined ? motivation : withoutLastLine(motivation),
    changed: own.changed.flatMap((position) => RESULT_COLUMNS[position]?.id ?? []),
  };
}

function stateOf(job: CompanyJob, placement: Pick<Placement, 'staleBecause'>, hash: string, style: ResultStyle): ResultState {
  const reasons = placement.staleBecause(job, hash, style) ?? [];
  if (reasons.includes('description')) return 'stale';
  return reasons.includes('handbook') ? 'other-handbook' : 'current';
}

/** @param placement Of a run over the whole table. @param hash Of the handbook in use. @param style How results are told now. @returns In row order. */
export function reviewRows(table: Table, jobs: readonly CompanyJob[], placement: Pick<Placement, 'earlierAt' | 'staleBecause' | 'columns'>, hash: string, style: ResultStyle = DEFAULT_STYLE): readonly ReviewRow[] {
  return jobs.map((job): ReviewRow => {
    const index = job.row - table.firstRow;
    const own = placement.earlierAt(index);
    if (own === undefined || own.kind === 'blank') return { row: job.row, index, job, state: 'none' };
    const cells = placement.columns.map((column) => table.rows[index]?.[column] ?? null);
    return { row: job.row, index, job, state: stateOf(job, placement, hash, style), ...(cells.every(isBlank) ? {} : { result: standing(cells, own) }) };
  });
}
