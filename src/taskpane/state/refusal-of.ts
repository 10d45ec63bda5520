/** How a workbook remembers that a new result was not wanted: it is another one as soon as the job, the handbook, the settings or the rules of the program are. */
import { jobKey, markOf } from '../../core';
import type { CompanyJob, ResultStyle } from '../../core';

export function refusalOf(job: CompanyJob, hash: string, style: ResultStyle): string {
  const { rules, settings } = markOf(job, style);
  return `${jobKey(job)}${rules}${settings}${hash}`;
}
