/** Which series a job belongs to: its levels are matched as one. Their names are no titles, and their shared words make sisters of one family rivals of each other only. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import { logistic } from '../model/chance';
import type { CompanyJob } from '../model/company-job';
import { activityId, referenceJobId } from '../model/ids';
import type { FamilyId, ReferenceJobId } from '../model/ids';
import { signsOf } from './calibrate';
import type { EmbeddingTable } from './embedding/static-embedding';
import { createMatcher } from './rank-references';
import { FAMILY } from './weights';

/** The family that a job fits best. @property chance That it belongs there, 0 to 1. */
export interface FamilyMatch {
  readonly familyId: FamilyId;
  readonly chance: number;
}

/** `undefined` where the best fit is no series, or the job says nothing. */
export type FamilyMatcher = (job: CompanyJob) => FamilyMatch | undefined;

/** All levels of a series as one function. */
function mergeLevels(levels: readonly ReferenceJob[], name: string): ReferenceJob | undefined {
  const [first] = levels;
  if (first === undefined) return undefined;
  return {
    id: referenceJobId(`${first.familyId} (familie)`), code: first.familyId, name, alternativeNames: [], familyId: first.familyId, grade: first.grade, position: '', rules: [],
    purpose: levels.map(({ purpose }) => purpose).join('\n'), context: levels.map(({ context }) => context).join('\n'),
    activityGroups: levels.flatMap(({ code, activityGroups }) => activityGroups.map((group) => ({
      ...group, letter: `${code}.${group.letter}`, activities: group.activities.map(({ id, text }) => ({ id: activityId(`${code}.${id}`), text })),
    }))),
    characteristics: levels.flatMap(({ characteristics }) => characteristics),
  };
}

const logOdds = (chance: number): number => Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance));

/** @param series Levels by family. */
export function createFamilyMatcher(catalogue: Catalogue, series: ReadonlyMap<FamilyId, { readonly levels: readonly ReferenceJob[] }>, table?: EmbeddingTable): FamilyMatcher {
  const names = new Map(catalogue.families.map(({ id, name }) => [id, name]));
  const whole = new Map<ReferenceJobId, FamilyId>();
  const merged = [...series].flatMap(([familyId, { levels }]): readonly ReferenceJob[] => {
    const one = mergeLevels(levels, names.get(familyId) ?? '');
    if (one !== undefined) whole.set(one.id, familyId);
    return one === undefined ? [] : [one];
  });
  const matcher = createMatcher({ ...catalogue, referenceJobs: [...merged, ...catalogue.referenceJobs.filter(({ familyId }) => !series.has(familyId))], precedents: [] }, table);

  return (job) => {
    const { matches: [best], noMatch, tells, otherDiscipline } = matcher.rank(job);
    const familyId = best === undefined ? undefined : whole.get(best.referenceJobId);
    if (familyId === undefined || !tells) return undefined;
    const [, , lead = 0] = signsOf(matcher.standing(job).standing);
    // The subject of the work ("personeel", "wonen") may be any in a family that is told by what is done.
    const suits = logOdds(1 - noMatch) + (otherDiscipline ? FAMILY.discipline : 0);
    return { familyId, chance: logistic(FAMILY.share * FAMILY.slope * (lead - FAMILY.middle) + (1 - FAMILY.share) * suits) };
  };
}
