/** A colour and a sign before each outcome, by Excel's own conditional formats: once per list, beside those of the user. */
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

/** The texts that have a format in a range, by whomever. */
async function formatted(context: Excel.RequestContext, range: Excel.Range): Promise<ReadonlySet<string>> {
  const { conditionalFormats } = range;
  conditionalFormats.load('items/type');
  await context.sync();
  const rules = conditionalFormats.items.filter(({ type }) => type === 'ContainsText').map(({ textComparison }) => textComparison.load('rule'));
  if (rules.length > 0) await context.sync();
  return new Set(rules.map(({ rule: { text } }) => text));
}

/**
 * Three requests at most; nothing is set for a text that has a format already.
 * @param outcomes The cells of our column, without its header.
 */
export async function colourOutcomes(context: Excel.RequestContext, outcomes: Excel.Range): Promise<void> {
  const known = await formatted(context, outcomes);
  const wanted = LABELS.filter(([label]) => !known.has(label));
  for (const [text, outcome] of wanted) {
    const { sign, fill, ink } = LOOKS[outcome];
    const { textComparison } = outcomes.conditionalFormats.add('ContainsText');
    textComparison.rule = { operator: 'BeginsWith', text };
    textComparison.format.fill.color = fill;
    textComparison.format.font.color = ink;
    textComparison.format.numberFormat = `"${sign} "@`;
  }
  if (wanted.length > 0) await context.sync();
}
