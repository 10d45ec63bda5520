/**
 * The road of a row, a line per stage: job -> match -> level -> propose -> present -> sealed cells. Pane, command line, custom functions and benchmarks all take it;
 * what a host needs besides (slices, progress, stopping, threads) is wrapped around it.
 */
import { withAddition } from './explain/answer-again';
import type { MotivatedJob, OpenedJob, OutcomesByStrictness } from './explain/answer-again';
import type { Road } from './explain/explain-job';
import { createAdditionReader } from './level/additions/read-addition';
import type { GivenAnswers, ReadAddition } from './level/additions/read-addition';
import { createLeveller } from './level/level-job';
import { namedByRule } from './level/named-by-rule';
import { namedSister } from './level/named-sister';
import { createPlacer, sisterOf } from './level/pattern/place-job';
import type { PatternView } from './level/pattern/place-job';
import { chooseNamed } from './level/series/choose-named';
import { createSeriesPlacer } from './level/series/place-in-series';
import type { SeriesView } from './level/series/place-in-series';
import { seriesOf } from './level/series/series-of';
import { tiedLevels } from './level/series/tied-levels';
import { NAMED_BY_RULE } from './level/weights';
import { chooseMatch, matchSeries } from './match/choose-match';
import type { EmbeddingTable } from './match/embedding/static-embedding';
import { createFamilyMatcher } from './match/match-families';
import { createRanker } from './match/rank-references';
import type { Ranking } from './match/rank-references';
import { KEEP_MATCHES } from './match/weights';
import type { Catalogue } from './model/catalogue';
import { fieldsInOrder } from './model/company-job';
import type { CompanyJob } from './model/company-job';
import type { ChosenSister } from './model/evidence';
import type { ReferenceJobId } from './model/ids';
import type { Outcome, Proposal } from './model/proposal';
import { DEFAULT_STYLE } from './model/result-style';
import type { ResultStyle } from './model/result-style';
import type { Strictness } from './model/strictness';
import type { Cell } from './model/table';
import { accountFor } from './present/motivation/account/account-for';
import { proveJustification } from './present/motivation/prove/prove-justification';
import { presentProposal } from './present/present-proposal';
import { applyStrictness } from './propose/apply-strictness';
import { doubt, fitsNone, propose } from './propose/propose';
import { markOf, sealCells, sealLength } from './results/seal';
import { MOTIVATION_LIMIT } from './results/sheet-limits';
import { memoize } from './text/memoize';

/**
 * What a sheet or file needs of a job; the proposal with its evidence is large and stays behind.
 * @property cells In the order of `RESULT_COLUMNS`, as they go into a sheet or file. @property withdrawn How many claims the motivation leaves out, since the two texts do not bear them out.
 * @property outcomes What the outcome is with each strictness.
 */
export interface JobAnswer extends Pick<Proposal, 'outcome' | 'grade'> {
  readonly cells: readonly Cell[];
  readonly withdrawn: number;
  readonly outcomes: OutcomesByStrictness;
}

/** @property embedding Learned for this catalogue by `trainForCatalogue`; without one words are compared by letters, stems and synonyms. @property kept Most answers remembered, 2 or more; see `memoize`. */
export interface ClassifierOptions {
  readonly embedding?: EmbeddingTable;
  readonly kept?: number;
}

/**
 * A catalogue prepared for classifying; build it once and use it for any number of jobs.
 * @property answerJob The answer to a job. The last ones are remembered: lists hold the same job many times, and four functions ask for each row.
 * @property road What `createExplainer` explains single jobs with: apart, since the page that only answers need not load it.
 */
export interface Classifier {
  readonly catalogue: Catalogue;
  readonly classifyJob: (job: CompanyJob, strictness?: Strictness) => Proposal;
  readonly motivateJob: (job: CompanyJob, strictness?: Strictness) => MotivatedJob;
  readonly answerJob: (job: CompanyJob, style?: ResultStyle) => JobAnswer;
  readonly road: Road;
}

/** What is found of a job whatever the analyst answers to conditions. */
interface FoundInTexts {
  readonly ranking: Ranking;
  readonly view: PatternView | undefined;
  readonly placed: SeriesView | undefined;
}

/** Answers kept; one is about 2 kB, so some 20 MB. */
const ANSWERS = 10_000;

/** What an answer rests on: the fields of the job as read, with what was amiss in its cells, the columns that its list lacks, and never its row. */
export const answerKey = (job: CompanyJob, { language, motivation, strictness = 'normal' }: ResultStyle): string => JSON.stringify([language, motivation, strictness, job.absent, fieldsInOrder(job), (job.issues ?? []).map(({ code, found }) => [code, found])]);

const outcomesOf = (outcomeWith: (strictness: Strictness) => Outcome): OutcomesByStrictness =>
  ({ strict: outcomeWith('strict'), normal: outcomeWith('normal'), lenient: outcomeWith('lenient') });

/** Prepares a catalogue. The same job always gets the same proposal. */
export function createClassifier(catalogue: Catalogue, { embedding, kept = ANSWERS }: ClassifierOptions = {}): Classifier {
  const rank = createRanker(catalogue, embedding);
  const readAddition = createAdditionReader(catalogue);
  const { levelJob, siblingConditions } = createLeveller(catalogue);
  const placeJob = createPlacer(catalogue);
  const series = seriesOf(catalogue);
  const familyOf = series.size === 0 ? undefined : createFamilyMatcher(catalogue, series, embedding);
  const placeInSeries = createSeriesPlacer(catalogue, series);
  const remember = memoize<string, JobAnswer>(kept);

  /** All that is told by the texts of a job alone. */
  function find(job: CompanyJob): FoundInTexts {
    const ranking = rank(job);
    const view = placeJob(job, ranking.matches);
    const family = familyOf?.(job);
    const placed = family === undefined ? undefined : placeInSeries(job, family, ranking.explain, view);
    return { ranking, view, placed: placed === undefined ? undefined : chooseNamed(placed, ranking.named) };
  }

  /** The job beside the sister function that names it; the two share the chance of the match, so a person chooses. */
  function proposeBeside(job: CompanyJob, ranking: Ranking, sister: ChosenSister, given: GivenAnswers): Proposal {
    const matches = chooseMatch(ranking.matches, sister, true, ranking.explain);
    const level = matches[0] === undefined ? undefined : levelJob(job, matches[0], { given });
    return propose(catalogue, job, { ...ranking, matches, ...(level === undefined ? {} : { level }) });
  }

  /** The level among the sisters of a series; subjects that its title names are of any family. */
  function proposeInSeries(job: CompanyJob, ranking: Ranking, view: SeriesView, given: GivenAnswers): Proposal {
    const { choice, levels, ratings } = view;
    const chosen = { id: choice.level, family: new Set(levels.map(({ id }) => id)), sureness: choice.sureness };
    const matches = matchSeries(ranking.matches, chosen, choice.family, levels.map(({ id }, at) => ({ id, rating: ratings[at] ?? 0 })), tiedLevels(view), ranking.explain, KEEP_MATCHES);
    const level = matches[0] === undefined ? undefined : levelJob(job, matches[0], { given, series: choice });
    return propose(catalogue, job, { ...ranking, otherDiscipline: false, noMatch: 1 - choice.family, matches, ...(level === undefined ? {} : { level }) });
  }

  /** The job beside the reference job whose rule names it, where the words of the functions themselves find none. */
  function proposeByRule(job: CompanyJob, ranking: Ranking, given: GivenAnswers): Proposal | undefined {
    const candidates = ranking.matches.slice(0, NAMED_BY_RULE.candidates).flatMap((match) => {
      const level = levelJob(job, match, { given });
      return level === undefined ? [] : [{ match, level }];
    });
    const named = namedByRule(candidates)?.match.referenceJobId;
    if (named === undefined) return undefined;
    const matches = [ranking.explain(named, NAMED_BY_RULE.chance), ...ranking.matches.filter(({ referenceJobId }) => referenceJobId !== named)];
    const level = candidates.find(({ match }) => match.referenceJobId === named)?.level;
    return propose(catalogue, job, { ...ranking, otherDiscipline: false, noMatch: 1 - NAMED_BY_RULE.chance, matches, ...(level === undefined ? {} : { level }) });
  }

  function gradeJob(job: CompanyJob, { ranking, view, placed }: FoundInTexts, given: GivenAnswers): Proposal {
    if (placed !== undefined) return proposeInSeries(job, ranking, placed, given);
    const byRule = fitsNone(ranking) && view === undefined ? proposeByRule(job, ranking, given) : undefined;
    if (byRule !== undefined) return byRule;
    // A title that names one function alone is not passed on to its sister.
    const isNamed = ranking.named.length === 1 && ranking.named[0] === ranking.matches[0]?.referenceJobId;
    const sister = view === undefined || isNamed ? undefined : sisterOf(catalogue, view);
    const matches = sister === undefined ? ranking.matches : chooseMatch(ranking.matches, sister, view?.placement.doubts.length === 0, ranking.explain);
    const best = matches[0];
    const level = best === undefined ? undefined : levelJob(job, best, { given, view });
    const named = best === undefined || level === undefined || level.pattern !== undefined ? undefined : namedSister(level, best);
    return named === undefined ? propose(catalogue, job, { ...ranking, matches, ...(level === undefined ? {} : { level }) }) : proposeBeside(job, ranking, named, given);
  }

  /** A step whose grounds the two texts do not bear out is for a person to weigh. */
  function motivate(job: CompanyJob, { described, given }: ReadAddition, found: FoundInTexts, strictness: Strictness): MotivatedJob {
    const graded = gradeJob(described, found, given);
    const proposal = applyStrictness(graded, strictness);
    const { account, withdrawn, stands } = proveJustification(catalogue, job, accountFor(catalogue, job, proposal));
    if (stands) return { proposal, account, withdrawn, outcomes: outcomesOf((one) => applyStrictness(graded, one).outcome) };
    const doubted = doubt(graded, withdrawn[0]?.job.text ?? '');
    return { proposal: doubted, account: { ...account, outcome: doubted.outcome, look: doubted.issues }, withdrawn, outcomes: outcomesOf(() => doubted.outcome) };
  }

  /** Answers a job again and again as the analyst answers more: what its texts tell is found once. */
  function openJob(job: CompanyJob, strictness: Strictness = 'normal'): OpenedJob {
    const { described } = readAddition(job);
    const found = find(described);
    return (addition) => {
      const same = withAddition(job, addition);
      const read = readAddition(same);
      if (read.described.fields.addition !== described.fields.addition) return motivate(same, read, find(read.described), strictness);
      return motivate(same, { ...read, described: { ...read.described, fields: described.fields } }, found, strictness);
    };
  }

  function motivateJob(job: CompanyJob, strictness: Strictness = 'normal'): MotivatedJob {
    const read = readAddition(job);
    return motivate(job, read, find(read.described), strictness);
  }

  /** The texts of a job beside a reference job of somebody's choice, whatever fits better: what is compared, not what is proposed. Its own one is answered as always. */
  function motivateBeside(job: CompanyJob, id: ReferenceJobId, strictness: Strictness = 'normal'): MotivatedJob {
    const own = motivateJob(job, strictness);
    if (own.proposal.referenceJobId === id) return own;
    const { described, given } = readAddition(job);
    const { matches, explain } = rank(described);
    const match = matches.find(({ referenceJobId }) => referenceJobId === id) ?? explain(id, 0);
    const level = levelJob(described, match, { given });
    if (level === undefined) return own;
    const proposal: Proposal = { ...own.proposal, matches: [match], level };
    const { account, withdrawn } = proveJustification(catalogue, job, accountFor(catalogue, job, proposal));
    return { proposal, account, withdrawn, outcomes: own.outcomes };
  }

  function answer(job: CompanyJob, style: ResultStyle): JobAnswer {
    const { proposal, account, withdrawn, outcomes } = motivateJob(job, style.strictness);
    const { outcome, grade } = proposal;
    return { outcome, ...(grade === undefined ? {} : { grade }), withdrawn: withdrawn.length, outcomes, cells: sealCells(presentProposal(catalogue, proposal, account, style, MOTIVATION_LIMIT - sealLength(catalogue, style.language)), job, catalogue, style.language, markOf(job, style)) };
  }

  const road: Road = {
    openJob,
    motivateBeside,
    siblingConditions(job, of) {
      const { described, given } = readAddition(job);
      return siblingConditions(described, of, given);
    },
  };

  return {
    catalogue, motivateJob, road,
    classifyJob: (job, strictness) => motivateJob(job, strictness).proposal,
    answerJob: (job, style = DEFAULT_STYLE) => remember(answerKey(job, style), () => answer(job, style)),
  };
}

/** A job at the end of the road. */
export interface AnsweredJob extends JobAnswer {
  readonly job: CompanyJob;
}

/**
 * Answers jobs one by one, in their order, as they are asked for: nothing is kept of those before but the last answers.
 * @example for (const { job, cells } of runJobs(createClassifier(catalogue), reading.jobs)) write(job.row, cells);
 */
export function* runJobs({ answerJob }: Classifier, jobs: Iterable<CompanyJob>, style?: ResultStyle): Generator<AnsweredJob> {
  for (const job of jobs) yield { job, ...answerJob(job, style) };
}
