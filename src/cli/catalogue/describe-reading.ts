/** What was understood of a handbook, in numbers to act on; and what was not, the commonest first. */
import { commonUnknowns, summariseReading } from '../../core';
import type { CatalogueReading } from '../../core';
import { CATALOGUE_TEXTS } from './texts.nl';

/** How many functions have each part, and how good the reading is. */
export function describeSummary(reading: CatalogueReading): readonly string[] {
  const summary = summariseReading(reading);
  return [
    ...(summary.functions === 0 ? [] : [CATALOGUE_TEXTS.parts(summary)]),
    ...(reading.uses.length === 0 ? [] : [CATALOGUE_TEXTS.lines(summary.usedLines, summary.leftoverLines)]),
    ...(summary.leftOut === 0 ? [] : [CATALOGUE_TEXTS.leftOut(summary.leftOut)]),
    ...(summary.quality === 'poor' ? [CATALOGUE_TEXTS.poor(summary.functions - summary.withActivities, summary.functions)] : []),
    ...(summary.quality === 'ungraded' ? [CATALOGUE_TEXTS.ungraded] : []),
  ];
}

/** Headings, labels and columns that were not understood, with their number and what each probably is. */
export function describeUnknowns(reading: CatalogueReading): readonly string[] {
  const unknowns = commonUnknowns(reading);
  return unknowns.length === 0 ? [] : [CATALOGUE_TEXTS.unknownsTitle, ...unknowns.map(CATALOGUE_TEXTS.unknown), CATALOGUE_TEXTS.unknownsEnd];
}
