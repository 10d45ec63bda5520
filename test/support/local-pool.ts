/** The road in this thread, in slices, as the pool of workers gives it. */
import { createExaminer, createExplainer } from '../../src/core';
import type { Classifier } from '../../src/core';
import type { ClassifierPool } from '../../src/engine/classifier-pool';
import { CLASSIFIER } from './built-in';

/** @param slice Jobs per slice, 1 or more. */
export const localPool = (classifier: Classifier = CLASSIFIER, slice = 100): Pick<ClassifierPool, 'run' | 'explain' | 'examine'> => ({
  async* run(jobs, signal, _hash, style) {
    await Promise.resolve();
    for (let start = 0; start < jobs.length; start += slice) {
      signal.throwIfAborted();
      yield { start, answers: jobs.slice(start, start + slice).map((job) => classifier.answerJob(job, style)) };
    }
  },
  async explain(job, signal, _hash, style) {
    await Promise.resolve();
    signal.throwIfAborted();
    return structuredClone(createExplainer(classifier)(job, style));
  },
  async examine(job, signal, _hash, style, beside) {
    await Promise.resolve();
    signal.throwIfAborted();
    return structuredClone(createExaminer(classifier)(job, style, beside));
  },
});
