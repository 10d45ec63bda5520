/** A colour and a sign before each outcome, by Excel's own conditional formats: once, when the column is made. What the user makes of them afterwards stays. */
import { OUTCOME_LABELS } from '../core';
import type { Outcome } from '../core';

/** @property sign Stands before the text, so that the outcome is told without colour too. @property fill, ink Contrast at least 7 to 1. */
interface Look {
  readonly sign: string;
  readonly fill: string;
  readonly ink: string;
}

const LOOKS: Readonly<Record<Outcome, Look>> = {
  proposal: { sign: '✔', fill: '#DFF2DF', ink: '#0B4A1B' },
  review: { sign: '?', fill: '#FFF0C2', ink: '#5A3E00' },
  'no-match': { sign: '✖', fill: '#FBE0DC', ink: '#7A1409' },
  'too-little': { sign: '…', fill: '#E8E8EC', ink: '#3A3A45' },
};
const OUTCOMES = Object.keys(LOOKS) as readonly Outcome[];

/** Every text that stands for an outcome, in any language. */
const LABELS: readonly (readonly [label: string, outcome: Outcome])[] = Object.values(OUTCOME_LABELS).flatMap((labels) => OUTCOMES.map((outcome) => [labels[outcome], outcome] as const));

/** With the next request. @param outcomes The cells of our column, without its header. */
export function colourOutcomes(outcomes: Excel.Range): void {
  for (const [text, outcome] of LABELS) {
    const { sign, fill, ink } = LOOKS[outcome];
    const { textComparison } = outcomes.conditionalFormats.add('ContainsText');
    textComparison.rule = { operator: 'BeginsWith', text };
    textComparison.format.fill.color = fill;
    textComparison.format.font.color = ink;
    textComparison.format.numberFormat = `"${sign} "@`;
  }
}
