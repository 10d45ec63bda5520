/** Where the pattern has a say: it chooses the reference job and the grade where the matched one has no conditions in its rules, and gives a second opinion where it has. */
import type { Catalogue } from '../../model/catalogue';
import type { CompanyJob } from '../../model/company-job';
import type { ChosenSister, Match } from '../../model/evidence';
import type { ReferenceJobId } from '../../model/ids';
import type { Placement } from '../../model/placement';
import { hasConditions } from '../rules/cut-rule';
import { createLadderPattern } from './ladder-pattern';
import type { LadderPattern } from './ladder-pattern';

/** @property placement Of the job. @property decides Whether it gives the grade; else it is a second opinion. */
export interface PatternView {
  readonly placement: Placement;
  readonly decides: boolean;
}

/** The view of the pattern on a job with its matches, the best first; `undefined` where there is none: the handbook shows no pattern, or the job says too little. */
export type PatternPlacer = (job: CompanyJob, matches: readonly Pick<Match, 'referenceJobId'>[]) => PatternView | undefined;

/** Prepares a catalogue. What it costs is paid by the first job that needs it. */
export function createPlacer(catalogue: Catalogue): PatternPlacer {
  const references = new Map(catalogue.referenceJobs.map((job) => [job.id, job]));
  let pattern: { readonly made: LadderPattern | undefined } | undefined;

  return (job, matches) => {
    const reference = references.get(matches[0]?.referenceJobId ?? ('' as ReferenceJobId));
    if (reference === undefined) return undefined;
    const { made } = (pattern ??= { made: createLadderPattern(catalogue) });
    const decides = !hasConditions(reference);
    const placement = made?.place(job, decides ? { familyId: reference.familyId, preferred: matches.map(({ referenceJobId }) => referenceJobId) } : { against: reference.id });
    return placement === undefined || placement.doubts.includes('no-pattern') ? undefined : { placement, decides };
  };
}

/** The reference job that a deciding pattern chose, among those of its family; `undefined` where it chose none. */
export function sisterOf({ referenceJobs }: Catalogue, { placement: { against, honest }, decides }: PatternView): ChosenSister | undefined {
  const chosen = referenceJobs.find(({ id }) => id === against);
  if (!decides || chosen === undefined) return undefined;
  return { id: chosen.id, family: new Set(referenceJobs.filter(({ familyId }) => familyId === chosen.familyId).map(({ id }) => id)), sureness: honest };
}
