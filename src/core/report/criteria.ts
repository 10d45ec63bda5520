/** What equal value is measured by (Directive 2023/970, article 4), and which of it a characteristic of a handbook weighs. */
import type { Catalogue, CharacteristicKind, ReferenceJob } from '../model/catalogue';
import { fold } from '../text/fold';
import { CRITERION_WORDS } from './criterion-words.nl';
import type { EqualValueCriterion } from './criterion-words.nl';

export const EQUAL_VALUE_CRITERIA: readonly EqualValueCriterion[] = ['skills', 'effort', 'responsibility', 'conditions'];

/** Of the kinds that every handbook has under some name. */
const BY_KIND: Readonly<Record<CharacteristicKind, readonly EqualValueCriterion[]>> = {
  complexity: ['skills'], autonomy: ['responsibility'], impact: ['responsibility'], physical: ['effort', 'conditions'], other: [],
};

/** A characteristic's own name decides where it says so ("Inspanning"); else its kind. */
function criteriaOf({ name, kind }: { readonly name: string; readonly kind: CharacteristicKind }): readonly EqualValueCriterion[] {
  const words = fold(name);
  const named = EQUAL_VALUE_CRITERIA.filter((criterion) => CRITERION_WORDS[criterion].some((word) => words.includes(word)));
  return named.length > 0 ? named : BY_KIND[kind];
}

/** The characteristics of some reference jobs by the criterion that they weigh, each name once, in the handbook's order. */
export function weighedBy(jobs: readonly ReferenceJob[], knowledge: string): Readonly<Record<EqualValueCriterion, readonly string[]>> {
  const named = jobs.flatMap(({ characteristics, levelCriteria = [], knowledge: level }) => [
    ...characteristics.map(({ name, kind }) => ({ name, criteria: criteriaOf({ name, kind }) })), ...levelCriteria.map(({ name, kind }) => ({ name, criteria: criteriaOf({ name, kind }) })),
    ...level === undefined ? [] : [{ name: knowledge, criteria: ['skills'] as const }],
  ]);
  const of = (criterion: EqualValueCriterion): readonly string[] => [...new Set(named.filter(({ criteria }) => criteria.some((one) => one === criterion)).map(({ name }) => name))];
  return { skills: of('skills'), effort: of('effort'), responsibility: of('responsibility'), conditions: of('conditions') };
}

/** Reference jobs of one group. */
export const jobsOfGrade = ({ referenceJobs }: Pick<Catalogue, 'referenceJobs'>, grade: string): readonly ReferenceJob[] => referenceJobs.filter((job) => job.grade === grade);
