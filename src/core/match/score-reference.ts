/** One job against one reference: a score that is the sum of its contributions, each with the words it comes from. */
import type { CompanyJob, JobField } from '../model/company-job';
import type { Contribution, Quote, TaskAlignment } from '../model/evidence';
import type { Word } from '../text/analyse-words';
import type { FeatureIndex, Hit, IndexedActivity, IndexedReference } from './index-references';
import { totalWeight } from './read-query';
import type { Query, QueryTask } from './read-query';
import { ELSEWHERE_WORTH, OTHER_DISCIPLINE, PART_SHARE, TITLE_SHARE } from './weights';

/** @property score Sum of the amounts of `contributions`. */
export interface ScoredReference {
  readonly reference: IndexedReference;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly alignments: readonly TaskAlignment[];
  readonly otherDiscipline: boolean;
}

interface WordHit extends Hit {
  readonly word: Word;
}

/** The best place for a word, over its features. */
function lookUp(word: Word, index: FeatureIndex): WordHit | undefined {
  let best: WordHit | undefined;
  for (const { key, quality } of word.features) {
    const hit = index.get(key);
    const worth = hit === undefined ? 0 : hit.worth * quality;
    if (hit !== undefined && worth > (best?.worth ?? 0)) best = { word, worth, quote: hit.quote };
  }
  return best;
}

const hitsOf = (words: readonly Word[], index: FeatureIndex): readonly WordHit[] =>
  words.map((word) => lookUp(word, index)).filter((hit) => hit !== undefined);

const weighed = (hits: readonly WordHit[]): number => hits.reduce((sum, hit) => sum + hit.worth * hit.word.weight, 0);

function quoteOf(job: CompanyJob, field: JobField, word: Word): Quote<JobField> {
  return { source: field, start: word.start, end: word.end, text: (job.fields[field] ?? '').slice(word.start, word.end) };
}

function contributionsOf(job: CompanyJob, field: JobField, hits: readonly WordHit[], scale: number): readonly Contribution[] {
  return hits.map((hit) => ({
    job: quoteOf(job, field, hit.word), reference: hit.quote, amount: hit.worth * hit.word.weight * scale,
  }));
}

function titleIndex(title: readonly Word[]): FeatureIndex {
  const index = new Map<string, Hit & { readonly quote: Quote }>();
  for (const word of title) {
    for (const { key, quality } of word.features) {
      if ((index.get(key)?.worth ?? 0) < quality) {
        index.set(key, { worth: quality, quote: { source: 'title', start: word.start, end: word.end, text: '' } });
      }
    }
  }
  return index;
}

/** The best-covered name of the reference, as contributions of the title's words. */
function coverName(job: CompanyJob, title: readonly Word[], reference: IndexedReference, share: number): readonly Contribution[] {
  const index = titleIndex(title);
  let best: { readonly worth: number; readonly contributions: readonly Contribution[] } = { worth: 0, contributions: [] };
  for (const { source, text, words } of reference.names) {
    const hits = hitsOf(words, index);
    const total = totalWeight(words);
    const worth = total === 0 ? 0 : weighed(hits) / total;
    if (worth <= best.worth) continue;
    const contributions = hits.map((hit): Contribution => ({
      job: quoteOf(job, 'title', { ...hit.word, start: hit.quote.start, end: hit.quote.end }),
      reference: { source, start: hit.word.start, end: hit.word.end, text: text.slice(hit.word.start, hit.word.end) },
      amount: (share * hit.worth * hit.word.weight) / total,
    }));
    best = { worth, contributions };
  }
  return best.contributions;
}

interface AlignedTask {
  readonly alignment: TaskAlignment;
  readonly hits: readonly WordHit[];
  readonly task: QueryTask;
}

function alignTask(job: CompanyJob, task: QueryTask, reference: IndexedReference): AlignedTask {
  let best: { readonly activity?: IndexedActivity; readonly hits: readonly WordHit[]; readonly worth: number } = { hits: [], worth: 0 };
  for (const activity of reference.activities) {
    const hits = hitsOf(task.words, activity.features);
    const worth = weighed(hits);
    if (worth > best.worth) best = { activity, hits, worth };
  }
  const found = new Set(best.hits.map((hit) => hit.word));
  const elsewhere = hitsOf(task.words.filter((word) => !found.has(word)), reference.features)
    .map((hit) => ({ ...hit, worth: hit.worth * ELSEWHERE_WORTH }));
  const quote = { source: task.field, start: task.piece.start, end: task.piece.end, text: (job.fields[task.field] ?? '').slice(task.piece.start, task.piece.end) };
  return {
    task,
    hits: [...best.hits, ...elsewhere],
    alignment: {
      task: quote,
      ...(best.activity === undefined ? {} : { activity: { id: best.activity.id, text: best.activity.text } }),
      similarity: best.worth / totalWeight(task.words),
    },
  };
}

function taskContributions(job: CompanyJob, aligned: readonly AlignedTask[], share: number): readonly Contribution[] {
  const total = aligned.reduce((sum, { task }) => sum + task.weight, 0);
  if (total === 0) return [];
  return aligned.flatMap(({ task, hits }) =>
    contributionsOf(job, task.field, hits, (share * task.weight) / total / totalWeight(task.words)));
}

/** A discipline the reference does not have takes from the score; the words that name it carry the amount. */
function disciplineContributions(job: CompanyJob, query: Query, reference: IndexedReference): readonly Contribution[] {
  const part = (field: 'title' | 'department'): readonly Contribution[] => {
    const strange = (word: Word): boolean =>
      word.features.some(({ key }) => query.disciplines[field].has(key) && !reference.disciplines.has(key));
    const word = query[field].find(strange);
    const name = reference.job.name;
    return word === undefined ? [] : [{
      job: quoteOf(job, field, word),
      reference: { source: 'naam', start: 0, end: name.length, text: name },
      amount: -OTHER_DISCIPLINE[field],
    }];
  };
  return [...part('title'), ...part('department')];
}

/** Scores a job against a reference; `score` is exactly the sum of the contributions, at most 1 and below 0 for strangers. */
export function scoreReference(job: CompanyJob, query: Query, reference: IndexedReference): ScoredReference {
  const titleTotal = totalWeight(query.title);
  // A title of role words only ("Medewerker") says little and weighs little.
  const titlePart = PART_SHARE.title * Math.min(1, titleTotal);
  const present = titlePart + (query.tasks.length > 0 ? PART_SHARE.tasks : 0)
    + (query.department.length > 0 ? PART_SHARE.department : 0);
  const share = (part: number): number => (present === 0 ? 0 : part / present);
  const titleShare = share(titlePart);
  const departmentTotal = totalWeight(query.department);
  const aligned = query.tasks.map((task) => alignTask(job, task, reference));
  const strangers = disciplineContributions(job, query, reference);
  const contributions = [
    ...(titleTotal === 0 ? [] : contributionsOf(job, 'title', hitsOf(query.title, reference.features), (titleShare * TITLE_SHARE.explained) / titleTotal)),
    ...coverName(job, query.title, reference, titleShare * TITLE_SHARE.covered),
    ...taskContributions(job, aligned, share(PART_SHARE.tasks)),
    ...(departmentTotal === 0 ? [] : contributionsOf(job, 'department', hitsOf(query.department, reference.family), share(PART_SHARE.department) / departmentTotal)),
    ...strangers,
  ];
  return {
    reference,
    contributions,
    score: contributions.reduce((sum, { amount }) => sum + amount, 0),
    alignments: aligned.map(({ alignment }) => alignment),
    otherDiscipline: strangers.some(({ job: { source } }) => source === 'title'),
  };
}
