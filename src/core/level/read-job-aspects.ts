/** What a company job says per aspect: from its own columns first, else from its title and tasks. */
import type { JobField } from '../model/company-job';
import type { Aspect } from '../model/evidence';
import { OWN_FIELDS } from './cues/cue';
import type { JobTexts } from './prepare-job';
import { ASPECTS } from './profile-reference';
import { readAspect } from './read-cues';
import { readOrientation } from './read-orientation';
import type { CueText, Reading } from './reading';

type JobReading = Reading<JobField>;

/** Running texts that may speak of any aspect. */
const RUNNING: readonly JobField[] = ['title', 'purpose', 'tasks', 'autonomy', 'experience', 'contacts', 'impact'];
const FIELDS_FOR: Readonly<Partial<Record<Aspect, readonly JobField[]>>> = {
  knowledge: ['education'],
  leading: ['title', 'purpose', 'tasks', 'leads', 'autonomy'],
  errors: ['impact', 'tasks'],
  physical: ['physical'],
};

/** Per aspect the fields that are read for it, and whether a field is the aspect's own column. */
const SOURCES = new Map(ASPECTS.map((aspect) => {
  const own: readonly JobField[] = OWN_FIELDS[aspect] ?? [];
  return [aspect, new Map([...(FIELDS_FOR[aspect] ?? RUNNING), ...own].map((field) => [field, own.includes(field)] as const))];
}));

function readFrom(texts: JobTexts, aspect: Aspect): JobReading | undefined {
  const sources = SOURCES.get(aspect);
  const [owned, others]: [CueText<JobField>[], CueText<JobField>[]] = [[], []];
  for (const text of texts.values()) {
    const own = sources?.get(text.source);
    if (own !== undefined) (own ? owned : others).push(text);
  }
  return readAspect(aspect, owned, others);
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

function readAspectOf(texts: JobTexts, aspect: Aspect): JobReading | undefined {
  switch (aspect) {
    case 'orientation':
      return readOrientation(texts);
    case 'scope':
      return undefined;
    case 'leading':
      return readLeading(texts);
    default:
      return readFrom(texts, aspect);
  }
}

/** What a job says of each aspect that it speaks of. Its scope is left out: that is told beside a reference. */
export type JobReadings = ReadonlyMap<Aspect, JobReading>;

/** Aspects that are read by more than cues. */
const BEYOND_CUES: ReadonlySet<Aspect> = new Set<Aspect>(['experience', 'orientation', 'leading']);

export function readJobAspects(texts: JobTexts): JobReadings {
  const readings = new Map<Aspect, JobReading>();
  const speaking = [...texts.values()].map((text) => text.cues(true));
  for (const aspect of ASPECTS) {
    if (!BEYOND_CUES.has(aspect) && !speaking.some((cues) => cues.has(aspect))) continue;
    const reading = readAspectOf(texts, aspect);
    if (reading !== undefined) readings.set(aspect, reading);
  }
  return readings;
}

/** Fields that tell the scope of the work, or answer conditions on its content. */
const CONTENT: readonly JobField[] = ['tasks', 'purpose', 'autonomy'];

/** Whether nothing in a job speaks of its level, beside any reference. */
export const saysNothing = (texts: JobTexts, readings: JobReadings): boolean => readings.size === 0 && !CONTENT.some((field) => texts.has(field));
