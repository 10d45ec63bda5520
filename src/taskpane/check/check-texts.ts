/** Every text of the check, by meaning; one file per language fills it in. What a finding says comes from the core. */
import type { Language } from '../../core';

export interface CheckScreenTexts {
  readonly language: Language;
  readonly checking: string;
  readonly again: string;
  readonly atCursor: string;
  readonly outdated: string;
  readonly nothingGraded: string;
  readonly toGrading: string;
  readonly summary: (total: number, graded: number, findings: number) => string;
  readonly list: string;
  /** Heading of a kind, with how many there are. */
  readonly kind: (name: string, count: number) => string;
  readonly row: (row: number) => string;
  readonly openRow: (row: number) => string;
  readonly rows: (count: number) => string;
  readonly more: (count: number) => string;
  readonly report: { readonly make: string; readonly promise: string; readonly making: string; readonly made: string; readonly failed: string };
  readonly log: { readonly keep: string; readonly promise: string; readonly failed: string };
  readonly matrix: {
    readonly heading: string;
    readonly caption: string;
    readonly current: string;
    readonly grade: string;
    readonly fte: (fte: number) => string;
    readonly rows: (count: number) => string;
    readonly without: (count: number) => string;
    readonly none: string;
  };
}
