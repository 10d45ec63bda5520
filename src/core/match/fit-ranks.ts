/** Rank beside rank: whoever leads is no function that does not, and the other way round; shared words of the field must not hide it. */
import { memoize } from '../text/memoize';
import { classOf, IS } from '../text/actors/word-classes';
import { readRanks } from '../text/read-ranks';
import type { Rank } from '../text/rank-words.nl';
import { tokenize } from '../text/tokenize';
import { sizeOf } from './calibrate';
import type { FunctionIndex } from './index-functions';
import { RANKS, TITLES_KEPT } from './weights';

/** Adds to the log odds of each function what its rank says beside that of a title; `undefined` where the title says nothing of rank. */
export type FitRanks = (title: string) => Float64Array | undefined;

interface OwnRanks {
  readonly any: ReadonlySet<Rank>;
  /** Those that all its names have. */
  readonly all: ReadonlySet<Rank>;
}

export function createRankFitter(index: FunctionIndex): FitRanks {
  const understand = (word: string): string => index.readWord(word)?.lexeme.forms[0] ?? word;
  const ranksOf = (text: string): ReadonlySet<Rank> => new Set(readRanks(text, understand).map(({ rank }) => rank));
  const functions = index.functions.map(({ texts }): OwnRanks => {
    const names = texts.filter(({ field, source }) => field === 'names' && source !== 'precedent').map(({ text }) => ranksOf(text));
    const any = new Set(names.flatMap((ranks) => [...ranks]));
    return { any, all: new Set([...any].filter((rank) => names.every((ranks) => ranks.has(rank)))) };
  });
  const weights = RANKS[sizeOf(functions.length)];

  /** What a title says of rank, as a key of few values. */
  const keyOf = (title: string): string => {
    const own = ranksOf(title);
    const person = own.size > 0 ? 'ranked' : tokenize(title).some(({ word }) => (classOf(understand(word)) & IS.person) !== 0) ? 'person' : '';
    return [person, ...(['leads', 'staff', 'assists'] as const).filter((rank) => own.has(rank))].join(' ');
  };
  const keys = memoize<string, string>(TITLES_KEPT);
  const fits = new Map<string, Float64Array | undefined>();

  function fit(key: string): Float64Array | undefined {
    const [leads, staff, assists] = [key.includes('leads'), key.includes('staff'), key.includes('assists')];
    const led = key.startsWith('ranked') ? weights.led : weights.personLed;
    if (key === '' || (key === 'person' && led === 0)) return undefined;
    return Float64Array.from(functions, ({ any, all }) => {
      let odds = 0;
      if (leads && !any.has('leads')) odds -= weights.leads;
      if (!leads && all.has('leads')) odds -= led;
      if (staff && any.has('staff')) odds += weights.staff;
      if (assists ? !any.has('assists') : all.has('assists')) odds -= weights.assists;
      return odds;
    });
  }

  return (title) => {
    const key = keys(title, keyOf);
    if (!fits.has(key)) fits.set(key, fit(key));
    return fits.get(key);
  };
}
