/** How much of the reference's work a job covers: what it says itself ("alleen …", "alle …"), else which groups of activities its tasks touch. */
import type { JobField } from '../model/company-job';
import type { Match, TaskAlignment } from '../model/evidence';
import { otherActs } from '../text/clauses';
import { SCOPE_ALL, SCOPE_FEW } from './aspects/scope';
import { quoteAll, quoteFrom } from './folded-text';
import type { Reading } from './folded-text';
import type { JobTexts } from './prepare-job';
import type { ReferenceProfile } from './profile-reference';
import { COVERAGE } from './weights';

type JobReading = Reading<JobField>;

/** How an item of a list opens. */
const BULLET = /^[-–—*•] ?/;
const CLAUSE = /[^,;.:\n]+/g;

/** Looks clause by clause, so that "niet alleen" and what colleagues do stay out. */
function saidIn(texts: JobTexts, field: JobField, patterns: readonly RegExp[], position: number): JobReading | undefined {
  const prepared = texts.get(field);
  if (prepared === undefined) return undefined;
  for (const clause of prepared.folded.matchAll(CLAUSE)) {
    const lead = clause[0].length - clause[0].trimStart().length;
    const trimmed = clause[0].trim().replace(BULLET, '');
    if (!patterns.some((pattern) => pattern.test(trimmed)) || otherActs(clause[0], prepared.holder)) continue;
    if (/\b(?:niet|not) (?:alleen|uitsluitend|enkel|only|alle)\b/.test(clause[0])) continue;
    const start = clause.index + lead;
    const end = clause.index + clause[0].trimEnd().length;
    return { position, sureness: 1, quote: quoteFrom(prepared, start, end) };
  }
  return undefined;
}

const groupOf = ({ activity }: TaskAlignment): string => activity?.id.split('.')[0] ?? '';

/** Tasks in two or more groups of activities: most of the work. Several tasks that stay in one group hint at less, no more. */
function scopeOfCoverage(texts: JobTexts, match: Match | undefined, groupCount: number): JobReading | undefined {
  const aligned = match?.alignments.filter(({ similarity, task }) => similarity >= COVERAGE.similarity && task.source === 'tasks') ?? [];
  const tasks = texts.get('tasks');
  if (tasks === undefined || groupCount < 2 || aligned.length < COVERAGE.tasks) return undefined;
  const quote = quoteAll(tasks);
  const groups = new Set(aligned.map(groupOf)).size;
  return groups > 1 ? { position: 0, sureness: COVERAGE.sureness, quote } : { position: -1, sureness: COVERAGE.hint, quote };
}

/** Where the job says it, in this order; "alles" in the way of working is about the work too. */
const FEW_FIELDS: readonly JobField[] = ['tasks', 'purpose', 'addition'];
const ALL_FIELDS: readonly JobField[] = ['tasks', 'purpose', 'addition', 'autonomy'];

function firstSaid(texts: JobTexts, fields: readonly JobField[], patterns: readonly RegExp[], position: number): JobReading | undefined {
  for (const field of fields) {
    const said = saidIn(texts, field, patterns, position);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** Reads the scope of a job beside a reference; the reference's domains word it in ways of their own. */
export function readScope(texts: JobTexts, match: Match | undefined, { job, domains }: ReferenceProfile): JobReading | undefined {
  return firstSaid(texts, FEW_FIELDS, [SCOPE_FEW, ...domains.map(({ scope }) => scope.few)], -1)
    ?? firstSaid(texts, ALL_FIELDS, [SCOPE_ALL, ...domains.map(({ scope }) => scope.all)], 1)
    ?? scopeOfCoverage(texts, match, job.activityGroups.length);
}
