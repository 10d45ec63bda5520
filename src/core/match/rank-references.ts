/** All references against one job: the best few, in a fixed order, each with the chance that it is the right one. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import { indexReferences } from './index-references';
import { readQuery } from './read-query';
import { scoreReference } from './score-reference';
import { KEEP_MATCHES, PROBABILITY, TELLING_WEIGHT } from './weights';

/**
 * @property tells Title, purpose or tasks hold at least one word that says which work it is.
 * @property matches Best first, at most five; ties in catalogue order.
 * @property otherDiscipline The title names a discipline that the best match does not have.
 */
export interface Ranking {
  readonly tells: boolean;
  readonly matches: readonly Match[];
  readonly otherDiscipline: boolean;
}

/** Ranks the catalogue's reference jobs for a job. */
export type Ranker = (job: CompanyJob) => Ranking;

const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-PROBABILITY.steepness * (score - PROBABILITY.middle)));

/** Prepares a catalogue for matching; the result may be used for any number of jobs. */
export function createRanker(catalogue: Catalogue): Ranker {
  const references = indexReferences(catalogue);
  return (job) => {
    const query = readQuery(job);
    const scored = references
      .map((reference) => scoreReference(job, query, reference))
      .sort((a, b) => b.score - a.score || a.reference.order - b.reference.order)
      .slice(0, KEEP_MATCHES);
    return {
      tells: [query.title, ...query.tasks.map(({ words }) => words)].some((words) => words.some(({ weight }) => weight >= TELLING_WEIGHT)),
      otherDiscipline: scored[0]?.otherDiscipline ?? false,
      matches: scored.map(({ reference, score, contributions, alignments }) => ({
        referenceJobId: reference.job.id, score, probability: probabilityOf(score), contributions, alignments,
      })),
    };
  };
}
