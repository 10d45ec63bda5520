/** A moment by the clock of the user, as decisions, the log and reports are dated: "2026-11-27 14:05". */

const two = (number: number): string => String(number).padStart(2, '0');

export const momentOf = (date: Date): string => `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
