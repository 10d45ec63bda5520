/** A company job -> what is looked up: the words of its title, its department and each of its tasks, with their places. */
import type { CompanyJob, JobField } from '../model/company-job';
import { cleanTitle } from '../text/clean-title';
import { meantBeside } from '../text/doubtful-abbreviations';
import { cutTasks } from '../text/cut-tasks';
import { tokenize } from '../text/tokenize';
import type { Token } from '../text/tokenize';
import type { Role } from './fields';
import type { FunctionIndex } from './index-functions';
import { MAX_TASKS } from './weights';
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

/** @property titleTokens All words of the title, but for what says nothing about the work; see `cleanTitle`. */
export interface Query {
  readonly titleTokens: readonly Token[];
  readonly title: readonly QueryWord[];
  readonly department: readonly QueryWord[];
  readonly tasks: readonly QueryTask[];
}

function readWords(tokens: readonly Token[], field: JobField, from: number, readWord: FunctionIndex['readWord']): readonly QueryWord[] {
  const words: QueryWord[] = [];
  for (const { word, start, end } of tokens) {
    const features = readWord(meantBeside(word, tokens));
    if (features !== undefined) words.push({ features, field, start: start + from, end: end + from });
  }
  return words;
}

function readTasks(job: CompanyJob, field: JobField, readWord: FunctionIndex['readWord']): readonly QueryTask[] {
  const text = job.fields[field];
  if (text === undefined) return [];
  return cutTasks(text).slice(0, MAX_TASKS)
    .map(({ text: task, start, end }) => ({ field, start, end, words: readWords(tokenize(task), field, start, readWord) }))
    .filter(({ words }) => words.length > 0);
}

/** Reads a job for matching; a purpose counts as one more task text. */
export function readQuery(job: CompanyJob, { readWord, isWorkWord }: FunctionIndex): Query {
  const titleTokens = tokenize(cleanTitle(job.fields.title ?? '', isWorkWord));
  return {
    titleTokens,
    title: readWords(titleTokens, 'title', 0, readWord),
    department: readWords(tokenize(job.fields.department ?? ''), 'department', 0, readWord),
    tasks: [...readTasks(job, 'tasks', readWord), ...readTasks(job, 'purpose', readWord)],
  };
}
