/** Every constant of the reader of quantities, set by reasoning on how people write in job descriptions; each says what a change does. */

/** How far "circa 20" reaches on either side, as a share of the number. More makes more comparisons unknown. */
export const ABOUT = 0.1;
/** How far "ruim 20" reaches above 20, as a share of it: beyond it people name a higher round number. Less makes "minder dan 25" hold. */
export const AMPLY = 0.25;
/** How far "bijna 20" reaches below 20, as a share of it. */
export const NEARLY = 0.1;

/** "Enkele", "een paar": as many, of any unit. A wider range makes more comparisons unknown. */
export const FEW = [2, 5] as const;
/** "Tientallen", "honderden": from two to nine of them. */
export const MANY = [2, 9] as const;

/** Working days in a week and hours in a working day: "dagelijks" is 5 times a week, by the usual full-time week. */
export const WORKDAYS_PER_WEEK = 5;
export const HOURS_PER_WORKDAY = 8;
/** Parts of a year that lengths of time are divided by. 52 weeks of 7 days, so that seven days are a week; 260 working days, so that five are a week too. */
export const PER_YEAR = { years: 1, quarters: 4, months: 12, weeks: 52, workdays: 260, days: 364, hours: 8_736, quartersOfHour: 34_944, minutes: 524_160 } as const;

/** Ages at which the law lets people do work: "minimaal 18 jaar" without a word of experience is an age. Another number there is a length of time. */
export const LEGAL_AGES: readonly number[] = [15, 16, 18, 21];
/** From this many years "ouder dan" and "jonger dan" speak of people, in years; below it of things such as a diploma. */
export const AGE_FROM = 12;
/** Bare numbers of four digits in this range are calendar years. */
export const CALENDAR_YEARS = [1950, 2049] as const;
/** A number that stands alone behind a word for money is an amount from here on, in euro; a smaller one counts something. */
export const MONEY_FROM = 1_000;
/** Numbers up to this one, at the beginning of a line, may number a list. */
export const LIST_UP_TO = 20;
/** More digits than these without separators are a code or a telephone number. */
export const MOST_DIGITS = 6;
/** Highest hour of the clock. */
export const LAST_HOUR = 24;

/** Digits that a number keeps: 2.3 million is 2,300,000 and no 2,299,999.99. */
export const DIGITS_KEPT = 12;
/** Numbers closer to each other than this share are the same: what is left of conversions. */
export const SAME_WITHIN = 1e-9;

/** Words that may stand between a number and the noun it counts. More finds more, and more that is not counted. */
export const WORDS_TO_NOUN = 4;
/** Characters before a number in which words for age or money are looked for. */
export const LOOK_BACK = 40;
/** Spaces that may stand between two words of a quantity. */
export const MOST_SPACES = 3;
/** Longest text that is read as nothing but a number, in characters. */
export const BARE_LENGTH = 40;
