/** Expected trouble as a value: what is wrong, where, what was found and what to do about it. Wording lives in present/. */
import type { CatalogueSettings } from './catalogue';
import type { SectionMeaning } from './corrections';
import type { JobField } from './job-field';

/** How much an issue matters: `error` stops, `warning` needs a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Rows of a list that are no jobs. `header`: the header again. `page`: a page number. `total`: a sum. `note`: about the list. `group`: above the jobs of a department. */
export type OtherKind = 'header' | 'page' | 'total' | 'note' | 'group';

/** What a column holds that is about a person, and that no field of a job is made of. */
export type PersonalContent = 'person' | 'identity' | 'salutation' | 'money' | 'date';

/** Rows of a list, as people write them ("6, 9-11"), and how many they are. */
interface CountedRows {
  readonly rows: string;
  readonly count: string;
}

/** The sheet of a catalogue, by its name. */
interface OnSheet {
  readonly sheet: string;
}

/** Codes of issues that carry values, and which: what their words need beside `found` and the place. Whoever makes such an issue gives exactly these; no other code can carry any. */
export interface IssueValues {
  // reading the sheet
  /** The field that the column was read as. */
  'column-by-content': { readonly field: JobField };
  'column-content-private': { readonly content: PersonalContent };
  /** The field that the header names. */
  'column-content-unfit': { readonly field: JobField };
  /** The field that another column was chosen for. */
  'column-not-chosen': { readonly field: JobField };
  /** Names of fields (`JobField`), with commas between them. */
  'columns-missing': { readonly fields: string };
  'rows-skipped': CountedRows & { readonly kind: OtherKind };
  'rows-joined': CountedRows;
  'recruitment-left-out': CountedRows;
  // a job
  /** Quotations of the job, or "-": what speaks for each side. */
  'evidence-contradicts': { readonly lighter: string; readonly heavier: string };
  /** The condition of the handbook that the words found may meet. */
  'condition-touched': { readonly condition: string };
  /** All reference jobs that share first place, the one named first among them, as "code name", with semicolons between them. */
  'references-tied': { readonly references: string };
  /** The word of rank of the reference job, or its name where it has none; `found` is that of the title. */
  'rank-differs': { readonly reference: string };
  /** Names of fields (`JobField`), with commas between them. */
  'factors-partly-missing': { readonly fields: string };
  /** What the catalogue says of such jobs. */
  combination: { readonly setting: CatalogueSettings['combination'] };
  /** Both grades that it may be, with a comma between them, and why it is not sure: names of doubts (`PlacementDoubt`, or `title-names-another`), with commas between them. */
  'level-unsure': { readonly grades: string; readonly doubts: string };
  /** The grade by the rules; `found` is the other one. */
  'second-opinion': { readonly grade: string };
  /** What the job is to the reference job found. */
  'neighbour-refutes': { readonly rule: 'lighter' | 'heavier' };
  // the analyst's decisions
  /** The groups of the handbook, with commas between them. */
  'decision-off-ladder': { readonly grades: string };
  // reading a catalogue
  /** Names of the parts, for the user. */
  'catalogue-incomplete': { readonly missing: string };
  /** The words as they are read, shortened for display. */
  'catalogue-repaired': { readonly after: string };
  /** What the list calls the function. */
  'catalogue-joined': { readonly name: string };
  /** Both grades, with a comma between them. */
  'catalogue-join-conflict': { readonly grades: string };
  /** Names of the functions that one text describes, with commas between them. */
  'catalogue-levels-shared': { readonly levels: string };
  /** The grades as the handbook writes them: "E-F". */
  'catalogue-grade-range': { readonly grade: string };
  /** The code that the function was given. */
  'catalogue-code-shared': { readonly code: string };
  /** What the section is taken for, by what stands in it, and how many functions have it. */
  'catalogue-section-guessed': { readonly meaning: SectionMeaning; readonly count: string };
  // reading back the sheets of a catalogue
  'catalogue-sheet-missing': OnSheet;
  'catalogue-sheet-column-missing': OnSheet;
  'catalogue-sheet-unused': OnSheet;
  'catalogue-sheet-row-incomplete': OnSheet;
  /** All rows of the function. */
  'catalogue-sheet-function-unknown': OnSheet & { readonly rows: string };
  /** The header of the column, or the name of the setting, and the value that counts; with none the row does not. */
  'catalogue-sheet-value-unknown': OnSheet & { readonly column: string; readonly used: string };
  /** What counts, and all rows where there may be several. */
  'catalogue-sheet-conflict': OnSheet & { readonly used: string; readonly rows?: string };
  'catalogue-sheet-order': OnSheet;
  /** The function with that grade, and the sheet with the ladder. */
  'catalogue-sheet-grade-unknown': OnSheet & { readonly job: string; readonly ladder: string };
  'catalogue-sheet-family-new': OnSheet;
}

/** Every code an issue can carry; `present/issue-texts.ts` has the words for each. */
export type IssueCode =
  | keyof IssueValues
  // reading the sheet
  | 'table-empty'
  | 'header-not-found'
  | 'header-two-rows'
  | 'table-transposed'
  | 'title-column-missing'
  | 'no-jobs'
  | 'column-unknown'
  | 'column-private'
  | 'columns-joined'
  | 'column-mapped-unknown'
  // a job
  | 'value-error'
  | 'addition-contradicts'
  | 'shares-missing'
  | 'shares-unusable'
  | 'shares-alone'
  | 'title-missing'
  | 'tasks-missing'
  | 'factors-missing'
  | 'description-short'
  | 'nothing-to-compare'
  | 'beyond-one-step'
  | 'leads-people'
  | 'leads-nobody'
  | 'grade-off-ladder'
  | 'grade-differs'
  | 'grade-unknown'
  | 'next-door'
  | 'visits-customers'
  | 'match-unsure'
  | 'runner-up-close'
  | 'evidence-thin'
  | 'strict-asks'
  | 'lenient-lets'
  | 'rule-leaning'
  | 'claim-unproven'
  | 'neighbour-fits'
  | 'in-training'
  | 'description-copied'
  | 'mentions-person'
  | 'mentions-performance'
  | 'mentions-pay'
  | 'mentions-gender'
  | 'not-neutral'
  // the analyst's decisions
  | 'decision-without-grade'
  | 'decision-date-unread'
  | 'decision-column-twice'
  // reading back a sheet of questions
  | 'questions-header-missing'
  | 'question-row-unknown'
  | 'question-answer-unreadable'
  | 'question-answers-differ'
  // reading a catalogue
  | 'catalogue-leftover'
  | 'catalogue-no-jobs'
  | 'catalogue-job-list'
  | 'catalogue-rule-step'
  | 'catalogue-duplicate-code'
  | 'catalogue-code-made'
  | 'catalogue-row-without-page'
  | 'catalogue-column-unused'
  | 'catalogue-grade-missing'
  | 'catalogue-ungraded'
  | 'catalogue-correction-unused'
  | 'catalogue-page-empty';

/**
 * Where an issue was found. Numbers are 1-based, as the user sees them.
 * @property file Name of the handbook file. @property page Page of a PDF or sheet of a workbook, from 1.
 * @property row Row in the sheet or line in the source text. @property lastRow Last line, where what was found there takes several.
 * @property column Header text of the column, as it stands in the sheet.
 */
export interface Place {
  readonly file?: string;
  readonly page?: number;
  readonly row?: number;
  readonly lastRow?: number;
  readonly column?: string;
}

/** A column that the user may choose. @property samples Some of its values, shortened for display. */
export interface ColumnCandidate {
  readonly header: string;
  readonly samples: readonly string[];
}

/**
 * What issues of all codes have in common.
 * @property found The value that caused it, shortened for display.
 * @property candidates Of a question which column is meant: those it may be, likeliest first.
 */
export interface IssueBase<Code extends IssueCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly found?: string;
  readonly candidates?: readonly ColumnCandidate[];
}

/** The issue of one code, or of any of several, with the values of `IssueValues`. */
export type IssueOf<Code extends IssueCode> = {
  readonly [One in Code]: IssueBase<One> & (One extends keyof IssueValues ? { readonly values: IssueValues[One] } : { readonly values?: never });
}[Code];

export type Issue = IssueOf<IssueCode>;

/** What an issue says, without severity and place: those its maker adds. */
export type IssueBody = { readonly [Code in IssueCode]: Omit<IssueOf<Code>, 'severity' | 'place'> }[IssueCode];
