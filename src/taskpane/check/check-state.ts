/** What the check knows: the list that was looked at and what was found in it; a pure transition from event to state. */
import type { CheckReport } from '../../core';
import type { SourcePlace } from '../../excel/locate-source';
import type { Obstacle } from '../state/obstacle';

/** @property outdated The list has changed since it was looked at. */
export interface CheckedList {
  readonly place: SourcePlace;
  readonly report: CheckReport;
  readonly outdated: boolean;
}

export type CheckState = { readonly kind: 'closed' | 'checking' } | ({ readonly kind: 'checked' } & CheckedList) | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

export type CheckEvent =
  | { readonly kind: 'began' }
  | { readonly kind: 'checked'; readonly place: SourcePlace; readonly report: CheckReport }
  | { readonly kind: 'not-read'; readonly obstacle: Obstacle }
  | { readonly kind: 'list-changed' };

export const CHECK_CLOSED: CheckState = { kind: 'closed' };

export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case 'began': return { kind: 'checking' };
    case 'checked': return { kind: 'checked', place: event.place, report: event.report, outdated: false };
    case 'not-read': return { kind: 'obstacle', obstacle: event.obstacle };
    case 'list-changed': return state.kind === 'checked' && !state.outdated ? { ...state, outdated: true } : state;
  }
}
