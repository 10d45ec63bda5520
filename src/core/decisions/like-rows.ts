/** Other rows of a list that describe the same work as one, and why: so that a decision can be taken for all of them at once. */
import type { CompanyJob } from '../model/company-job';
import { coreTitle } from '../text/core-title';
import { fold } from '../text/fold';
import { ENOUGH_WORDS, OTHER_TEXT, SAME_TEXT } from './weights';

/**
 * Why a row is like another.
 * `title`: the same title; `exactly` is false where it is so apart from m/v, hours, place, case and the like. `text`: the descriptions share this much of their words, 0 to 1.
 */
export type LikeReason = { readonly kind: 'title'; readonly exactly: boolean } | { readonly kind: 'text'; readonly share: number };

/** @property row As the user sees it. @property because At least one reason. */
export interface LikeRow {
  readonly row: number;
  readonly title: string;
  readonly because: readonly LikeReason[];
}

const textOf = ({ fields: { tasks = '', purpose = '' } }: Pick<CompanyJob, 'fields'>): string => `${tasks}\n${purpose}`;
const wordsOf = (folded: string): ReadonlySet<string> => new Set(folded.match(/[\p{L}\p{N}]+/gu));

/** What a product of decimals may be off. */
const ROUNDING = 1e-9;

/** A question about one job. Each different title and text is compared once. */
class Comparison {
  private readonly title: string;
  private readonly core: string;
  /** The first letters of the core's first word: no like title lacks them, in whatever form. */
  private readonly opening: string;
  private readonly text: string;
  private readonly words: ReadonlySet<string>;
  /** The longest first: few other texts have them. */
  private readonly probes: readonly string[];
  private readonly titles = new Map<string, boolean>();
  private readonly shares = new Map<string, number | undefined>();

  constructor({ fields }: Pick<CompanyJob, 'fields'>) {
    this.title = fields.title ?? '';
    this.core = coreTitle(this.title);
    this.opening = this.core.slice(0, 3).split(' ')[0] ?? '';
    this.text = fold(textOf({ fields }));
    this.words = wordsOf(this.text);
    this.probes = [...this.words].sort((a, b) => b.length - a.length);
  }

  reasons(other: CompanyJob): readonly LikeReason[] {
    const title = other.fields.title ?? '';
    const isTitle = this.core !== '' && this.isSameTitle(title);
    const share = this.shareOf(textOf(other), isTitle);
    if (isTitle && share !== undefined && share < OTHER_TEXT) return [];
    return [
      ...(isTitle ? [{ kind: 'title', exactly: title === this.title } as const] : []),
      ...(share !== undefined && share >= SAME_TEXT - ROUNDING ? [{ kind: 'text', share } as const] : []),
    ];
  }

  private isSameTitle(title: string): boolean {
    const known = this.titles.get(title);
    if (known !== undefined) return known;
    const isSame = title === this.title || (fold(title).includes(this.opening) && coreTitle(title) === this.core);
    this.titles.set(title, isSame);
    return isSame;
  }

  /** @param exactly Whether the share is wanted where it is small. @returns `undefined` where one of the texts tells too little, or where they are known to be other texts. */
  private shareOf(raw: string, exactly: boolean): number | undefined {
    if (this.words.size < ENOUGH_WORDS || raw.length < ENOUGH_WORDS) return undefined;
    const kind = `${exactly ? '+' : '-'}${raw}`;
    if (!this.shares.has(kind)) this.shares.set(kind, this.compareText(fold(raw), exactly));
    return this.shares.get(kind);
  }

  /** Whether a text cannot be the same, without cutting it into words: of those of the job it lacks more than it may. */
  private lacksTooMuch(text: string): boolean {
    let may = this.words.size - Math.ceil(this.words.size * SAME_TEXT - ROUNDING);
    for (const probe of this.probes) {
      if (text.includes(probe)) continue;
      may -= 1;
      if (may < 0) return true;
    }
    return false;
  }

  private compareText(text: string, exactly: boolean): number | undefined {
    if (text === this.text) return 1;
    if (!exactly && this.lacksTooMuch(text)) return undefined;
    const words = wordsOf(text);
    if (words.size < ENOUGH_WORDS) return undefined;
    let shared = 0;
    for (const word of words) if (this.words.has(word)) shared += 1;
    return shared / Math.max(words.size, this.words.size);
  }
}

/**
 * The rows that describe the same work as a job: those with its title, apart from what says nothing about the work, unless their descriptions tell other work;
 * and those with nearly the same description. In row order, without the job itself.
 */
export function likeRows(jobs: readonly CompanyJob[], job: CompanyJob): readonly LikeRow[] {
  const comparison = new Comparison(job);
  return jobs.flatMap((other): readonly LikeRow[] => {
    if (other.row === job.row) return [];
    const because = comparison.reasons(other);
    return because.length === 0 ? [] : [{ row: other.row, title: other.fields.title ?? '', because }];
  });
}
