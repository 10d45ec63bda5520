/** An aspect compared, for those who answer rules by it. */
import type { AspectComparison } from '../model/evidence';

/** One aspect compared, with where the job stands on the aspect's scale; rules that name a level ("geen contacten") are answered from it. */
export interface StandingComparison extends AspectComparison {
  readonly position?: number;
}
