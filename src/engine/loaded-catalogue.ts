/** The handbook in use, for the custom functions: the only state that changes on the page beside what it shows. */
import { createClassifier } from '../core';
import { createAnswerCache } from './answer-cache';
import type { AnswerJob } from './answer-cache';
import { readKept } from './kept-handbook';
import type { KeptHandbook } from './kept-handbook';

export interface LoadedCatalogue {
  /** Answers with the handbook in use; made on first need, and anew after every change. */
  readonly answerJob: () => AnswerJob;
  /** @returns Whether anything was answered with the handbook before. */
  readonly use: (handbook: KeptHandbook) => boolean;
}

export function createLoadedCatalogue(initial: KeptHandbook): LoadedCatalogue {
  let handbook = initial;
  let answer: AnswerJob | undefined;
  return {
    answerJob() {
      answer ??= createAnswerCache(createClassifier(readKept(handbook)));
      return answer;
    },
    use(next) {
      const answered = answer !== undefined;
      handbook = next;
      answer = undefined;
      return answered;
    },
  };
}
