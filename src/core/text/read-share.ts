/** A share of the time, written in figures ("80 %", "70-80", "0,5") or in words ("driekwart", "een vijfde"). */
import { anyOf } from './any-of';

/** Share in percent per word or words, folded. */
const FRACTIONS: Readonly<Record<string, number>> = {
  'de helft': 50, 'half': 50, 'een kwart': 25, 'kwart': 25, driekwart: 75, 'drie kwart': 75, 'een derde': 33, 'twee derde': 67, 'een vijfde': 20, 'twee vijfde': 40, 'drie vijfde': 60, 'vier vijfde': 80, 'een tiende': 10,
  'negentiende': 90, 'half of': 50, 'a quarter': 25, 'three quarters': 75, 'a third': 33, 'two thirds': 67, alles: 100, volledig: 100, niets: 0, geen: 0,
};

/** Fraction words for use inside a larger pattern, longest first. */
export const FRACTION_WORDS = anyOf(Object.keys(FRACTIONS).filter((words) => !['alles', 'volledig', 'niets', 'geen'].includes(words)));

const FIGURES = /(\d{1,3}(?:[.,]\d+)?)(?:\s*(?:-|–|a|tot|t\/m|to)\s*(\d{1,3}(?:[.,]\d+)?))?/;
const WORDS = new RegExp(`\\b(?:${anyOf(Object.keys(FRACTIONS))})\\b`);

/** @param folded A cell or the part of a sentence that states a share. @returns Percent, 0 to 100; the middle of a range; `undefined` without a share. */
export function readShare(folded: string): number | undefined {
  const figures = FIGURES.exec(folded);
  if (figures === null) return FRACTIONS[WORDS.exec(folded)?.[0] ?? ''];
  const [low, high] = [figures[1], figures[2] ?? figures[1]].map((text) => Number((text ?? '').replace(',', '.'))) as [number, number];
  const mean = (low + high) / 2;
  const share = mean > 0 && mean < 1 ? mean * 100 : mean;
  return share <= 100 ? share : undefined;
}
