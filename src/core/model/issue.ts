/** Expected trouble as a value: what is wrong, where, what was found and what to do about it. Wording lives in present/. */

/** How much an issue matters: `error` stops, `warning` needs a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Every code an issue can carry; `present/issue-texts.ts` has the words for each. */
export type IssueCode =
  // reading the sheet
  | 'table-empty'
  | 'header-not-found'
  | 'header-two-rows'
  | 'table-transposed'
  | 'title-column-missing'
  | 'no-jobs'
  | 'column-unknown'
  | 'column-private'
  | 'column-by-content'
  | 'column-content-private'
  | 'column-content-unfit'
  | 'column-not-chosen'
  | 'columns-joined'
  | 'column-mapped-unknown'
  | 'rows-skipped'
  | 'rows-joined'
  | 'recruitment-left-out'
  // a job
  | 'value-error'
  | 'shares-missing'
  | 'shares-unusable'
  | 'shares-alone'
  | 'title-missing'
  | 'tasks-missing'
  | 'factors-missing'
  | 'description-short'
  | 'nothing-to-compare'
  | 'evidence-contradicts'
  | 'beyond-one-step'
  | 'leads-people'
  | 'grade-off-ladder'
  | 'grade-differs'
  | 'grade-unknown'
  | 'next-door'
  | 'visits-customers'
  | 'match-unsure'
  | 'runner-up-close'
  | 'factors-partly-missing'
  | 'rule-leaning'
  | 'neighbour-fits'
  | 'combination'
  | 'in-training'
  | 'description-copied'
  | 'mentions-person'
  | 'mentions-performance'
  | 'mentions-pay'
  | 'mentions-gender'
  | 'not-neutral'
  // reading a catalogue
  | 'catalogue-leftover'
  | 'catalogue-incomplete'
  | 'catalogue-no-jobs'
  | 'catalogue-rule-step'
  | 'catalogue-duplicate-code'
  | 'catalogue-repaired'
  | 'catalogue-code-made'
  | 'catalogue-joined'
  | 'catalogue-join-conflict'
  | 'catalogue-row-without-page'
  | 'catalogue-column-unused'
  | 'catalogue-grade-missing'
  | 'catalogue-grade-range'
  | 'catalogue-correction-unused'
  | 'catalogue-page-empty'
  // reading back the sheets of a catalogue
  | 'catalogue-sheet-missing'
  | 'catalogue-sheet-column-missing'
  | 'catalogue-sheet-unused'
  | 'catalogue-sheet-row-incomplete'
  | 'catalogue-sheet-function-unknown'
  | 'catalogue-sheet-value-unknown'
  | 'catalogue-sheet-conflict'
  | 'catalogue-sheet-order'
  | 'catalogue-sheet-grade-unknown'
  | 'catalogue-sheet-family-new';

/**
 * Where an issue was found. Numbers are 1-based, as the user sees them.
 * @property file Name of the handbook file. @property page Page of a PDF or sheet of a workbook, from 1.
 * @property row Row in the sheet or line in the source text.
 * @property column Header text of the column, as it stands in the sheet.
 */
export interface Place {
  readonly file?: string;
  readonly page?: number;
  readonly row?: number;
  readonly column?: string;
}

/** A column that the user may choose. @property samples Some of its values, shortened for display. */
export interface ColumnCandidate {
  readonly header: string;
  readonly samples: readonly string[];
}

/**
 * @property found The value that caused it, shortened for display.
 * @property values Further values the wording needs, by name.
 * @property candidates Of a question which column is meant: those it may be, likeliest first.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly found?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly candidates?: readonly ColumnCandidate[];
}
