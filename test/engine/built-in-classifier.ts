/** The classifier over the built-in handbook, read from assets as the command line does. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier } from '../../src/core';
import type { Classifier } from '../../src/core';
import { loadBuiltInCatalogue } from '../../src/engine/built-in-catalogue';

const builtInText = (): string => readFileSync(resolve(__dirname, '../../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt'), 'utf8');

export const builtInClassifier = (): Classifier => createClassifier(loadBuiltInCatalogue(builtInText()).catalogue);
