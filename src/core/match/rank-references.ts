/** All references against one job: the best few, in a fixed order, each with the chance that it is the right one. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';
import { tokenize } from '../text/tokenize';
import { agreementOf } from './agreement';
import { createAligner } from './align-tasks';
import { chancesOf, sizeOf } from './calibrate';
import type { QueryKind, Standing } from './calibrate';
import type { Explain } from './choose-match';
import { createCover } from './cover-name';
import type { Cover } from './cover-name';
import { createStaticEmbedding } from './embedding/static-embedding';
import type { EmbeddingTable } from './embedding/static-embedding';
import { createExplainer } from './explain-match';
import { findTied, shareFirstPlace } from './find-tied';
import { createRankFitter } from './fit-ranks';
import { FITTED } from './fitted-weights';
import { disciplinesOf, indexFunctions, namesTrade } from './index-functions';
import type { FunctionIndex, IndexedFunction } from './index-functions';
import { LazyMatch } from './lazy-match';
import { readQuery } from './read-query';
import type { Query } from './read-query';
import { createScorer, highest, standsOut } from './score-functions';
import type { Scores } from './score-functions';
import { createWeigher } from './weigh-query';
import type { WeighedQuery } from './weigh-query';
import { KEEP_MATCHES, NAMED, NAME_WITHIN, WHOLE_NAME } from './weights';
import type { MatchWeights } from './weights';
import { createNameFinder } from './whole-name';
import { createWordRows } from './word-rows';

/**
 * @property tells Title, purpose or tasks hold at least one word that says which work it is.
 * @property matches Best first, at most five: by score, but a function that has the title for a name comes first; ties in catalogue order.
 * @property noMatch Calibrated chance that no function of the catalogue suits.
 * @property otherDiscipline The title names a discipline that the best match does not have.
 * @property named Reference jobs that have the title for a name.
 * @property explain The match of any reference job of the catalogue, with a chance; to be asked before the next job is ranked.
 */
export interface Ranking {
  readonly tells: boolean;
  readonly matches: readonly Match[];
  readonly noMatch: number;
  readonly otherDiscipline: boolean;
  readonly named: readonly ReferenceJobId[];
  readonly explain: Explain;
}

/** Ranks the catalogue's reference jobs for a job. */
export type Ranker = (job: CompanyJob) => Ranking;

/** A ranker with what measuring needs. Functions in `without` (by order) are left out. @property scoreAll What every function is ranked by, in catalogue order. @property standing What the chances rest on. */
export interface Matcher {
  readonly rank: (job: CompanyJob, without?: readonly number[]) => Ranking;
  readonly scoreAll: (job: CompanyJob) => Float64Array;
  readonly standing: (job: CompanyJob, without?: readonly number[]) => { readonly kind: QueryKind; readonly standing: Standing; readonly best: string };
  readonly index: FunctionIndex;
}

const kindOf = ({ title, tasks }: Query): QueryKind => (tasks.length === 0 ? 'title' : title.length === 0 ? 'tasks' : 'both');

interface Scored {
  readonly query: Query;
  readonly weighed: WeighedQuery;
  readonly result: Scores;
  /** What functions are ranked by: their scores, but a whole name comes first. */
  readonly ranks: Float64Array;
  readonly best: readonly number[];
  /** Functions that have the title for a name. */
  readonly named: readonly number[];
}

/** Whether the title names a discipline that the function does not have; where it names the function itself, a trade is none. */
function namesOther({ title }: Query, of: IndexedFunction | undefined, cover: Cover): boolean {
  const named = cover.name >= NAMED;
  return of !== undefined && title.some(({ features }) => disciplinesOf(features.lexeme).some((discipline) => !of.disciplines.has(discipline) && !(named && namesTrade(discipline))));
}

/** Longest abbreviation: a word of so few letters that is not known tells nothing ("Medewerker BD"). */
const SHORT = 3;

/** Scores with some functions before all others, by `lead`, in their own order; where they come first by more, nothing changes. */
function putFirst(named: readonly number[], scores: Float64Array, lead: number): Float64Array {
  const others = scores.reduce((most, score, order) => (named.includes(order) ? most : Math.max(most, score)), -Infinity);
  const own = Math.max(...named.map((order) => scores[order] ?? 0));
  const lift = Math.max(0, others + lead - own);
  return Number.isFinite(lift) ? scores.map((score, order) => (named.includes(order) ? score + lift : score)) : scores;
}

/** Log odds behind the best function from which on a function adds nothing to the sum over all. */
const NEGLIGIBLE = -16;

/** Prepares a catalogue for matching; the result may be used for any number of jobs. @param otherWeights To measure with, in place of the fitted ones. */
export function createMatcher(catalogue: Catalogue, table?: EmbeddingTable, otherWeights?: MatchWeights): Matcher {
  const index = indexFunctions(catalogue, table === undefined ? undefined : createStaticEmbedding(table));
  const { weights: fittedWeights, calibrations } = FITTED[table?.origin ?? 'none'];
  const weights = otherWeights ?? fittedWeights;
  const weigh = createWeigher(index.dimensions, weights);
  const rowOf = createWordRows(index, weights);
  const align = createAligner(index, weights.alignment);
  const scoreFunctions = createScorer(index, rowOf, align);
  const explainer = createExplainer(index, weights, rowOf);
  const names = createNameFinder(index);
  const size = sizeOf(index.functions.length);
  const fitRanks = createRankFitter(index);

  const cover = createCover(index.functions.map(({ texts }) =>
    texts.filter(({ field }) => field === 'names').map(({ text }) => tokenize(text).flatMap(({ word }) => index.readWord(word) ?? []))));

  /** Scores with what words of rank and whole names say of functions; the scores themselves where that is nothing. */
  function addNames(scores: Float64Array, { titleText }: Query, total: number, alone: boolean): Float64Array {
    const odds = fitRanks(titleText);
    const within = names.within(titleText);
    if (odds === undefined && within.length === 0) return scores;
    const added = scores.map((score, order) => score + ((odds?.[order] ?? 0) + (within.includes(order) ? NAME_WITHIN[size] : 0)) / total);
    return alone && size === 'small' && within.length > 0 ? putFirst(within, added, NAME_WITHIN.alone / total) : added;
  }

  function scoreQuery(query: Query, without: readonly number[]): Scored {
    const weighed = weigh(query);
    const result = scoreFunctions(weighed, without);
    const alone = query.tasks.length === 0;
    const named = names.whole(query.titleText, alone).filter((order) => !without.includes(order));
    const byNames = addNames(result.scores, query, weighed.total, alone);
    const ranks = named.length === 0 ? byNames : putFirst(named, byNames, (alone ? WHOLE_NAME.alone : WHOLE_NAME.besideTasks) / weighed.total);
    return { query, weighed, result, ranks, named, best: highest(ranks, KEEP_MATCHES) };
  }

  /**
   * What others do, and what is denied, is told of work beside the job's own, mostly of the same field: it helps to find the function, but must not choose it.
   * So all words count where the job's own words put the same function first, and only those where they put another first.
   */
  function score(job: CompanyJob, without: readonly number[] = []): Scored {
    const query = readQuery(job, index);
    const whole = scoreQuery(query, without);
    if (query.own === undefined) return whole;
    const own = scoreQuery({ ...query, tasks: query.own }, without);
    return own.best[0] === whole.best[0] ? whole : own;
  }

  function standingOf({ query, weighed, result, ranks, best }: Scored): Standing {
    const { scores, aligned } = result;
    const odds = best.map((order) => (ranks[order] ?? 0) * weighed.total);
    const [first = 0] = odds;
    let sum = 0;
    for (let i = 0; i < ranks.length; i += 1) {
      const behind = (ranks[i] ?? 0) * weighed.total - first;
      if (behind > NEGLIGIBLE) sum += Math.exp(behind);
    }
    const top = best[0] ?? 0;
    const covered = cover(query.title.map(({ features }) => features), top);
    return {
      odds, restOdds: first + Math.log(sum), score: scores[top] ?? 0, functions: scores.length, aligned: aligned.get(top) ?? [],
      cover: covered, otherDiscipline: namesOther(query, index.functions[top], covered),
      agreement: agreementOf(weighed, result, top, index, rowOf),
      standsOut: { title: standsOut(result.byRole.title, top), tasks: standsOut(result.byRole.task, top) },
    };
  }

  function explain(job: CompanyJob, { query, weighed, result }: Scored, of: IndexedFunction, probability: number, tied: readonly ReferenceJobId[] = []): Match {
    const aligned = result.aligned.get(of.order) ?? [];
    return new LazyMatch(of.job.id, result.scores[of.order] ?? 0, probability, tied, {
      contributions: () => explainer.contributions(job, query, weighed, of, aligned),
      titleContributions: () => explainer.titleContributions(job, weighed, of),
      alignments: () => explainer.alignments(job, query, aligned),
    });
  }

  return {
    index,
    scoreAll: (job) => score(job).ranks.slice(),
    standing(job, without) {
      const scored = score(job, without);
      return { kind: kindOf(scored.query), standing: standingOf(scored), best: index.functions[scored.best[0] ?? 0]?.job.id ?? '' };
    },
    rank(job, without) {
      const scored = score(job, without);
      const { query, best } = scored;
      const tells = [query.title, ...query.tasks.map(({ words }) => words)].some((words) => words.some(({ features: { word, lexeme } }) => lexeme.kind === 'content' && (word.length > SHORT || index.isWorkWord(word))));
      const explainAny: Explain = (id, probability, tied) => {
        const of = index.functions.find(({ job: { id: own } }) => own === id);
        if (of === undefined) throw new Error(`no reference job ${id}`);
        if (scored.result.aligned.has(of.order) || scored.weighed.tasks.length === 0) return explain(job, scored, of, probability, tied);
        const { result, weighed } = scored;
        const aligned = align(weighed.tasks, [of.order]);
        const added = (aligned.get(of.order) ?? []).reduce((sum, { likeness }) => sum + weighed.alignment * likeness, result.scores[of.order] ?? 0);
        const scores = result.scores.map((score, order) => (order === of.order ? added : score));
        return explain(job, { ...scored, result: { ...result, aligned, scores } }, of, probability, tied);
      };
      if (best.length === 0) return { tells, noMatch: 1, otherDiscipline: false, named: [], matches: [], explain: explainAny };
      const standing = standingOf(scored);
      const chances = chancesOf(standing, calibrations[size][kindOf(query)]);
      const tied = findTied(query, index, scored.ranks, scored.weighed.total, best[0] ?? 0, scored.named);
      const idOf = (order: number): readonly ReferenceJobId[] => index.functions.slice(order, order + 1).map(({ job: { id } }) => id);
      // Whatever else a title says: a name that stands whole in it is no other discipline.
      const [top = 0] = best;
      const isNamed = scored.named.includes(top) || names.within(scored.query.titleText).includes(top);
      return {
        tells,
        noMatch: chances.noMatch,
        otherDiscipline: standing.otherDiscipline && !isNamed,
        explain: explainAny,
        matches: shareFirstPlace(best, chances.probabilities, tied).flatMap(({ order, chance, tied: others }) =>
          index.functions.slice(order, order + 1).map((of) => explain(job, scored, of, chance, others.flatMap(idOf)))),
        named: scored.named.flatMap(idOf),
      };
    },
  };
}

/** Prepares a catalogue for matching. @param table An embedding trained for it, if there is one. */
export function createRanker(catalogue: Catalogue, table?: EmbeddingTable): Ranker {
  const { rank } = createMatcher(catalogue, table);
  return (job) => rank(job);
}
