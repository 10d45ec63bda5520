/** What the ladder's own pattern leaves to a person: a placement that it doubts itself, or one that differs from what the handbook's rules gave. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { FamilyId, Grade } from '../model/ids';
import type { Issue } from '../model/issue';
import type { Placement } from '../model/placement';
import type { LevelResult } from '../model/proposal';
import type { MatchChance } from './check-match';
import { cleanTitle } from '../text/clean-title';
import { fold } from '../text/fold';

/** Whether the pattern gave the grade, since the rules of the handbook say nothing of this job. */
export const decidedByPattern = (level: LevelResult): level is LevelResult & { readonly pattern: Placement } => level.pattern !== undefined && !level.decidedByRules;

/** One match per family, with the chance of the whole family, the best first: where the level chooses among sisters, they are no rivals. */
export function byFamily({ referenceJobs }: Catalogue, matches: readonly MatchChance[]): readonly MatchChance[] {
  const familyOf = new Map(referenceJobs.map(({ id, familyId }) => [id, familyId]));
  const firsts = new Map<FamilyId | undefined, MatchChance>();
  for (const match of matches) {
    const family = familyOf.get(match.referenceJobId);
    const first = firsts.get(family);
    firsts.set(family, { referenceJobId: first?.referenceJobId ?? match.referenceJobId, tied: first?.tied ?? match.tied, probability: (first?.probability ?? 0) + match.probability });
  }
  return [...firsts.values()];
}

/** The other grade that a doubtful placement may be: that of the other view, else the next one on the side it leans to. */
function otherGrade({ ladder }: Catalogue, { grade, place, nearest }: Placement): Grade | undefined {
  if (nearest !== undefined && nearest.grade !== grade) return nearest.grade;
  const own = ladder.indexOf(grade);
  return ladder[own + (place < own ? -1 : 1)] ?? ladder[own + (place < own ? 1 : -1)];
}

/** A reference job of the family that the title names word for word, with another grade than the placement's: its name. */
function namedOtherwise(job: CompanyJob, { referenceJobs }: Catalogue, { grade, against }: Placement): string | undefined {
  const family = referenceJobs.find(({ id }) => id === against)?.familyId;
  const title = fold(cleanTitle(job.fields.title ?? '', () => true)).trim();
  const named = referenceJobs.filter((one) => one.familyId === family && [one.name, ...one.alternativeNames].some((name) => fold(name) === title));
  return named.some((one) => one.grade === grade) ? undefined : named[0]?.name;
}

/** Steps from which a second opinion differs from the rules' grade. */
const APART = 1;

/** Issues of severity `warning`: each asks for a review. */
export function checkPattern(job: CompanyJob, level: LevelResult, catalogue: Catalogue): readonly Issue[] {
  const { pattern, grade } = level;
  if (pattern === undefined) return [];
  const place = { row: job.row };
  if (!decidedByPattern(level)) {
    const ruled = grade === undefined ? -1 : catalogue.ladder.indexOf(grade);
    const differs = ruled >= 0 && pattern.doubts.length === 0 && Math.abs(pattern.place - ruled) >= APART && pattern.grade !== grade;
    return differs ? [{ code: 'second-opinion', severity: 'warning', place, found: pattern.grade, values: { grade: grade ?? '' } }] : [];
  }
  const named = namedOtherwise(job, catalogue, pattern);
  const doubts = [...pattern.doubts, ...(named === undefined ? [] : ['title-names-another'])];
  if (doubts.length === 0) return [];
  const grades = [pattern.grade, otherGrade(catalogue, pattern)].filter((one) => one !== undefined);
  return [{ code: 'level-unsure', severity: 'warning', place, values: { grades: grades.join(', '), doubts: doubts.join(',') } }];
}
