/** A quantity in a few words, for tables of cases; numbers to four digits. */
import type { Quantity } from '../../../../src/core/text/quantities/quantity';

const short = (value: number): string => String(Number(value.toPrecision(4)));

/** Comparator, number or range, unit, thing and period: "moreThan 5..Infinity people medewerkers", "0.5 years". */
export function tell({ comparator, low, high, unit, of, per }: Quantity): string {
  const range = low === high ? short(low) : `${short(low)}..${short(high)}`;
  return [comparator, range, unit, of, per === undefined ? undefined : `per ${per}`].filter((part) => part !== undefined).join(' ');
}
