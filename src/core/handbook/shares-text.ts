/** Functions that a handbook describes with one text: levels of which it only names the groups. */
import { allActivities } from '../model/catalogue';
import type { Catalogue, ReferenceJob } from '../model/catalogue';

const textOf = ({ purpose, activityGroups }: ReferenceJob): string => JSON.stringify([purpose, activityGroups]);

/** @returns The other functions with the same purpose and activities, in the order of the handbook; none for a function without activities. */
export function sharesTextWith({ referenceJobs }: Pick<Catalogue, 'referenceJobs'>, job: ReferenceJob): readonly ReferenceJob[] {
  const text = textOf(job);
  return allActivities(job).length === 0 ? [] : referenceJobs.filter((other) => other !== job && textOf(other) === text);
}
