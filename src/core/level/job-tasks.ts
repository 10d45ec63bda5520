/** The tasks of a job one by one, cut once for all aspects and conditions. */
import type { JobField } from '../model/company-job';
import type { Quote } from '../model/evidence';
import { readTaskActor } from '../text/actors/cut-clauses';
import { cutTasks } from '../text/cut-tasks';
import type { FieldTexts } from './folded-text';

/** A task of the job. @property byOthers Its words say that somebody else does it. @property denied Its words say that it is not done. */
export interface JobTask {
  readonly quote: Quote<JobField>;
  readonly folded: string;
  readonly byOthers: boolean;
  readonly denied: boolean;
}

const tasksOf = new WeakMap<FieldTexts, readonly JobTask[]>();

/** The tasks of a job, in order; cut once. */
export function tasksIn(texts: FieldTexts): readonly JobTask[] {
  const known = tasksOf.get(texts);
  if (known !== undefined) return known;
  const prepared = texts.get('tasks');
  const tasks = prepared === undefined ? [] : cutTasks(prepared.text).map(({ text, start, end }): JobTask => {
    const folded = prepared.folded.slice(start, end);
    const { by } = readTaskActor(folded, prepared.holder);
    return { quote: { source: 'tasks', start, end, text }, folded, byOthers: by === 'other', denied: by === 'denied' };
  });
  tasksOf.set(texts, tasks);
  return tasks;
}
