/** Which of two readings of one handbook says more of its functions. */
import type { CatalogueReading } from '../catalogue/catalogue-reading';
import { allActivities } from '../model/catalogue';
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import { READING } from './weights';

const described = (job: ReferenceJob): boolean => job.purpose !== '' || allActivities(job).length > 0 || job.characteristics.length > 0;

function pointsOf(job: ReferenceJob, named: ReadonlySet<string>): number {
  const points = { family: named.has(job.familyId), grade: job.grade !== '', purpose: job.purpose !== '', activities: allActivities(job).length > 0, characteristics: job.characteristics.length > 0 || job.levelCriteria !== undefined };
  return READING.name + (points.family ? READING.family : 0) + (points.grade ? READING.grade : 0) + (points.purpose ? READING.purpose : 0) + (points.activities ? READING.activities : 0) + (points.characteristics ? READING.characteristics : 0);
}

const namedFamilies = ({ families }: Catalogue): ReadonlySet<string> => new Set(families.filter(({ name }) => name !== '').map(({ id }) => id));

/** Functions with their parts. Where some are described, one that has nothing but a name is probably a line taken for one; so is every function that was found and left out. */
function weighReading({ catalogue, issues }: CatalogueReading): number {
  const { referenceJobs } = catalogue;
  const named = namedFamilies(catalogue);
  const bare = referenceJobs.filter((job) => !described(job)).length;
  const ungraded = referenceJobs.filter(({ grade }) => grade === '').length;
  const leftOut = issues.filter(({ code }) => code === 'catalogue-grade-missing').length - ungraded;
  const suspect = (bare < referenceJobs.length ? bare : 0) + leftOut;
  return referenceJobs.reduce((sum, job) => sum + pointsOf(job, named), 0) - READING.suspect * suspect;
}

/** Lines that were not understood. */
export const countLeftover = ({ issues }: Pick<CatalogueReading, 'issues'>): number => issues.filter(({ code }) => code === 'catalogue-leftover').length;

/** Whether nothing is left to be found: all functions but a few have their parts, and hardly a line was not understood. */
export function isWhole({ catalogue, issues, uses }: CatalogueReading): boolean {
  const { referenceJobs } = catalogue;
  const missing = issues.filter(({ code }) => code === 'catalogue-grade-missing').length;
  const most = READING.odd * referenceJobs.length;
  if (referenceJobs.length === 0 || missing > most) return false;
  const leftover = countLeftover({ issues });
  const named = namedFamilies(catalogue);
  const lack = referenceJobs.filter((job) => job.grade === '' || job.purpose === '' || allActivities(job).length === 0).length;
  // Lines that were not understood may be the families, where functions have none.
  const nameless = referenceJobs.filter(({ familyId }) => !named.has(familyId)).length;
  return lack <= most && leftover <= (nameless > most ? most : READING.leftover * uses.length);
}

/** Whether `one` says more than `other`; on a tie it does not. */
export const explainsMore = (one: CatalogueReading, other: CatalogueReading): boolean => weighReading(one) > weighReading(other);

/** Whether `one` says as much of its functions as `other` does, and leaves fewer lines. */
export const keepsMore = (one: CatalogueReading, other: CatalogueReading): boolean => weighReading(one) === weighReading(other) && countLeftover(one) < countLeftover(other);
