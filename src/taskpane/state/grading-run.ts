/** One run over a list: how it is read, who answers it, and what of the answers stands in the sheet. */
import { compareResult, jobKey, Tally } from '../../core';
import type { CompanyJob, JobAnswer, KeptCell, Language, MappingOverrides, Placement, ResultStyle, RunPlan, Scope, Summary, Table } from '../../core';
import { Superseded } from '../../engine/classifier-pool';
import type { ClassifierPool } from '../../engine/classifier-pool';
import type { ReadAs } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { AnsweredRow, ListRun, Standing, Step } from '../../excel/transform-selection';
import { CountsByStrictness } from './counts-by-strictness';
import type { Obstacle } from './obstacle';
import { obstacleOf } from './obstacle';
import type { CatalogueView, ChangedRow, Question, StrictnessCounts } from './pane-state';
import { planCalmly } from './plan-calmly';
import { refusalOf } from './refusal-of';

/** Why the work itself stopped. `counted`: it was only to count. */
export type Stop =
  | { readonly kind: 'cancelled' | 'declined' }
  | { readonly kind: 'counted'; readonly counts: StrictnessCounts }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/**
 * @property catalogue The handbook of the run, from its beginning to its end. @property onAnswered Jobs answered, out of all.
 * @property force Whether jobs are answered again whose result is what would be made now. @property refused Results that the user did not want before, by `refusalOf`.
 * @property countOnly Whether nothing is written. @property readAs What the user said of the columns of a list.
 * @property decide Asks the user which rows keep their earlier result, by their numbers; `undefined`: all, also when that is no longer the question.
 */
export interface RunTools {
  readonly pool: Pick<ClassifierPool, 'run'>;
  readonly catalogue: CatalogueView;
  readonly scope: Scope;
  readonly style: ResultStyle;
  readonly readAs: ReadAs;
  readonly signal: AbortSignal;
  readonly force?: boolean;
  readonly countOnly?: boolean;
  readonly refused?: ReadonlySet<string>;
  readonly decide: (question: Question) => Promise<ReadonlySet<number> | undefined>;
  readonly onRefused?: (refused: readonly string[]) => void;
  readonly onAnswered: (done: number, total: number) => void;
}

/** What came of a run. @property unchanged, left As in `Ending`. @property counts Absent where not every job was answered. */
export interface RunResult {
  readonly summary: Summary;
  readonly kept: readonly KeptCell[];
  readonly unchanged: number;
  readonly left: number;
  readonly counts?: StrictnessCounts;
}

/** Rows of one step of answers. */
const STEP_ROWS = 500;

const stop = (reason: Stop): Step<never, Stop> => ({ kind: 'stop', reason });

/** A plan with a place for its results. @property jobs Those that are answered. */
interface Work {
  readonly table: Table;
  readonly jobs: readonly CompanyJob[];
  readonly placement: Placement;
}

export class GradingRun {
  /** What came out, by the key of a job; it is counted for the rows where it stands. */
  private readonly answered = new Map<string, Pick<JobAnswer, 'outcome' | 'grade' | 'withdrawn'>>();
  private readonly counts = new CountsByStrictness();
  private overrides: MappingOverrides = {};
  private wanted: ReadonlySet<string> | undefined;
  /** Keys of jobs that keep their earlier result. */
  private readonly left = new Set<string>();
  private standing: { readonly jobs: readonly CompanyJob[]; readonly left: number; readonly placement?: Placement } = { jobs: [], left: 0 };

  constructor(private readonly tools: RunTools) {}

  async begin(table: Table, place: SourcePlace): Promise<Step<ListRun<Stop>, Stop>> {
    const { scope } = this.tools;
    this.overrides = this.tools.readAs(place, table);
    const plan = await this.plan(table, scope);
    if (scope.kind !== 'all') this.wanted = new Set(plan.jobs.map(jobKey));
    return this.runOf(table, plan, true);
  }

  /** Looks at the list as it stands: every row that should have a result of this run, whatever the user made of it meanwhile. */
  async review(table: Table): Promise<{ readonly standing: Standing; readonly again: () => Promise<Step<ListRun<Stop>, Stop>> }> {
    const { wanted, tools: { catalogue: { hash } } } = this;
    const { placement, jobs } = await this.plan(table, wanted === undefined ? { kind: 'all' } : { kind: 'jobs', keys: wanted });
    const isLeft = (job: CompanyJob): boolean => this.left.has(jobKey(job)) && !this.answered.has(jobKey(job));
    const right = placement === undefined ? [] : jobs.filter((job) => !isLeft(job) && placement.isRight(job, hash));
    const rows = new Set(right.map(({ row }) => row));
    const wrong = jobs.filter((job) => !rows.has(job.row) && !this.left.has(jobKey(job)));
    this.standing = { jobs: right, left: jobs.length - right.length - wrong.length, ...(placement === undefined ? {} : { placement }) };
    return {
      standing: { right: right.map(({ row }) => row), wrong: wrong.map(({ row }) => row) },
      again: async () => this.runOf(table, await this.plan(table, { kind: 'jobs', keys: new Set(wrong.map(jobKey)) }), false),
    };
  }

  /** What stands in the sheet, as it was reviewed last. */
  result(language: Language): RunResult {
    const { jobs, left, placement } = this.standing;
    const tally = new Tally();
    let unchanged = 0;
    for (const job of jobs) {
      const answer = this.answered.get(jobKey(job));
      const stood = answer === undefined ? placement?.standingAnswer(job) : undefined;
      if (answer === undefined) unchanged += 1;
      const told = answer ?? stood;
      if (told !== undefined) tally.add(told);
    }
    const isWhole = unchanged === 0 && left === 0 && this.tools.scope.kind === 'all';
    return { summary: tally.summarize(this.tools.catalogue, language), kept: placement?.keptCells() ?? [], unchanged, left, ...(isWhole ? { counts: this.counts.all() } : {}) };
  }

  private plan(table: Table, scope: Scope): Promise<RunPlan> {
    return planCalmly(table, { scope, language: this.tools.style.language, overrides: this.overrides });
  }

  /** Whether a job has to be answered: its result is not what would be made now, and the user has not refused that one. */
  private isWanted(placement: Placement, job: CompanyJob): boolean {
    const { catalogue: { hash }, style, force = false, countOnly = false, refused } = this.tools;
    if (force || countOnly) return true;
    if (placement.isCurrent(job, hash, style)) return false;
    const isRefused = placement.staleBecause(job, hash, style) !== undefined && refused?.has(refusalOf(job, hash, style)) === true;
    if (isRefused) this.left.add(jobKey(job));
    return !isRefused;
  }

  private runOf(table: Table, plan: RunPlan, isFirst: boolean): Step<ListRun<Stop>, Stop> {
    const { placement, reading, origins } = plan;
    const { catalogue: { hash }, style, countOnly = false } = this.tools;
    if (placement === undefined) return stop({ kind: 'obstacle', obstacle: obstacleOf(reading.issues) });
    const readColumns = reading.columns.filter(({ use }) => use.kind === 'field').map(({ index }) => index);
    const { headerIndex, headers, columns } = placement;
    const work: Work = { table, placement, jobs: isFirst ? plan.jobs.filter((job) => this.isWanted(placement, job)) : plan.jobs };
    const origin = origins.find((one) => one.hash !== hash);
    const replaces = isFirst && work.jobs.some((job) => placement.staleBecause(job, hash, style) !== undefined);
    const answers = (): AsyncGenerator<Step<readonly AnsweredRow[], Stop>> => (countOnly ? this.count(work) : replaces ? this.ask(work, origin) : this.answer(work));
    const title = reading.columns.find(({ use }) => use.kind === 'field' && use.field === 'title')?.index;
    return { kind: 'go', value: { target: { headerIndex, headers, columns, readColumns, ...(title === undefined ? {} : { titleColumn: title }) }, answers } };
  }

  /** Rows below the header, as their jobs are answered. */
  private async* answer({ table, jobs, placement }: Work): AsyncGenerator<Step<readonly AnsweredRow[], Stop>> {
    const { pool, catalogue, signal, style, onAnswered } = this.tools;
    let next = placement.headerIndex + 1;
    const rowsBefore = function* (end: number): Generator<AnsweredRow> {
      for (; next < end; next += 1) yield { index: next, cells: placement.cellsOf(next) };
    };
    try {
      for await (const { start, answers } of pool.run(jobs, signal, catalogue.hash, style)) {
        const rows: AnsweredRow[] = [];
        answers.forEach((answer, offset) => {
          const job = jobs[start + offset];
          if (job === undefined) return;
          const index = job.row - table.firstRow;
          rows.push(...rowsBefore(index), { index, cells: placement.cellsOf(index, answer.cells) });
          next = index + 1;
          this.counts.add(answer.outcomes);
          this.answered.set(jobKey(job), { outcome: answer.outcome, withdrawn: answer.withdrawn, ...(answer.grade === undefined ? {} : { grade: answer.grade }) });
        });
        onAnswered(start + answers.length, jobs.length);
        yield { kind: 'go', value: rows };
      }
    } catch (error) {
      if (!signal.aborted && !(error instanceof Superseded)) throw error;
      yield stop({ kind: 'cancelled' });
      return;
    }
    while (next < table.rows.length) yield { kind: 'go', value: [...rowsBefore(Math.min(next + STEP_ROWS, table.rows.length))] };
  }

  /** Answers everything, and hands over nothing but the counts. */
  private async* count(work: Work): AsyncGenerator<Step<readonly AnsweredRow[], Stop>> {
    for await (const step of this.answer(work)) {
      if (step.kind === 'go') continue;
      yield step;
      return;
    }
    yield stop({ kind: 'counted', counts: this.counts.all() });
  }

  /** All answers first, since results stand there already: the user sees what would change before anything is written. */
  private async* ask(work: Work, origin: Question['origin']): AsyncGenerator<Step<readonly AnsweredRow[], Stop>> {
    const rows: AnsweredRow[] = [];
    for await (const step of this.answer(work)) {
      if (step.kind === 'stop') {
        yield step;
        return;
      }
      for (const row of step.value) rows.push(row);
    }
    const changed = this.compare(work, rows);
    if (changed.length === 0 && origin === undefined) {
      yield { kind: 'go', value: rows };
      return;
    }
    const left = await this.tools.decide({ ...(origin === undefined ? {} : { origin }), differences: { total: work.jobs.length, changed } });
    yield left === undefined ? stop({ kind: 'declined' }) : { kind: 'go', value: this.leave(work, rows, left) };
  }

  private compare({ table, jobs, placement }: Work, rows: readonly AnsweredRow[]): readonly ChangedRow[] {
    const { catalogue: { hash }, style } = this.tools;
    const cellsOf = new Map(rows.map(({ index, cells }) => [index, cells] as const));
    return jobs.flatMap((job): readonly ChangedRow[] => {
      const reasons = placement.staleBecause(job, hash, style);
      const difference = reasons === undefined ? undefined : compareResult(table, placement.columns, job, cellsOf.get(job.row - table.firstRow) ?? []);
      return reasons === undefined || difference === undefined ? [] : [{ ...difference, reasons }];
    });
  }

  /** The rows that are written when some keep their earlier result. @param left Numbers of those. */
  private leave({ table, jobs }: Work, rows: readonly AnsweredRow[], left: ReadonlySet<number>): readonly AnsweredRow[] {
    const { catalogue: { hash }, style, onRefused } = this.tools;
    const refused = jobs.filter(({ row }) => left.has(row));
    const taken = new Set(jobs.filter(({ row }) => !left.has(row)).map(jobKey));
    for (const key of refused.map(jobKey)) {
      this.left.add(key);
      // The same job in another row may have been accepted.
      if (!taken.has(key)) this.answered.delete(key);
    }
    if (refused.length > 0) onRefused?.(refused.map((job) => refusalOf(job, hash, style)));
    return rows.map((row) => (left.has(row.index + table.firstRow) ? { index: row.index, cells: undefined } : row));
  }
}
