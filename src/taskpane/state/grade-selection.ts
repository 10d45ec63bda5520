/** The main action: the selection through the classifier and back into the sheet, reported as events. */
import type { Language, ResultStyle, Scope } from '../../core';
import type { ClassifierPool } from '../../engine/classifier-pool';
import { WorkerFailure } from '../../engine/remote-worker';
import type { ReadAs } from '../../excel/find-lists';
import type { SelectionWork, Standing, TransformResult } from '../../excel/transform-selection';
import { GradingRun } from './grading-run';
import type { Stop } from './grading-run';
import type { Obstacle } from './obstacle';
import type { CatalogueView, Ending, PaneEvent, Question, WrittenRows } from './pane-state';

/**
 * What the action needs of the world.
 * @property transform As `transformSelection` of src/excel.
 * @property now Milliseconds, from any moment on.
 * @property catalogue The handbook in use.
 * @property decide As in `RunTools`.
 */
export interface GradingTools {
  readonly pool: Pick<ClassifierPool, 'run'>;
  readonly transform: (work: SelectionWork<Stop>) => Promise<TransformResult<Stop>>;
  readonly now: () => number;
  readonly language: Language;
  readonly catalogue: () => CatalogueView;
  /** What the user said of the columns of a list. */
  readonly readAs: ReadAs;
  readonly decide: (question: Question) => Promise<boolean>;
}

function writtenOf(standing: Standing | 'unknown' | undefined): WrittenRows {
  if (standing === undefined) return { kind: 'nothing' };
  return standing === 'unknown' ? { kind: 'unknown' } : { kind: 'rows', rows: standing.right, total: standing.right.length + standing.wrong.length };
}

const obstacleOfError = (error: unknown): Obstacle =>
  ({ kind: error instanceof WorkerFailure ? 'worker' : 'unexpected', detail: error instanceof Error ? error.message : String(error) });

function endingOf(result: TransformResult<Stop>, resultOf: () => ReturnType<GradingRun['result']>, seconds: number): Ending {
  switch (result.kind) {
    case 'refused': return { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: result.refusal }, written: { kind: 'nothing' } };
    case 'stopped':
      switch (result.reason.kind) {
        case 'cancelled': return { kind: 'cancelled', written: writtenOf(result.standing) };
        case 'declined': return { kind: 'declined' };
        case 'obstacle': return { kind: 'obstacle', obstacle: result.reason.obstacle, written: writtenOf(result.standing) };
      }
    case 'failed': return { kind: 'obstacle', obstacle: { kind: 'failure', failure: result.failure }, written: writtenOf(result.standing) };
    case 'broken': return { kind: 'obstacle', obstacle: obstacleOfError(result.error), written: writtenOf(result.standing) };
    case 'cancelled': return { kind: 'cancelled', written: writtenOf(result.standing) };
    case 'written': return { kind: 'written', place: result.place, ...resultOf(), seconds, wrong: result.standing.wrong };
  }
}

/** Runs once; always ends with exactly one `ended` event. Never rejects. */
export async function gradeSelection({ pool, transform, now, language, catalogue, readAs, decide }: GradingTools, { scope, takeBelow, style }: { readonly scope: Scope; readonly takeBelow: boolean; readonly style: ResultStyle }, dispatch: (event: PaneEvent) => void, signal: AbortSignal): Promise<void> {
  let begin = now();
  const run = new GradingRun({
    pool, scope, signal, style, readAs, catalogue: catalogue(),
    async decide(question) {
      const asked = now();
      const agreed = await decide(question);
      // The time that somebody thinks is not ours.
      begin += now() - asked;
      return agreed;
    },
    onAnswered: (done, total) => { dispatch({ kind: 'progressed', step: 'classifying', done, total }); },
  });
  dispatch({ kind: 'started' });
  let ending: Ending;
  try {
    const result = await transform({
      signal, takeBelow,
      begin: (table, place) => run.begin(table, place),
      review: (table) => run.review(table),
      onWritten: (done, total) => { dispatch({ kind: 'progressed', step: 'writing', done, total }); },
    });
    ending = endingOf(result, () => run.result(language), (now() - begin) / 1000);
  } catch (error) {
    ending = { kind: 'obstacle', obstacle: obstacleOfError(error), written: { kind: 'unknown' } };
  }
  dispatch({ kind: 'ended', ending });
}
