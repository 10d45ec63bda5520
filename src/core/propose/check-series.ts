/** What the choice among the levels of a series leaves to a person. */
import type { CompanyJob } from '../model/company-job';
import type { Catalogue } from '../model/catalogue';
import type { Match } from '../model/evidence';
import type { Issue } from '../model/issue';
import type { LevelResult } from '../model/proposal';
import type { SeriesChoice } from '../model/series-choice';

/** Whether the level was chosen among all levels of a series. */
export const decidedBySeries = (level: LevelResult): level is LevelResult & { readonly series: SeriesChoice } => level.series !== undefined;

/** Sisters of a series are levels of one job, and no two jobs that one could combine: the first of them stands for all. */
export function withoutSisters({ referenceJobs }: Catalogue, matches: readonly Match[]): readonly Match[] {
  const familyOf = new Map(referenceJobs.map(({ id, familyId }) => [id, familyId]));
  const own = familyOf.get(matches[0]?.referenceJobId ?? ('' as Match['referenceJobId']));
  return matches.filter(({ referenceJobId }, at) => at === 0 || familyOf.get(referenceJobId) !== own);
}

/** Both groups that it may be, and why: of severity `warning`. */
export function checkSeries(job: CompanyJob, level: LevelResult): readonly Issue[] {
  if (!decidedBySeries(level) || level.series.doubts.length === 0) return [];
  const { grade, other, doubts } = level.series;
  return [{ code: 'level-unsure', severity: 'warning', place: { row: job.row }, values: { grades: [...new Set([grade, other])].filter((one) => one !== undefined).join(', '), doubts: doubts.join(',') } }];
}
