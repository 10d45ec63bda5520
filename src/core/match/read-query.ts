/** A company job -> what is looked up: the words of its title, its department and each of its tasks, with their places. */
import type { CompanyJob, JobField } from '../model/company-job';
import { findForeign, tellsOfOthers } from '../text/actors/cut-clauses';
import { meantBeside } from '../text/doubtful-abbreviations';
import { cutTasks } from '../text/cut-tasks';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokenize';
import type { Token } from '../text/tokenize';
import type { Role } from './fields';
import type { FunctionIndex } from './index-functions';
import { MAX_TASKS, OWN_WORK } from './weights';
import type { WordFeatures } from './word-features';

/** A word of the job; `start` and `end` are places in the field. */
export interface QueryWord {
  readonly features: WordFeatures;
  readonly field: JobField;
  readonly start: number;
  readonly end: number;
}

export interface QueryTask {
  readonly field: JobField;
  readonly start: number;
  readonly end: number;
  readonly words: readonly QueryWord[];
}

/** Words that are looked up together. @property words May hold a word twice. */
export interface QueryPart {
  readonly role: Role;
  readonly words: readonly QueryWord[];
}

/**
 * @property titleText The title as it was typed.
 * @property own The tasks without what others do or nobody does; absent where that is all, or too little to go by.
 */
export interface Query {
  readonly titleText: string;
  readonly title: readonly QueryWord[];
  readonly department: readonly QueryWord[];
  readonly tasks: readonly QueryTask[];
  readonly own?: readonly QueryTask[];
}

/** The fields that tell tasks, in their order. */
const TASK_FIELDS: readonly JobField[] = ['tasks', 'purpose', 'addition'];

function readWords(tokens: readonly Token[], field: JobField, from: number, readWord: FunctionIndex['readWord']): readonly QueryWord[] {
  const words: QueryWord[] = [];
  for (const { word, start, end } of tokens) {
    const features = readWord(meantBeside(word, tokens));
    if (features !== undefined) words.push({ features, field, start: start + from, end: end + from });
  }
  return words;
}

/** A task without the words of clauses in which others work, or nobody does; the task itself where there are none. */
function withoutForeign(task: QueryTask, tokens: readonly Token[], text: string, title: string): QueryTask {
  if (!tokens.some(({ word }) => tellsOfOthers(word))) return task;
  const foreign = findForeign(fold(text), title);
  if (foreign.length === 0) return task;
  return { ...task, words: task.words.filter((word) => !foreign.some(({ start, end }) => word.start >= task.start + start && word.end <= task.start + end)) };
}

const countWords = (tasks: readonly QueryTask[]): number => tasks.reduce((sum, { words }) => sum + words.length, 0);

/** The tasks of a job, and its purpose as one more text of them. */
function readTasks(job: CompanyJob, { readWord, functions }: FunctionIndex): Pick<Query, 'tasks' | 'own'> {
  const title = fold(job.fields.title ?? '');
  const tasks: QueryTask[] = [];
  const own: QueryTask[] = [];
  let isAllOwn = true;
  // Of one function there is nothing to choose.
  const isChoice = functions.length > 1;
  for (const field of TASK_FIELDS) {
    for (const { text, start, end } of cutTasks(job.fields[field] ?? '').slice(0, MAX_TASKS)) {
      const tokens = tokenize(text);
      const task = { field, start, end, words: readWords(tokens, field, start, readWord) };
      if (task.words.length === 0) continue;
      tasks.push(task);
      const kept = isChoice ? withoutForeign(task, tokens, text, title) : task;
      isAllOwn &&= kept === task;
      if (kept.words.length > 0) own.push(kept);
    }
  }
  const enough = Math.max(OWN_WORK.words, OWN_WORK.share * countWords(tasks));
  return isAllOwn || countWords(own) < enough ? { tasks } : { tasks, own };
}

/** Reads a job for matching; a purpose counts as one more task text. */
export function readQuery(job: CompanyJob, index: FunctionIndex): Query {
  const { readWord, cleanTitle } = index;
  const titleText = job.fields.title ?? '';
  return {
    titleText,
    title: readWords(tokenize(cleanTitle(titleText)), 'title', 0, readWord),
    department: readWords(tokenize(job.fields.department ?? ''), 'department', 0, readWord),
    ...readTasks(job, index),
  };
}
