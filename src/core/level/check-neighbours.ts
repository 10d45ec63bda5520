/** The check against the level above and below: the same job beside the nearest reference jobs of the same family. */
import type { Catalogue, ReferenceJob, RuleKind } from '../model/catalogue';
import type { NeighbourCheck } from '../model/proposal';

/** Compares a job with one reference job and tells which of its rules applies. */
export type CompareWith = (reference: ReferenceJob) => RuleKind;

function nearest(catalogue: Catalogue, chosen: ReferenceJob, step: -1 | 1): ReferenceJob | undefined {
  const place = (job: ReferenceJob): number => catalogue.ladder.indexOf(job.grade);
  const wanted = place(chosen) + step;
  return catalogue.referenceJobs.find((job) => job.familyId === chosen.familyId && job.id !== chosen.id && place(job) === wanted);
}

/** Neighbours one grade below and above that the catalogue has, below first; none for a family of one. */
export function checkNeighbours(catalogue: Catalogue, chosen: ReferenceJob, compareWith: CompareWith): readonly NeighbourCheck[] {
  const sides: readonly (readonly [NeighbourCheck['side'], -1 | 1])[] = [['below', -1], ['above', 1]];
  return sides.flatMap(([side, step]) => {
    const neighbour = nearest(catalogue, chosen, step);
    return neighbour === undefined ? [] : [{ referenceJobId: neighbour.id, side, rule: compareWith(neighbour) }];
  });
}
