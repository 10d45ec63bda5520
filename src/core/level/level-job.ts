/** The level stage: how a job compares with its reference, which rule follows, the grade that rule gives, and the check on its neighbours. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import { memoize } from '../text/memoize';
import { answerConditions } from './answer-conditions';
import { applyRules } from './apply-rules';
import { findNeighbours } from './find-neighbours';
import { compareAspects } from './compare-aspects';
import { prepareJob } from './prepare-job';
import type { JobTexts } from './prepare-job';
import { profileReference } from './profile-reference';
import type { ReferenceProfile } from './profile-reference';
import { readJobAspects, saysNothing } from './read-job-aspects';
import type { JobReadings } from './read-job-aspects';

/** Levels a job against the reference job of a match; `undefined` for a reference the catalogue does not have. */
export type Leveller = (job: CompanyJob, match: Match) => LevelResult | undefined;

/** Prepares a catalogue for levelling; the result may be used for any number of jobs. */
export function createLeveller(catalogue: Catalogue): Leveller {
  const count = Math.max(1, catalogue.referenceJobs.length);
  const references = new Map(catalogue.referenceJobs.map((job) => [job.id, job]));
  const families = new Map(catalogue.families.map((family) => [family.id, family]));
  const [profiles, neighbours, silent] = [memoize<ReferenceJob, ReferenceProfile>(2 * count), memoize<ReferenceJob, ReturnType<typeof findNeighbours>>(2 * count), memoize<ReferenceJob, LevelResult>(2 * count)];

  const profileOf = (reference: ReferenceJob): ReferenceProfile => profiles(reference, () => profileReference(reference, families.get(reference.familyId)));

  const levelAgainst = (profile: ReferenceProfile, texts: JobTexts, readings: JobReadings, match: Match | undefined): Omit<LevelResult, 'neighbours' | 'remarks'> => {
    const comparisons = compareAspects(texts, readings, match, profile);
    return applyRules(catalogue, profile.job, comparisons, answerConditions(profile.conditions, comparisons, texts));
  };
  return (job, match) => {
    const reference = references.get(match.referenceJobId);
    if (reference === undefined) return undefined;
    const texts = prepareJob(job);
    const profile = profileOf(reference);
    const readings = readJobAspects(texts, profile.domains);
    const readingsBeside = (other: ReferenceProfile): JobReadings => (sameDomains(other, profile) ? readings : readJobAspects(texts, other.domains));
    const level = (): LevelResult => ({
      ...levelAgainst(profile, texts, readings, match),
      neighbours: neighbours(reference, () => findNeighbours(catalogue, reference)).map(({ side, job: other }) => {
        const beside = profileOf(other);
        return { referenceJobId: other.id, side, rule: levelAgainst(beside, texts, readingsBeside(beside), undefined).rule };
      }),
      remarks: profile.domains.flatMap(({ remarks }) => remarks(texts, reference)),
    });
    // Most titles say nothing of the level: what follows is then the same for all of them.
    return saysNothing(texts, readings) ? silent(reference, level) : level();
  };
}

const sameDomains = ({ domains: one }: ReferenceProfile, { domains: other }: ReferenceProfile): boolean => one.length === other.length && one.every((domain) => other.includes(domain));
