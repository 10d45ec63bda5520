/** The catalogue in use: the only state that changes, shared by pane, ribbon button and custom functions. */
import { createClassifier } from '../core';
import type { Catalogue } from '../core';
import { createAnswerCache } from './answer-cache';
import type { AnswerJob } from './answer-cache';

export interface LoadedCatalogue {
  readonly current: () => Catalogue;
  /** Answers with the catalogue in use; made on first need, and anew after every change. */
  readonly answerJob: () => AnswerJob;
  /** @returns Whether anything was answered with the catalogue before. */
  readonly use: (catalogue: Catalogue) => boolean;
}

export function createLoadedCatalogue(initial: Catalogue): LoadedCatalogue {
  let catalogue = initial;
  let answer: AnswerJob | undefined;
  return {
    current: () => catalogue,
    answerJob() {
      answer ??= createAnswerCache(createClassifier(catalogue));
      return answer;
    },
    use(next) {
      const answered = answer !== undefined;
      catalogue = next;
      answer = undefined;
      return answered;
    },
  };
}
