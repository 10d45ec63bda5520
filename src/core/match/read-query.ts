/** A company job -> what is looked up: the words of its title, its department and each of its tasks. */
import type { CompanyJob, JobField } from '../model/company-job';
import { analyseWords } from '../text/analyse-words';
import type { Word } from '../text/analyse-words';
import { cutTasks } from '../text/cut-tasks';
import type { Piece } from '../text/cut-tasks';
import { disciplinesOf } from './index-references';

export interface QueryTask {
  readonly field: JobField;
  readonly piece: Piece;
  /** Words with places in the whole field. */
  readonly words: readonly Word[];
  readonly weight: number;
}

export interface Query {
  readonly title: readonly Word[];
  readonly department: readonly Word[];
  readonly tasks: readonly QueryTask[];
  readonly disciplines: { readonly title: ReadonlySet<string>; readonly department: ReadonlySet<string> };
}

/** A task of many words weighs no more than this many, so that one long sentence cannot drown the rest. */
const MAX_TASK_WEIGHT = 5;
/** Tasks read per field; descriptions beyond it add nothing new. */
const MAX_TASKS = 60;

export const totalWeight = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.weight, 0);

function readTasks(job: CompanyJob, field: JobField): readonly QueryTask[] {
  const text = job.fields[field];
  if (text === undefined) return [];
  return cutTasks(text).slice(0, MAX_TASKS).map((piece) => {
    const words = analyseWords(piece.text).map((word) => ({ ...word, start: word.start + piece.start, end: word.end + piece.start }));
    return { field, piece, words, weight: Math.min(totalWeight(words), MAX_TASK_WEIGHT) };
  }).filter(({ weight }) => weight > 0);
}

/** Reads a job for matching; a purpose counts as one more task text. */
export function readQuery(job: CompanyJob): Query {
  const title = analyseWords(job.fields.title ?? '');
  const department = analyseWords(job.fields.department ?? '');
  return {
    title,
    department,
    tasks: [...readTasks(job, 'tasks'), ...readTasks(job, 'purpose')],
    disciplines: { title: new Set(disciplinesOf(title)), department: new Set(disciplinesOf(department)) },
  };
}
