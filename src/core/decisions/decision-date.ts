/** When something was decided: the ways a sheet holds a date, and the one in which we keep it (`2026-11-27`, `2026-11-27 14:05`). */
import type { Cell } from '../model/table';

/** Serial number of 1970-01-01, and the last day that Excel knows (9999-12-31). */
const EPOCH = 25_569;
const LAST_DAY = 2_958_465;
/** Excel has a 29 February 1900: its days are one too far from here down. */
const FALSE_LEAP_DAY = 60;
const MINUTES = 1_440;
/** Days in 400 years, and from 0000-03-01 to 1970-01-01. */
const ERA_DAYS = 146_097;
const TO_EPOCH = 719_468;

const TYPED = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ ,]{1,3}(\d{1,2})[:.](\d{2}))?(?::\d{2})?$/;
const KEPT = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?(?::\d{2})?$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const two = (count: number): string => String(count).padStart(2, '0');

/** Days since 1970-01-01. Years begin in March, so that a leap day comes last. */
function toDays(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * ERA_DAYS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - TO_EPOCH;
}

function fromDays(days: number): string {
  const shifted = days + TO_EPOCH;
  const era = Math.floor(shifted / ERA_DAYS);
  const ofEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = ((shiftedMonth + 2) % 12) + 1;
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${String(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

interface Moment {
  readonly days: number;
  readonly minutes?: number;
}

function momentOf(text: string): Moment | undefined {
  const kept = KEPT.exec(text);
  const typed = kept === null ? TYPED.exec(text) : null;
  const [, year, month, day, hour, minute] = kept ?? (typed === null ? [] : [typed[0], typed[3], typed[2], typed[1], typed[4], typed[5]]);
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const limit = DAYS_IN_MONTH[m - 1];
  if (limit === undefined || d < 1 || d > limit || (m === 2 && d === 29 && (y % 4 !== 0 || (y % 100 === 0 && y % 400 !== 0)))) return undefined;
  if (hour === undefined || minute === undefined) return { days: toDays(y, m, d) };
  return Number(hour) < 24 && Number(minute) < 60 ? { days: toDays(y, m, d), minutes: Number(hour) * 60 + Number(minute) } : undefined;
}

const written = ({ days, minutes }: Moment): string => `${fromDays(days)}${minutes === undefined ? '' : ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}`;

/** What a cell says: in our form where it is a date, else as it was typed. @returns Whether it is a date. */
export function readDate(cell: Cell | undefined): { readonly on: string; readonly isDate: boolean } {
  if (typeof cell === 'number' && cell >= 1 && cell < LAST_DAY + 1) {
    const minutes = Math.round((cell - Math.floor(cell)) * MINUTES);
    const serial = Math.floor(cell) + Math.floor(minutes / MINUTES);
    const days = serial - EPOCH + (serial < FALSE_LEAP_DAY ? 1 : 0);
    return { on: written({ days, ...(minutes % MINUTES === 0 ? {} : { minutes }) }), isDate: true };
  }
  const text = String(cell ?? '').trim();
  const moment = momentOf(text);
  return moment === undefined ? { on: text, isDate: text === '' } : { on: written(moment), isDate: true };
}

/** A date as Excel keeps it: days since 1899-12-30, the time as a part of a day; `undefined` for what is no date, or lies before Excel's months are right. */
export function excelDate(on: string): number | undefined {
  const moment = momentOf(on.trim());
  if (moment === undefined) return undefined;
  const serial = moment.days + EPOCH;
  return serial > FALSE_LEAP_DAY && serial <= LAST_DAY ? serial + (moment.minutes ?? 0) / MINUTES : undefined;
}
