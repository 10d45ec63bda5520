/** The main action: the selection through the classifier and back into the sheet, step by step, reported as events. */
import { readJobs } from '../../core';
import type { Language, Summary, Table } from '../../core';
import type { ClassifierClient } from '../../engine/classifier-client';
import { WorkerFailure } from '../../engine/classifier-client';
import { compareResults } from '../../engine/compare-results';
import { placeColumns } from '../../engine/place-results';
import type { PlacedResults } from '../../engine/place-results';
import { findOtherOrigin } from '../../engine/result-origin';
import type { SelectionWork, Step, TransformResult } from '../../excel/transform-selection';
import type { WriteTarget } from '../../excel/write-target';
import type { Obstacle } from './obstacle';
import { obstacleOf } from './obstacle';
import type { Ending, PaneEvent, Question } from './pane-state';

/** Why the work itself stopped before anything was written. */
type Stop = { readonly kind: 'cancelled' | 'declined' } | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/**
 * What the action needs of the world.
 * @property transform As `transformSelection` of src/excel.
 * @property now Milliseconds, from any moment on.
 * @property catalogueHash Of the handbook in use.
 * @property decide Asks the user whether results of another handbook may be replaced; false also when that is no longer the question.
 */
export interface GradingTools {
  readonly client: Pick<ClassifierClient, 'classify'>;
  readonly transform: (work: SelectionWork<Stop>) => Promise<TransformResult<Stop>>;
  readonly now: () => number;
  readonly language: Language;
  readonly catalogueHash: () => string;
  readonly decide: (question: Question) => Promise<boolean>;
}

function planTarget(table: Table): Step<WriteTarget, Stop> {
  const reading = readJobs(table);
  if (reading.headerIndex < 0 || reading.jobs.length === 0) return { kind: 'stop', reason: { kind: 'obstacle', obstacle: obstacleOf(reading.issues) } };
  const readColumns = reading.columns.filter(({ use }) => use.kind === 'field').map(({ index }) => index);
  return { kind: 'go', value: { headerIndex: reading.headerIndex, columns: placeColumns(table, reading), readColumns } };
}

/** What to ask before results are replaced; `undefined` where nothing stands, or only what this handbook gave. */
function questionAbout(table: Table, placed: PlacedResults, hash: string): Question | undefined {
  const reading = readJobs(table);
  const origin = findOtherOrigin(table, reading, hash);
  return origin === undefined ? undefined : { origin, differences: compareResults(table, reading, placed) };
}

function endingOf(result: TransformResult<Stop>, summary: Summary | undefined, seconds: number): Ending {
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
export async function gradeSelection({ client, transform, now, language, catalogueHash, decide }: GradingTools, dispatch: (event: PaneEvent) => void, signal: AbortSignal): Promise<void> {
  let begin = now();
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
          case 'classified': {
            summary = answer.summary;
            const question = questionAbout(table, answer.placed, catalogueHash());
            if (question === undefined) return { kind: 'go', value: answer.placed };
            const asked = now();
            const agreed = await decide(question);
            // The time that somebody thinks is not ours.
            begin += now() - asked;
            return agreed ? { kind: 'go', value: answer.placed } : { kind: 'stop', reason: { kind: 'declined' } };
          }
        }
      },
      onProgress: (progress) => { dispatch({ kind: 'progressed', step: 'writing', ...progress }); },
    });
    dispatch({ kind: 'ended', ending: endingOf(result, summary, (now() - begin) / 1000) });
  } catch (error) {
    dispatch({ kind: 'ended', ending: endingOfError(error) });
  }
}
