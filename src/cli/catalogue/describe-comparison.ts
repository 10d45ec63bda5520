/** The differences between two editions as lines: + new, - gone, ~ changed. */
import type { CatalogueComparison } from '../../core';
import { CATALOGUE_TEXTS } from './texts.nl';

export function describeComparison({ changes, ladder, settings, families, order, precedents }: CatalogueComparison): readonly string[] {
  const lines = changes.flatMap((change) => {
    const title = `${change.job.code} ${change.job.name}`;
    switch (change.kind) {
      case 'added': return [CATALOGUE_TEXTS.added(title, change.job.grade)];
      case 'removed': return [CATALOGUE_TEXTS.removed(title, change.job.grade)];
      case 'changed': return [CATALOGUE_TEXTS.changed(title), ...change.parts.map(({ part, before, after }) => CATALOGUE_TEXTS.partChanged(part, before, after))];
    }
  });
  const all = [
    ...(ladder === undefined ? [] : [CATALOGUE_TEXTS.ladderChanged(ladder.before, ladder.after)]),
    ...(settings ? [CATALOGUE_TEXTS.settingsChanged] : []),
    ...(families ? [CATALOGUE_TEXTS.familiesChanged] : []),
    ...lines,
    ...(order ? [CATALOGUE_TEXTS.orderChanged] : []),
    ...(precedents === undefined ? [] : [CATALOGUE_TEXTS.precedentsChanged(precedents.added, precedents.removed)]),
  ];
  if (all.length === 0) return [CATALOGUE_TEXTS.same];
  const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  return [...all, CATALOGUE_TEXTS.changeCounts(of('added'), of('changed'), of('removed'))];
}
