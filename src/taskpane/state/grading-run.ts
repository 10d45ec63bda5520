/** One run over a list: how it is read, who answers it, and what of the answers stands in the sheet. */
import { compareResult, jobKey, planInSteps, Tally } from '../../core';
import type { CompanyJob, JobAnswer, KeptCell, Language, MappingOverrides, ResultStyle, RowDifference, RunOptions, RunPlan, Scope, Summary, Table } from '../../core';
import { Superseded } from '../../engine/classifier-pool';
import type { ClassifierPool } from '../../engine/classifier-pool';
import type { SourcePlace } from '../../excel/locate-source';
import type { ReadAs } from '../../excel/find-lists';
import type { AnsweredRow, ListRun, Standing, Step } from '../../excel/transform-selection';
import type { Obstacle } from './obstacle';
import { obstacleOf } from './obstacle';
import type { CatalogueView, Question } from './pane-state';

/** Why the work itself stopped. */
export type Stop = { readonly kind: 'cancelled' | 'declined' } | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/**
 * @property catalogue The handbook of the run, from its beginning to its end. @property onAnswered Jobs answered, out of all.
 * @property decide Asks the user whether results of another handbook may be replaced; false also when that is no longer the question.
 */
export interface RunTools {
  readonly pool: Pick<ClassifierPool, 'run'>;
  readonly catalogue: CatalogueView;
  readonly scope: Scope;
  readonly style: ResultStyle;
  /** What the user said of the columns of a list. */
  readonly readAs: ReadAs;
  readonly signal: AbortSignal;
  readonly decide: (question: Question) => Promise<boolean>;
  readonly onAnswered: (done: number, total: number) => void;
}

/** Rows of one step of answers. */
const STEP_ROWS = 500;

/** As `planRun`; the pane stays responsive meanwhile. */
async function planCalmly(table: Table, options: RunOptions): Promise<RunPlan> {
  const steps = planInSteps(table, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

const stop = (reason: Stop): Step<never, Stop> => ({ kind: 'stop', reason });

export class GradingRun {
  /** What came out, by the key of a job; it is counted for the rows where it stands. */
  private readonly answered = new Map<string, Pick<JobAnswer, 'outcome' | 'grade' | 'withdrawn'>>();
  private overrides: MappingOverrides = {};
  private wanted: ReadonlySet<string> | undefined;
  private standing: { readonly jobs: readonly CompanyJob[]; readonly kept: readonly KeptCell[] } = { jobs: [], kept: [] };

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
    const right = placement === undefined ? [] : jobs.filter((job) => placement.isRight(job, hash));
    const rows = new Set(right.map(({ row }) => row));
    const wrong = jobs.filter(({ row }) => !rows.has(row));
    this.standing = { jobs: right, kept: placement?.keptCells() ?? [] };
    return {
      standing: { right: right.map(({ row }) => row), wrong: wrong.map(({ row }) => row) },
      again: async () => this.runOf(table, await this.plan(table, { kind: 'jobs', keys: new Set(wrong.map(jobKey)) }), false),
    };
  }

  /** What stands in the sheet, as it was reviewed last. */
  result(language: Language): { readonly summary: Summary; readonly kept: readonly KeptCell[] } {
    const tally = new Tally();
    for (const job of this.standing.jobs) {
      const answer = this.answered.get(jobKey(job));
      if (answer !== undefined) tally.add(answer);
    }
    return { summary: tally.summarize(this.tools.catalogue, language), kept: this.standing.kept };
  }

  private plan(table: Table, scope: Scope): Promise<RunPlan> {
    return planCalmly(table, { scope, language: this.tools.style.language, overrides: this.overrides });
  }

  private runOf(table: Table, plan: RunPlan, mayAsk: boolean): Step<ListRun<Stop>, Stop> {
    const { placement, reading, origins } = plan;
    if (placement === undefined) return stop({ kind: 'obstacle', obstacle: obstacleOf(reading.issues) });
    const readColumns = reading.columns.filter(({ use }) => use.kind === 'field').map(({ index }) => index);
    const { headerIndex, headers, columns } = placement;
    const origin = mayAsk ? origins.find(({ hash }) => hash !== this.tools.catalogue.hash) : undefined;
    const answers = (): AsyncGenerator<Step<readonly AnsweredRow[], Stop>> => (origin === undefined ? this.answer(table, plan) : this.ask(table, plan, origin));
    const title = reading.columns.find(({ use }) => use.kind === 'field' && use.field === 'title')?.index;
    return { kind: 'go', value: { target: { headerIndex, headers, columns, readColumns, ...(title === undefined ? {} : { titleColumn: title }) }, answers } };
  }

  /** Rows below the header, as their jobs are answered. */
  private async* answer(table: Table, { jobs, placement }: RunPlan): AsyncGenerator<Step<readonly AnsweredRow[], Stop>> {
    if (placement === undefined) return;
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

  /** All answers first, since another handbook made the results that stand there: the user sees the differences before anything is written. */
  private async* ask(table: Table, plan: RunPlan, origin: Question['origin']): AsyncGenerator<Step<readonly AnsweredRow[], Stop>> {
    const rows: AnsweredRow[] = [];
    for await (const step of this.answer(table, plan)) {
      if (step.kind === 'stop') {
        yield step;
        return;
      }
      for (const row of step.value) rows.push(row);
    }
    const cellsOf = new Map(rows.map(({ index, cells }) => [index, cells] as const));
    const changed = plan.jobs.flatMap((job): readonly RowDifference[] => {
      const difference = compareResult(table, plan.placement?.columns ?? [], job, cellsOf.get(job.row - table.firstRow) ?? []);
      return difference === undefined ? [] : [difference];
    });
    const agreed = await this.tools.decide({ origin, differences: { total: plan.jobs.length, changed } });
    yield agreed ? { kind: 'go', value: rows } : stop({ kind: 'declined' });
  }
}
