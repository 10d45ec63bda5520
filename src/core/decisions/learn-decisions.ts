/** Decisions that the handbook learns from: from then on, jobs with such a title belong to that reference job. */
import { addPrecedents } from '../catalogue/add-precedents';
import type { Catalogue, Precedent, ReferenceJob } from '../model/catalogue';
import { nameReference } from '../present/present-proposal';
import { fold } from '../text/fold';

/** @property references Reference jobs beside the job, as the columns name them ("1.1 Medewerker"), best first. */
export interface DecidedTitle {
  readonly title: string;
  readonly grade: string;
  readonly references: readonly string[];
}

/** `no-title`, `no-reference`: the job has none; `grade-elsewhere`: no reference job that was found beside it leads to the group; `disagree`: the same title was decided otherwise too. */
export type NotLearned = 'no-title' | 'no-reference' | 'grade-elsewhere' | 'disagree';

/** @property learned Titles that the catalogue did not know yet. @property left Titles that nothing was learned from, and why. */
export interface DecisionsLearned {
  readonly catalogue: Catalogue;
  readonly learned: number;
  readonly left: readonly { readonly title: string; readonly because: NotLearned }[];
}

/** Whether a reference job has a group, or leads to it by one of its rules. */
const leadsTo = ({ grade, rules }: ReferenceJob, wanted: string): boolean => grade === wanted || rules.some((rule) => rule.grade === wanted);

/**
 * The reference job is the one that was found first, where it has the decided group or leads to it: a job that is heavier than its reference job still belongs to it.
 * Where it does neither, one that has the group itself goes before one that leads to it.
 */
function precedentOf(jobs: ReadonlyMap<string, ReferenceJob>, { title, grade, references }: DecidedTitle): Precedent | Exclude<NotLearned, 'disagree'> {
  if (title.trim() === '') return 'no-title';
  const beside = references.flatMap((name) => jobs.get(name) ?? []);
  const [first] = beside;
  if (first === undefined) return 'no-reference';
  const chosen = leadsTo(first, grade) ? first : beside.find((job) => job.grade === grade) ?? beside.find((job) => leadsTo(job, grade));
  return chosen === undefined ? 'grade-elsewhere' : { title: title.trim(), referenceJobId: chosen.id };
}

const keyOf = (title: string): string => fold(title).trim();

/** The catalogue with what these decisions teach; itself where they teach nothing new. A title that was decided in two ways teaches nothing; what was learned of it before gives way. */
export function learnDecisions(catalogue: Catalogue, decided: readonly DecidedTitle[]): DecisionsLearned {
  const jobs = new Map(catalogue.referenceJobs.map((job) => [nameReference(catalogue, job.id), job]));
  const known = catalogue.precedents ?? [];
  const fresh = new Map<string, Precedent | undefined>();
  const left: DecisionsLearned['left'][number][] = [];
  for (const one of decided) {
    const precedent = precedentOf(jobs, one);
    if (typeof precedent === 'string') left.push({ title: one.title, because: precedent });
    else {
      const key = keyOf(one.title);
      const agrees = !fresh.has(key) || fresh.get(key)?.referenceJobId === precedent.referenceJobId;
      fresh.set(key, agrees ? precedent : undefined);
    }
  }
  for (const { title } of decided) if (fresh.has(keyOf(title)) && fresh.get(keyOf(title)) === undefined) left.push({ title, because: 'disagree' });
  const news = [...fresh.values()].flatMap((one) => (one === undefined || known.some(({ title, referenceJobId }) => keyOf(title) === keyOf(one.title) && referenceJobId === one.referenceJobId) ? [] : [one]));
  if (news.length === 0) return { catalogue, learned: 0, left };
  const retold = new Set(news.map(({ title }) => keyOf(title)));
  const kept = { ...catalogue, precedents: known.filter(({ title }) => !retold.has(keyOf(title))) };
  return { catalogue: addPrecedents(kept, news).catalogue, learned: news.length, left };
}
