/** Families that are a series: levels of one kind of work, told apart by descriptions and criteria and not by rules. */
import type { Catalogue, ReferenceJob } from '../../model/catalogue';
import type { FamilyId } from '../../model/ids';
import { FEWEST } from '../pattern/weights';
import { hasConditions } from '../rules/cut-rule';

/** The levels of a family, the lightest first. */
export interface Series {
  readonly familyId: FamilyId;
  readonly levels: readonly ReferenceJob[];
}

/** The mark of a level at the end of a name, with what stands before it. */
const MARK = /[\s.-](?:[IVX]{1,4}|\d{1,2}|[A-Z])$/;

/** "Techniek" of "Techniek II"; `undefined` for a name without the mark of a level. */
const baseOf = ({ name }: ReferenceJob): string | undefined => {
  const at = name.trim().search(MARK);
  return at <= 0 ? undefined : name.trim().slice(0, at).trim().toLowerCase();
};

/** Its functions have names of their own nowhere: only the mark of the level tells them apart. */
function namedByLevel(jobs: readonly ReferenceJob[]): boolean {
  const [first, ...others] = jobs.map(baseOf);
  return first !== undefined && others.every((base) => base === first);
}

/**
 * The series of a handbook: families of two grades or more whose functions have no conditions in rules, each a grade on the ladder, and criteria that tell them apart.
 * In a handbook too small for a pattern of its own, names that differ by level alone are enough; in a larger one the pattern knows better.
 */
export function seriesOf({ ladder, referenceJobs }: Catalogue): ReadonlyMap<FamilyId, Series> {
  const small = referenceJobs.length < FEWEST.jobs;
  const families = new Map<FamilyId, ReferenceJob[]>();
  for (const job of referenceJobs) {
    const own = families.get(job.familyId) ?? [];
    own.push(job);
    families.set(job.familyId, own);
  }
  const series = new Map<FamilyId, Series>();
  for (const [familyId, jobs] of families) {
    const places = new Set(jobs.map(({ grade }) => ladder.indexOf(grade)));
    const criteria = jobs.every(({ levelCriteria }) => levelCriteria !== undefined);
    const told = criteria || (small && namedByLevel(jobs));
    if (places.size < 2 || places.has(-1) || !told || jobs.some(hasConditions)) continue;
    series.set(familyId, { familyId, levels: [...jobs].sort((a, b) => ladder.indexOf(a.grade) - ladder.indexOf(b.grade)) });
  }
  return series;
}
