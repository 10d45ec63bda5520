/** Every text of the reports, by meaning; one file per language fills it in. */
import type { Grade } from '../model/ids';
import type { HandbookTest } from '../level/self-test';
import type { EqualValueCriterion } from './criterion-words.nl';

export interface ReportTexts {
  readonly grade: string;
  readonly total: string;
  readonly rows: string;
  readonly fte: string;
  readonly none: string;
  readonly grid: {
    readonly name: string;
    readonly title: (list: string) => string;
    readonly about: string;
    readonly noReference: string;
    readonly ungraded: (rows: number, fte: number) => string;
    readonly references: string;
  };
  readonly report: {
    readonly name: string;
    readonly title: string;
    readonly facts: { readonly list: string; readonly on: string; readonly handbook: string; readonly version: string; readonly hash: string; readonly strictness: string; readonly rules: string };
    readonly outcomes: string;
    readonly outcome: string;
    readonly notGraded: string;
    readonly old: (rows: number) => string;
    readonly grades: string;
    readonly gradesAbout: string;
    readonly now: string;
    readonly proposed: string;
    readonly counts: string;
    readonly noGrade: string;
    readonly decisions: string;
    readonly decided: (decided: number, same: number, other: number) => string;
    readonly decidedHead: readonly [row: string, title: string, proposed: string, decided: string, reason: string, by: string, on: string];
    readonly current: string;
    readonly currentAbout: string;
    readonly currentHead: string;
    readonly moves: (up: number, same: number, down: number, elsewhere: number) => string;
    readonly noCurrent: string;
    readonly selfTest: string;
    readonly selfTestLines: (test: HandbookTest, family: (id: string) => string) => readonly string[];
  };
  readonly equalValue: {
    readonly name: string;
    readonly title: string;
    readonly about: readonly string[];
    readonly criterion: Readonly<Record<EqualValueCriterion, string>>;
    readonly notWeighed: string;
    readonly gaps: string;
    readonly gap: (grade: Grade, criteria: readonly string[]) => string;
    readonly noGaps: string;
  };
}
