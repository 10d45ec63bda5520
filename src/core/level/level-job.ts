/** The level stage: how a job compares with its reference, which rule follows, the grade that rule gives, and the check on its neighbours. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import { answerConditions } from './answer-conditions';
import { applyRules } from './apply-rules';
import { checkNeighbours } from './check-neighbours';
import { compareAspects } from './compare-aspects';
import { prepareJob } from './prepare-job';
import type { JobTexts } from './prepare-job';
import { profileReference } from './profile-reference';
import type { ReferenceProfile } from './profile-reference';

/** Levels a job against the reference job of a match; `undefined` for a reference the catalogue does not have. */
export type Leveller = (job: CompanyJob, match: Match) => LevelResult | undefined;

/** Prepares a catalogue for levelling; the result may be used for any number of jobs. */
export function createLeveller(catalogue: Catalogue): Leveller {
  const profiles = new Map(catalogue.referenceJobs.map((job) => [job.id, profileReference(job)]));
  const levelAgainst = (profile: ReferenceProfile, texts: JobTexts, match: Match | undefined): Omit<LevelResult, 'neighbours'> => {
    const comparisons = compareAspects(texts, match, profile);
    return applyRules(catalogue, profile.job, comparisons, answerConditions(profile.conditions, comparisons, texts));
  };
  return (job, match) => {
    const profile = profiles.get(match.referenceJobId);
    if (profile === undefined) return undefined;
    const texts = prepareJob(job);
    const neighbours = checkNeighbours(catalogue, profile.job, ({ id }) => {
      const other = profiles.get(id);
      return other === undefined ? 'equal' : levelAgainst(other, texts, undefined).rule;
    });
    return { ...levelAgainst(profile, texts, match), neighbours };
  };
}
