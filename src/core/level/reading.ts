/** What readers of level cues take and give: a text, and where it stands on an aspect's scale. */
import type { Quote } from '../model/evidence';

/** A text to read. @property own The text is the aspect's own column, where bare words count. */
export interface CueText<Source extends string> {
  readonly source: Source;
  readonly text: string;
  readonly own: boolean;
}

/** @property position Weighted mean of what was found, on the aspect's scale. @property quote The phrase that weighs most. */
export interface Reading<Source extends string> {
  readonly position: number;
  readonly quote: Quote<Source>;
}
