/** The value of a cell -> the text that a Dutch Excel shows for it: the single place that deals with the library for number formats (numfmt). */
import { addLocale, dateToSerial, format, isDateFormat } from 'numfmt';
import { BUILT_IN_FORMATS, DUTCH_LOCALE, SYSTEM_FORMATS } from './number-formats.nl';

const LOCALE = 'nl';
addLocale(DUTCH_LOCALE, LOCALE);

const GENERAL = 'General';
/** From here on Excel shows a whole number without format in powers of ten. */
const LARGEST_WHOLE = 1e11;
/** Days by which the count of workbooks from an old Macintosh is behind. */
const MAC_DAYS = 1_462;

/** Words in quotes, escaped signs and brackets: what stands there is no part of the pattern. */
const LITERALS = /("[^"]*"|\\.|\[[^\]]*\])/;
const SYSTEM = /\[\$-(F[48]00)\]/i;
/** "In Dutch": what we show anyway. */
const IN_DUTCH = /\[\$-0*[48]?13\]/g;
const OTHER_LANGUAGE = /\[\$-[0-9A-F]{3,}/i;

/** A pattern as the library needs it to show what a Dutch Excel shows: dates with the dash of its settings in place of a slash. */
function toDutch(pattern: string): string {
  const system = SYSTEM_FORMATS[SYSTEM.exec(pattern)?.[1]?.toUpperCase() ?? ''];
  if (system !== undefined) return system;
  const own = pattern.replace(IN_DUTCH, '');
  if (!isDateFormat(own) || OTHER_LANGUAGE.test(own)) return own;
  return own.split(LITERALS).map((piece, index) => (index % 2 === 0 ? piece.replaceAll('/', '-') : piece)).join('');
}

/** How the numbers of one style are shown. @property dates Whether they are days. */
export interface NumberFormat {
  readonly pattern: string;
  readonly dates: boolean;
}

export const GENERAL_FORMAT: NumberFormat = { pattern: GENERAL, dates: false };

function isUsable(pattern: string): boolean {
  try {
    format(pattern, 1, { locale: LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** @param own The pattern that the workbook defines under this number, if any. A pattern that cannot be read counts as none. */
export function numberFormat(id: number, own?: string): NumberFormat {
  const pattern = toDutch(own ?? BUILT_IN_FORMATS[id] ?? GENERAL);
  return isUsable(pattern) ? { pattern, dates: isDateFormat(pattern) } : GENERAL_FORMAT;
}

/** @param fromMac Whether the workbook counts its days from 1904. */
export function showNumber(value: number, { pattern, dates }: NumberFormat, fromMac: boolean): string {
  if (pattern === GENERAL && Number.isInteger(value) && Math.abs(value) < LARGEST_WHOLE) return String(value);
  return format(pattern, dates && fromMac ? value + MAC_DAYS : value, { locale: LOCALE }).trim();
}

/** A date as ISO 8601, as strict workbooks may hold it. */
export function showIsoDate(value: string, { pattern, dates }: NumberFormat): string {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = value.split(/\D+/).filter((part) => part !== '').map(Number);
  const serial = dateToSerial([year, month, day, hours, minutes, seconds]);
  return serial === null ? value : format(dates ? pattern : BUILT_IN_FORMATS[14] ?? GENERAL, serial, { locale: LOCALE }).trim();
}

/** A text in a format that adds words to it, such as `"FG "@`. */
export const showText = (text: string, { pattern }: NumberFormat): string => (pattern.includes('@') && pattern !== '@' && !pattern.includes(';') ? format(pattern, text, { locale: LOCALE }).trim() : text);
