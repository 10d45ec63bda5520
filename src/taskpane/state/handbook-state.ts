/** What the pane knows of handbooks: which are at hand, which one is being read, and what the reading gave. */
import type { CatalogueCorrections, ReadingSummary } from '../../core';
import type { KeptHandbook } from '../../engine/kept-handbook';
import type { HandbookPreview } from '../../handbooks/preview-reading';
import type { RecentHandbook } from '../recent-handbooks';

/** A catalogue that can be chosen. `hash` tells them apart. @property own Whether it stands in the workbook; the built-in one does not. */
export type HandbookChoice = RecentHandbook & { readonly own: boolean };

/** Another handbook's corrections that could be used here too. */
export interface CorrectionsOffer {
  readonly hash: string;
  readonly name: string;
  readonly count: number;
}

/** What the last corrections changed: the numbers of before and after. */
export interface LookChange {
  readonly before: ReadingSummary;
  readonly after: ReadingSummary;
}

/**
 * A handbook to look at before it is used.
 * @property corrections Those that were asked for. @property updating Whether `preview` is still without the last of them.
 * @property change What the last one changed; absent before the first. @property canUndo Whether there is one to take back.
 */
export interface Look {
  readonly preview: HandbookPreview;
  readonly corrections: CatalogueCorrections;
  readonly change?: LookChange;
  readonly canUndo: boolean;
  /** Whether it is one that is in use, only to be looked at. */
  readonly viewing: boolean;
  readonly offers: readonly CorrectionsOffer[];
  readonly updating: boolean;
}

export type HandbookStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'preview' } & Look);

/**
 * `kept`: it stands in the workbook. `not-kept`: Excel did not keep what is in use now. `removed`: it no longer stands in the workbook. `gone`: it is no longer among
 * the recent ones. `unreadable`: `detail` is a line for the user. `no-functions`: the files were read, and hold no function.
 * `corrections-alone`: corrections came without a handbook. `damaged`: stored pieces that do not fit together. `not-restored`: what the workbook holds could not be read.
 * `broken-off`: a thread broke down.
 */
export type HandbookNotice =
  | { readonly kind: 'kept' | 'not-kept' | 'gone' | 'corrections-alone' | 'not-restored' | 'broken-off' }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'no-functions'; readonly file: string }
  | { readonly kind: 'damaged'; readonly count: number };

/** @property recent Handbooks of other workbooks on this machine that are not in this one. @property changing Whether another one is about to be used. */
export interface HandbookState {
  readonly choices: readonly HandbookChoice[];
  readonly active: string;
  readonly recent: readonly RecentHandbook[];
  readonly step: HandbookStep;
  readonly changing: boolean;
  readonly notice?: HandbookNotice;
}

/** `looked-away`: nothing is read or shown any more. @property notice Why, where it is not by the user's wish. */
export type HandbookEvent =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'looking'; readonly look: Look }
  | { readonly kind: 'looked-away'; readonly notice?: HandbookNotice }
  | { readonly kind: 'changing'; readonly changing: boolean }
  | { readonly kind: 'in-use'; readonly choices: readonly HandbookChoice[]; readonly active: string }
  | { readonly kind: 'recent-seen'; readonly recent: readonly RecentHandbook[] }
  | { readonly kind: 'noticed'; readonly notice: HandbookNotice };

export const choiceOf = ({ facts: { name, version, hash } }: KeptHandbook, own: boolean): HandbookChoice => ({ name, version, hash, own });

export const initialHandbookState = (builtIn: KeptHandbook): HandbookState =>
  ({ choices: [choiceOf(builtIn, false)], active: builtIn.facts.hash, recent: [], step: { kind: 'idle' }, changing: false });

/** A notice stands until the next step. */
export function reduceHandbook(state: HandbookState, event: HandbookEvent): HandbookState {
  const { choices, active, recent, step, changing } = state;
  const rest = { choices, active, recent, step, changing };
  switch (event.kind) {
    case 'reading': return { ...rest, step: event };
    case 'looking': return { ...rest, step: { kind: 'preview', ...event.look } };
    case 'looked-away': return { ...rest, step: { kind: 'idle' }, ...(event.notice === undefined ? {} : { notice: event.notice }) };
    case 'changing': return event.changing ? { ...rest, changing: true } : { ...state, changing: false };
    case 'in-use': return { ...state, choices: event.choices, active: event.active };
    case 'recent-seen': return { ...state, recent: event.recent };
    case 'noticed': return { ...state, notice: event.notice };
  }
}
