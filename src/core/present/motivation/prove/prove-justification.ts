/** A motivation with only the claims that were proven, and those that were not. */
import type { Catalogue, ReferenceJob } from '../../../model/catalogue';
import type { CompanyJob } from '../../../model/company-job';
import type { Claim } from '../claim';
import type { CounterAccount, Justification } from '../justification';
import { proveClaim } from './prove-claim';
import type { Texts } from './prove-claim';

/** @property withdrawn Claims that the texts do not bear out. @property stands Whether something that decided the step is left: without it no group may be proposed as sure. */
export interface ProvenJustification {
  readonly account: Justification;
  readonly withdrawn: readonly Claim[];
  readonly stands: boolean;
}

const byCode = new WeakMap<Catalogue, ReadonlyMap<string, ReferenceJob>>();

function othersIn(catalogue: Catalogue): ReadonlyMap<string, ReferenceJob> {
  const known = byCode.get(catalogue) ?? new Map(catalogue.referenceJobs.map((one) => [one.code, one]));
  byCode.set(catalogue, known);
  return known;
}

/** Differences in level that bear a step out where no condition of the rule is left: one alone is no "duidelijk". */
const CLEAR = 2;

/** Whether the step still rests on something: away from the reference on a condition that holds, or on what differs; Gelijk on whatever was compared, answered or done alike. Where the level was chosen among sisters by the ladder's pattern no claim bears it. */
function hasGround(before: Justification, after: Justification): boolean {
  const { kind, pattern, series, characteristics, rule, match } = after;
  if (kind === undefined || pattern !== undefined) return true;
  const compared = characteristics.flatMap(({ comparisons }) => comparisons);
  const answered = rule?.conditions.flatMap((one) => one.answered) ?? [];
  if (kind === 'equal' || series !== undefined) return compared.length > 0 || answered.length > 0 || (match?.tasks.length ?? 0) > 0 || (series?.pairs.length ?? 0) > 0;
  if (answered.some(({ rule: own, answer }) => own === kind && answer === 'holds')) return true;
  const differing = ({ characteristics: all }: Justification): number => all.flatMap(({ comparisons }) => comparisons.filter(({ verdict }) => verdict === kind)).length;
  return differing(after) > 0 && differing(after) >= Math.min(CLEAR, differing(before));
}

/** What the claims of an account are proven from; `undefined` where it names no reference job. */
export function textsOf(catalogue: Catalogue, job: CompanyJob, account: Pick<Justification, 'reference'>): Texts | undefined {
  const others = othersIn(catalogue);
  const reference = others.get(account.reference?.code ?? '');
  if (reference === undefined) return undefined;
  const family = catalogue.families.find(({ id }) => id === reference.familyId);
  return { job, reference, others, ...(family === undefined ? {} : { family }) };
}

/** What points away from Gelijk: the claims of the heavier side, or a condition of the other side where none of those is left. */
function counterOf(counter: CounterAccount | undefined, rule: Justification['rule'], proven: (claims: CounterAccount['claims']) => CounterAccount['claims']): CounterAccount | undefined {
  if (counter === undefined) return undefined;
  const claims = proven(counter.claims);
  if (claims.length > 0) return { ...counter, claims };
  const others = proven(rule?.conditions.flatMap(({ answered }) => answered.filter(({ rule: own, answer }) => own !== counter.towards && answer === 'holds')) ?? []);
  return others.length === 0 ? undefined : { towards: counter.towards === 'lighter' ? 'heavier' : 'lighter', claims: others, because: 'too-little' };
}

/** Proves every claim of an account; a condition whose answer is not borne out is told as not answered. */
export function proveJustification(catalogue: Catalogue, job: CompanyJob, account: Justification): ProvenJustification {
  const texts = textsOf(catalogue, job, account);
  if (texts === undefined) return { account, withdrawn: [], stands: true };
  const { others } = texts;
  const withdrawn = new Set<Claim>();
  const proven = <One extends Claim>(claims: readonly One[]): readonly One[] => claims.filter((claim) => {
    const holds = proveClaim(texts, claim);
    if (!holds) withdrawn.add(claim);
    return holds;
  });
  const first = <One extends Claim>(claim: One | undefined): One | undefined => (claim === undefined ? undefined : proven([claim])[0]);

  const { match, runnerUp, purpose, counter, ...rest } = account;
  const name = first(match?.name);
  const difference = first(runnerUp?.difference);
  const own = first(purpose);
  const against = counterOf(counter, account.rule, proven);
  const tasks = proven(match?.tasks ?? []);
  const left: Justification = {
    ...rest,
    ...(match === undefined ? {} : {
      match: {
        family: match.family, probability: match.probability, described: match.described, activities: match.activities, titleWords: proven(match.titleWords), tasks, ...(name === undefined ? {} : { name }),
        otherTasks: [...match.otherTasks, ...match.tasks.filter((claim) => !tasks.includes(claim)).map((claim) => claim.job.text)],
      },
    }),
    ...(runnerUp === undefined ? {} : { runnerUp: { reference: runnerUp.reference, probability: runnerUp.probability, sameFamily: runnerUp.sameFamily, ...(difference === undefined ? {} : { difference }) } }),
    ...(own === undefined ? {} : { purpose: own }),
    ...(against === undefined ? {} : { counter: against }),
    characteristics: account.characteristics.map((one) => {
      const comparisons = proven(one.comparisons);
      return { ...one, comparisons, unknown: [...one.unknown, ...one.comparisons.filter((claim) => !comparisons.includes(claim)).map(({ aspect }) => aspect)] };
    }),
    ...(account.rule === undefined ? {} : {
      rule: {
        ...account.rule,
        conditions: account.rule.conditions.map((one) => {
          const answered = proven(one.answered);
          return { ...one, answered, silent: [...one.silent, ...one.answered.filter((claim) => !answered.includes(claim)).map(({ text }) => text)] };
        }),
      },
    }),
    neighbours: account.neighbours.map((one) => {
      const beside = others.get(one.reference.code);
      if (one.because === undefined || beside === undefined || proveClaim({ ...texts, reference: beside }, one.because)) return one;
      withdrawn.add(one.because);
      return { reference: one.reference, side: one.side, rule: one.rule };
    }),
    ...(account.series === undefined ? {} : { series: { ...account.series, pairs: proven(account.series.pairs) } }),
  };
  return { account: left, withdrawn: [...withdrawn], stands: withdrawn.size === 0 || hasGround(account, left) };
}
