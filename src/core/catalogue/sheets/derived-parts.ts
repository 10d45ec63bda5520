/** The parts of a function that follow from its texts: the knowledge level, and what a rule's text consists of. */
import type { Catalogue, ReferenceJob } from '../../model/catalogue';
import { orderCatalogue } from '../catalogue-file';
import { knowledgeOf } from '../draft-job';
import { splitRuleText } from '../read-prose';

/** The function with those parts read anew: after an edit they would otherwise quote the text as it was. */
export function withDerived(job: ReferenceJob): ReferenceJob {
  const { id, code, name, alternativeNames, familyId, grade, position, purpose, activityGroups, characteristics, context, levelCriteria } = job;
  const knowledge = knowledgeOf(job);
  const rules = job.rules.map((rule) => ({ ...rule, ...splitRuleText(rule.text) }));
  return {
    id, code, name, alternativeNames, familyId, grade, position, purpose, activityGroups, characteristics, ...(knowledge === undefined ? {} : { knowledge }), context, rules, ...(levelCriteria === undefined ? {} : { levelCriteria }),
  };
}

/** The catalogue with those parts read anew in every function, and the hash of that: the same catalogue, unless an earlier version of the reader made it. */
export const refreshCatalogue = (catalogue: Catalogue): Catalogue => orderCatalogue({ ...catalogue, referenceJobs: catalogue.referenceJobs.map(withDerived) });
