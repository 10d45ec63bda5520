/** The columns in which the analyst writes, in the sheet or by the pane: their order and headers are a promise to users and must not change between versions. */
import type { Language } from './result-style';

/** `addition` what the analyst adds to the description of a job; the others are the decision about it. */
export type AnalystColumnId = 'addition' | 'grade' | 'reason' | 'by' | 'on';

/** @property header In Dutch. */
export interface AnalystColumn {
  readonly id: AnalystColumnId;
  readonly header: string;
  readonly english: string;
}

export const ANALYST_COLUMNS: readonly AnalystColumn[] = [
  { id: 'addition', header: 'Aanvulling', english: 'Addition' },
  { id: 'grade', header: 'Besluit functiegroep', english: 'Decided grade' },
  { id: 'reason', header: 'Besluit reden', english: 'Reason for decision' },
  { id: 'by', header: 'Besluit door', english: 'Decided by' },
  { id: 'on', header: 'Besluit op', english: 'Decided on' },
];

export const analystHeaderIn = ({ header, english }: AnalystColumn, language: Language): string => (language === 'nl' ? header : english);

/**
 * What a person decided about a job; it counts above every proposal.
 * @property grade The group that holds. @property reason Why, where it is another than was proposed; '' where none was given.
 * @property by Who decided, '' where nobody says so. @property on When: `2026-11-27` or `2026-11-27 14:05`, or what the person typed.
 */
export interface Decision {
  readonly grade: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}
