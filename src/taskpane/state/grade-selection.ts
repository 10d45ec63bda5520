/** The main action: the selection through the classifier and back into the sheet, step by step, reported as events. */
import { compareResult, planRun, Tally } from '../../core';
import type { Cell, Language, Placed, Placement, ResultOrigin, RowDifference, RunPlan, Summary, Table } from '../../core';
import { Superseded, WorkerFailure } from '../../engine/classifier-pool';
import type { ClassifierPool } from '../../engine/classifier-pool';
import type { SelectionWork, Step, TransformResult } from '../../excel/transform-selection';
import type { WriteTarget } from '../../excel/write-target';
import type { Obstacle } from './obstacle';
import { obstacleOf } from './obstacle';
import type { CatalogueView, Ending, PaneEvent, Question } from './pane-state';

/** Why the work itself stopped before anything was written. */
type Stop = { readonly kind: 'cancelled' | 'declined' } | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/**
 * What the action needs of the world.
 * @property transform As `transformSelection` of src/excel.
 * @property now Milliseconds, from any moment on.
 * @property catalogue The handbook in use.
 * @property decide Asks the user whether results of another handbook may be replaced; false also when that is no longer the question.
 */
export interface GradingTools {
  readonly pool: Pick<ClassifierPool, 'run'>;
  readonly transform: (work: SelectionWork<Stop>) => Promise<TransformResult<Stop>>;
  readonly now: () => number;
  readonly language: Language;
  readonly catalogue: () => CatalogueView;
  readonly decide: (question: Question) => Promise<boolean>;
}

function targetOf({ reading, placement }: RunPlan): Step<WriteTarget, Stop> {
  if (placement === undefined) return { kind: 'stop', reason: { kind: 'obstacle', obstacle: obstacleOf(reading.issues) } };
  const readColumns = reading.columns.filter(({ use }) => use.kind === 'field').map(({ index }) => index);
  return { kind: 'go', value: { headerIndex: reading.headerIndex, columns: placement.columns, readColumns } };
}

/** A run under way. @property origins The handbooks of earlier results. */
class Run {
  readonly placement: Placement | undefined;
  private readonly rows = new Map<number, readonly Cell[]>();
  private readonly tally = new Tally();
  private readonly changed: RowDifference[] = [];

  constructor(private readonly table: Table, readonly plan: RunPlan) {
    this.placement = plan.placement;
  }

  async classify({ pool }: Pick<GradingTools, 'pool'>, signal: AbortSignal, onProgress: (done: number) => void): Promise<void> {
    const { jobs } = this.plan;
    for await (const { start, answers } of pool.run(jobs, signal)) {
      answers.forEach((answer, offset) => {
        const job = jobs[start + offset];
        if (job === undefined || this.placement === undefined) return;
        const index = job.row - this.table.firstRow;
        const cells = this.placement.cellsOf(index, answer.cells) ?? [];
        const difference = compareResult(this.table, this.placement.columns, job, cells);
        if (difference !== undefined) this.changed.push(difference);
        this.rows.set(index, cells);
        this.tally.add(answer);
      });
      onProgress(start + answers.length);
    }
  }

  /** What to ask before results are replaced; `undefined` where nothing stands, or only what this handbook gave. */
  question(hash: string): Question | undefined {
    const origin: ResultOrigin | undefined = this.plan.origins.find((one) => one.hash !== hash);
    return origin === undefined ? undefined : { origin, differences: { total: this.plan.jobs.length, changed: this.changed } };
  }

  placed(): Placed {
    return { columns: this.placement?.columns ?? [], rows: { get: (index) => this.rows.get(index) ?? this.placement?.cellsOf(index) } };
  }

  summary(catalogue: CatalogueView, language: Language): Summary {
    return this.tally.summarize(catalogue, language);
  }
}

function endingOf(result: TransformResult<Stop>, written: Pick<Extract<Ending, { kind: 'written' }>, 'summary' | 'kept'> | undefined, seconds: number): Ending {
  switch (result.kind) {
    case 'refused':
      return { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: result.refusal }, written: 0, total: 0 };
    case 'stopped':
      switch (result.reason.kind) {
        case 'cancelled': return { kind: 'cancelled', written: 0, total: 0 };
        case 'declined': return { kind: 'declined' };
        case 'obstacle': return { kind: 'obstacle', obstacle: result.reason.obstacle, written: 0, total: 0 };
      }
    case 'failed':
      return { kind: 'obstacle', obstacle: { kind: 'failure', failure: result.failure }, written: result.done, total: result.total };
    case 'cancelled':
      return { kind: 'cancelled', written: result.done, total: result.total };
    case 'written':
      return written === undefined
        ? { kind: 'obstacle', obstacle: { kind: 'unexpected', detail: 'written without a summary' }, written: result.done, total: result.total }
        : { kind: 'written', place: result.place, ...written, seconds };
  }
}

function endingOfError(error: unknown): Ending {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'obstacle', obstacle: { kind: error instanceof WorkerFailure ? 'worker' : 'unexpected', detail }, written: 0, total: 0 };
}

/** Runs once; always ends with exactly one `ended` event. Never rejects. */
export async function gradeSelection({ pool, transform, now, language, catalogue, decide }: GradingTools, dispatch: (event: PaneEvent) => void, signal: AbortSignal): Promise<void> {
  let begin = now();
  let run: Run | undefined;
  const own = catalogue();
  dispatch({ kind: 'started' });
  try {
    const result = await transform({
      signal,
      plan(table) {
        run = new Run(table, planRun(table));
        return targetOf(run.plan);
      },
      async work() {
        if (run === undefined) throw new Error('work before plan');
        const total = run.plan.jobs.length;
        try {
          await run.classify({ pool }, signal, (done) => { dispatch({ kind: 'progressed', step: 'classifying', done, total }); });
        } catch (error) {
          if (signal.aborted || error instanceof Superseded) return { kind: 'stop', reason: { kind: 'cancelled' } };
          throw error;
        }
        const question = run.question(own.hash);
        if (question === undefined) return { kind: 'go', value: run.placed() };
        const asked = now();
        const agreed = await decide(question);
        // The time that somebody thinks is not ours.
        begin += now() - asked;
        return agreed ? { kind: 'go', value: run.placed() } : { kind: 'stop', reason: { kind: 'declined' } };
      },
      onProgress: (progress) => { dispatch({ kind: 'progressed', step: 'writing', ...progress }); },
    });
    dispatch({ kind: 'ended', ending: endingOf(result, run === undefined ? undefined : { summary: run.summary(own, language), kept: run.placement?.keptCells() ?? [] }, (now() - begin) / 1000) });
  } catch (error) {
    dispatch({ kind: 'ended', ending: endingOfError(error) });
  }
}
