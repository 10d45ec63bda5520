/** A classifier of its own over the built-in handbook, with nothing remembered. */
import { createClassifier } from '../../src/core';
import type { Classifier } from '../../src/core';
import { CATALOGUE } from '../support/built-in';

export const builtInClassifier = (): Classifier => createClassifier(CATALOGUE);
