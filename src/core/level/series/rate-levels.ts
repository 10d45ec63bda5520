/** How well each level of a series is told by the words of a job: every clause speaks for the level whose statement it resembles most. */
import type { Match } from '../../model/evidence';
import type { SeriesEvidence } from '../../model/series-choice';
import type { JobClause, JobClauses } from '../rules/clauses-of-job';
import { findWord } from '../rules/word-keys';
import { hasWord } from './level-statements';
import type { LevelStatements } from './level-statements';
import { AWAY, COMMON, MATCH_SCALE, MOST_EVIDENCE } from './weights';

/** What the best statement of a level has of a clause. @property amount In words that tell levels apart. */
interface Likeness {
  readonly amount: number;
  readonly statement: number;
}

/** @param freedom Only statements on autonomy, or only the others; absent: all. */
function compare({ words }: JobClause, levels: readonly LevelStatements[], freedom?: boolean): readonly Likeness[] {
  const weights = words.map((word) => {
    const there = levels.map((level) => hasWord(level, word));
    return COMMON + Math.max(...there) - Math.min(...there);
  });
  return levels.map(({ index, statements }): Likeness => {
    const sums = new Map<number, number>();
    words.forEach((word, at) => { for (const [place, quality] of findWord(index, word)) sums.set(place, (sums.get(place) ?? 0) + quality * (weights[at] ?? 0)); });
    let best: Likeness = { amount: 0, statement: -1 };
    for (const [statement, amount] of sums) if (amount > best.amount && (freedom === undefined || statements[statement]?.freedom === freedom)) best = { amount, statement };
    return best;
  });
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
const centred = (numbers: readonly number[]): readonly number[] => numbers.map((one) => one - mean(numbers));

/**
 * @param matches Each level's match, for its score. @returns A rating per level; 0 is their mean.
 */
export function rateLevels({ own, away }: JobClauses, levels: readonly LevelStatements[], matches: readonly Pick<Match, 'score'>[]): readonly number[] {
  const ratings = [...centred(matches.map(({ score }) => score * MATCH_SCALE))];
  const speak = (clauses: readonly JobClause[], weight: number, freedom?: boolean): void => {
    for (const clause of clauses) centred(compare(clause, levels, freedom).map(({ amount }) => amount)).forEach((amount, at) => { ratings[at] = (ratings[at] ?? 0) + weight * amount; });
  };
  speak(own.clauses, 1);
  speak(away.clauses, AWAY, false);
  // That somebody else prescribes or checks is what levels say of their own freedom.
  speak(away.clauses, 1, true);
  return ratings;
}

/** What speaks for a level, against its sisters, the most telling first. */
export function evidenceFor({ own }: JobClauses, levels: readonly LevelStatements[], chosen: number): readonly SeriesEvidence[] {
  const found = own.clauses.flatMap((clause) => {
    const likeness = compare(clause, levels);
    const best = likeness[chosen];
    const statement = levels[chosen]?.statements[best?.statement ?? -1];
    const lead = (best?.amount ?? 0) - Math.max(0, ...likeness.filter((_, at) => at !== chosen).map(({ amount }) => amount));
    return statement === undefined || lead <= 0 ? [] : [{ lead, evidence: { job: clause.quote, reference: { source: statement.source, text: statement.text } } }];
  });
  return found.sort((a, b) => b.lead - a.lead).slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence);
}
