/** What a company job says per aspect: from its own columns first, else from its title and tasks. */
import type { JobField } from '../model/company-job';
import type { Aspect } from '../model/evidence';
import { ASPECTS, aspectsWith } from './aspects';
import type { AspectDefinition } from './aspects';
import type { Domain } from './domains';
import type { Reading } from './folded-text';
import type { JobTexts } from './prepare-job';
import { readAspect } from './read-cues';
import type { CueText } from './reading';

type JobReading = Reading<JobField>;

/** Per aspect the fields that are read for it, and whether a field is the aspect's own column. */
const SOURCES = new Map(ASPECTS.map(({ id, fields, ownFields = [] }) => [id, new Map([...fields, ...ownFields].map((field) => [field, ownFields.includes(field)] as const))]));

function readFrom(texts: JobTexts, aspect: AspectDefinition, domains: readonly Domain[]): JobReading | undefined {
  const sources = SOURCES.get(aspect.id);
  const [owned, others]: [CueText<JobField>[], CueText<JobField>[]] = [[], []];
  for (const text of texts.values()) {
    const own = sources?.get(text.source);
    if (own !== undefined) (own ? owned : others).push(text);
  }
  return readAspect(aspect, owned, others, domains);
}

/** What a job says of each aspect that it speaks of. Its scope is left out: that is told beside a reference. */
export type JobReadings = ReadonlyMap<Aspect, JobReading>;

/** @param domains Those of the reference job beside which the job is read. */
export function readJobAspects(texts: JobTexts, domains: readonly Domain[]): JobReadings {
  const readings = new Map<Aspect, JobReading>();
  const speaking = [...texts.values()].map((text) => text.cues(true));
  for (const aspect of aspectsWith(domains)) {
    const { id, readFields, readNumber } = aspect;
    const mayHaveCues = readNumber !== undefined || speaking.some((cues) => cues.has(id));
    const reading = readFields?.(texts) ?? (mayHaveCues ? readFrom(texts, aspect, domains) : undefined);
    if (reading !== undefined) readings.set(id, reading);
  }
  return readings;
}

/** Fields that tell the scope of the work, or answer conditions on its content. */
const CONTENT: readonly JobField[] = ['tasks', 'purpose', 'addition', 'autonomy'];

/** Whether nothing in a job speaks of its level, beside any reference. */
export const saysNothing = (texts: JobTexts, readings: JobReadings): boolean => readings.size === 0 && !CONTENT.some((field) => texts.has(field));
