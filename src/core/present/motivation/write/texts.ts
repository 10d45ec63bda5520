/** The phrases of a motivation that a language must have; how they are put together is the business of the writers beside. */
import type { RuleKind } from '../../../model/catalogue';
import type { JobField } from '../../../model/company-job';
import type { CounterAccount } from '../justification';

/** Texts and templates; arguments are ready for reading (quoted, listed, in percents). */
export interface MotivationTexts {
  readonly and: string;
  readonly decimal: string;
  readonly compared: Readonly<Record<RuleKind, string>>;
  readonly fields: Readonly<Record<JobField, string>>;
  readonly shares: Readonly<Partial<Record<JobField, string>>>;
  readonly graded: (name: string, grade: string) => string;
  readonly lessThan: (percent: string) => string;
  readonly moreThan: (percent: string) => string;
  // the conclusion
  readonly tooLittle: string;
  readonly noMatch: string;
  readonly proposal: (grade: string) => string;
  readonly review: (grade: string) => string;
  readonly otherReference: (reference: string) => string;
  readonly offLadder: (verdict: string) => string;
  readonly stands: (compared: string, reference: string) => string;
  readonly seems: (compared: string, reference: string) => string;
  readonly nearest: (reference: string, percent: string) => string;
  // the reference job
  readonly titleIsName: (name: string) => string;
  readonly titleShares: (words: string) => string;
  readonly titleMeans: (word: string, name: string) => string;
  readonly noTasks: string;
  readonly tasksLinked: (example: string) => string;
  readonly task: (task: string, id: string, activity: string) => string;
  // the level
  readonly conditionMet: (verdict: string, condition: string, words: string) => string;
  readonly additionSays: (line: string) => string;
  readonly conditionGiven: (verdict: string, words: string) => string;
  readonly alsoGiven: (words: string) => string;
  readonly notThisGiven: (verdict: string, words: string) => string;
  readonly alsoMet: (condition: string, words: string) => string;
  readonly differsIn: (verdict: string, aspects: string) => string;
  readonly compareShort: (aspect: string, job: string, reference: string) => string;
  readonly nothingClear: string;
  readonly notThisStep: (verdict: string, condition: string, words: string) => string;
  readonly noneShown: (verdict: string, conditions: number) => string;
  readonly counter: (verdict: string, words: string, because: string) => string;
  readonly because: Readonly<Record<CounterAccount['because'], string>>;
  readonly oneStep: string;
  readonly look: (issue: string) => string;
  readonly lookToo: (others: number) => string;
  // the full account
  readonly used: (fields: string) => string;
  readonly chosen: (family: string, reference: string, percent: string, title: string) => string;
  readonly tasks: (code: string, pairs: string) => string;
  readonly more: (count: number) => string;
  readonly noRunnerUp: string;
  readonly runnerUp: (reference: string, second: string, first: string, reason: string) => string;
  readonly equallyLikely: string;
  readonly levelDecides: string;
  readonly differsByName: (word: string, code: string, other: string) => string;
  readonly differsByTask: (task: string, code: string, activity: string, other: string) => string;
  readonly characteristics: string;
  readonly purpose: string;
  readonly purposeShared: (job: string, reference: string, words: string) => string;
  readonly purposeApart: (job: string, reference: string) => string;
  readonly otherCharacteristic: string;
  readonly compareLine: (aspect: string, verdict: string, job: string, reference: string) => string;
  readonly compareBorder: (aspect: string, verdict: string, job: string, border: string) => string;
  readonly allTasks: string;
  readonly butElsewhere: (words: string) => string;
  readonly notCompared: (names: string) => string;
  readonly noRule: (verdict: string) => string;
  readonly literalRule: (label: string, grade: string, text: string) => string;
  readonly annotatedRule: (label: string, grade: string, text: string) => string;
  readonly noteYes: (words: string) => string;
  readonly noteNo: (words: string) => string;
  readonly noteUnknown: string;
  readonly conditionsOf: (verdict: string, answers: string) => string;
  readonly yes: (condition: string, words: string) => string;
  readonly no: (condition: string, words: string) => string;
  readonly unknown: (conditions: number) => string;
  readonly byPattern: (grade: string, place: string) => string;
  readonly patternSides: (reference: string, sides: string) => string;
  readonly patternNearest: (reference: string) => string;
  readonly bySeries: (grade: string) => string;
  readonly seriesPairs: string;
  readonly seriesPair: (job: string, source: string, text: string) => string;
  readonly neighbours: (lines: string) => string;
  readonly below: (reference: string, verdict: string) => string;
  readonly above: (reference: string, verdict: string) => string;
  readonly beside: (verdict: string, because: string) => string;
  readonly noNeighbours: string;
  readonly leftEmpty: (fields: string) => string;
  readonly leftOut: string;
  readonly currentGrade: (grade: string) => string;
}
