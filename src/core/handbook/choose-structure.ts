/** The cut into pages that explains most, and whether its pages are functions. */
import { fieldOf } from './lines';
import type { HandbookLines } from './lines';
import { findPageCuts } from './page-cuts';
import type { PageCut } from './page-cuts';
import { bareName, isTitleLike, NAME_SHAPES, speaksAsTitle } from './titles';
import { CutWeigher } from './weigh-cut';
import type { WeighedCut } from './weigh-cut';
import { CHOOSE } from './weights';

/** Index of the last opening at or before a line; -1 before the first. @param starts In order. */
export function pageAt(starts: readonly number[], line: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A result area is a form too: the page around it wins when it has sections of its own that stand once. */
function isAround(outer: WeighedCut, inner: WeighedCut, best: number): boolean {
  const starts = outer.openings.map(({ line }) => line);
  if (outer.score < CHOOSE.outer * best || starts.length < 2 || inner.openings.length < CHOOSE.inside * starts.length || outer.doubled > CHOOSE.doubled || outer.anchored < CHOOSE.anchored) return false;
  const pages = inner.openings.map(({ line }) => pageAt(starts, line));
  const own = [...outer.template].filter(([key, share]) => share >= CHOOSE.onAll && (inner.template.get(key) ?? 0) < CHOOSE.onSome).length;
  return pages.every((page) => page >= 0) && new Set(pages).size === starts.length && own >= 2 && outer.once >= 2;
}

/** A marked shape of name that also stands elsewhere at the same depth opens a page there as well, whatever its sections are called. */
function withSiblings(best: WeighedCut, { lines }: HandbookLines): PageCut {
  const heads = best.openings.flatMap(({ at }) => lines[at] ?? []);
  const depth = heads[0]?.depth;
  const shape = heads.length < 2 ? undefined : [...NAME_SHAPES].reverse().find(([, one]) => heads.every((line) => line.kind === 'heading' && one(line.text)))?.[1];
  const taken = new Set(heads.map(({ n }) => n));
  const more = shape === undefined ? [] : lines.filter((line) => line.kind === 'heading' && line.depth === depth && shape(line.text) && !taken.has(line.n));
  if (more.length === 0 || more.length > CHOOSE.siblings * heads.length) return best;
  const openings = [...best.openings, ...more.map((line) => ({ line: line.n, at: line.n, name: line.text }))].sort((a, b) => a.line - b.line);
  return { how: `${best.how} + siblings`, openings };
}

/** Of some, the share that is so. */
const share = <One>(some: readonly One[], is: (one: One) => boolean): number => (some.length === 0 ? 0 : some.filter(is).length / some.length);

/** How much of the form says that these are functions: known words, and names that speak as titles of jobs. */
function evidence(best: WeighedCut, book: HandbookLines): number {
  let said = 0;
  for (const key of best.template.keys()) {
    const [meaning, field] = [book.words(key), fieldOf(key)];
    if (meaning === 'activities' || meaning === 'purpose' || field === 'name') said += 1;
    else if (meaning !== undefined || field !== undefined) said += CHOOSE.weak;
  }
  return said;
}

/** `yes`: functions. `maybe`: pages so regular that they must be some form; whether of functions their content must tell. `no`: no functions. */
export type Gate = 'yes' | 'maybe' | 'no';

function gateOf(best: WeighedCut, book: HandbookLines): Gate {
  const names = best.openings.map(({ name }) => name);
  if (share(names, isTitleLike) < CHOOSE.titles) return 'no';
  const spoken = share(names, speaksAsTitle) * (names.length >= CHOOSE.several ? CHOOSE.spoken : 1);
  if (best.doubled < CHOOSE.names && best.template.size >= (names.length === 1 ? 1 : 2) && best.anchored >= CHOOSE.begun && evidence(best, book) + spoken >= CHOOSE.said) return 'yes';
  return names.length >= 2 && best.once >= 2 && best.anchored >= CHOOSE.regular && best.doubled <= CHOOSE.distinct ? 'maybe' : 'no';
}

/** @property template Of the pages; see `WeighedCut`. */
export interface Structure {
  readonly cut: PageCut;
  readonly template: ReadonlyMap<string, number>;
  readonly gate: Exclude<Gate, 'no'>;
}

/** @param listed Names of functions known from lists, as `bareName` gives them. @returns `undefined` where no cut makes pages of functions. */
export function chooseStructure(book: HandbookLines, listed: ReadonlySet<string>): Structure | undefined {
  const weigher = new CutWeigher(book);
  const all = findPageCuts(book, listed).map((cut) => weigher.weigh(cut)).sort((a, b) => b.score - a.score);
  const [top] = all;
  if (top === undefined || top.score <= 0) return undefined;
  let best = top;
  for (const outer of all.slice(1)) if (isAround(outer, best, top.score)) best = outer;
  const gate = gateOf(best, book);
  if (gate === 'no') return undefined;
  const cut = withSiblings(best, book);
  return { cut, template: cut === best ? best.template : weigher.weigh(cut).template, gate };
}

/** Names as they are compared. */
export const namesOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(bareName).filter((name) => name !== ''));
