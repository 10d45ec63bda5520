/** Amounts that a claim rests on, read again in the simplest way: levels of schooling, years, and the number that a condition names. */
import { fold } from '../../../text/fold';

/** Levels of schooling from low to high. */
const SCHOOLING: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [1, /\b(?:vmbo|mavo|lbo|mbo[ -]?1|basisonderwijs)\b/g], [2, /\bmbo[ -]?2\b/g], [3, /\bmbo[ -]?3\b/g], [4, /\bmbo[ -]?4\b/g], [4, /\b(?:havo|vwo)\b/g], [5, /\b(?:hbo|hogeschool|bachelor)\b/g], [6, /\b(?:wo|universit\w+|master|academisch\w*)\b/g],
];

/** @returns `undefined` where a text names none, or several. */
function schoolingOf(text: string): number | undefined {
  const folded = fold(text);
  const ranks = new Set(SCHOOLING.flatMap(([rank, pattern]) => (folded.match(pattern) ?? []).map(() => rank)));
  return ranks.size === 1 ? [...ranks][0] : undefined;
}

function onlyYears(text: string): number | undefined {
  const years = [...fold(text).matchAll(/\b(\d+(?:[.,]\d+)?) ?(?:jaar|jaren|jr|years?)\b/g)].map(([, number = '']) => Number(number.replace(',', '.')));
  return years.length === 1 ? years[0] : undefined;
}

/** Below 0: the job has less; 0: as much; `undefined`: one of both does not say it plainly. */
export function compareAmounts(aspect: string, job: string, reference: string): number | undefined {
  const read = aspect === 'knowledge' ? schoolingOf : aspect === 'experience' ? onlyYears : undefined;
  const [own, other] = [read?.(job), read?.(reference)];
  return own === undefined || other === undefined ? undefined : own - other;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, vijftien: 15, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, honderd: 100, tweehonderd: 200, vijfhonderd: 500, duizend: 1000 };
const NUMBER = `(\\d+(?:[.,]\\d+)*|${Object.keys(NUMBER_WORDS).filter((word) => word !== 'een').join('|')})`;
const BOUND: readonly (readonly [RegExp, (found: number, bound: number) => boolean])[] = [
  [new RegExp(`\\b(?:niet meer dan|ten hoogste|hoogstens|maximaal|tot en met) ${NUMBER}\\b`), (found, bound) => found <= bound],
  [new RegExp(`\\b(?:meer dan|boven de) ${NUMBER}\\b`), (found, bound) => found > bound],
  [new RegExp(`\\b(?:minder dan|onder de) ${NUMBER}\\b`), (found, bound) => found < bound],
  [new RegExp(`\\b(?:ten minste|tenminste|minstens|minimaal|vanaf) ${NUMBER}\\b`), (found, bound) => found >= bound],
  [new RegExp(`\\b${NUMBER} of meer\\b`), (found, bound) => found >= bound],
];
const valueOf = (text: string): number => NUMBER_WORDS[text] ?? Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'));

/** Whether the one number of a job's words lies within the bound of a condition; `undefined` where there is no bound, or not just one number. */
export function isWithin(condition: string, job: string): boolean | undefined {
  const folded = fold(condition);
  const numbers = [...fold(job).matchAll(new RegExp(`\\b${NUMBER}\\b`, 'g'))].map(([text]) => valueOf(text));
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return undefined;
  for (const [pattern, holds] of BOUND) {
    const bound = pattern.exec(folded)?.[1];
    if (bound !== undefined) return holds(number, valueOf(bound));
  }
  return undefined;
}
