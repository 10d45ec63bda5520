/** Every text of setting up a run, by meaning; one file per language fills it in. */
import type { FoundList } from '../excel/find-lists';
import type { ObstacleText } from './obstacle-text';

export interface SetUpTexts {
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
  readonly lists: {
    readonly open: string;
    readonly looking: string;
    readonly none: string;
    readonly facts: (list: FoundList) => string;
    readonly here: string;
  };
}
