/** Words for numbers, in Dutch and English, folded. */
import { FEW, MANY } from './weights';

/** 0 to 20. */
export const SMALL: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
};

/** 20, 30 … 90. */
export const TENS: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

/** What stands behind a number and multiplies it. */
export const SCALES: Readonly<Record<string, number>> = {
  honderd: 1e2, hundred: 1e2, duizend: 1e3, thousand: 1e3, miljoen: 1e6, million: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9, mrd: 1e9, billion: 1e9, bn: 1e9,
};
/** Letters that multiply: `k` where it touches the number or an amount of money, `m` and "ton" in an amount of money only. */
export const MONEY_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, ton: 1e5 };

/** Phrases that stand for a number, lowest and highest. */
export const NUMBER_PHRASES: readonly (readonly [string, readonly [number, number]])[] = [
  ['een half', [0.5, 0.5]], ['een halve', [0.5, 0.5]], ['half', [0.5, 0.5]], ['halve', [0.5, 0.5]], ['half a', [0.5, 0.5]], ['half an', [0.5, 0.5]],
  ['anderhalf', [1.5, 1.5]], ['anderhalve', [1.5, 1.5]], ['one and a half', [1.5, 1.5]],
  ['een dozijn', [12, 12]], ['a dozen', [12, 12]], ['een paar', FEW], ['enkele', FEW], ['a few', FEW], ['a couple of', FEW],
  ['een tiental', [9, 11]], ['een twintigtal', [18, 22]], ['een dertigtal', [27, 33]], ['een veertigtal', [36, 44]], ['een vijftigtal', [45, 55]], ['een honderdtal', [90, 110]],
  ['een tweetal', [2, 2]], ['een drietal', [3, 3]], ['een viertal', [4, 4]], ['een vijftal', [5, 5]], ['een zestal', [6, 6]], ['een zevental', [7, 7]], ['een achttal', [8, 8]], ['een negental', [9, 9]], ['een twaalftal', [12, 12]],
  ...(['tientallen', 'enkele tientallen', 'dozens of'] as const).map((phrase): readonly [string, readonly [number, number]] => [phrase, [10 * MANY[0], 10 * MANY[1]]]),
  ...(['honderden', 'enkele honderden', 'hundreds of'] as const).map((phrase): readonly [string, readonly [number, number]] => [phrase, [100 * MANY[0], 100 * MANY[1]]]),
  ...(['duizenden', 'enkele duizenden', 'thousands of'] as const).map((phrase): readonly [string, readonly [number, number]] => [phrase, [1000 * MANY[0], 1000 * MANY[1]]]),
  ['a hundred', [100, 100]], ['a thousand', [1000, 1000]], ['a million', [1e6, 1e6]],
  // "a" before a unit of time; before other words it is an article, and in Dutch it stands between two numbers ("3 à 4").
  ...(['year', 'month', 'week', 'day'] as const).map((unit): readonly [string, readonly [number, number]] => [`a ${unit}`, [1, 1]]),
];

/** Phrases for so many times, which need a period behind them. */
export const TIMES_PHRASES: readonly (readonly [string, number])[] = [['eens', 1], ['once', 1], ['twice', 2], ['eenmaal', 1], ['tweemaal', 2], ['driemaal', 3], ['viermaal', 4], ['vijfmaal', 5], ['zesmaal', 6]];

/** Phrases for a part of a whole, lowest and highest. */
export const SHARE_PHRASES: readonly (readonly [string, readonly [number, number]])[] = [
  ['de helft', [0.5, 0.5]], ['half of', [0.5, 0.5]], ['half the', [0.5, 0.5]], ['een kwart', [0.25, 0.25]], ['driekwart', [0.75, 0.75]], ['drie kwart', [0.75, 0.75]], ['three quarters', [0.75, 0.75]],
  ['two thirds', [2 / 3, 2 / 3]], ['het grootste deel', [0.51, 0.99]], ['het merendeel', [0.51, 0.99]], ['de meerderheid', [0.51, 0.99]], ['the majority', [0.51, 0.99]],
];
/** Parts of a whole that are ranks as well ("een derde partij"): only where the whole follows, or nothing. */
export const SHARE_OR_RANK: readonly (readonly [string, readonly [number, number]])[] = [
  ['een derde', [1 / 3, 1 / 3]], ['twee derde', [2 / 3, 2 / 3]], ['tweederde', [2 / 3, 2 / 3]], ['een vierde', [0.25, 0.25]], ['een vijfde', [0.2, 0.2]], ['twee vijfde', [0.4, 0.4]], ['een tiende', [0.1, 0.1]],
  ['a quarter', [0.25, 0.25]], ['one quarter', [0.25, 0.25]], ['a third', [1 / 3, 1 / 3]], ['one third', [1 / 3, 1 / 3]],
];
/** What follows a part of a whole. */
export const WHOLE_FOLLOWS: readonly string[] = ['van', 'deel', 'der', 'of', 'or'];

/** Words behind "een" that make it a number. */
export const ONE_BEFORE: readonly string[] = ['jaar', 'maand', 'week', 'dag', 'werkdag', 'uur', 'minuut', 'kwartaal', 'kwartier', 'seizoen', 'keer', 'maal', 'fte', 'procent', 'miljoen', 'mln', 'miljard', 'of twee', 'of meer', 'of meerdere', 'a twee', 'tot twee', 'tot drie'];
/** Words before "een" that may make it a number: what stands before them tells. */
export const ONE_BEHIND: readonly string[] = ['dan', 'minstens', 'tenminste', 'minste', 'hoogste', 'minimaal', 'maximaal', 'hoogstens', 'hooguit'];
