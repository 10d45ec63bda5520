/** Everything that can stand in the way of a run, as one value for the texts to word. */
import type { Issue } from '../../core';
import type { Failure } from '../../excel/failure';
import type { Refusal } from '../../excel/refusal';

/** `worker`: the classifier did not start or broke down. `unexpected`: a fault of our own. */
export type Obstacle =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'worker' | 'unexpected'; readonly detail: string };

/** The issue that kept a table from being classified; the errors among them come first. */
export function obstacleOf(issues: readonly Issue[]): Obstacle {
  const issue = issues.find(({ severity }) => severity === 'error');
  return issue === undefined ? { kind: 'unexpected', detail: 'no jobs, and no issue that says why' } : { kind: 'issue', issue };
}
