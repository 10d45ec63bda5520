/** Every text of setting up a run, by meaning; one file per language fills it in. */
import type { StaleReason, Strictness } from '../core';
import type { FoundList } from '../excel/find-lists';
import type { ObstacleText } from './obstacle-text';

/** A step of the first time. */
export interface StepText {
  readonly name: string;
  readonly about: string;
}

export interface SetUpTexts {
  readonly first: {
    readonly heading: string;
    readonly list: StepText;
    readonly handbook: StepText;
    readonly grade: StepText;
    readonly done: string;
    readonly sample: string;
    readonly sampleIs: string;
    readonly sheet: string;
    readonly loading: string;
    readonly failed: ObstacleText;
    readonly skip: string;
  };
  /** Of the handbook that comes with the software. */
  readonly builtIn: string;
  readonly title: {
    readonly heading: string;
    readonly why: string;
    readonly samples: (samples: readonly string[]) => string;
    readonly apply: string;
  };
  readonly mapping: {
    readonly open: string;
    readonly close: string;
    readonly promise: string;
    /** The control of a column. */
    readonly ask: (header: string) => string;
    readonly samples: (samples: readonly string[]) => string;
    readonly noSamples: string;
    /** Values of persons are not shown. */
    readonly personal: string;
    /** What a column is when nobody says otherwise. */
    readonly recognised: (field: string) => string;
    readonly unknown: string;
    readonly private: string;
    readonly ignore: string;
    readonly warning: (header: string) => ObstacleText;
    readonly useAnyway: string;
    readonly leave: string;
    readonly reset: string;
    /** Excel did not take it. */
    readonly notKept: ObstacleText;
  };
  readonly strictness: {
    readonly heading: string;
    readonly why: string;
    readonly name: Readonly<Record<Strictness, string>>;
    readonly about: Readonly<Record<Strictness, string>>;
    /** What it would mean for the list. */
    readonly counts: (proposal: number, review: number) => string;
    readonly count: string;
    readonly counting: string;
    /** Beside the summary. */
    readonly used: (strictness: Strictness) => string;
  };
  readonly run: {
    readonly pace: (done: number, total: number, seconds: number) => string;
    readonly force: string;
    readonly unchanged: (count: number) => string;
    readonly left: (count: number) => string;
    /** The button of a count: it shows those rows. */
    readonly show: (label: string, count: string) => string;
  };
  readonly differences: {
    readonly heading: string;
    readonly count: (changed: number, total: number) => string;
    readonly reason: Readonly<Record<StaleReason, string>>;
    readonly because: (reasons: readonly string[]) => string;
    /** The box of a row. */
    readonly accept: (row: number, title: string) => string;
    readonly all: string;
    readonly none: string;
    readonly accepted: (accepted: number, total: number) => string;
    readonly promise: string;
    readonly write: (accepted: number, total: number) => string;
  };
  readonly lists: {
    readonly open: string;
    readonly looking: string;
    readonly none: string;
    readonly facts: (list: FoundList) => string;
    readonly here: string;
  };
}
