/** A text as the readers of aspects take it, and what they give: where it stands on an aspect's scale. */
import type { JobField } from '../model/company-job';
import type { Quote } from '../model/evidence';

/**
 * @property holder The folded title of the job, so that its own name for who holds it is no other; see `readActor`.
 * @property folded As long as `text`: lower case, no accents, one space between words, a line break where a sentence ends.
 */
export interface FoldedText<Source extends string> {
  readonly source: Source;
  readonly text: string;
  readonly folded: string;
  readonly holder: string;
}

/** The fields of a job that have text. */
export type FieldTexts = ReadonlyMap<JobField, FoldedText<JobField>>;

/** The words of a text from `start` to `end`. */
export const quoteFrom = <Source extends string>({ source, text }: FoldedText<Source>, start: number, end: number): Quote<Source> => ({ source, start, end, text: text.slice(start, end) });

/** The words that an expression found in the folded text. */
export const quoteOf = <Source extends string>(text: FoldedText<Source>, match: RegExpExecArray): Quote<Source> => quoteFrom(text, match.index, match.index + match[0].length);

/** A whole text as a quote. */
export const quoteAll = <Source extends string>(text: FoldedText<Source>): Quote<Source> => quoteFrom(text, 0, text.text.length);

/**
 * @property position Weighted mean of what was found, on the aspect's scale.
 * @property sureness 0 to 1: 1 from one plain statement on, less for hints only.
 * @property quote The words that weigh most.
 * @property against Plain words of the same job that say the opposite.
 */
export interface Reading<Source extends string> {
  readonly position: number;
  readonly sureness: number;
  readonly quote: Quote<Source>;
  readonly against?: Quote<Source>;
}
