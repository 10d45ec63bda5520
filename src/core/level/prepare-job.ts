/** The texts of a job, and its tasks one by one, prepared once for all aspects and conditions. */
import { JOB_FIELDS } from '../model/company-job';
import type { CompanyJob, JobField } from '../model/company-job';
import type { Quote } from '../model/evidence';
import { readTaskActor } from '../text/actors/cut-clauses';
import { cutTasks } from '../text/cut-tasks';
import { prepareText } from './reading';
import type { CueText } from './reading';

/** The fields of a job that have text, in the order of `JOB_FIELDS`. */
export type JobTexts = ReadonlyMap<JobField, CueText<JobField>>;

/** Longest text that is read for cues, in characters; beyond it descriptions repeat themselves. */
const READ_LIMIT = 8_000;

export function prepareJob(job: CompanyJob): JobTexts {
  return new Map(JOB_FIELDS.flatMap((field): (readonly [JobField, CueText<JobField>])[] => {
    const text = job.fields[field];
    return text === undefined ? [] : [[field, prepareText(field, text.slice(0, READ_LIMIT), job.fields.title)]];
  }));
}

/** A task of the job. @property byOthers Its words say that somebody else does it. @property denied Its words say that it is not done. */
export interface JobTask {
  readonly quote: Quote<JobField>;
  readonly folded: string;
  readonly byOthers: boolean;
  readonly denied: boolean;
}

const tasksOf = new WeakMap<JobTexts, readonly JobTask[]>();

/** The tasks of a job, in order; cut once. */
export function tasksIn(texts: JobTexts): readonly JobTask[] {
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
