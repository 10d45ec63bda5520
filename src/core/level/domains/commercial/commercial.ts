/** Selling: what only counts beside reference jobs that sell, or that work for those who do. */
import type { Domain } from '../domain';
import { COMPLEXITY_SHEET, CONTACT_SHEET, METHOD_SHEET } from './cues.nl';
import { findVisits } from './find-visits';
import { isCommercial } from './is-commercial';
import { ORIENTATION } from './orientation';
import { SCOPE_ALL, SCOPE_FEW } from './scope.nl';

export const COMMERCIAL: Domain = {
  id: 'commercial',
  appliesTo: isCommercial,
  aspects: [ORIENTATION],
  cues: { contacts: CONTACT_SHEET, complexity: COMPLEXITY_SHEET, method: METHOD_SHEET },
  scope: { few: SCOPE_FEW, all: SCOPE_ALL },
  remarks(texts, reference) {
    const visits = findVisits(texts, reference);
    return visits === undefined ? [] : [{ code: 'visits-customers', found: visits }];
  },
};
