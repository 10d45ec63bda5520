/** The columns the software writes: their order and headers are a promise to users and must not change between versions. */

export type ResultColumnId =
  | 'grade' | 'referenceJob' | 'rule' | 'outcome' | 'confidence' | 'justification' | 'alternatives' | 'attention';

/** @property kind `percentage`: a number from 0 to 1, shown as a percentage where the format can; `text`: never a formula. */
export interface ResultColumn {
  readonly id: ResultColumnId;
  readonly header: string;
  readonly kind: 'text' | 'percentage';
}

export const RESULT_COLUMNS: readonly ResultColumn[] = [
  { id: 'grade', header: 'Voorstel functiegroep', kind: 'text' },
  { id: 'referenceJob', header: 'Voorstel referentiefunctie', kind: 'text' },
  { id: 'rule', header: 'Toepassingsregel', kind: 'text' },
  { id: 'outcome', header: 'Uitkomst', kind: 'text' },
  { id: 'confidence', header: 'Zekerheid', kind: 'percentage' },
  { id: 'justification', header: 'Motivering', kind: 'text' },
  { id: 'alternatives', header: 'Alternatieven', kind: 'text' },
  { id: 'attention', header: 'Aandachtspunten', kind: 'text' },
];

/** Position of a column in `RESULT_COLUMNS`, and so of its cell in the cells of a job. */
export const resultIndex = (id: ResultColumnId): number => RESULT_COLUMNS.findIndex((column) => column.id === id);
