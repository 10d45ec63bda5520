/** The parts that a complete function has and this one lacks. */
import type { ReferenceJob } from '../model/catalogue';

/** What is looked at; a function that is being read has the same parts. */
export interface Parts {
  readonly grade: string;
  readonly purpose: { readonly length: number };
  readonly characteristics: readonly unknown[];
  readonly rules: readonly unknown[];
  readonly activityCount: number;
  /** What tells the levels of its family apart stands in for rules. */
  readonly levelCriteria?: readonly unknown[];
}

/** Dutch names of the empty parts, in the order of a page. */
export function namesOfMissing({ grade, purpose, characteristics, rules, activityCount, levelCriteria = [] }: Parts): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['functiegroep', grade === ''], ['doel', purpose.length === 0], ['activiteiten', activityCount === 0], ['kenmerken', characteristics.length === 0], ['toepassingsregels', rules.length + levelCriteria.length === 0],
  ];
  return parts.filter(([, missing]) => missing).map(([name]) => name);
}

export const missingParts = (job: ReferenceJob): readonly string[] =>
  namesOfMissing({ ...job, activityCount: job.activityGroups.reduce((sum, { activities }) => sum + activities.length, 0) });
