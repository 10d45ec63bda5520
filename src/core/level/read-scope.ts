/** How much of the reference's work a job covers: what it says itself ("alleen …", "alle …"), else which groups of activities its tasks touch. */
import type { JobField } from '../model/company-job';
import type { Match, TaskAlignment } from '../model/evidence';
import { otherActs } from '../text/clauses';
import { SCOPE_ALL, SCOPE_FEW } from './cues/work.nl';
import type { JobTexts } from './prepare-job';
import type { Reading } from './reading';
import { COVERAGE } from './weights';

type JobReading = Reading<JobField>;

const CLAUSE = /[^,;.:\n]+/g;

/** Looks clause by clause, so that "niet alleen" and what colleagues do stay out. */
function saidIn(texts: JobTexts, field: JobField, pattern: RegExp, position: number): JobReading | undefined {
  const prepared = texts.get(field);
  if (prepared === undefined) return undefined;
  for (const clause of prepared.folded.matchAll(CLAUSE)) {
    const lead = clause[0].length - clause[0].trimStart().length;
    const match = pattern.exec(clause[0].trim());
    if (match === null || otherActs(clause[0], prepared.holder)) continue;
    if (/\b(?:niet|not) (?:alleen|uitsluitend|enkel|only|alle)\b/.test(clause[0])) continue;
    const start = clause.index + lead;
    const end = clause.index + clause[0].trimEnd().length;
    return { position, sureness: 1, quote: { source: field, start, end, text: prepared.text.slice(start, end) } };
  }
  return undefined;
}

const groupOf = ({ activity }: TaskAlignment): string => activity?.id.split('.')[0] ?? '';

/** Tasks in two or more groups of activities: most of the work. Several tasks that stay in one group hint at less, no more. */
function scopeOfCoverage(texts: JobTexts, match: Match | undefined, groupCount: number): JobReading | undefined {
  const aligned = match?.alignments.filter(({ similarity, task }) => similarity >= COVERAGE.similarity && task.source === 'tasks') ?? [];
  const tasks = texts.get('tasks')?.text;
  if (tasks === undefined || groupCount < 2 || aligned.length < COVERAGE.tasks) return undefined;
  const quote = { source: 'tasks', start: 0, end: tasks.length, text: tasks } as const;
  const groups = new Set(aligned.map(groupOf)).size;
  return groups > 1 ? { position: 0, sureness: COVERAGE.sureness, quote } : { position: -1, sureness: COVERAGE.hint, quote };
}

/** @param groupCount How many groups of activities the reference has. */
export function readScope(texts: JobTexts, match: Match | undefined, groupCount: number): JobReading | undefined {
  return saidIn(texts, 'tasks', SCOPE_FEW, -1) ?? saidIn(texts, 'purpose', SCOPE_FEW, -1)
    ?? saidIn(texts, 'tasks', SCOPE_ALL, 1) ?? saidIn(texts, 'purpose', SCOPE_ALL, 1) ?? saidIn(texts, 'autonomy', SCOPE_ALL, 1)
    ?? scopeOfCoverage(texts, match, groupCount);
}
