/** Questions to those who know the jobs: gathered on a sheet of their own, and what they answered put beside the jobs. */
import { questionSheet, readAnswers } from '../../core';
import type { AnalystEdit, CompanyJob, JobExplanation, Table } from '../../core';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import { askableRows, rowsOf } from './review-state';
import type { Note, ReviewEvent, ReviewState } from './review-state';

export interface QuestionTools {
  /** Rejects when it was broken off, and when another handbook is in use. */
  readonly explain: (job: CompanyJob, signal: AbortSignal) => Promise<JobExplanation>;
  /** Makes a sheet of its own. */
  readonly addSheet: (table: Table) => Promise<void>;
  /** The sheet of questions; `undefined` where there is none. */
  readonly readQuestions: () => Promise<Table | undefined>;
  /** What rows are graded with now. */
  readonly settings: () => Pick<PaneState, 'catalogue' | 'style'>;
}

export interface QuestionRound {
  /** Puts the open questions of the shown rows on a sheet, for those who know the jobs. */
  readonly askManagers: () => Promise<void>;
  readonly stopAsking: () => void;
  /** Puts the answers that stand on that sheet beside their jobs. */
  readonly takeAnswers: () => Promise<void>;
}

/** @param write Puts edits in the sheet, and tells what came of it. */
export function createQuestionRound({ dispatch, getState }: Store<ReviewState, ReviewEvent>, tools: QuestionTools, write: (edits: readonly AnalystEdit[], note: Note) => Promise<boolean>): QuestionRound {
  let gathering: AbortController | undefined;
  return {
    async askManagers() {
      const { loaded } = getState();
      const rows = askableRows(getState());
      if (loaded.kind !== 'list' || gathering !== undefined || rows.length === 0) return;
      gathering = new AbortController();
      const { signal } = gathering;
      try {
        const explanations: JobExplanation[] = [];
        for (const [at, { job }] of rows.entries()) {
          dispatch({ kind: 'gathering', done: at, total: rows.length });
          explanations.push(await tools.explain(job, signal));
        }
        const asked = explanations.filter(({ questions }) => questions.length > 0);
        if (asked.length > 0) await tools.addSheet(questionSheet(asked, loaded.list.ladder, tools.settings().style.language));
        dispatch({ kind: 'told', note: { kind: 'asked', rows: asked.length, questions: asked.reduce((sum, { questions }) => sum + questions.length, 0) } });
      } catch (error) {
        dispatch(signal.aborted ? { kind: 'told' } : { kind: 'told', note: { kind: 'obstacle', obstacle: { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) } } });
      } finally {
        gathering = undefined;
      }
    },
    stopAsking() { gathering?.abort(); },
    async takeAnswers() {
      const table = await tools.readQuestions().catch(() => undefined);
      if (table === undefined) { dispatch({ kind: 'told', note: { kind: 'no-answers' } }); return; }
      const rows = new Map(rowsOf(getState()).map((row) => [row.job, row] as const));
      const { answered, open, issues } = readAnswers(table, [...rows.keys()]);
      const note: Note = { kind: 'answers-taken', rows: answered.length, answers: answered.reduce((sum, { answers }) => sum + answers, 0), open, troubles: issues };
      const edits = answered.flatMap(({ job, addition }): readonly AnalystEdit[] => {
        const row = rows.get(job);
        return row === undefined ? [] : [{ key: row.decided.key, row: row.row, cells: { addition }, seen: { addition: job.fields.addition ?? '' } }];
      });
      if (edits.length === 0) dispatch({ kind: 'told', note });
      else await write(edits, note);
    },
  };
}
