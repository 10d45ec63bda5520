/** The handbook in use, for the custom functions: the only state that changes on the page beside what it shows. */
import { DEFAULT_STYLE } from '../core';
import type { Classifier, Strictness } from '../core';
import { readKept } from './kept-handbook';
import type { KeptHandbook } from './kept-handbook';

export interface LoadedCatalogue {
  /** With the handbook in use; made on first need, and anew after every change. Rejects where its script does not come; the next call asks again. */
  readonly classifier: () => Promise<Classifier>;
  /** @returns Whether anything was answered with the handbook before. */
  readonly use: (handbook: KeptHandbook) => boolean;
  /** With which strictness formulas answer from now on. @returns Whether anything was answered with another. */
  readonly useStrictness: (strictness: Strictness) => boolean;
}

async function prepare(handbook: KeptHandbook): Promise<Classifier> {
  const { createClassifier } = await import(/* webpackChunkName: "page-classifier" */ './page-classifier');
  return createClassifier(readKept(handbook));
}

export function createLoadedCatalogue(initial: KeptHandbook): LoadedCatalogue {
  let handbook = initial;
  let classifier: Promise<Classifier> | undefined;
  let strictness: Strictness = 'normal';
  const strictly = async (made: Promise<Classifier>): Promise<Classifier> => {
    const { answerJob, ...others } = await made;
    return { ...others, answerJob: (job, style = { ...DEFAULT_STYLE, strictness }) => answerJob(job, style) };
  };
  return {
    classifier() {
      if (classifier !== undefined) return classifier;
      const made = strictly(prepare(handbook));
      classifier = made;
      made.catch(() => { if (classifier === made) classifier = undefined; });
      return made;
    },
    useStrictness(next) {
      const isOther = next !== strictness && classifier !== undefined;
      strictness = next;
      return isOther;
    },
    use(next) {
      const answered = classifier !== undefined;
      handbook = next;
      classifier = undefined;
      return answered;
    },
  };
}
