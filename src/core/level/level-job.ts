/** The level stage: how a job compares with its reference, which rule follows, and the grade that rule gives. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { ReferenceJobId } from '../model/ids';
import type { LevelResult } from '../model/proposal';
import { applyRules } from './apply-rules';
import { compareAspects } from './compare-aspects';
import { profileReference } from './profile-reference';

/** Levels a job against one reference job; `undefined` for an id the catalogue does not have. */
export type Leveller = (job: CompanyJob, referenceJobId: ReferenceJobId) => LevelResult | undefined;

/** Prepares a catalogue for levelling; the result may be used for any number of jobs. */
export function createLeveller(catalogue: Catalogue): Leveller {
  const profiles = new Map(catalogue.referenceJobs.map((job) => [job.id, profileReference(job)]));
  return (job, id) => {
    const profile = profiles.get(id);
    return profile === undefined ? undefined : applyRules(catalogue, profile, compareAspects(job, profile));
  };
}
