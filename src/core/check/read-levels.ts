/** What rows say of their own level, aspect by aspect, and which of two says more. */
import { ASPECT } from '../level/aspects';
import { prepareJob } from '../level/prepare-job';
import { readJobAspects } from '../level/read-job-aspects';
import type { JobReadings } from '../level/read-job-aspects';
import { fieldsInOrder } from '../model/company-job';
import type { CheckedRow } from './checked-row';
import type { AspectDifference } from './finding';
import { SURE } from './weights';

/**
 * One row beside another.
 * @property more Sum over the aspects that both speak of, by which the one is heavier (+) or lighter (-); see `HEAVIER`.
 * @property heavier, lighter Aspects on which the one says clearly more, or less, the weightiest first.
 */
export interface LevelDifference {
  readonly more: number;
  readonly heavier: readonly AspectDifference[];
  readonly lighter: readonly AspectDifference[];
}

export interface Levels {
  readonly compare: (one: CheckedRow, other: CheckedRow) => LevelDifference;
  /** Steps of all aspects that a row speaks of, in sum: for choosing which rows to compare. */
  readonly height: (row: CheckedRow) => number;
  /** The words by which a row says that it leads people. */
  readonly leading: (row: CheckedRow) => string | undefined;
}

/** An aspect that moves no step by itself counts here as one that only goes with level does: beside another row it tells as much. */
const LEAST_WEIGHT = 0.5;

/** Each different description is read once, and only when it is asked for. */
export function readLevels(): Levels {
  const known = new Map<string, JobReadings>();
  const ofRow = new Map<CheckedRow, JobReadings>();
  const readingsOf = (row: CheckedRow): JobReadings => {
    const before = ofRow.get(row);
    if (before !== undefined) return before;
    const key = JSON.stringify(fieldsInOrder({ fields: { ...row.job.fields, code: '', fte: '', currentGrade: '', department: '' } }));
    const readings = known.get(key) ?? readJobAspects(prepareJob(row.job), []);
    known.set(key, readings);
    ofRow.set(row, readings);
    return readings;
  };
  return {
    compare(one, other) {
      const [own, others] = [readingsOf(one), readingsOf(other)];
      const found: { readonly weighed: number; readonly isClear: boolean; readonly words: AspectDifference }[] = [];
      for (const [aspect, mine] of own) {
        const its = others.get(aspect);
        if (its === undefined || mine.sureness < SURE || its.sureness < SURE) continue;
        const { weight, verdictFrom } = ASPECT[aspect];
        const steps = mine.position - its.position;
        const [more, less] = steps > 0 ? [mine, its] : [its, mine];
        found.push({ weighed: steps * Math.max(weight, LEAST_WEIGHT), isClear: Math.abs(steps) >= verdictFrom, words: { aspect, heavier: more.quote.text, lighter: less.quote.text } });
      }
      found.sort((a, b) => Math.abs(b.weighed) - Math.abs(a.weighed));
      const wordsOf = (sign: 1 | -1): readonly AspectDifference[] => found.flatMap(({ weighed, isClear, words }) => (isClear && sign * weighed > 0 ? [words] : []));
      return { more: found.reduce((sum, { weighed }) => sum + weighed, 0), heavier: wordsOf(1), lighter: wordsOf(-1) };
    },
    height: (row) => [...readingsOf(row)].reduce((sum, [aspect, { position }]) => sum + position * Math.max(ASPECT[aspect].weight, LEAST_WEIGHT), 0),
    leading(row) {
      const reading = readingsOf(row).get('leading');
      return reading !== undefined && reading.position >= 1 && reading.sureness >= SURE ? reading.quote.text : undefined;
    },
  };
}
