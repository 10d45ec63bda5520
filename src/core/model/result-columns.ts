/** The columns the software writes: their order and headers are a promise to users and must not change between versions. */
import type { Language } from './result-style';

export type ResultColumnId =
  | 'grade' | 'referenceJob' | 'rule' | 'outcome' | 'confidence' | 'justification' | 'alternatives' | 'attention';

/** @property header In Dutch. @property kind `percentage`: a number from 0 to 1, shown as a percentage where the format can; `text`: never a formula. */
export interface ResultColumn {
  readonly id: ResultColumnId;
  readonly header: string;
  readonly english: string;
  readonly kind: 'text' | 'percentage';
}

export const RESULT_COLUMNS: readonly ResultColumn[] = [
  { id: 'grade', header: 'Voorstel functiegroep', english: 'Proposed grade', kind: 'text' },
  { id: 'referenceJob', header: 'Voorstel referentiefunctie', english: 'Proposed reference job', kind: 'text' },
  { id: 'rule', header: 'Toepassingsregel', english: 'Application rule', kind: 'text' },
  { id: 'outcome', header: 'Uitkomst', english: 'Outcome', kind: 'text' },
  { id: 'confidence', header: 'Zekerheid', english: 'Certainty', kind: 'percentage' },
  { id: 'justification', header: 'Motivering', english: 'Motivation', kind: 'text' },
  { id: 'alternatives', header: 'Alternatieven', english: 'Alternatives', kind: 'text' },
  { id: 'attention', header: 'Aandachtspunten', english: 'Points of attention', kind: 'text' },
];

export const headerIn = ({ header, english }: ResultColumn, language: Language): string => (language === 'nl' ? header : english);

/** Position of a column in `RESULT_COLUMNS`, and so of its cell in the cells of a job. */
export const resultIndex = (id: ResultColumnId): number => RESULT_COLUMNS.findIndex((column) => column.id === id);
