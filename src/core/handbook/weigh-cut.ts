/** How much is saved by telling the form of the pages once instead of on every page: what tells pages of functions from any other cut. */
import { CLOSING_HEADING } from '../catalogue/section-headings.nl';
import { fieldOf } from './lines';
import type { HandbookLines, Line } from './lines';
import type { PageCut } from './page-cuts';
import { bareName, isNameLike, isTitleLike, NAME_SHAPES, speaksAsTitle } from './titles';
import { WEIGH } from './weights';

/**
 * @property template Key -> share of the pages that have it, for those on at least half of them. @property once Keys of it that stand exactly once on a page.
 * @property anchored Share of the pages whose first section is the same. @property doubled Share of the names that are not the first of their kind.
 */
export interface WeighedCut extends PageCut {
  readonly score: number;
  readonly template: ReadonlyMap<string, number>;
  readonly once: number;
  readonly anchored: number;
  readonly doubled: number;
}

/** A handbook made ready to be weighed many times: keys as numbers. */
interface Keyed {
  readonly line: Line;
  readonly id: number;
}

interface KeyCount {
  has: number;
  ones: number;
  all: number;
  outside: number;
  page: number;
  here: number;
  first: number;
}

export class CutWeigher {
  private readonly keyed: readonly Keyed[];
  private readonly keys: readonly string[];
  private readonly bits: number;
  private readonly known: readonly boolean[];

  constructor(private readonly book: HandbookLines) {
    const ids = new Map<string, number>();
    this.keyed = book.lines.filter(({ key }) => key !== '').map((line) => {
      const id = ids.get(line.key) ?? ids.size;
      ids.set(line.key, id);
      return { line, id };
    });
    this.keys = [...ids.keys()];
    this.bits = Math.log2(2 + this.keys.length);
    this.known = this.keys.map((key) => book.words(key) !== undefined || fieldOf(key) !== undefined);
  }

  private countKeys({ openings }: PageCut): readonly KeyCount[] {
    const counts = this.keys.map((): KeyCount => ({ has: 0, ones: 0, all: 0, outside: 0, page: -1, here: 0, first: 0 }));
    const names = new Set(openings.map(({ at }) => at));
    let page = -1;
    let fresh = false;
    for (const { line, id } of this.keyed) {
      while (page + 1 < openings.length && (openings[page + 1]?.line ?? Infinity) <= line.n) {
        page += 1;
        fresh = true;
      }
      const count = counts[id];
      if (count === undefined || (names.has(line.n) && line.kind !== 'row' && line.kind !== 'label')) continue;
      if (page < 0) {
        count.outside += 1;
        continue;
      }
      if (fresh) count.first += 1;
      fresh = false;
      count.all += 1;
      if (count.page !== page) {
        if (count.here === 1) count.ones += 1;
        count.page = page;
        count.has += 1;
        count.here = 0;
      }
      count.here += 1;
    }
    for (const count of counts) if (count.here === 1) count.ones += 1;
    return counts;
  }

  /** What is saved by knowing the names: they are all headings of their depth, or all of one shape, or speak as titles of jobs. */
  private weighNames({ openings }: PageCut): number {
    const n = openings.length;
    const heads = openings.flatMap(({ at }) => this.book.lines[at] ?? []);
    const depth = heads[0]?.kind === 'heading' ? heads[0].depth : 0;
    let gain = 0;
    if (n >= 2 && depth > 0 && heads.every((line) => line.kind === 'heading' && line.depth === depth)) {
      const all = this.book.lines.filter((line) => line.kind === 'heading' && line.depth === depth && !CLOSING_HEADING.test(line.key)).length;
      if (all <= n * WEIGH.otherHeads) gain += WEIGH.sameDepth * n * this.bits;
    }
    if (n >= 2 && NAME_SHAPES.slice(0, 2).some(([, shape]) => heads.every(({ text }) => shape(text)))) gain += WEIGH.sameShape * n * this.bits;
    gain += WEIGH.spoken * this.bits * openings.filter(({ name }) => speaksAsTitle(name)).length;
    gain -= WEIGH.unlike * this.bits * openings.filter(({ name }) => !isTitleLike(name)).length;
    return gain;
  }

  weigh(cut: PageCut): WeighedCut {
    const { openings } = cut;
    const n = openings.length;
    const { bits } = this;
    const template = new Map<string, number>();
    let [gain, once, anchor] = [0, 0, 0];
    this.countKeys(cut).forEach(({ has, ones, all, outside, first }, id) => {
      const known = this.known[id] === true;
      anchor = Math.max(anchor, first);
      if (has / n < WEIGH.onPages || (has < 2 && !(known && n <= 2))) return;
      template.set(this.keys[id] ?? '', has / n);
      if (ones / has >= WEIGH.exactlyOnce) once += 1;
      // "One page" on which the purpose stands three times is three pages.
      if (n === 1 && all > 1) gain -= (all - 1) * bits;
      const told = known ? (n === 1 ? WEIGH.toldAlone : WEIGH.toldKnown) : WEIGH.told;
      gain += bits * ((ones + WEIGH.again * Math.min(all - ones, 3 * n)) * (known ? WEIGH.known : 1) - told - WEIGH.outside * outside);
    });
    gain += this.weighNames(cut);
    const anchored = n === 0 ? 0 : anchor / n;
    const doubled = n === 0 ? 0 : 1 - new Set(openings.map(({ name }) => bareName(name))).size / n;
    const long = openings.filter(({ name }) => !isNameLike(name)).length;
    const score = (gain - bits * n * (WEIGH.doubled * doubled + WEIGH.page) - bits * long) * (1 - WEIGH.anchored + WEIGH.anchored * anchored);
    return { ...cut, score, template, once, anchored, doubled };
  }
}
