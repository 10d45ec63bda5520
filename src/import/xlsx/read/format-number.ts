/** A number in a cell -> the text that Excel shows for it, as far as handbooks need it: decimals, percentages and dates. */

/** Letters of a date pattern, outside quoted words, colours and escapes. */
const LITERALS = /"[^"]*"|\[[^\]]*\]|\\./g;
const DATE_LETTERS = /[dy]|m{3,}/i;
const DECIMALS = /0\.(0+)/;
const DAY = 86_400_000;
/** Day 0 of Excel's count; days before March 1900 are one off, as in Excel. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Significant digits that Excel shows of a number without format. */
const SHOWN_DIGITS = 11;

function showDate(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return Number.isNaN(date.getTime()) ? String(serial) : `${String(date.getUTCDate())}-${String(date.getUTCMonth() + 1)}-${String(date.getUTCFullYear())}`;
}

/** @param pattern Number format of the cell; empty for the general one. @returns The value with a decimal point, or a date as d-m-yyyy. */
export function formatNumber(value: number, pattern: string): string {
  const bare = pattern.replace(LITERALS, '');
  if (DATE_LETTERS.test(bare)) return showDate(value);
  const decimals = DECIMALS.exec(bare)?.[1]?.length ?? (bare.includes('0') ? 0 : undefined);
  if (bare.includes('%')) return `${(100 * value).toFixed(decimals ?? 0)}%`;
  if (decimals !== undefined && !/e/i.test(bare)) return value.toFixed(decimals);
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(SHOWN_DIGITS)));
}
