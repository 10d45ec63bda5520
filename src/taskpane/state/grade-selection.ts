/** The main action: the selection through the classifier and back into the sheet, reported as events. */
import type { Language, ResultStyle, Scope } from '../../core';
import type { ClassifierPool } from '../../engine/classifier-pool';
import { WorkerFailure } from '../../engine/remote-worker';
import type { ReadAs } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { SelectionWork, Standing, TransformResult } from '../../excel/transform-selection';
import { GradingRun } from './grading-run';
import type { RunResult, RunTools, Stop } from './grading-run';
import type { Obstacle } from './obstacle';
import type { CatalogueView, Ending, PaneEvent, StrictnessCounts, WrittenRows } from './pane-state';

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
  readonly decide: RunTools['decide'];
  /** Results that were not wanted before, and remembering more of them. */
  readonly refused: () => ReadonlySet<string>;
  readonly onRefused: (refused: readonly string[]) => void;
}

function writtenOf(standing: Standing | 'unknown' | undefined): WrittenRows {
  if (standing === undefined) return { kind: 'nothing' };
  return standing === 'unknown' ? { kind: 'unknown' } : { kind: 'rows', rows: standing.right, total: standing.right.length + standing.wrong.length };
}

const obstacleOfError = (error: unknown): Obstacle =>
  ({ kind: error instanceof WorkerFailure ? 'worker' : 'unexpected', detail: error instanceof Error ? error.message : String(error) });

/** What somebody wants done. @property at A list that was found before, in place of the one at the selection. @property countOnly Nothing is written: how many rows each strictness would make a proposal. */
export interface Wish {
  readonly scope: Scope;
  readonly takeBelow: boolean;
  readonly style: ResultStyle;
  readonly force: boolean;
  readonly countOnly: boolean;
  readonly at?: SourcePlace;
}

function endingOf(result: TransformResult<Stop>, { style: { strictness = 'normal' } }: Wish, resultOf: () => Omit<RunResult, 'counts'>, seconds: number): Ending {
  switch (result.kind) {
    case 'refused': return { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: result.refusal }, written: { kind: 'nothing' } };
    case 'stopped':
      switch (result.reason.kind) {
        case 'cancelled': return { kind: 'cancelled', written: writtenOf(result.standing) };
        case 'declined':
        case 'counted': return { kind: 'declined' };
        case 'obstacle': return { kind: 'obstacle', obstacle: result.reason.obstacle, written: writtenOf(result.standing) };
      }
    case 'failed': return { kind: 'obstacle', obstacle: { kind: 'failure', failure: result.failure }, written: writtenOf(result.standing) };
    case 'broken': return { kind: 'obstacle', obstacle: obstacleOfError(result.error), written: writtenOf(result.standing) };
    case 'cancelled': return { kind: 'cancelled', written: writtenOf(result.standing) };
    case 'written': return { kind: 'written', place: result.place, ...resultOf(), seconds, strictness, wrong: result.standing.wrong };
  }
}

/** The event that ends a run. */
function endEvent(result: TransformResult<Stop>, wish: Wish, run: GradingRun, language: Language, seconds: number): PaneEvent {
  if (result.kind === 'stopped' && result.reason.kind === 'counted') return { kind: 'counted', counts: result.reason.counts };
  let counts: StrictnessCounts | undefined;
  const ending = endingOf(result, wish, () => {
    const { counts: counted, ...told } = run.result(language);
    counts = counted;
    return told;
  }, seconds);
  return { kind: 'ended', ending, ...(counts === undefined ? {} : { counts }) };
}

/** Runs once; always ends with exactly one `ended` or `counted` event. Never rejects. */
export async function gradeSelection({ pool, transform, now, language, catalogue, readAs, decide, refused, onRefused }: GradingTools, wish: Wish, dispatch: (event: PaneEvent) => void, signal: AbortSignal): Promise<void> {
  const { takeBelow, at } = wish;
  let begin = now();
  let step = { kind: '', since: begin };
  const progress = (kind: 'classifying' | 'writing', done: number, total: number): void => {
    if (step.kind !== kind) step = { kind, since: now() };
    dispatch({ kind: 'progressed', step: kind, done, total, seconds: (now() - step.since) / 1000 });
  };
  const run = new GradingRun({
    pool, signal, readAs, onRefused, scope: wish.scope, style: wish.style, force: wish.force, countOnly: wish.countOnly, refused: refused(), catalogue: catalogue(),
    async decide(question) {
      const asked = now();
      const agreed = await decide(question);
      // The time that somebody thinks is not ours.
      begin += now() - asked;
      return agreed;
    },
    onAnswered: (done, total) => { progress('classifying', done, total); },
  });
  dispatch({ kind: 'started' });
  let end: PaneEvent;
  try {
    const result = await transform({
      signal, takeBelow, ...(at === undefined ? {} : { at }),
      begin: (table, place) => run.begin(table, place),
      review: (table) => run.review(table),
      onWritten: (done, total) => { progress('writing', done, total); },
    });
    end = endEvent(result, wish, run, language, (now() - begin) / 1000);
  } catch (error) {
    end = { kind: 'ended', ending: { kind: 'obstacle', obstacle: obstacleOfError(error), written: { kind: 'unknown' } } };
  }
  dispatch(end);
}
