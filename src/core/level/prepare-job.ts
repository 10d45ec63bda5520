/** The texts of a job, prepared once for all aspects and conditions. */
import { JOB_FIELDS } from '../model/company-job';
import type { CompanyJob, JobField } from '../model/company-job';
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
