/** The level stage: how a job compares with its reference, which rule follows, the grade that rule gives, and the check on its neighbours. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { ConditionAnswer, Match } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';
import type { LevelResult, SiblingRule } from '../model/proposal';
import type { SeriesChoice } from '../model/series-choice';
import { memoize } from '../text/memoize';
import { applyRules } from './apply-rules';
import { NOTHING_GIVEN } from './additions/read-addition';
import type { GivenAnswers } from './additions/read-addition';
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

/** What is known of a job beside its texts. @property given What the analyst answered. @property view What the ladder's own pattern says of it. @property series Its level in a series, which then decides. */
export interface KnownOfJob {
  readonly given?: GivenAnswers;
  readonly view?: PatternView | undefined;
  readonly series?: SeriesChoice;
}

/**
 * @property levelJob Levels a job against the reference job of a match; `undefined` for a reference the catalogue does not have.
 * @property siblingConditions How a job answers the conditions of the other reference jobs of a family.
 */
export interface Leveller {
  readonly levelJob: (job: CompanyJob, match: Match, known?: KnownOfJob) => LevelResult | undefined;
  readonly siblingConditions: (job: CompanyJob, of: ReferenceJobId, given: GivenAnswers) => readonly SiblingConditions[];
}

export interface SiblingConditions {
  readonly referenceJobId: ReferenceJobId;
  readonly conditions: readonly ConditionAnswer[];
}

/** A job as its conditions are answered: its texts, and what the analyst answered. */
interface SaidOfJob {
  readonly texts: JobTexts;
  readonly given: GivenAnswers;
}

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
  const prepared = new WeakMap<CompanyJob['fields'], JobTexts>();
  /** Once for the same fields: a job that is answered several times is read once. The clauses that are kept with it belong to this catalogue. */
  const textsOf = (job: CompanyJob): JobTexts => {
    const texts = prepared.get(job.fields) ?? prepareJob(job);
    prepared.set(job.fields, texts);
    return texts;
  };
  const profileOf = (reference: ReferenceJob): ReferenceProfile => profiles(reference, () => profileReference(reference, families.get(reference.familyId), readRules));

  const readings = new WeakMap<JobTexts, Map<string, JobReadings>>();
  const readingsBeside = (texts: JobTexts, { domains }: ReferenceProfile): JobReadings => {
    const known = readings.get(texts) ?? new Map<string, JobReadings>();
    const key = domains.map(({ id }) => id).join();
    const read = known.get(key) ?? readJobAspects(texts, domains);
    readings.set(texts, known.set(key, read));
    return read;
  };

  const compare = (profile: ReferenceProfile, { texts, given }: SaidOfJob, match: Match | undefined): Pick<LevelResult, 'comparisons' | 'conditions'> => {
    const comparisons = compareAspects(texts, readingsBeside(texts, profile), match, profile);
    return { comparisons, conditions: profile.rules.answer({ texts, comparisons, match, given }) };
  };

  /** The conditions of a reference's rules as its own words answer them. */
  const ownAnswers = (profile: ReferenceProfile): readonly ConditionAnswer[] => owns(profile.job, () => {
    const texts = prepareJob(referenceAsJob(profile.job));
    return compare(profile, { texts, given: NOTHING_GIVEN }, undefined).conditions;
  });

  const levelAgainst = (profile: ReferenceProfile, said: SaidOfJob, match: Match | undefined): LevelAgainst => {
    const { comparisons, conditions } = compare(profile, said, match);
    return applyRules(catalogue, profile.job, comparisons, beyondOwn(conditions, ownAnswers(profile)));
  };

  const familyOf = (job: ReferenceJob): Family => besides(job, () => ({ near: findNeighbours(catalogue, job), siblings: findSiblings(catalogue, job) }));
  const levelSiblings = (profile: ReferenceProfile, said: SaidOfJob): ReadonlyMap<ReferenceJob, LevelAgainst> => new Map(familyOf(profile.job).siblings.map((other) => [other, levelAgainst(profileOf(other), said, undefined)]));
  /** The job beside the other reference jobs of the family: the nearest below and above, and those whose rules name it. */
  const besideFamily = (profile: ReferenceProfile, own: LevelAgainst, said: SaidOfJob): Pick<LevelResult, 'neighbours' | 'siblings'> => {
    const { near } = familyOf(profile.job);
    const levels = levelSiblings(profile, said);
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

  const levelJob: Leveller['levelJob'] = (job, match, { given = NOTHING_GIVEN, view, series } = {}) => {
    const reference = references.get(match.referenceJobId);
    if (reference === undefined) return undefined;
    const texts = textsOf(job);
    const said = { texts, given };
    const profile = profileOf(reference);
    const level = (): LevelResult => {
      const own = levelAgainst(profile, said, match);
      return { ...own, ...(profile.rules.leavesWork(texts) ? { leavesWork: true as const } : {}), ...besideFamily(profile, own, said), remarks: profile.domains.flatMap(({ remarks }) => remarks(texts, reference)) };
    };
    // Most titles say nothing of the level: what follows is then the same for all of them.
    const found = given.size === 0 && saysNothing(texts, readingsBeside(texts, profile)) ? silent(reference, level) : level();
    // Its doubts tell what points elsewhere.
    if (series !== undefined) return { ...decideGrade(catalogue, reference, found, series.grade), beyondOneStep: false, series };
    if (view === undefined) return found;
    const { placement, decides } = view;
    return { ...(decides ? decideGrade(catalogue, reference, found, placement.grade) : found), pattern: placement };
  };

  return {
    levelJob,
    siblingConditions(job, of, given) {
      const reference = references.get(of);
      if (reference === undefined) return [];
      const texts = textsOf(job);
      return [...levelSiblings(profileOf(reference), { texts, given })].map(([{ id }, { conditions }]) => ({ referenceJobId: id, conditions }));
    },
  };
}

/** Whether anything could be compared. */
const tells = ({ comparisons, conditions }: LevelAgainst): boolean => comparisons.some(({ verdict }) => verdict !== 'unknown') || conditions.some(({ answer }) => answer !== 'unknown');
