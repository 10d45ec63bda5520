/** Amounts that a claim rests on, read again in the simplest way: levels of schooling, years, and the number that a condition names. */
import { fold } from '../../../text/fold';
import type { Span } from './read-scale';

/** Levels of schooling from low to high. */
const SCHOOLING: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [0, /\b(?:geen (?:vooropleiding|opleiding|diploma|eis)\w*|basisonderwijs|lagere school|praktijkonderwijs)\b|^\W*geen\W*$/g], [1, /\b(?:mbo[ -]?(?:niveau )?1|entree)\b/g], [2, /\b(?:vmbo|mavo|lbo|lts|mulo)\b|\bmbo[ -]?(?:niveau )?2\b/g], [3, /\bmbo[ -]?(?:niveau )?3\b/g],
  [4, /\bmbo[ -]?(?:niveau )?4\b|\b(?:havo|mts|meao)\b/g], [5, /\b(?:vwo|atheneum|gymnasium|associate degree|propedeuse)\b/g], [6, /\b(?:hbo|hts|heao|hogeschool|bachelor)\b/g], [7, /\b(?:wo|universit\w+|master|academisch\w*)\b/g],
];
/** "Mbo 3/4", "mbo 2 of 3": the other end of a span. */
const SECOND_LEVEL = /\bmbo[ -]?(?:niveau )?\d ?(?:\/|-|of|tot|a) ?([1-4])\b/g;

/** The lowest and highest level of schooling that a text names; `undefined` where it names none. */
export function spanOfSchooling(text: string): Span | undefined {
  const folded = fold(text);
  const ranks = [...SCHOOLING.flatMap(([rank, pattern]) => (folded.match(pattern) ?? []).map(() => rank)), ...[...folded.matchAll(SECOND_LEVEL)].map(([, rank]) => Number(rank))];
  return ranks.length === 0 ? undefined : { from: Math.min(...ranks), to: Math.max(...ranks) };
}

/** @returns `undefined` where a text names none, or several. */
function schoolingOf(text: string): number | undefined {
  const span = spanOfSchooling(text);
  return span?.from === span?.to ? span?.from : undefined;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, vijftien: 15, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, honderd: 100, tweehonderd: 200, vijfhonderd: 500, duizend: 1000 };
const NUMBER = `(\\d+(?:[.,]\\d+)*|${Object.keys(NUMBER_WORDS).filter((word) => word !== 'een').join('|')})`;
const valueOf = (text: string): number => NUMBER_WORDS[text] ?? Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'));

const YEARS = new RegExp(`\\b${NUMBER}(?: ?(?:-|a|tot|of|to) ?${NUMBER})? ?\\+?(?: ?(?:jaar|jaren|jr|yrs|years?)\\b|$)`, 'g');
const MONTHS = /\b\d+ ?(?:maand|maanden|mnd|months?)\b/;
/** Years from which experience is more than "enige", and from which it is surely as much as "ruime": between them lies what nobody can say. */
const YEARS_OF = { some: 1, more: 4, much: 5, veryMuch: 10 } as const;

function onlyYears(text: string): number | undefined {
  const years = [...fold(text).matchAll(YEARS)].filter(([, , to]) => to === undefined).map(([, number = '']) => valueOf(number));
  return years.length === 1 ? years[0] : undefined;
}

/** Where years stand beside words for experience: 0 none, 1 some, 2 much, 3 very much. */
export function spanOfYears(text: string): Span | undefined {
  const folded = fold(text);
  if (MONTHS.test(folded)) return { from: 0, to: 1 };
  const places = [...folded.matchAll(YEARS)].flatMap(([, from = '', to]) => [from, to ?? from]).map((number) => valueOf(number)).flatMap((years) => {
    if (years < YEARS_OF.some) return years === 0 ? [0] : [0, 1];
    if (years < YEARS_OF.more) return [1];
    if (years < YEARS_OF.much) return [1, 2];
    return years < YEARS_OF.veryMuch ? [2] : [2, 3];
  });
  return places.length === 0 ? undefined : { from: Math.min(...places), to: Math.max(...places) };
}

/** Below 0: the job has less; 0: as much; `undefined`: one of both does not say it plainly. */
export function compareAmounts(aspect: string, job: string, reference: string): number | undefined {
  const read = aspect === 'knowledge' ? schoolingOf : aspect === 'experience' ? onlyYears : undefined;
  const [own, other] = [read?.(job), read?.(reference)];
  return own === undefined || other === undefined ? undefined : own - other;
}

const BOUND: readonly (readonly [RegExp, (found: number, bound: number) => boolean])[] = [
  [new RegExp(`\\b(?:niet meer dan|ten hoogste|hoogstens|maximaal|tot en met) ${NUMBER}\\b`), (found, bound) => found <= bound],
  [new RegExp(`\\b(?:meer dan|boven de) ${NUMBER}\\b`), (found, bound) => found > bound],
  [new RegExp(`\\b(?:minder dan|onder de) ${NUMBER}\\b`), (found, bound) => found < bound],
  [new RegExp(`\\b(?:ten minste|tenminste|minstens|minimaal|vanaf) ${NUMBER}\\b`), (found, bound) => found >= bound],
  [new RegExp(`\\b${NUMBER} of meer\\b`), (found, bound) => found >= bound],
];

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
