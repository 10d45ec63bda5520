/** A reading of a handbook in numbers that a person can act on. */
import type { CatalogueReading } from '../catalogue/catalogue-reading';
import { allActivities } from '../model/catalogue';
import type { ReferenceJob } from '../model/catalogue';

/**
 * `none`: no function. `poor`: most functions lack activities, or a purpose and characteristics as well: it can hardly be graded with. `ungraded`: no function has a grade: it only serves to find the likest function.
 * `good`: anything else.
 */
export type ReadingQuality = 'none' | 'poor' | 'ungraded' | 'good';

/**
 * How many of the functions have each part.
 * @property leftOut Functions that were found and do not take part. @property usedLines Lines whose text stands in the catalogue, each once. @property leftoverLines Lines that were not understood.
 */
export interface ReadingSummary {
  readonly functions: number;
  readonly withGrade: number;
  readonly withFamily: number;
  readonly withPurpose: number;
  readonly withActivities: number;
  readonly withCharacteristics: number;
  readonly leftOut: number;
  readonly usedLines: number;
  readonly leftoverLines: number;
  readonly quality: ReadingQuality;
}

/** Uses of lines that do not stand in the catalogue: they name what follows, belong to the page, were to be ignored, or belong to a function that does not take part. */
const NOT_IN_CATALOGUE: ReadonlySet<string> = new Set(['label', 'contents', 'page-number', 'page-furniture', 'ignored', 'left-out']);

const describes = (job: ReferenceJob): boolean => allActivities(job).length > 0;

/** The numbers of a reading. */
export function summariseReading({ catalogue, issues, uses }: CatalogueReading): ReadingSummary {
  const { referenceJobs, families } = catalogue;
  const named = new Map(families.map(({ id, name }) => [id, name]));
  const count = (has: (job: ReferenceJob) => boolean): number => referenceJobs.filter(has).length;
  const withGrade = count(({ grade }) => grade !== '');
  const withActivities = count(describes);
  const quality = (): ReadingQuality => {
    if (referenceJobs.length === 0) return 'none';
    if (2 * withActivities < referenceJobs.length) return 'poor';
    return withGrade === 0 ? 'ungraded' : 'good';
  };
  const missing = issues.filter(({ code }) => code === 'catalogue-grade-missing').length;
  return {
    functions: referenceJobs.length, withGrade, withFamily: count(({ familyId }) => (named.get(familyId) ?? '') !== ''), withPurpose: count(({ purpose }) => purpose !== ''),
    withActivities, withCharacteristics: count(({ characteristics, levelCriteria = [] }) => characteristics.length + levelCriteria.length > 0),
    leftOut: missing - (referenceJobs.length - withGrade),
    usedLines: new Set(uses.filter(({ field }) => !NOT_IN_CATALOGUE.has(field)).map(({ file = '', page = 0, line }) => `${file} ${String(page)} ${String(line)}`)).size,
    leftoverLines: issues.filter(({ code }) => code === 'catalogue-leftover').reduce((sum, { place }) => sum + (place.lastRow ?? place.row ?? 0) - (place.row ?? 0) + 1, 0),
    quality: quality(),
  };
}
