/** What the pane knows of handbooks: which are at hand, which one is being read, and what the reading gave. */
import { missingParts } from '../../core';
import type { Catalogue, CatalogueReading, Issue } from '../../core';

/** A catalogue that can be chosen. `hash` tells them apart. @property own Whether it stands in the workbook; the built-in one does not. */
export type HandbookChoice = Pick<Catalogue, 'name' | 'version' | 'hash'> & { readonly own: boolean };

/** @property missing Names of the parts that are empty. */
export interface JobView {
  readonly code: string;
  readonly name: string;
  readonly grade: string;
  readonly missing: readonly string[];
}

/** What was understood of the files, and what was not: to look at before anything is used. */
export interface HandbookPreview {
  readonly name: string;
  readonly ladder: readonly string[];
  readonly familyCount: number;
  readonly usedLines: number;
  readonly jobs: readonly JobView[];
  readonly leftover: readonly Issue[];
  readonly notes: readonly Issue[];
  /** Whether there is a function to classify with. */
  readonly usable: boolean;
}

export type HandbookStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'preview'; readonly preview: HandbookPreview };

/** `kept`: it stands in the workbook. `not-kept`: Excel did not keep what is in use now. `removed`: it no longer stands in the workbook. `unreadable`: `detail` is a line for the user. `no-functions`: the files were read, and hold no function. `damaged`: stored pieces that do not fit together. */
export type HandbookNotice =
  | { readonly kind: 'kept' | 'not-kept' }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'no-functions'; readonly file: string }
  | { readonly kind: 'damaged'; readonly count: number };

export interface HandbookState {
  readonly choices: readonly HandbookChoice[];
  readonly active: string;
  readonly step: HandbookStep;
  readonly notice?: HandbookNotice;
}

export type HandbookEvent =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'previewed'; readonly preview: HandbookPreview }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'activated'; readonly choices: readonly HandbookChoice[]; readonly active: string }
  | { readonly kind: 'noticed'; readonly notice: HandbookNotice };

export const choiceOf = ({ name, version, hash }: Catalogue, own: boolean): HandbookChoice => ({ name, version, hash, own });

export const initialHandbookState = (builtIn: Catalogue): HandbookState => ({ choices: [choiceOf(builtIn, false)], active: builtIn.hash, step: { kind: 'idle' } });

export function reduceHandbook(state: HandbookState, event: HandbookEvent): HandbookState {
  const { choices, active, step } = state;
  switch (event.kind) {
    case 'reading': return { choices, active, step: event };
    case 'previewed': return { choices, active, step: { kind: 'preview', preview: event.preview } };
    case 'dismissed': return { ...state, step: { kind: 'idle' } };
    case 'activated': return { choices: event.choices, active: event.active, step: { kind: 'idle' } };
    case 'noticed': return { choices, active, step: event.notice.kind === 'unreadable' || event.notice.kind === 'no-functions' ? { kind: 'idle' } : step, notice: event.notice };
  }
}

/** The report of a reading, as the pane shows it. */
export function previewReading({ catalogue, issues, uses }: CatalogueReading): HandbookPreview {
  const isLeftover = ({ code }: Issue): boolean => code === 'catalogue-leftover' || code === 'catalogue-row-without-page';
  return {
    name: catalogue.name,
    ladder: catalogue.ladder,
    familyCount: catalogue.families.length,
    usedLines: uses.length,
    jobs: catalogue.referenceJobs.map((job) => ({ code: job.code, name: job.name, grade: job.grade, missing: missingParts(job) })),
    leftover: issues.filter(isLeftover),
    notes: issues.filter((issue) => !isLeftover(issue) && issue.code !== 'catalogue-incomplete'),
    usable: catalogue.referenceJobs.length > 0,
  };
}
