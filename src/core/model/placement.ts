/** Where a job stands on the ladder by the handbook's own pattern: learned from its reference jobs, for handbooks whose rules say nothing, and as a second opinion beside rules. */
import type { Grade, ReferenceJobId } from './ids';

/** What a placement rests on: the knowledge level asked for, general words per side of the level, and the handbook's own wordings. */
export type PatternSide = 'knowledge' | 'work' | 'freedom' | 'scope' | 'difficulty' | 'people' | 'contacts' | 'wordings' | 'family';

/**
 * Why a placement may not be proposed. `no-pattern`: the handbook's texts do not tell its grades. `views-disagree`: the function of another family that reads most alike has another grade.
 * `few-examples`: hardly any function has this grade. `between-grades`: it lies between two. `beyond-one-step`: it lies farther than one step from the reference job. `unproven`: in the self-test such placements were not right often enough.
 */
export type PlacementDoubt = 'no-pattern' | 'views-disagree' | 'few-examples' | 'between-grades' | 'beyond-one-step' | 'unproven';

/** The form of text that a job was compared in: as long as the job's own, with or without a knowledge level. */
export interface PlacementForm {
  readonly length: 'key-words' | 'short' | 'paragraph' | 'whole';
  readonly knowledge: boolean;
}

/** The reference job of another family whose wordings are most like the job's. @property likeness 0 to 1. */
export interface NearestElsewhere {
  readonly referenceJobId: ReferenceJobId;
  readonly grade: Grade;
  readonly likeness: number;
}

/** What one side adds to the difference with a reference job, in steps of the ladder; above 0 is heavier. */
export interface SideSum {
  readonly side: PatternSide;
  readonly adds: number;
}

/**
 * @property place On the ladder: 0 is its lowest grade; a real number, which may lie beyond the ends.
 * @property grade The grade nearest to it. @property spread Typical error in the self-test, in steps.
 * @property against The reference job that `sides` compare with, the largest difference first; absent where none was given.
 * @property doubts Why it may not be proposed; none: it may.
 * @property honest What the self-test lets it claim, 0 to 1: the lower end of how often placements of this form were right, of those with doubts or without, as this one.
 */
export interface Placement {
  readonly place: number;
  readonly grade: Grade;
  readonly spread: number;
  readonly form: PlacementForm;
  readonly nearest?: NearestElsewhere;
  readonly against?: ReferenceJobId;
  readonly sides: readonly SideSum[];
  readonly doubts: readonly PlacementDoubt[];
  readonly honest: number;
}
