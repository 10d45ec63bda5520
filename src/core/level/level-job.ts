/** The level stage: how a job compares with its reference, which rule follows, the grade that rule gives, and the check on its neighbours. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { ConditionAnswer, Match } from '../model/evidence';
import type { LevelResult, SiblingRule } from '../model/proposal';
import type { SeriesChoice } from '../model/series-choice';
import { memoize } from '../text/memoize';
import { applyRules } from './apply-rules';
import { decideGrade } from './decide-grade';
import { findNeighbours, findSiblings } from './find-neighbours';
import type { Neighbour } from './find-neighbours';
import type { PatternView } from './pattern/place-job';
import { compareAspects } from './compare-aspects';
import { prepareJob } from './prepare-job';
import type { JobTexts } from './prepare-job';
import { profileReference } from './profile-reference';
import type { ReferenceProfile } from './profile-reference';
import { referenceAsJob } from './reference-as-job';
import { beyondOwn } from './rules/beyond-own';
import { createRuleReader } from './rules/read-rules';
import { readJobAspects, saysNothing } from './read-job-aspects';
import type { JobReadings } from './read-job-aspects';

/** Levels a job against the reference job of a match; `undefined` for a reference the catalogue does not have. @param view What the ladder's own pattern says of the job. @param series Its level in a series, which then decides. */
export type Leveller = (job: CompanyJob, match: Match, view?: PatternView, series?: SeriesChoice) => LevelResult | undefined;

type LevelAgainst = ReturnType<typeof applyRules>;

interface Family {
  readonly near: readonly Neighbour[];
  readonly siblings: readonly ReferenceJob[];
}

/** Prepares a catalogue for levelling; the result may be used for any number of jobs. */
export function createLeveller(catalogue: Catalogue): Leveller {
  const count = Math.max(1, catalogue.referenceJobs.length);
  const references = new Map(catalogue.referenceJobs.map((job) => [job.id, job]));
  const [families, profiles, owns, besides, silent] = [
    new Map(catalogue.families.map((family) => [family.id, family])), memoize<ReferenceJob, ReferenceProfile>(2 * count), memoize<ReferenceJob, readonly ConditionAnswer[]>(2 * count), memoize<ReferenceJob, Family>(2 * count), memoize<ReferenceJob, LevelResult>(2 * count),
  ];
  const readRules = createRuleReader(catalogue.referenceJobs);
  const profileOf = (reference: ReferenceJob): ReferenceProfile => profiles(reference, () => profileReference(reference, families.get(reference.familyId), readRules));

  const compare = (profile: ReferenceProfile, texts: JobTexts, readings: JobReadings, match: Match | undefined): Pick<LevelResult, 'comparisons' | 'conditions'> => {
    const comparisons = compareAspects(texts, readings, match, profile);
    return { comparisons, conditions: profile.rules.answer({ texts, comparisons, match }) };
  };

  /** The conditions of a reference's rules as its own words answer them. */
  const ownAnswers = (profile: ReferenceProfile): readonly ConditionAnswer[] => owns(profile.job, () => {
    const texts = prepareJob(referenceAsJob(profile.job));
    return compare(profile, texts, readJobAspects(texts, profile.domains), undefined).conditions;
  });

  const levelAgainst = (profile: ReferenceProfile, texts: JobTexts, readings: JobReadings, match: Match | undefined): LevelAgainst => {
    const { comparisons, conditions } = compare(profile, texts, readings, match);
    return applyRules(catalogue, profile.job, comparisons, beyondOwn(conditions, ownAnswers(profile)));
  };

  /** The job beside the other reference jobs of the family: the nearest below and above, and those whose rules name it. */
  const besideFamily = (profile: ReferenceProfile, own: LevelAgainst, texts: JobTexts, readings: JobReadings): Pick<LevelResult, 'neighbours' | 'siblings'> => {
    const { near, siblings } = besides(profile.job, (job) => ({ near: findNeighbours(catalogue, job), siblings: findSiblings(catalogue, job) }));
    const levels = new Map(siblings.map((other) => {
      const beside = profileOf(other);
      return [other, levelAgainst(beside, texts, sameDomains(beside, profile) ? readings : readJobAspects(texts, beside.domains), undefined)];
    }));
    return {
      neighbours: near.map(({ side, job: other }) => {
        const level = levels.get(other);
        const because = level?.comparisons.find(({ verdict, job }) => verdict !== 'equal' && verdict === level.rule && job !== undefined);
        return { referenceJobId: other.id, side, rule: level?.rule ?? 'equal', compared: level !== undefined && tells(level), ...(because === undefined ? {} : { because }) };
      }),
      siblings: [...levels].flatMap(([{ id }, { rule, met, grade, conditions }]): readonly SiblingRule[] =>
        (met && grade !== undefined && grade !== own.grade ? [{ referenceJobId: id, rule, grade, conditions: conditions.filter((one) => one.rule === rule && one.answer === 'holds') }] : [])),
    };
  };

  return (job, match, view, series) => {
    const reference = references.get(match.referenceJobId);
    if (reference === undefined) return undefined;
    const texts = prepareJob(job);
    const profile = profileOf(reference);
    const readings = readJobAspects(texts, profile.domains);
    const level = (): LevelResult => {
      const own = levelAgainst(profile, texts, readings, match);
      return { ...own, ...besideFamily(profile, own, texts, readings), remarks: profile.domains.flatMap(({ remarks }) => remarks(texts, reference)) };
    };
    // Most titles say nothing of the level: what follows is then the same for all of them.
    const found = saysNothing(texts, readings) ? silent(reference, level) : level();
    // Its doubts tell what points elsewhere.
    if (series !== undefined) return { ...decideGrade(catalogue, reference, found, series.grade), beyondOneStep: false, series };
    if (view === undefined) return found;
    const { placement, decides } = view;
    return { ...(decides ? decideGrade(catalogue, reference, found, placement.grade) : found), pattern: placement };
  };
}

/** Whether anything could be compared. */
const tells = ({ comparisons, conditions }: LevelAgainst): boolean => comparisons.some(({ verdict }) => verdict !== 'unknown') || conditions.some(({ answer }) => answer !== 'unknown');

const sameDomains = ({ domains: one }: ReferenceProfile, { domains: other }: ReferenceProfile): boolean => one.length === other.length && one.every((domain) => other.includes(domain));
