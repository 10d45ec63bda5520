/** What came out of a run, in numbers. */
import type { Catalogue } from '../model/catalogue';
import type { Grade } from '../model/ids';
import type { Outcome, Proposal } from '../model/proposal';
import { OUTCOME_LABELS } from './terms';
import type { Language } from '../model/result-style';

/** @property withdrawn Claims left out of motivations, since the texts do not bear them out. Counts per outcome (all four, in fixed order) and per proposed grade (ladder order; grades without proposals left out). */
export interface Summary {
  readonly total: number;
  readonly withdrawn: number;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly label: string; readonly count: number }[];
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
}

const OUTCOMES: readonly Outcome[] = ['proposal', 'review', 'no-match', 'too-little'];

/** Counts proposals as they come, and keeps none of them. */
export class Tally {
  private readonly outcomes = new Map<Outcome, number>();
  private readonly grades = new Map<Grade, number>();
  private withdrawn = 0;

  add({ outcome, grade, withdrawn = 0 }: Pick<Proposal, 'outcome' | 'grade'> & { readonly withdrawn?: number }): void {
    this.withdrawn += withdrawn;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    if (grade !== undefined) this.grades.set(grade, (this.grades.get(grade) ?? 0) + 1);
  }

  summarize({ ladder }: Pick<Catalogue, 'ladder'>, language: Language = 'nl'): Summary {
    return {
      withdrawn: this.withdrawn,
      total: [...this.outcomes.values()].reduce((sum, count) => sum + count, 0),
      outcomes: OUTCOMES.map((outcome) => ({ outcome, label: OUTCOME_LABELS[language][outcome], count: this.outcomes.get(outcome) ?? 0 })),
      grades: ladder.flatMap((grade) => { const count = this.grades.get(grade); return count === undefined ? [] : [{ grade, count }]; }),
    };
  }
}
