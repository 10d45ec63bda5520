/** What a company job says per aspect: from its own columns first, else from its title and tasks. */
import type { CompanyJob, JobField } from '../model/company-job';
import { JOB_FIELDS } from '../model/company-job';
import type { Aspect } from '../model/evidence';
import { fold } from '../text/fold';
import { ORIENTATION_WORDS, OWN_FIELDS, SCOPE_WORDS } from './cues.nl';
import { readAspect } from './read-cues';
import type { CueText, Reading } from './reading';
import { SHARE_BORDERS } from './weights';

type JobReading = Reading<JobField>;

/** Running texts that may speak of any aspect. */
const RUNNING: readonly JobField[] = ['title', 'purpose', 'tasks', 'autonomy', 'experience', 'contacts', 'impact'];
const TEXTS_FOR: Readonly<Partial<Record<Aspect, readonly JobField[]>>> = {
  knowledge: ['education'],
  leading: ['title', 'purpose', 'tasks', 'leads', 'autonomy'],
};

function textsFor(job: CompanyJob, aspect: Aspect): readonly CueText<JobField>[] {
  const own = OWN_FIELDS[aspect] ?? [];
  const wanted = new Set<JobField>([...(TEXTS_FOR[aspect] ?? RUNNING), ...own]);
  return JOB_FIELDS.flatMap((field) => {
    const text = job.fields[field];
    return wanted.has(field) && text !== undefined ? [{ source: field, text, own: own.includes(field) }] : [];
  });
}

const PERCENT = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/;

function sharePosition(job: CompanyJob, field: 'commercialShare' | 'administrativeShare'): JobReading | undefined {
  const text = job.fields[field];
  const share = PERCENT.exec(text ?? '')?.[1];
  if (text === undefined || share === undefined) return undefined;
  const given = Number(share.replace(',', '.'));
  if (given > 100) return undefined;
  const commercial = field === 'commercialShare' ? given : 100 - given;
  const position = commercial <= SHARE_BORDERS.low ? -1 : commercial >= SHARE_BORDERS.high ? 1 : 0;
  return { position, quote: { source: field, start: 0, end: text.length, text } };
}

/** Tasks of one side only, at least two of them, show an orientation; a mix or a single word shows none. */
function orientationOfTasks(job: CompanyJob): JobReading | undefined {
  const text = job.fields.tasks;
  if (text === undefined) return undefined;
  const folded = fold(text);
  const administrative = [...folded.matchAll(ORIENTATION_WORDS.administrative)];
  const commercial = [...folded.matchAll(ORIENTATION_WORDS.commercial)];
  const [side, position] = administrative.length > commercial.length ? [administrative, -1] as const : [commercial, 1] as const;
  const other = side === administrative ? commercial : administrative;
  const first = side[0];
  if (first === undefined || side.length < 2 || other.length > 0) return undefined;
  const end = first.index + first[0].length;
  return { position, quote: { source: 'tasks', start: first.index, end, text: text.slice(first.index, end) } };
}

function scopeOf(job: CompanyJob): JobReading | undefined {
  const text = job.fields.tasks;
  if (text === undefined) return undefined;
  const folded = fold(text);
  const few = SCOPE_WORDS.few.exec(folded);
  const match = few ?? SCOPE_WORDS.all.exec(folded);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return { position: few === null ? 1 : -1, quote: { source: 'tasks', start: match.index, end, text: text.slice(match.index, end) } };
}

const COUNT = /^\D{0,12}(\d{1,4})\b/;

function leadingOf(job: CompanyJob): JobReading | undefined {
  const text = job.fields.leads;
  const count = COUNT.exec(text ?? '')?.[1];
  if (text === undefined || count === undefined) return readAspect('leading', textsFor(job, 'leading'));
  return { position: Number(count) > 0 ? 1 : 0, quote: { source: 'leads', start: 0, end: text.length, text } };
}

/** Reads one aspect of a job; `undefined` when the job does not speak of it. */
export function readJobAspect(job: CompanyJob, aspect: Aspect): JobReading | undefined {
  switch (aspect) {
    case 'orientation':
      return sharePosition(job, 'commercialShare') ?? sharePosition(job, 'administrativeShare') ?? orientationOfTasks(job);
    case 'scope':
      return scopeOf(job);
    case 'leading':
      return leadingOf(job);
    default:
      return readAspect(aspect, textsFor(job, aspect));
  }
}

