/** A job that goes out to customers, where the reference stays in. */
import { allActivities } from '../../../model/catalogue';
import type { ReferenceJob } from '../../../model/catalogue';
import { clauseAround, otherActs } from '../../../text/clauses';
import { fold } from '../../../text/fold';
import { compilePhrases } from '../../../text/phrases';
import type { FieldTexts } from '../../folded-text';

const VISITS = compilePhrases([
  '(bezoek|bezoekt|bezoeken) ~3!(geen|nooit|niet) (klanten|relaties|dealers|afnemers|prospects|opdrachtgevers)', 'klant[en]bezoek[en]',
  '(visit|visits|visiting) ~2 (customers|clients|dealers|prospects)',
]);
const VISITING = /bezoek|visit/;

/** The reference's own words speak of it. */
const speaksOfVisits = (job: ReferenceJob): boolean =>
  [job.name, job.purpose, ...allActivities(job).map(({ text }) => text)].some((text) => VISITING.test(fold(text)));

/** Words of the tasks or the purpose that say the job visits customers itself; `undefined` where none do, or the reference does so too. */
export function findVisits(texts: FieldTexts, reference: ReferenceJob): string | undefined {
  for (const field of ['tasks', 'purpose', 'addition'] as const) {
    const prepared = texts.get(field);
    const match = prepared === undefined ? null : VISITS.exec(prepared.folded);
    if (prepared === undefined || match === null) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const clause = clauseAround(prepared.folded, start, end);
    if (!otherActs(prepared.folded.slice(clause.start, clause.end), prepared.holder) && !speaksOfVisits(reference)) return prepared.text.slice(start, end);
  }
  return undefined;
}
