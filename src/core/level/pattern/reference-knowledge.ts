/** The knowledge level that a reference job, or a row, asks for. */
import type { ReferenceJob } from '../../model/catalogue';
import type { CompanyJob } from '../../model/company-job';
import { plainestKnowledge, readKnowledge } from '../../text/knowledge/read-knowledge';
import type { KnowledgeReading } from '../../text/knowledge/read-knowledge';

/** From the plainest sentence of all its paragraphs: characteristics, position, context and purpose. `undefined` when none asks for a level. */
export const referenceKnowledge = ({ characteristics, position, context, purpose }: ReferenceJob): KnowledgeReading | undefined =>
  plainestKnowledge([...characteristics.flatMap(({ paragraphs }) => paragraphs), position, context, purpose]);

/** From the column on education, else from what the other columns say. */
export function jobKnowledge({ fields }: Pick<CompanyJob, 'fields'>): KnowledgeReading | undefined {
  const own = fields.education === undefined ? undefined : readKnowledge(fields.education, true);
  return own ?? plainestKnowledge([fields.experience, fields.purpose, fields.tasks, fields.addition, fields.autonomy].filter((text) => text !== undefined));
}
