/** Whether what was found may be functions at all: asked where no group says so. */
import type { DraftJob } from '../catalogue/draft-job';
import { isTitleLike, mayNamePeople, speaksAsTitle } from './titles';
import { shareOf } from '../catalogue/read-content';
import { FUNCTIONS } from './weights';

const isDescribed = ({ purpose, groups }: DraftJob): boolean => purpose.length > 0 && groups.some(({ items }) => items.length > 0);

/** Names that can be titles, of which some speak as titles of jobs do; or many, that are all described. */
export function areFunctions(drafts: readonly DraftJob[]): boolean {
  const names = drafts.map(({ name }) => name);
  if (drafts.length === 0 || shareOf(names, isTitleLike) < FUNCTIONS.titles) return false;
  const spoken = shareOf(names, speaksAsTitle);
  const [only] = drafts;
  if (drafts.length === 1 && only !== undefined && only.purpose.length + only.groups.length === 0) return false;
  // Few that are all described need less of a name.
  const people = shareOf(names, (name) => speaksAsTitle(name) || mayNamePeople(name));
  if (drafts.length < FUNCTIONS.few) return spoken >= FUNCTIONS.spokenFew || (people >= FUNCTIONS.spokenFew && drafts.every(isDescribed));
  return spoken >= FUNCTIONS.spoken || (shareOf(names, isTitleLike) >= FUNCTIONS.titlesAlone && shareOf(drafts, isDescribed) >= FUNCTIONS.described);
}
