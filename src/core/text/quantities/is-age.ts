/** Years that are somebody's age: "18 jaar of ouder", "kinderen van 4 tot 12 jaar", "minimaal 18 jaar". Age is no experience. */
import { anyOf } from '../any-of';
import { AGE_BEFORE, AGE_BEHIND, NO_AGE } from './not-quantities.nl';
import type { FoundComparator } from './read-comparator';
import { AGE_FROM, LEGAL_AGES, LOOK_BACK } from './weights';
import { skipSpaces } from './words';

const OF_AGE = new RegExp(`\\b(?:${anyOf(AGE_BEFORE)})`);
const CLAUSE_END = /[.;,\n]/;

/** The words before a place, within its clause. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  for (let from = before.length - 1; from >= 0; from -= 1) if (CLAUSE_END.test(before.charAt(from))) return before.slice(from + 1);
  return before;
}

/**
 * Whether a number of years is an age.
 * @param start, end Where number and unit stand. @param comparator The words before or behind them.
 */
export function isAge(text: string, low: number, high: number, start: number, end: number, comparator: FoundComparator | undefined): boolean {
  const behind = skipSpaces(text, end);
  if (AGE_BEHIND.some((words) => text.startsWith(words, behind)) || /ouder$|older$/.test(comparator?.words ?? '')) return true;
  const after = text.slice(end, end + LOOK_BACK).split(CLAUSE_END, 1)[0] ?? '';
  const before = clauseBefore(text, start);
  if (NO_AGE.some((word) => after.includes(word) || before.includes(word))) return false;
  if (/^(?:niet )?(?:ouder|jonger|older|younger)/.test(comparator?.words ?? '') && low >= AGE_FROM) return true;
  if (OF_AGE.test(before) || (low === 0 && high > 0)) return true;
  return low === high && LEGAL_AGES.includes(low) && (comparator?.comparator === 'atLeast');
}
