/** What the pane knows of handbooks: which are at hand, which one is being read, and what the reading gave. */
import type { Catalogue } from '../../core';
import type { RecentHandbook } from '../recent-handbooks';
import type { HandbookPreview } from './preview-reading';

/** A catalogue that can be chosen. `hash` tells them apart. @property own Whether it stands in the workbook; the built-in one does not. */
export type HandbookChoice = Pick<Catalogue, 'name' | 'version' | 'hash'> & { readonly own: boolean };

export type HandbookStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'preview'; readonly preview: HandbookPreview };

/**
 * `kept`: it stands in the workbook. `not-kept`: Excel did not keep what is in use now. `removed`: it no longer stands in the workbook. `gone`: it is no longer among
 * the recent ones. `unreadable`: `detail` is a line for the user. `no-functions`: the files were read, and hold no function.
 * `corrections-alone`: corrections came without a handbook. `damaged`: stored pieces that do not fit together.
 */
export type HandbookNotice =
  | { readonly kind: 'kept' | 'not-kept' | 'gone' | 'corrections-alone' }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'no-functions'; readonly file: string }
  | { readonly kind: 'damaged'; readonly count: number };

/** @property recent Handbooks of other workbooks on this machine that are not in this one. */
export interface HandbookState {
  readonly choices: readonly HandbookChoice[];
  readonly active: string;
  readonly recent: readonly RecentHandbook[];
  readonly step: HandbookStep;
  readonly notice?: HandbookNotice;
}

export type HandbookEvent =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'previewed'; readonly preview: HandbookPreview }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'activated'; readonly choices: readonly HandbookChoice[]; readonly active: string }
  | { readonly kind: 'recent-seen'; readonly recent: readonly RecentHandbook[] }
  | { readonly kind: 'noticed'; readonly notice: HandbookNotice };

export const choiceOf = ({ name, version, hash }: Catalogue, own: boolean): HandbookChoice => ({ name, version, hash, own });

export const initialHandbookState = (builtIn: Catalogue): HandbookState =>
  ({ choices: [choiceOf(builtIn, false)], active: builtIn.hash, recent: [], step: { kind: 'idle' } });

/** A notice that ends what was being read. */
const ends = ({ kind }: HandbookNotice): boolean => kind === 'unreadable' || kind === 'no-functions';

/** A notice stands until the next step. */
export function reduceHandbook(state: HandbookState, event: HandbookEvent): HandbookState {
  const { choices, active, recent, step } = state;
  switch (event.kind) {
    case 'reading': return { choices, active, recent, step: event };
    case 'previewed': return { choices, active, recent, step: { kind: 'preview', preview: event.preview } };
    case 'dismissed': return { ...state, step: { kind: 'idle' } };
    case 'activated': return { choices: event.choices, active: event.active, recent, step: { kind: 'idle' } };
    case 'recent-seen': return { ...state, recent: event.recent };
    case 'noticed': return { choices, active, recent, step: ends(event.notice) ? { kind: 'idle' } : step, notice: event.notice };
  }
}
