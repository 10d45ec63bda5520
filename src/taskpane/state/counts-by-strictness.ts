/** How many rows would be proposals, and how many for a person to look at, with each strictness; counted as the answers come. */
import { STRICTNESSES } from '../../core';
import type { OutcomesByStrictness } from '../../core';
import type { StrictnessCounts } from './pane-state';

export class CountsByStrictness {
  private readonly counts = { strict: { proposal: 0, review: 0 }, normal: { proposal: 0, review: 0 }, lenient: { proposal: 0, review: 0 } };

  add(outcomes: OutcomesByStrictness): void {
    for (const strictness of STRICTNESSES) {
      const outcome = outcomes[strictness];
      if (outcome === 'proposal' || outcome === 'review') this.counts[strictness][outcome] += 1;
    }
  }

  all(): StrictnessCounts {
    return this.counts;
  }
}
