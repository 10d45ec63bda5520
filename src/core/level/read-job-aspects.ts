/** What a company job says per aspect: from its own columns first, else from its title and tasks. */
import type { JobField } from '../model/company-job';
import type { Aspect, Match } from '../model/evidence';
import { OWN_FIELDS } from './cues/cue';
import type { JobTexts } from './prepare-job';
import { readAspect } from './read-cues';
import { readOrientation } from './read-orientation';
import { readScope } from './read-scope';
import type { Reading } from './reading';

type JobReading = Reading<JobField>;

/** Running texts that may speak of any aspect. */
const RUNNING: readonly JobField[] = ['title', 'purpose', 'tasks', 'autonomy', 'experience', 'contacts', 'impact'];
const FIELDS_FOR: Readonly<Partial<Record<Aspect, readonly JobField[]>>> = {
  knowledge: ['education'],
  leading: ['title', 'purpose', 'tasks', 'leads', 'autonomy'],
  errors: ['impact', 'tasks'],
  physical: ['physical'],
};

function readFrom(texts: JobTexts, aspect: Aspect): JobReading | undefined {
  const own = OWN_FIELDS[aspect] ?? [];
  const fields = new Set<JobField>([...own, ...(FIELDS_FOR[aspect] ?? RUNNING)]);
  const wanted = [...texts.values()].filter(({ source }) => fields.has(source));
  return readAspect(aspect, wanted, (source) => own.includes(source));
}

const COUNT = /^\D{0,12}(\d{1,4})\b/;
const NOBODY = /^(?:geen|nee|onwaar|niemand|none|no)\b/;

/** A number of people, or a plain no, in the column "geeft leiding aan" settles it. */
function readLeading(texts: JobTexts): JobReading | undefined {
  const leads = texts.get('leads');
  const count = COUNT.exec(leads?.text ?? '')?.[1] ?? (NOBODY.test(leads?.folded ?? '') ? '0' : undefined);
  if (leads === undefined || count === undefined) return readFrom(texts, 'leading');
  const { text } = leads;
  return { position: Number(count) > 0 ? 1 : 0, sureness: 1, quote: { source: 'leads', start: 0, end: text.length, text } };
}

/**
 * Reads one aspect of a job; `undefined` when the job does not speak of it.
 * @param match The job beside its reference; tells which activities its tasks cover.
 * @param groupCount How many groups of activities the reference has.
 */
export function readJobAspect(texts: JobTexts, aspect: Aspect, match: Match | undefined, groupCount: number): JobReading | undefined {
  switch (aspect) {
    case 'orientation':
      return readOrientation(texts);
    case 'scope':
      return readScope(texts, match, groupCount);
    case 'leading':
      return readLeading(texts);
    default:
      return readFrom(texts, aspect);
  }
}
