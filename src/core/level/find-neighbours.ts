/** For the check against the level above and below: the nearest reference jobs of the same family. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { NeighbourCheck } from '../model/proposal';

/** Farther than this many steps apart two reference jobs are no alternatives of each other. */
const STEPS = 2;

/** The other reference jobs of the family that are near on the ladder: their rules may name this very job. */
export const findSiblings = ({ ladder, referenceJobs }: Catalogue, chosen: ReferenceJob): readonly ReferenceJob[] =>
  referenceJobs.filter((other) => other.familyId === chosen.familyId && other.id !== chosen.id && Math.abs(ladder.indexOf(other.grade) - ladder.indexOf(chosen.grade)) <= STEPS);

export interface Neighbour {
  readonly side: NeighbourCheck['side'];
  readonly job: ReferenceJob;
}

/** The reference jobs one grade below and above that the catalogue has, below first; none for a family of one. */
export function findNeighbours({ ladder, referenceJobs }: Catalogue, chosen: ReferenceJob): readonly Neighbour[] {
  const own = ladder.indexOf(chosen.grade);
  const sides: readonly (readonly [NeighbourCheck['side'], -1 | 1])[] = [['below', -1], ['above', 1]];
  return sides.flatMap(([side, step]) => {
    const job = referenceJobs.find((other) => other.familyId === chosen.familyId && other.id !== chosen.id && ladder.indexOf(other.grade) === own + step);
    return job === undefined ? [] : [{ side, job }];
  });
}
