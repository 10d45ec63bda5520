/** What the match leaves to a person: another discipline, an unsure fit, a second reference job that fits nearly as well. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
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
export type MatchChance = Pick<Match, 'referenceJobId' | 'probability'>;

/** Issues of the match, all of severity `warning`: each asks for a review. */
export function checkMatch(job: CompanyJob, catalogue: Catalogue, { matches: [first, second], otherDiscipline }: Pick<Findings, 'otherDiscipline'> & { readonly matches: readonly MatchChance[] }): readonly Issue[] {
  const at = (code: 'next-door' | 'match-unsure' | 'runner-up-close', match?: MatchChance): Issue => {
    const reference = catalogue.referenceJobs.find(({ id }) => id === match?.referenceJobId);
    return { code, severity: 'warning', place: { row: job.row }, ...(reference === undefined ? {} : { found: `${reference.code} ${reference.name}` }) };
  };
  if (first === undefined) return [];
  return [
    ...(otherDiscipline ? [at('next-door')] : []),
    ...(first.probability < MATCH_PROBABILITY.sure ? [at('match-unsure', first)] : []),
    ...(second !== undefined && first.probability - second.probability < CLOSE_RUNNER_UP ? [at('runner-up-close', second)] : []),
  ];
}
