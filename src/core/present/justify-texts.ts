/** The phrases of a motivation that a language must have; how they are put together is `write-justification.ts`. */
import type { RuleKind } from '../model/catalogue';
import type { JobField } from '../model/company-job';
import type { ConditionAnswer } from '../model/evidence';

/** Texts and templates; arguments are ready for reading (quoted, listed, in percents). */
export interface JustificationTexts {
  readonly and: string;
  readonly compared: Readonly<Record<RuleKind, string>>;
  readonly answers: Readonly<Record<ConditionAnswer['answer'], string>>;
  readonly fields: Readonly<Record<JobField, string>>;
  readonly shares: Readonly<Partial<Record<JobField, string>>>;
  readonly sides: Readonly<Record<'title' | 'tasks', string>>;
  readonly lessInLevel: string;
  readonly graded: (name: string, grade: string) => string;
  readonly tooLittle: string;
  readonly noMatch: string;
  readonly proposal: (grade: string) => string;
  readonly review: (grade: string) => string;
  readonly otherReference: (reference: string) => string;
  readonly offLadder: (verdict: string) => string;
  readonly stands: (compared: string, reference: string) => string;
  readonly whyThis: string;
  readonly titleAgrees: (words: string) => string;
  readonly titleSilent: string;
  readonly tasksTouch: (touched: number, activities: number, pairs: string) => string;
  readonly pair: (task: string, activity: string) => string;
  readonly noTasks: string;
  readonly otherTasks: (tasks: string) => string;
  readonly chance: (percent: string) => string;
  readonly nearest: (reference: string, percent: string) => string;
  readonly noRunnerUp: string;
  readonly runnerUp: (reference: string, reason: string, second: string, first: string) => string;
  readonly lessIn: (sides: string) => string;
  readonly lessInAll: string;
  readonly comparison: string;
  readonly otherCharacteristic: string;
  readonly compareLine: (aspect: string, job: string, reference: string, verdict: string) => string;
  readonly butElsewhere: (words: string) => string;
  readonly notCompared: (aspects: string) => string;
  readonly noRule: (verdict: string) => string;
  readonly byPattern: (grade: string, place: string) => string;
  readonly patternSides: (reference: string, sides: string) => string;
  readonly patternNearest: (reference: string) => string;
  readonly decimal: string;
  readonly literalRule: (label: string, grade: string, text: string) => string;
  readonly conditions: (answers: string) => string;
  readonly notThisStep: (verdict: string, code: string, answers: string) => string;
  readonly since: (words: string) => string;
  readonly jobSays: (words: string) => string;
  readonly neighbours: (lines: string) => string;
  readonly below: (reference: string, verdict: string) => string;
  readonly above: (reference: string, verdict: string) => string;
  readonly noNeighbours: string;
  readonly leftEmpty: (fields: string) => string;
  readonly leftOut: string;
  readonly currentGrade: (grade: string) => string;
  readonly briefReview: string;
}
