/** The grade that is proposed: the rule's, unless the handbook's settings on combinations or training say otherwise. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { Grade } from '../model/ids';
import type { LevelResult } from '../model/proposal';
import { findCombination, findTraining } from './check-special';

/** @returns `undefined` when the grade falls off the ladder. */
export function chooseGrade(catalogue: Catalogue, job: CompanyJob, matches: readonly Match[], level: LevelResult): Grade | undefined {
  const { ladder, settings } = catalogue;
  const place = level.grade === undefined ? -1 : ladder.indexOf(level.grade);
  if (place < 0) return level.grade;
  const other = settings.combination === 'highest' ? findCombination(job, catalogue, matches) : undefined;
  if (other !== undefined) return ladder[Math.max(place, ladder.indexOf(other.grade))];
  const lower = settings.inTraining === 'one-step-lower' && level.rule !== 'lighter' && findTraining(job) !== undefined;
  return lower ? ladder[place - 1] : level.grade;
}
