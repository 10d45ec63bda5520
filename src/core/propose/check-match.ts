/** What the match leaves to a person: another discipline, an unsure fit, a second reference job that fits nearly as well. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { Grade, ReferenceJobId } from '../model/ids';
import type { Issue } from '../model/issue';
import type { LevelResult } from '../model/proposal';
import { CLOSE_RUNNER_UP, MATCH_PROBABILITY } from './weights';

/** What the earlier stages found. @property tells The row says which work it is. @property noMatch Chance that no reference job suits. @property level Of the best match; absent when there is none. */
export interface Findings {
  readonly matches: readonly Match[];
  readonly tells: boolean;
  readonly noMatch: number;
  readonly otherDiscipline: boolean;
  readonly level?: LevelResult;
}

/** A match as far as it is weighed against others. */
export type MatchChance = Pick<Match, 'referenceJobId' | 'probability' | 'tied'>;

const nameOf = ({ referenceJobs }: Catalogue, id: ReferenceJobId | undefined): string | undefined => {
  const reference = referenceJobs.find((job) => job.id === id);
  return reference === undefined ? undefined : `${reference.code} ${reference.name}`;
};

/** The best match shares first place with others: all of them by name, in the order they are shown. */
function checkTied(job: CompanyJob, catalogue: Catalogue, { referenceJobId, tied }: MatchChance): readonly Issue[] {
  const names = [referenceJobId, ...tied].flatMap((id) => nameOf(catalogue, id) ?? []);
  return tied.length === 0 ? [] : [{ code: 'references-tied', severity: 'warning', place: { row: job.row }, values: { references: names.join('; ') } }];
}

/** Issues of the match, all of severity `warning`: each asks for a review. */
export function checkMatch(job: CompanyJob, catalogue: Catalogue, { matches: [first, ...others], otherDiscipline }: Pick<Findings, 'otherDiscipline'> & { readonly matches: readonly MatchChance[] }): readonly Issue[] {
  const at = (code: 'next-door' | 'match-unsure' | 'runner-up-close', match?: MatchChance): Issue => {
    const found = nameOf(catalogue, match?.referenceJobId);
    return { code, severity: 'warning', place: { row: job.row }, ...(found === undefined ? {} : { found }) };
  };
  if (first === undefined) return [];
  const runnerUp = others.find(({ referenceJobId }) => !first.tied.includes(referenceJobId));
  // Those that share first place are one answer with several names.
  const chance = first.probability * (1 + first.tied.length);
  return [
    ...(otherDiscipline ? [at('next-door')] : []),
    ...(chance < MATCH_PROBABILITY.sure ? [at('match-unsure', first)] : []),
    ...checkTied(job, catalogue, first),
    ...(runnerUp !== undefined && first.probability - runnerUp.probability < CLOSE_RUNNER_UP ? [at('runner-up-close', runnerUp)] : []),
  ];
}

/** Whether the best match shares first place with reference jobs of other grades: none of these is the group to propose. */
export function isTiedOverGrades({ referenceJobs }: Catalogue, { referenceJobId, tied }: MatchChance): boolean {
  const gradeOf = (id: ReferenceJobId): Grade | undefined => referenceJobs.find((job) => job.id === id)?.grade;
  return tied.some((id) => gradeOf(id) !== gradeOf(referenceJobId));
}
