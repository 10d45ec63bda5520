/** The strictness of the analyst: the same proposal, for a person to look at or not. Only certainty is weighed; what needs a person by its kind stays with one. */
import type { Issue } from '../model/issue';
import type { Proposal } from '../model/proposal';
import type { Strictness } from '../model/strictness';
import { SURE_BY_STRICTNESS } from './weights';

/** Held back by nothing but certainty. */
function isThinAlone({ outcome, issues }: Proposal): boolean {
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return outcome === 'review' && warnings.length > 0 && warnings.every(({ code }) => code === 'evidence-thin');
}

/** @param proposal As it is with `normal`. */
export function applyStrictness(proposal: Proposal, strictness: Strictness): Proposal {
  const { outcome, confidence, issues } = proposal;
  const place = { row: proposal.row };
  switch (strictness) {
    case 'normal': return proposal;
    case 'strict': {
      const asks: Issue = { code: 'strict-asks', severity: 'warning', place };
      return outcome === 'proposal' && confidence < SURE_BY_STRICTNESS.strict ? { ...proposal, outcome: 'review', issues: [...issues, asks] } : proposal;
    }
    case 'lenient': {
      const lets: Issue = { code: 'lenient-lets', severity: 'info', place };
      return isThinAlone(proposal) && confidence >= SURE_BY_STRICTNESS.lenient ? { ...proposal, outcome: 'proposal', issues: issues.map((issue) => (issue.code === 'evidence-thin' ? lets : issue)) } : proposal;
    }
  }
}
