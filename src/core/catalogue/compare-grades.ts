/** The natural order of group labels: A before B, 2 before 11, IV before IX, and a range by its start. */
import { gradeRange } from '../text/grade-label';

const natural = new Intl.Collator('nl', { numeric: true }).compare;
const ROMAN = /^[IVXL]+[a-h]?$/;
/** A letter's code less this is its place in the alphabet; roman digits lie below it. */
const BEFORE_A = 96;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(label: string): number {
  let value = 0;
  for (let index = 0; index < label.length; index += 1) {
    const own = ROMAN_VALUES[label.charAt(index)] ?? 0;
    value += own < (ROMAN_VALUES[label.charAt(index + 1)] ?? 0) ? -own : own;
  }
  // "IIb" lies between II and III.
  const letter = label.charCodeAt(label.length - 1) - BEFORE_A;
  return value + (letter > 0 ? letter / 10 : 0);
}

/** Orders two labels. @param roman Whether the ladder is roman; two labels alone are taken for roman when both can be. */
export function compareGrades(a: string, b: string, roman = ROMAN.test(a) && ROMAN.test(b)): number {
  const [startA, startB] = [gradeRange(a)?.[0] ?? a, gradeRange(b)?.[0] ?? b];
  const order = roman ? romanValue(startA) - romanValue(startB) : natural(startA, startB);
  return order !== 0 ? order : natural(a, b);
}

/** Whether all labels are roman numbers. A ladder of letters has an A or a B, so that its I and V are letters. */
export const isRomanLadder = (labels: readonly string[]): boolean => labels.length > 0 && labels.every((label) => ROMAN.test(gradeRange(label)?.[0] ?? label));
