/** The level of a series that a job has: chosen among all levels of one family by what the job says. */
import type { JobField } from './company-job';
import type { Quote } from './evidence';
import type { Grade, ReferenceJobId } from './ids';

/**
 * Why a level is not sure. `levels-close`: the descriptions of two levels fit about equally. `knowledge-elsewhere`, `supervision-elsewhere`, `leading-elsewhere`: that side of the job points to another level.
 * `pattern-elsewhere`: the ladder's own pattern does. `beyond-series`: more people are led than the highest level of the family has.
 */
export type SeriesDoubt = 'levels-close' | 'knowledge-elsewhere' | 'supervision-elsewhere' | 'leading-elsewhere' | 'pattern-elsewhere' | 'beyond-series';

/** Words of the job beside the words of the level that they resemble. @property reference Its `source` is the criterion, the characteristic or the activity. */
export interface SeriesEvidence {
  readonly job: Quote<JobField>;
  readonly reference: Pick<Quote, 'source' | 'text'>;
}

/**
 * @property level The reference job chosen. @property grade Its grade; that of an open group beside it where the job lies between two levels, or beyond the last.
 * @property other The grade it may be as well; absent where nothing is in doubt.
 * @property sureness Chance that the level is right, given that the family is, 0 to 1.
 * @property family Chance that the job belongs to the family, 0 to 1.
 */
export interface SeriesChoice {
  readonly level: ReferenceJobId;
  readonly grade: Grade;
  readonly other?: Grade;
  readonly doubts: readonly SeriesDoubt[];
  readonly sureness: number;
  readonly family: number;
  readonly evidence: readonly SeriesEvidence[];
}
