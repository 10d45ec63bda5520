/** The motivation as data: everything it must account for, in the order it is told; the words for it are elsewhere. */
import { ASPECT } from '../level/aspects';
import type { Catalogue, Characteristic, ReferenceJob, RuleKind } from '../model/catalogue';
import type { CompanyJob, JobField } from '../model/company-job';
import type { Aspect, AspectComparison, ConditionAnswer, Match } from '../model/evidence';
import type { Grade } from '../model/ids';
import type { SideSum } from '../model/placement';
import type { LevelResult, NeighbourCheck, Outcome, Proposal } from '../model/proposal';

/** A reference job as people name it. */
export interface ReferenceName {
  readonly code: string;
  readonly name: string;
  readonly grade: Grade;
}

/** A task of the job beside the activity of the reference it matches. */
export interface TaskPair {
  readonly task: string;
  readonly activityId: string;
}

/**
 * Why this reference job.
 * @property titleWords Words of the job title that speak for it.
 * @property touched, activities How many of the reference's activities the tasks match, and how many it has.
 * @property otherTasks Tasks without a counterpart.
 */
export interface MatchAccount {
  readonly probability: number;
  readonly titleWords: readonly string[];
  readonly described: boolean;
  readonly pairs: readonly TaskPair[];
  readonly touched: number;
  readonly activities: number;
  readonly otherTasks: readonly string[];
}

/** The second candidate. @property lessIn Where it has less in common than the first: the title, the tasks or both; `level` where the first was chosen among its family by level. */
export interface RunnerUp {
  readonly reference: ReferenceName;
  readonly probability: number;
  readonly lessIn: readonly ('title' | 'tasks' | 'level')[];
}

/** One characteristic under the handbook's own name; `name` is empty for aspects the handbook has no characteristic for. */
export interface CharacteristicAccount {
  readonly name: string;
  readonly comparisons: readonly AspectComparison[];
}

/** The application rule that was applied, literally, and the answers to its conditions; for `equal` those of both other rules. */
export interface RuleAccount {
  readonly kind: RuleKind;
  readonly label: string;
  readonly grade: Grade;
  readonly text: string;
  readonly conditions: readonly ConditionAnswer[];
}

/**
 * Where the ladder's own pattern puts the job. @property place On the ladder, 1 for its lowest grade. @property sides What each side adds against the reference job, in steps, the largest first.
 * @property nearest The function of another family that reads most alike.
 */
export interface PatternAccount {
  readonly grade: Grade;
  readonly place: number;
  readonly sides: readonly SideSum[];
  readonly nearest?: ReferenceName;
}

/** The words of the job beside those of the level of its family that they resemble, the most telling first. @property source The criterion, characteristic or activity. */
export interface SeriesAccount {
  readonly grade: Grade;
  readonly pairs: readonly { readonly job: string; readonly source: string; readonly text: string }[];
}

export interface NeighbourAccount {
  readonly reference: ReferenceName;
  readonly side: NeighbourCheck['side'];
  readonly rule: RuleKind;
}

/**
 * @property offLadder The step that follows leaves the known groups. Without it a missing `grade` says that another reference job must be looked for.
 * @property rule Absent: the handbook gives no rule for this step, so the characteristics alone decided.
 * @property pattern Where the handbook's rules say nothing: what decided instead.
 * @property series Where the level was chosen among all levels of the family: what speaks for it.
 * @property unknown Aspects that could not be compared. @property missing Columns about the level that the row leaves empty.
 */
export interface Justification {
  readonly outcome: Outcome;
  readonly reference?: ReferenceName;
  readonly grade?: Grade;
  readonly kind?: RuleKind;
  readonly offLadder: boolean;
  readonly match?: MatchAccount;
  readonly runnerUp?: RunnerUp;
  readonly characteristics: readonly CharacteristicAccount[];
  readonly unknown: readonly Aspect[];
  readonly rule?: RuleAccount;
  readonly pattern?: PatternAccount;
  readonly series?: SeriesAccount;
  readonly neighbours: readonly NeighbourAccount[];
  readonly missing: readonly JobField[];
  readonly currentGrade?: string;
}

/** From this similarity on a task is named beside its activity. */
const NAMED_FROM = 0.3;
/** Columns that tell the level; what is empty among them is said. */
const LEVEL_FIELDS: readonly JobField[] = ['tasks', 'education', 'experience', 'autonomy', 'contacts'];
const nameOf = ({ code, name, grade }: ReferenceJob): ReferenceName => ({ code, name, grade });

function accountForMatch(match: Match, reference: ReferenceJob): MatchAccount {
  const counterpart = match.alignments.filter(({ activity, similarity }) => activity !== undefined && similarity >= NAMED_FROM);
  const pairs = counterpart.map(({ task, activity }) => ({ task: task.text, activityId: activity?.id ?? '' }));
  const title = match.titleContributions.filter(({ amount }) => amount > 0);
  return {
    probability: match.probability,
    titleWords: [...new Set(title.map(({ job }) => job.text))],
    described: match.alignments.length > 0,
    pairs,
    touched: new Set(pairs.map(({ activityId }) => activityId)).size,
    activities: reference.activityGroups.reduce((sum, group) => sum + group.activities.length, 0),
    otherTasks: match.alignments.filter((alignment) => !counterpart.includes(alignment)).map(({ task }) => task.text),
  };
}

/** Whether the level was chosen among sisters: by the ladder's own pattern, or in a series. */
const decides = (level: LevelResult | undefined): boolean => level?.series !== undefined || (level?.pattern !== undefined && !level.decidedByRules);

function accountForRunnerUp(catalogue: Catalogue, [first, second]: readonly Match[], level: LevelResult | undefined): RunnerUp | undefined {
  const reference = catalogue.referenceJobs.find(({ id }) => id === second?.referenceJobId);
  if (first === undefined || second === undefined || reference === undefined) return undefined;
  const ofTitle = ({ titleContributions }: Match): number => titleContributions.reduce((sum, { amount }) => sum + amount, 0);
  const [firstTitle, secondTitle] = [ofTitle(first), ofTitle(second)];
  const lessIn = [...(secondTitle < firstTitle ? ['title' as const] : []), ...(second.score - secondTitle < first.score - firstTitle ? ['tasks' as const] : [])];
  const isSister = catalogue.referenceJobs.find(({ id }) => id === first.referenceJobId)?.familyId === reference.familyId;
  if (isSister && decides(level)) return { reference: nameOf(reference), probability: second.probability, lessIn: ['level'] };
  return { reference: nameOf(reference), probability: second.probability, lessIn };
}

function accountForLevel(level: LevelResult, reference: ReferenceJob): Pick<Justification, 'characteristics' | 'unknown'> {
  const known = level.comparisons.filter(({ aspect, verdict }) => verdict !== 'unknown' && (verdict !== 'equal' || ASPECT[aspect].onlyWhereFound !== true));
  const kinds = [...new Set(known.map(({ characteristic }) => characteristic))];
  const nameOfKind = (kind: Characteristic['kind']): string => reference.characteristics.find((one) => one.kind === kind)?.name ?? '';
  return {
    characteristics: kinds.map((kind) => ({ name: nameOfKind(kind), comparisons: known.filter(({ characteristic }) => characteristic === kind) })),
    unknown: level.comparisons.filter(({ aspect, verdict }) => verdict === 'unknown' && ASPECT[aspect].onlyWhereFound !== true).map(({ aspect }) => aspect),
  };
}

function accountForRule(level: LevelResult, reference: ReferenceJob): RuleAccount | undefined {
  const rule = reference.rules.find(({ kind }) => kind === level.rule);
  if (rule === undefined) return undefined;
  const conditions = level.conditions.filter((condition) => level.rule === 'equal' || condition.rule === level.rule);
  return { kind: rule.kind, label: rule.label, grade: rule.grade, text: rule.text, conditions };
}

function accountForNeighbours(catalogue: Catalogue, level: LevelResult): readonly NeighbourAccount[] {
  return level.neighbours.flatMap(({ referenceJobId, side, rule }) => {
    const reference = catalogue.referenceJobs.find(({ id }) => id === referenceJobId);
    return reference === undefined ? [] : [{ reference: nameOf(reference), side, rule }];
  });
}

function accountForPattern(catalogue: Catalogue, level: LevelResult): PatternAccount | undefined {
  const { pattern } = level;
  if (pattern === undefined || !decides(level)) return undefined;
  const nearest = catalogue.referenceJobs.find(({ id }) => id === pattern.nearest?.referenceJobId);
  return { grade: pattern.grade, place: pattern.place + 1, sides: pattern.sides, ...(nearest === undefined ? {} : { nearest: nameOf(nearest) }) };
}

function accountForSeries({ series }: LevelResult): SeriesAccount | undefined {
  if (series === undefined) return undefined;
  return { grade: series.grade, pairs: series.evidence.map(({ job, reference: { source, text } }) => ({ job: job.text, source, text })) };
}

/** Gathers the motivation of a proposal. Where no reference fits, `reference` is the nearest one and there is no level. */
export function accountFor(catalogue: Catalogue, job: CompanyJob, proposal: Proposal): Justification {
  const { level, matches, outcome, grade } = proposal;
  const [best] = matches;
  const reference = catalogue.referenceJobs.find(({ id }) => id === best?.referenceJobId);
  const runnerUp = accountForRunnerUp(catalogue, matches, level);
  const rule = level === undefined || reference === undefined ? undefined : accountForRule(level, reference);
  const pattern = level === undefined ? undefined : accountForPattern(catalogue, level);
  const series = level === undefined ? undefined : accountForSeries(level);
  return {
    outcome,
    ...(reference === undefined ? {} : { reference: nameOf(reference) }),
    ...(grade === undefined ? {} : { grade }),
    ...(level === undefined ? {} : { kind: level.rule }),
    offLadder: level !== undefined && level.grade === undefined,
    ...(best === undefined || reference === undefined ? {} : { match: accountForMatch(best, reference) }),
    ...(runnerUp === undefined ? {} : { runnerUp }),
    ...(level === undefined || reference === undefined ? { characteristics: [], unknown: [] } : accountForLevel(level, reference)),
    ...(rule === undefined ? {} : { rule }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(series === undefined ? {} : { series }),
    neighbours: level === undefined ? [] : accountForNeighbours(catalogue, level),
    missing: LEVEL_FIELDS.filter((field) => job.fields[field] === undefined),
    ...(job.fields.currentGrade === undefined ? {} : { currentGrade: job.fields.currentGrade }),
  };
}
