/** Why this level: each characteristic of the handbook, the rule with its conditions, what points elsewhere, and the neighbours. */
import { ASPECT } from '../../../level/aspects';
import type { Catalogue, ReferenceJob, RuleKind } from '../../../model/catalogue';
import type { CompanyJob, JobField } from '../../../model/company-job';
import type { AspectComparison, ConditionAnswer, Quote } from '../../../model/evidence';
import type { LevelResult } from '../../../model/proposal';
import type { ComparisonClaim, ConditionClaim } from '../claim';
import type { CharacteristicAccount, ConditionsAccount, CounterAccount, NeighbourAccount, PatternAccount, RuleAccount, SeriesAccount } from '../justification';
import { isChosenByLevel, nameOf, present } from './name-of';
import { relateInTasks, toldWords } from './relate-words';

/** Of a sentence on knowledge only the level that it asks for. */
function narrowed({ knowledge }: ReferenceJob, aspect: AspectComparison['aspect'], quote: Quote): Quote {
  const at = aspect === 'knowledge' && knowledge !== undefined ? quote.text.indexOf(knowledge.level) : -1;
  return at < 0 || knowledge === undefined ? quote : { source: quote.source, start: quote.start + at, end: quote.start + at + knowledge.level.length, text: knowledge.level };
}

/** Bullets and the word that joins a clause to the one before it are no part of what it says. */
const LEAD = /^(?:[-–—•*·▪●]\s*|(?:en|maar|of|and|but|or)\s+)+/iu;
function withoutLead<Source extends string>(quote: Quote<Source>): Quote<Source> {
  const lead = LEAD.exec(quote.text)?.[0].length ?? 0;
  return lead === quote.text.length ? quote : { ...quote, start: quote.start + lead, text: quote.text.slice(lead) };
}

/** From this length on a quote is cut where it is told, in characters: the part that answers must stand in what is left. */
const LONG = 45;
const PARTS = /(?:, | en | maar | and | but )/g;

/** The part of a long quote that has most of the words it is quoted for. */
function narrowTo<Source extends string>(quote: Quote<Source>, text: string): Quote<Source> {
  if (quote.text.length <= LONG) return quote;
  const wanted = toldWords(text);
  const borders = [...quote.text.matchAll(PARTS)];
  const starts = [0, ...borders.map(({ index, 0: border }) => index + border.length)];
  const ends = [...borders.map(({ index }) => index), quote.text.length];
  const found = (part: string): number => toldWords(part).filter((word) => wanted.some((other) => relateInTasks(word, other))).length;
  const all = found(quote.text);
  const part = starts.map((start, at) => ({ start, end: ends[at] ?? start })).find(({ start, end }) => all > 0 && found(quote.text.slice(start, end)) === all);
  return part === undefined ? quote : { ...quote, start: quote.start + part.start, end: quote.start + part.end, text: quote.text.slice(part.start, part.end) };
}

const comparisonClaim = (of: ReferenceJob) => ({ aspect, verdict, job, against, reference }: AspectComparison): ComparisonClaim | undefined => {
  // A word of a title hints at a level, and is no ground to tell.
  if (verdict === 'unknown' || job === undefined || job.source === 'title' || reference === undefined) return undefined;
  const border = of.rules.some(({ text }) => text.includes(reference.text));
  return { kind: 'comparison', aspect, verdict, job: withoutLead(job), reference: narrowed(of, aspect, withoutLead(reference)), border, ...(against === undefined ? {} : { against }) };
};

const isWholeList = ({ fields }: CompanyJob, { source, start, end }: Quote<JobField>): boolean => source === 'tasks' && start === 0 && end === fields.tasks?.length;

/** That something is not done is told by no list of tasks. */
const conditionClaim = (of: CompanyJob) => ({ rule, aspect, text, answer, given, job }: ConditionAnswer): ConditionClaim | undefined => {
  if (answer === 'unknown' || job === undefined || (answer === 'fails' && isWholeList(of, job))) return undefined;
  return { kind: 'condition', rule, text, answer, job: given === undefined ? narrowTo(withoutLead(job), text) : job, ...(aspect === undefined ? {} : { aspect }), ...(given === undefined ? {} : { given }) };
};

/** Aspects that are told only where a text speaks of them. */
const isQuiet = ({ aspect, verdict }: AspectComparison): boolean => ASPECT[aspect].onlyWhereFound === true && (verdict === 'unknown' || verdict === 'equal');

/** That all is done is proven by no single quote. */
const isScope = ({ aspect, verdict }: AspectComparison): boolean => aspect === 'scope' && verdict === 'equal';

/** Every characteristic of the handbook, in its order, and last the aspects that it has no characteristic for. */
export function accountForCharacteristics({ comparisons }: LevelResult, reference: ReferenceJob): readonly CharacteristicAccount[] {
  const { characteristics } = reference;
  const claimOf = comparisonClaim(reference);
  const told = comparisons.filter((one) => !isQuiet(one) && !isScope(one));
  const account = (name: string, own: readonly AspectComparison[]): CharacteristicAccount =>
    ({ name, comparisons: present(own.map(claimOf)), unknown: own.filter(({ verdict }) => verdict === 'unknown').map(({ aspect }) => aspect) });
  // Of two characteristics of one kind the first takes its aspects.
  const first = characteristics.filter(({ kind }, at) => kind === 'other' || characteristics.findIndex((one) => one.kind === kind) === at);
  const named = characteristics.map((one) => account(one.name, first.includes(one) && one.kind !== 'other' ? told.filter(({ characteristic }) => characteristic === one.kind) : []));
  const rest = told.filter(({ characteristic }) => !characteristics.some(({ kind }) => kind === characteristic && kind !== 'other'));
  return [...named, ...(rest.some(({ verdict }) => verdict !== 'unknown') ? [account('', rest.filter(({ verdict }) => verdict !== 'unknown'))] : [])];
}

function accountForConditions(job: CompanyJob, rule: RuleKind, conditions: readonly ConditionAnswer[]): readonly ConditionsAccount[] {
  const own = conditions.filter((one) => one.rule === rule);
  if (own.length === 0) return [];
  const told = own.map((one) => ({ text: one.text, claim: conditionClaim(job)(one) }));
  return [{ rule, answered: present(told.map(({ claim }) => claim)), silent: told.filter(({ claim }) => claim === undefined).map(({ text }) => text) }];
}

/** @returns `undefined` where the handbook gives no rule for this step. */
export function accountForRule(job: CompanyJob, { rule: kind, conditions }: LevelResult, { rules }: ReferenceJob): RuleAccount | undefined {
  const rule = rules.find((one) => one.kind === kind);
  if (rule === undefined) return undefined;
  const { label, grade, text } = rule;
  return { kind, label, grade, text, conditions: (kind === 'equal' ? ['lighter', 'heavier'] as const : [kind]).flatMap((one) => accountForConditions(job, one, conditions)) };
}

/** What points to another step than Gelijk: the heavier side of what was found. */
export function accountForCounter(job: CompanyJob, level: LevelResult, reference: ReferenceJob): CounterAccount | undefined {
  if (level.rule !== 'equal' || isChosenByLevel(level)) return undefined;
  const claimsFor = (step: 'lighter' | 'heavier'): readonly (ComparisonClaim | ConditionClaim)[] => [
    ...present(level.conditions.filter(({ rule, answer }) => rule === step && answer === 'holds').map(conditionClaim(job))),
    ...present(level.comparisons.filter(({ verdict }) => verdict === step).map(comparisonClaim(reference))),
  ];
  const [towards, other] = level.balance.lighter > level.balance.heavier ? ['lighter', 'heavier'] as const : ['heavier', 'lighter'] as const;
  const claims = claimsFor(towards);
  if (claims.length === 0) return undefined;
  return { towards, claims, because: level.leaning !== undefined ? 'no-condition' : claimsFor(other).length > 0 ? 'divided' : 'too-little' };
}

export const accountForNeighbours = ({ referenceJobs }: Catalogue, { neighbours }: LevelResult): readonly NeighbourAccount[] => neighbours.flatMap(({ referenceJobId, side, rule, because }) => {
  const reference = referenceJobs.find(({ id }) => id === referenceJobId);
  if (reference === undefined) return [];
  const claim = because === undefined ? undefined : comparisonClaim(reference)(because);
  return [{ reference: nameOf(reference), side, rule, ...(claim === undefined ? {} : { because: claim }) }];
});

export function accountForPattern({ referenceJobs }: Catalogue, level: LevelResult): PatternAccount | undefined {
  const { pattern } = level;
  if (pattern === undefined || !isChosenByLevel(level)) return undefined;
  const nearest = referenceJobs.find(({ id }) => id === pattern.nearest?.referenceJobId);
  return { grade: pattern.grade, place: pattern.place + 1, sides: pattern.sides, ...(nearest === undefined ? {} : { nearest: nameOf(nearest) }) };
}

export function accountForSeries({ series }: LevelResult): SeriesAccount | undefined {
  if (series === undefined) return undefined;
  return { grade: series.grade, pairs: series.evidence.map(({ job, reference: { source, text } }) => ({ kind: 'level-words', job: withoutLead(job), reference: { source, start: 0, end: text.length, text } })) };
}
