/** The quality of a description: what it lacks, and what does not belong in it. */
import { allActivities } from '../model/catalogue';
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import { FACTOR_FIELDS } from '../model/company-job';
import type { CompanyJob, JobField } from '../model/company-job';
import type { Issue, IssueBody, Severity } from '../model/issue';
import { hasContent } from '../text/content-words';
import { cutTasks } from '../text/cut-tasks';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokenize';
import { DESCRIPTION_WORDS } from './description-words.nl';
import { COPIED, SHORT_DESCRIPTION } from './weights';

const at = (job: CompanyJob, severity: Severity, body: IssueBody): Issue => ({ severity, place: { row: job.row }, ...body });

/** Whether the job says what it does; "diverse werkzaamheden voor de afdeling" does not. */
export const describesWork = ({ fields: { tasks = '', purpose = '', addition = '' } }: CompanyJob): boolean => hasContent(tasks) || hasContent(purpose) || hasContent(addition);

function checkMissing(job: CompanyJob, described: boolean): readonly Issue[] {
  const { title, tasks, purpose, addition } = job.fields;
  if (title === undefined) return [at(job, 'warning', { code: 'title-missing' })];
  if (!described) return [at(job, 'info', { code: 'tasks-missing' })];
  return (tasks ?? purpose ?? addition ?? '').length < SHORT_DESCRIPTION ? [at(job, 'info', { code: 'description-short' })] : [];
}

const sharesMissing = (job: CompanyJob): boolean => job.issues?.some(({ code }) => code === 'shares-missing') === true;

/** Columns about the level that are empty while others are filled; with none filled `factors-missing` says so. */
export function checkFactors(job: CompanyJob): readonly Issue[] {
  const columns = FACTOR_FIELDS.filter((field) => job.absent?.includes(field) !== true);
  const empty = columns.filter((field) => job.fields[field] === undefined);
  if (empty.length === 0 || empty.length === FACTOR_FIELDS.length) return [];
  const fields = [...empty, ...(sharesMissing(job) ? ['commercialShare', 'administrativeShare'] : [])];
  return [at(job, 'info', { code: 'factors-partly-missing', values: { fields: fields.join() } })];
}

/** What was amiss in the cells of the row. @param graded Whether a group is proposed: only then does it matter how the time divides, and `checkFactors` may have said that it is not filled in. */
export function checkValues(job: CompanyJob, graded: boolean): readonly Issue[] {
  const told = checkFactors(job).length > 0;
  return (job.issues ?? []).filter(({ code }) => code === 'value-error' || (graded && !(told && code === 'shares-missing')));
}

/** The words of a text, whatever stands between them. */
const wordsOf = (text: string): string => tokenize(text).map(({ word }) => word).join(' ');

/** Characters of a task by whose whole words most tasks are told to be no copy. */
const OPENING = 20;

/** Whether a task stands word for word in a text of words; its opening is looked at first, since that is cheap. */
function standsIn(literal: string, task: string): boolean {
  const [, ...opening] = tokenize(task.slice(0, OPENING)).map(({ word }) => word).reverse();
  return literal.includes(opening.reverse().join(' ')) && literal.includes(wordsOf(task));
}

/** The words of the activities of each reference job; kept per catalogue, since every row is held beside them. */
const activitiesOf = new WeakMap<ReferenceJob, string>();

function activities(reference: ReferenceJob): string {
  const known = activitiesOf.get(reference) ?? wordsOf(allActivities(reference).map(({ text }) => text).join('\n'));
  activitiesOf.set(reference, known);
  return known;
}

/** Most of the tasks stand word for word among the activities of a reference job. */
function isCopied(job: CompanyJob, catalogue: Catalogue): boolean {
  const pieces = cutTasks(job.fields.tasks ?? '').filter(({ text }) => text.length >= COPIED.length);
  if (pieces.length < COPIED.pieces) return false;
  return catalogue.referenceJobs.some((reference) => {
    const literal = activities(reference);
    let own = 0;
    // Own words show soon: the rest need not be read.
    for (const { text } of pieces) {
      if (!standsIn(literal, text)) own += 1;
      if (own > (1 - COPIED.share) * pieces.length) return false;
    }
    return true;
  });
}

const RUNNING: readonly JobField[] = ['title', 'purpose', 'tasks', 'addition', 'autonomy', 'contacts'];

function checkWords(job: CompanyJob): readonly Issue[] {
  const texts = RUNNING.flatMap((field) => { const text = job.fields[field]; return text === undefined ? [] : [text]; }).map((text) => ({ text, folded: fold(text) }));
  return DESCRIPTION_WORDS.flatMap(([code, pattern]) => {
    for (const { text, folded } of texts) {
      const match = pattern.exec(folded);
      if (match !== null) return [at(job, 'info', { code, found: text.slice(match.index, match.index + match[0].length).trim() })];
    }
    return [];
  });
}

/** What the description lacks (title, tasks, length), and what does not belong in it: copied text, a person, performance, pay, gender, colour. */
export function checkDescription(job: CompanyJob, catalogue: Catalogue, described = describesWork(job)): readonly Issue[] {
  return [...checkMissing(job, described), ...(isCopied(job, catalogue) ? [at(job, 'info', { code: 'description-copied' })] : []), ...checkWords(job)];
}
