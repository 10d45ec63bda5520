/** What was understood of a handbook, in numbers to act on; and what was not, the commonest first. */
import { summariseReading } from '../../core';
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
