/** A proposal with its evidence -> the motivation as data. */
import type { Catalogue } from '../../../model/catalogue';
import { JOB_FIELDS, LEVEL_FIELDS } from '../../../model/company-job';
import type { CompanyJob, JobField } from '../../../model/company-job';
import type { Issue } from '../../../model/issue';
import type { Proposal } from '../../../model/proposal';
import type { Justification } from '../justification';
import { accountForCharacteristics, accountForCounter, accountForNeighbours, accountForPattern, accountForRule, accountForSeries } from './account-for-level';
import { accountForMatch, accountForPurpose, accountForRunnerUp } from './account-for-match';
import { isChosenByLevel, nameOf } from './name-of';

/** Read of a row, and no ground for a grade. */
const NOT_WEIGHED: ReadonlySet<JobField> = new Set<JobField>(['code', 'currentGrade', 'fte', 'manager']);

const gravestFirst = (issues: readonly Issue[]): readonly Issue[] => [...issues.filter(({ severity }) => severity !== 'info'), ...issues.filter(({ severity }) => severity === 'info')];

/** An absent value leaves its key out. */
const known = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> => (value === undefined ? {} : { [key]: value } as Partial<Record<Key, Value>>);

/** Gathers the motivation of a proposal. Where no reference fits, `reference` is the nearest one and there is no level. Its claims are not yet proven. */
export function accountFor(catalogue: Catalogue, job: CompanyJob, proposal: Proposal): Justification {
  const { level, outcome, grade, issues, matches: [best, second] } = proposal;
  const reference = catalogue.referenceJobs.find(({ id }) => id === best?.referenceJobId);
  const match = best === undefined || reference === undefined ? undefined : accountForMatch(catalogue, job, best, reference);
  const levelled = level === undefined || reference === undefined ? undefined : level;
  return {
    outcome,
    used: JOB_FIELDS.filter((field) => job.fields[field] !== undefined && !NOT_WEIGHED.has(field)),
    ...known('reference', reference === undefined ? undefined : nameOf(reference)),
    ...known('grade', grade),
    ...known('kind', level?.rule),
    offLadder: level !== undefined && level.grade === undefined,
    ...known('match', match),
    ...known('runnerUp', match === undefined || reference === undefined ? undefined : accountForRunnerUp(catalogue, job, second, reference, match, isChosenByLevel(level))),
    ...known('purpose', reference === undefined ? undefined : accountForPurpose(job, reference)),
    characteristics: levelled === undefined || reference === undefined ? [] : accountForCharacteristics(levelled, reference),
    ...known('rule', levelled === undefined || reference === undefined ? undefined : accountForRule(job, levelled, reference)),
    ...known('counter', levelled === undefined || reference === undefined ? undefined : accountForCounter(job, levelled, reference)),
    ...known('pattern', levelled === undefined ? undefined : accountForPattern(catalogue, levelled)),
    ...known('series', levelled === undefined ? undefined : accountForSeries(levelled)),
    neighbours: levelled === undefined ? [] : accountForNeighbours(catalogue, levelled),
    missing: LEVEL_FIELDS.filter((field) => job.fields[field] === undefined),
    ...known('currentGrade', job.fields.currentGrade),
    look: gravestFirst(issues),
  };
}
