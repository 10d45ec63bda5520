/** The level stage: how a job compares with its reference, which rule follows, the grade that rule gives, and the check on its neighbours. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import { memoize } from '../text/memoize';
import { answerConditions } from './answer-conditions';
import { applyRules } from './apply-rules';
import { findNeighbours } from './find-neighbours';
import { applyPlacement } from './pattern/apply-placement';
import type { PatternView } from './pattern/place-job';
import { compareAspects } from './compare-aspects';
import { prepareJob } from './prepare-job';
import type { JobTexts } from './prepare-job';
import { profileReference } from './profile-reference';
import type { ReferenceProfile } from './profile-reference';
import { readJobAspects, saysNothing } from './read-job-aspects';
import type { JobReadings } from './read-job-aspects';

/** Levels a job against the reference job of a match; `undefined` for a reference the catalogue does not have. @param view What the ladder's own pattern says of the job. */
export type Leveller = (job: CompanyJob, match: Match, view?: PatternView) => LevelResult | undefined;

/** Prepares a catalogue for levelling; the result may be used for any number of jobs. */
export function createLeveller(catalogue: Catalogue): Leveller {
  const count = Math.max(1, catalogue.referenceJobs.length);
  const references = new Map(catalogue.referenceJobs.map((job) => [job.id, job]));
  const [profiles, neighbours, silent] = [memoize<ReferenceJob, ReferenceProfile>(2 * count), memoize<ReferenceJob, ReturnType<typeof findNeighbours>>(2 * count), memoize<ReferenceJob, LevelResult>(2 * count)];

  const levelAgainst = (reference: ReferenceJob, texts: JobTexts, readings: JobReadings, match: Match | undefined): Omit<LevelResult, 'neighbours'> => {
    const profile = profiles(reference, profileReference);
    const comparisons = compareAspects(texts, readings, match, profile);
    return applyRules(catalogue, reference, comparisons, answerConditions(profile.conditions, comparisons, texts));
  };
  return (job, match, view) => {
    const reference = references.get(match.referenceJobId);
    if (reference === undefined) return undefined;
    const texts = prepareJob(job);
    const readings = readJobAspects(texts);
    const level = (): LevelResult => ({
      ...levelAgainst(reference, texts, readings, match),
      neighbours: neighbours(reference, () => findNeighbours(catalogue, reference))
        .map(({ side, job: other }) => ({ referenceJobId: other.id, side, rule: levelAgainst(other, texts, readings, undefined).rule })),
    });
    // Most titles say nothing of the level: what follows is then the same for all of them.
    const found = saysNothing(texts, readings) ? silent(reference, level) : level();
    return view === undefined ? found : applyPlacement(catalogue, reference, found, view);
  };
}
