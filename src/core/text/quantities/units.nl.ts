/** Words for units and periods, in Dutch and English, folded. */
import type { Period, Unit } from './quantity';
import { HOURS_PER_WORKDAY, PER_YEAR, WORKDAYS_PER_WEEK } from './weights';

/** What a unit's number is multiplied with and divided by. */
export interface UnitScale {
  readonly unit: Unit;
  readonly times?: number;
  readonly by?: number;
}

/** Unit, what to do with the number, and the words that stand behind it. */
const UNITS: readonly (readonly [UnitScale, readonly string[]])[] = [
  [{ unit: 'years', by: PER_YEAR.years }, ['jaar', 'jaren', 'jaartjes', 'jr', 'year', 'years', 'yr', 'yrs', 'seizoen', 'seizoenen']],
  [{ unit: 'years', by: PER_YEAR.quarters }, ['kwartaal', 'kwartalen', 'quarters']],
  [{ unit: 'years', by: PER_YEAR.months }, ['maand', 'maanden', 'mnd', 'month', 'months']],
  [{ unit: 'years', by: PER_YEAR.weeks }, ['week', 'weken', 'wk', 'weeks', 'werkweek', 'werkweken']],
  [{ unit: 'years', by: PER_YEAR.workdays }, ['werkdag', 'werkdagen', 'workday', 'workdays']],
  [{ unit: 'years', by: PER_YEAR.days }, ['dag', 'dagen', 'day', 'days', 'etmaal', 'kalenderdagen']],
  [{ unit: 'years', by: PER_YEAR.hours }, ['uur', 'uren', 'u', 'hour', 'hours', 'hrs', 'hr']],
  [{ unit: 'years', by: PER_YEAR.quartersOfHour }, ['kwartier']],
  [{ unit: 'years', by: PER_YEAR.minutes }, ['minuut', 'minuten', 'minute', 'minutes']],
  [{ unit: 'share', by: 100 }, ['%', 'procent', 'percent', 'pct']],
  [{ unit: 'fte' }, ['fte', "fte's", 'fte’s', 'ftes', 'f.t.e', 'f.t.e.', 'voltijdbanen', 'formatieplaatsen', 'arbeidsplaatsen']],
  [{ unit: 'money' }, ['€', 'euro', "euro's", 'euro’s', 'euros', 'eur']],
  [{ unit: 'money', times: 1000 }, ['k€', 'keuro']],
  [{ unit: 'weight' }, ['kg', 'kilo', "kilo's", 'kilogram', 'kilograms', 'kgs']],
  [{ unit: 'weight', by: 1000 }, ['gram', 'gr', 'grams']],
  [{ unit: 'weight', times: 1000 }, ['ton', 'tons', 'tonnen', 'tonnes']],
  [{ unit: 'area' }, ['m2', 'm²', 'vierkante meter', 'square meters', 'square metres']],
  [{ unit: 'area', times: 10_000 }, ['ha', 'hectare', 'hectaren', 'hectares']],
  [{ unit: 'length' }, ['m', 'meter', 'meters', 'metre', 'metres']],
  [{ unit: 'length', times: 1000 }, ['km', 'kilometer', 'kilometers', 'kilometres']],
  [{ unit: 'length', by: 100 }, ['cm', 'centimeter', 'centimeters']],
];

export const UNIT_WORDS: ReadonlyMap<string, UnitScale> = new Map(UNITS.flatMap(([scale, words]) => words.map((word) => [word, scale] as const)));

/** Signs and words of money before a number, and what they multiply it with. */
export const MONEY_BEFORE: Readonly<Record<string, number>> = { '€': 1, eur: 1, euro: 1, 'k€': 1000, keuro: 1000 };

/** Words for so many times: "3 keer per week". */
export const TIMES_WORDS: readonly string[] = ['keer', 'maal', 'x', '×', 'times', 'malen'];

/** Whole units: "twee volle jaren". */
export const WHOLE: readonly string[] = ['volle', 'hele', 'volledige', 'aaneengesloten', 'achtereenvolgende', 'full', 'whole', 'consecutive', 'kalender'];

/**
 * A period in which something happens. @property weekly How often once in this period is, per working week.
 * @property named Where no `Period` is that long: the one it is told in, and how many of this fit into that.
 */
export interface PeriodLength {
  readonly per: Period;
  readonly weekly: number;
  readonly named?: number;
}

/** How often once per period is, in times per working week. */
export const WEEKLY: Readonly<Record<Period, number>> = {
  hour: HOURS_PER_WORKDAY * WORKDAYS_PER_WEEK, day: WORKDAYS_PER_WEEK, week: 1, month: PER_YEAR.months / PER_YEAR.weeks, year: 1 / PER_YEAR.weeks,
};

const period = (per: Period, named?: number): PeriodLength => ({ per, weekly: WEEKLY[per] * (named ?? 1), ...(named === undefined ? {} : { named }) });
const PERIODS: readonly (readonly [PeriodLength, readonly string[]])[] = [
  [period('hour'), ['uur', 'hour']],
  [period('day'), ['dag', 'dagen', 'werkdag', 'werkdagen', 'dienst', 'etmaal', 'day', 'days', 'workday', 'shift']],
  [period('week'), ['week', 'weken', 'werkweek', 'wk', 'weeks']],
  [period('month'), ['maand', 'maanden', 'mnd', 'month', 'months']],
  [period('year', PER_YEAR.quarters), ['kwartaal', 'kwartalen', 'quarter', 'quarters']],
  [period('year', 2), ['halfjaar']],
  [period('year'), ['jaar', 'jaren', 'year', 'years', 'annum']],
];
export const PERIOD_WORDS: ReadonlyMap<string, PeriodLength> = new Map(PERIODS.flatMap(([length, words]) => words.map((word) => [word, length] as const)));

/** Words before a period, behind what happens in it. */
export const PER_WORDS: readonly string[] = ['per', 'in de', 'in een', 'in het', 'in', 'elke', 'iedere', 'elk', 'ieder', 'a', 'an', 'every', 'each', 'op een'];

/** Words that say how often something happens by themselves: the period, and how many times in it. */
export const REGULAR: readonly (readonly [string, readonly [PeriodLength, number]])[] = [
  ...(['dagelijks', 'elke dag', 'iedere dag', 'daily', 'every day', 'each day', 'elke werkdag'] as const).map((word): readonly [string, readonly [PeriodLength, number]] => [word, [period('day'), 1]]),
  ...(['wekelijks', 'elke week', 'iedere week', 'weekly', 'every week', 'each week'] as const).map((word): readonly [string, readonly [PeriodLength, number]] => [word, [period('week'), 1]]),
  ...(['maandelijks', 'elke maand', 'iedere maand', 'monthly', 'every month', 'each month'] as const).map((word): readonly [string, readonly [PeriodLength, number]] => [word, [period('month'), 1]]),
  ...(['jaarlijks', 'elk jaar', 'ieder jaar', 'yearly', 'annually', 'every year', 'each year'] as const).map((word): readonly [string, readonly [PeriodLength, number]] => [word, [period('year'), 1]]),
  ...(['elk kwartaal', 'ieder kwartaal', 'quarterly', 'every quarter'] as const).map((word): readonly [string, readonly [PeriodLength, number]] => [word, [period('year', PER_YEAR.quarters), 1]]),
  ['elk uur', [period('hour'), 1]], ['ieder uur', [period('hour'), 1]], ['hourly', [period('hour'), 1]], ['every hour', [period('hour'), 1]],
  ['halfjaarlijks', [period('year'), 2]], ['tweejaarlijks', [period('year'), 0.5]], ['tweewekelijks', [period('week'), 0.5]], ['tweemaandelijks', [period('month'), 0.5]], ['driemaandelijks', [period('year'), PER_YEAR.quarters]],
  ['om de dag', [period('day'), 0.5]], ['om de week', [period('week'), 0.5]], ['om de maand', [period('month'), 0.5]], ['om het jaar', [period('year'), 0.5]], ['every other day', [period('day'), 0.5]], ['every other week', [period('week'), 0.5]],
];
/** Words before a number of periods: "om de twee weken", "elke 3 maanden". */
export const EVERY: readonly string[] = ['om de', 'elke', 'iedere', 'every'];
