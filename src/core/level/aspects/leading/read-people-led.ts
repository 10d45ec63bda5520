/** People led, from the column about it. */
import type { JobField } from '../../../model/company-job';
import type { FieldTexts, Reading } from '../../folded-text';
import { quoteAll } from '../../folded-text';

const COUNT = /^\D{0,12}(\d{1,4})\b/;
const NOBODY = /^(?:geen|nee|onwaar|niemand|none|no)\b/;

/** A number of people, or a plain no, in the column "geeft leiding aan" settles it. */
export function readPeopleLed(texts: FieldTexts): Reading<JobField> | undefined {
  const leads = texts.get('leads');
  const count = COUNT.exec(leads?.text ?? '')?.[1] ?? (NOBODY.test(leads?.folded ?? '') ? '0' : undefined);
  if (leads === undefined || count === undefined) return undefined;
  return { position: Number(count) > 0 ? 1 : 0, sureness: 1, quote: quoteAll(leads) };
}
