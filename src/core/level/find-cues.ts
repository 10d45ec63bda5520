/** The cues of all aspects, found in a text at once. */
import type { Aspect } from '../model/evidence';
import { createPhraseFinder } from '../text/find-phrases';
import { compilePhrases } from '../text/phrases';
import { ASPECTS } from './aspects';
import type { CueData, CueSheet } from './aspects';
import { DOMAINS } from './domains';
import type { DomainId } from './domains';

/** A cue as the readers use it. @property domain Only counts beside a reference job of that domain. @property number By which its match is asked for. */
export interface Cue extends CueData {
  readonly aspect: Aspect;
  readonly domain?: DomainId;
  readonly pattern: RegExp;
  readonly number: number;
}

interface Sheet {
  readonly aspect: Aspect;
  readonly sheet: CueSheet;
  readonly domain?: DomainId;
}

const SHEETS: readonly Sheet[] = ASPECTS.flatMap(({ id: aspect, sheet }): readonly Sheet[] => [
  ...(sheet === undefined ? [] : [{ aspect, sheet }]),
  ...DOMAINS.flatMap(({ id: domain, cues }): readonly Sheet[] => {
    const own = cues[aspect];
    return own === undefined ? [] : [{ aspect, sheet: own, domain }];
  }),
]);

/** All cues, by their number. */
export const CUES: readonly Cue[] = SHEETS
  .flatMap(({ aspect, sheet: { words, cues }, domain }) => cues.map((cue) => ({ ...cue, aspect, ...(domain === undefined ? {} : { domain }), pattern: compilePhrases(cue.phrases, words) })))
  .map((cue, number): Cue => ({ ...cue, number }));

/** Cues by aspect, in the order of their data. */
export type CuesByAspect = ReadonlyMap<Aspect, readonly Cue[]>;

function groupByAspect(numbers: readonly number[]): CuesByAspect {
  const found = new Map<Aspect, Cue[]>();
  for (const number of numbers) {
    const cue = CUES[number];
    if (cue === undefined) continue;
    const same = found.get(cue.aspect);
    if (same === undefined) found.set(cue.aspect, [cue]);
    else same.push(cue);
  }
  return found;
}

const { find: findPhrases, anywhere } = createPhraseFinder(CUES.map(({ pattern }) => pattern));
const inAnyText = (number: number): boolean => CUES[number]?.ownFieldOnly !== true;

/** What may stand in a text without any phrase, which most texts are. */
const WITHOUT_PHRASE = { own: groupByAspect(anywhere), other: groupByAspect(anywhere.filter(inAnyText)) };

/**
 * The cues that may stand in a text.
 * @property own Where the text is a column about one aspect, in which bare words count. @property other In any other text.
 * @property firstMatch The first match of the cue of a number, or null.
 */
export interface CuesFound {
  readonly own: CuesByAspect;
  readonly other: CuesByAspect;
  readonly firstMatch: (number: number) => RegExpExecArray | null;
}

/** @param folded See `FoldedText`. */
export function findCues(folded: string): CuesFound {
  const { candidates, firstMatch } = findPhrases(folded);
  if (candidates === anywhere) return { ...WITHOUT_PHRASE, firstMatch };
  return { own: groupByAspect(candidates), other: groupByAspect(candidates.filter(inAnyText)), firstMatch };
}
