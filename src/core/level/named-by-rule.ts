/** The reference job whose rule names a job that the words of no function find: "alleen scannen en opbergen" is the lighter variant of a function that does much else. */
import type { Match } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import { NAMED_BY_RULE } from './weights';

/** A match with the level of the job beside it. */
export interface LevelledMatch {
  readonly match: Match;
  readonly level: LevelResult;
}

/** How many words of the rule that is met the job says of its own work; 0 where no statement is said nearly whole. */
function wordsOfRule({ met, rule, conditions }: LevelResult): number {
  const said = conditions.filter((one) => met && one.rule === rule && one.answer === 'holds' && one.sureness >= NAMED_BY_RULE.sureness);
  const most = Math.max(0, ...said.map(({ words = 0 }) => words));
  return most < NAMED_BY_RULE.words ? 0 : said.reduce((sum, { words = 0 }) => sum + words, 0);
}

/** @returns `undefined` where no rule names the job, or two do so alike. */
export function namedByRule(candidates: readonly LevelledMatch[]): LevelledMatch | undefined {
  const named = candidates.map((one) => ({ one, words: wordsOfRule(one.level) })).filter(({ words }) => words > 0).sort((a, b) => b.words - a.words);
  const [first, second] = named;
  return first === undefined || first.words === second?.words ? undefined : first.one;
}
