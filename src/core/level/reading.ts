/** A text made ready for the cues. */
import { fold } from '../text/fold';
import { findCues } from './find-cues';
import type { CuesByAspect, CuesFound } from './find-cues';
import type { FoldedText } from './folded-text';

export type { Reading } from './folded-text';

/** A folded text with the cues that may stand in it. */
export class CueText<Source extends string> implements FoldedText<Source> {
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

/** The end of a sentence or of a listed item, with the white space after it; "n.v.t. " and "o.a. " end nothing. */
const SENTENCE_END = /(?<=[^\s.][^\s.][.!?]|[;\n\r•·▪●])\s|[\n\r]/g;

const ODD_SPACE = /[^\S\n ]/g;

/** Prepares a text; places in `folded` are places in `text`. @param title The title of the job it is about. */
export function prepareText<Source extends string>(source: Source, text: string, title = ''): CueText<Source> {
  const spaced = fold(text).replace(SENTENCE_END, '\n').replace(ODD_SPACE, ' ');
  return new CueText(source, text, spaced, fold(title));
}
