/** The handbook in use, for the custom functions: the only state that changes on the page beside what it shows. */
import { createClassifier } from '../core';
import type { Classifier } from '../core';
import { readKept } from './kept-handbook';
import type { KeptHandbook } from './kept-handbook';

export interface LoadedCatalogue {
  /** With the handbook in use; made on first need, and anew after every change. */
  readonly classifier: () => Classifier;
  /** @returns Whether anything was answered with the handbook before. */
  readonly use: (handbook: KeptHandbook) => boolean;
}

export function createLoadedCatalogue(initial: KeptHandbook): LoadedCatalogue {
  let handbook = initial;
  let classifier: Classifier | undefined;
  return {
    classifier() {
      classifier ??= createClassifier(readKept(handbook));
      return classifier;
    },
    use(next) {
      const answered = classifier !== undefined;
      handbook = next;
      classifier = undefined;
      return answered;
    },
  };
}
