/** The main action: the selection through the classifier and back into the sheet, step by step, reported as events. */
import { readJobs } from '../../core';
import type { Language, Summary, Table } from '../../core';
import type { ClassifierClient } from '../../engine/classifier-client';
import { WorkerFailure } from '../../engine/classifier-client';
import { placeColumns } from '../../engine/place-results';
import type { SelectionWork, Step, TransformResult } from '../../excel/transform-selection';
import type { WriteTarget } from '../../excel/write-target';
import type { Obstacle } from './obstacle';
import { obstacleOf } from './obstacle';
import type { Ending, PaneEvent } from './pane-state';

/** Why the work itself stopped before anything was written. */
type Stop = { readonly kind: 'cancelled' } | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/**
 * What the action needs of the world.
 * @property transform As `transformSelection` of src/excel.
 * @property now Milliseconds, from any moment on.
 */
export interface GradingTools {
  readonly client: Pick<ClassifierClient, 'classify'>;
  readonly transform: (work: SelectionWork<Stop>) => Promise<TransformResult<Stop>>;
  readonly now: () => number;
  readonly language: Language;
}

function planTarget(table: Table): Step<WriteTarget, Stop> {
  const reading = readJobs(table);
  if (reading.headerIndex < 0 || reading.jobs.length === 0) return { kind: 'stop', reason: { kind: 'obstacle', obstacle: obstacleOf(reading.issues) } };
  const readColumns = reading.columns.filter(({ use }) => use.kind === 'field').map(({ index }) => index);
  return { kind: 'go', value: { headerIndex: reading.headerIndex, columns: placeColumns(table, reading), readColumns } };
}

function endingOf(result: TransformResult<Stop>, summary: Summary | undefined, seconds: number): Ending {
  switch (result.kind) {
    case 'refused':
      return { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: result.refusal }, written: 0, total: 0 };
    case 'stopped':
      return result.reason.kind === 'cancelled'
        ? { kind: 'cancelled', written: 0, total: 0 }
        : { kind: 'obstacle', obstacle: result.reason.obstacle, written: 0, total: 0 };
    case 'failed':
      return { kind: 'obstacle', obstacle: { kind: 'failure', failure: result.failure }, written: result.done, total: result.total };
    case 'cancelled':
      return { kind: 'cancelled', written: result.done, total: result.total };
    case 'written':
      return summary === undefined
        ? { kind: 'obstacle', obstacle: { kind: 'unexpected', detail: 'written without a summary' }, written: result.done, total: result.total }
        : { kind: 'written', place: result.place, summary, seconds };
  }
}

function endingOfError(error: unknown): Ending {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'obstacle', obstacle: { kind: error instanceof WorkerFailure ? 'worker' : 'unexpected', detail }, written: 0, total: 0 };
}

/** Runs once; always ends with exactly one `ended` event. Never rejects. */
export async function gradeSelection({ client, transform, now, language }: GradingTools, dispatch: (event: PaneEvent) => void, signal: AbortSignal): Promise<void> {
  const begin = now();
  let summary: Summary | undefined;
  dispatch({ kind: 'started' });
  try {
    const result = await transform({
      signal,
      plan: planTarget,
      async work(table) {
        const answer = await client.classify(table, { language, signal, onProgress: (progress) => { dispatch({ kind: 'progressed', step: 'classifying', ...progress }); } });
        switch (answer.kind) {
          case 'cancelled':
            return { kind: 'stop', reason: { kind: 'cancelled' } };
          case 'not-loaded':
            return { kind: 'stop', reason: { kind: 'obstacle', obstacle: { kind: 'worker', detail: 'no handbook loaded' } } };
          case 'unreadable':
            return { kind: 'stop', reason: { kind: 'obstacle', obstacle: obstacleOf(answer.issues) } };
          case 'classified':
            summary = answer.summary;
            return { kind: 'go', value: answer.placed };
        }
      },
      onProgress: (progress) => { dispatch({ kind: 'progressed', step: 'writing', ...progress }); },
    });
    dispatch({ kind: 'ended', ending: endingOf(result, summary, (now() - begin) / 1000) });
  } catch (error) {
    dispatch({ kind: 'ended', ending: endingOfError(error) });
  }
}
