/** What readers of level cues take and give: a prepared text, and where it stands on an aspect's scale. */
import type { Quote } from '../model/evidence';
import { fold } from '../text/fold';
import { findCues } from './cues/cues';
import type { CuesByAspect, CuesFound } from './cues/cues';

/**
 * A text made ready for the patterns of the cues.
 * @property holder The folded title of the job, so that its own name for who holds it is no other; see `readActor`.
 * @property folded As long as `text`: lower case, no accents, one space between words, a line break where a sentence ends.
 */
export class CueText<Source extends string> {
  #found: CuesFound | undefined;

  constructor(readonly source: Source, readonly text: string, readonly folded: string, readonly holder = '') {}

  /** The cues that may stand in it, looked for once. */
  get found(): CuesFound {
    return (this.#found ??= findCues(this.folded));
  }

  /** @param own Whether the text is a column about one aspect, where bare words count. */
  cues(own: boolean): CuesByAspect {
    return own ? this.found.own : this.found.other;
  }
}

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

/** The end of a sentence or of a listed item, with the white space after it; "n.v.t. " and "o.a. " end nothing. */
const SENTENCE_END = /(?<=[^\s.][^\s.][.!?]|[;\n\r•·▪●])\s|[\n\r]/g;

const ODD_SPACE = /[^\S\n ]/g;

/** Prepares a text; places in `folded` are places in `text`. @param title The title of the job it is about. */
export function prepareText<Source extends string>(source: Source, text: string, title = ''): CueText<Source> {
  const spaced = fold(text).replace(SENTENCE_END, '\n').replace(ODD_SPACE, ' ');
  return new CueText(source, text, spaced, fold(title));
}
