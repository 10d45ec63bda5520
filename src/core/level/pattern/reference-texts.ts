/** The reference jobs as texts that teach: their own words without the names of any, and without the sentence that gives the knowledge level, which is a side of its own. */
import { allActivities } from '../../model/catalogue';
import type { Catalogue, ReferenceJob } from '../../model/catalogue';
import { referenceKnowledge } from './reference-knowledge';
import type { KnowledgeReading } from '../../text/knowledge/read-knowledge';
import { MOST_TEXTS } from './weights';
import { createPhraseFinder, cutClauses } from './words';
import type { Clause } from './words';

/** @property isActivity Else purpose or a characteristic. */
export interface TextPiece {
  readonly isActivity: boolean;
  readonly clauses: readonly Clause[];
}

/** @property place Index of its grade on the ladder, from 0. @property knowledge Middle of the level it asks for. */
export interface ReferenceText {
  readonly job: ReferenceJob;
  readonly place: number;
  readonly pieces: readonly TextPiece[];
  readonly knowledge?: number;
}

export const middleOf = ({ low, high }: KnowledgeReading): number => (low + high) / 2;

/** Stands where a name stood. */
const SOMEBODY = 'functionaris';

/** Takes names of reference jobs out of clauses, the longest first: "De Medewerker Inkoop B draagt bij" gives the level away. */
export function createNameRemover({ referenceJobs }: Catalogue): (clauses: readonly Clause[]) => readonly Clause[] {
  const names = new Set(referenceJobs.flatMap(({ name, alternativeNames }) => [name, ...alternativeNames]).map((name) => cutClauses(name).flat().join(' ')).filter((name) => name !== ''));
  const find = createPhraseFinder([...names]);
  return (clauses) => clauses.map((clause) => {
    const places = [...find(clause)].sort((a, b) => a.start - b.start || b.end - a.end);
    if (places.length === 0) return clause;
    const kept: string[] = [];
    let from = 0;
    for (const { start, end } of places) {
      if (start < from) continue;
      kept.push(...clause.slice(from, start), SOMEBODY);
      from = end;
    }
    return [...kept, ...clause.slice(from)];
  });
}

/** Sentences of a paragraph; a purpose of one long paragraph is many pieces. */
const SENTENCES = /(?<=[.!?•\n])\s+/;

/** A text without some words of it, if it holds them. */
export const without = (text: string, quote: string | undefined): string => (quote === undefined ? text : text.replace(quote, ' '));

function readText(job: ReferenceJob, place: number, removeNames: (clauses: readonly Clause[]) => readonly Clause[]): ReferenceText {
  const knowledge = referenceKnowledge(job);
  const piece = (text: string, isActivity: boolean): TextPiece => ({ isActivity, clauses: removeNames(cutClauses(without(text, knowledge?.quote))) });
  const prose = [job.purpose, ...job.characteristics.flatMap(({ paragraphs }) => paragraphs)].flatMap((text) => without(text, knowledge?.quote).split(SENTENCES));
  return {
    job, place, ...(knowledge === undefined ? {} : { knowledge: middleOf(knowledge) }),
    pieces: [...allActivities(job).map(({ text }) => piece(text, true)), ...prose.map((text) => piece(text, false))].filter(({ clauses }) => clauses.length > 0),
  };
}

/** An even sample over the ladder, in catalogue order: every so-manieth function from light to heavy. */
function sample(jobs: readonly (readonly [ReferenceJob, number])[]): readonly (readonly [ReferenceJob, number])[] {
  if (jobs.length <= MOST_TEXTS) return jobs;
  const byPlace = jobs.map(([, place], order) => ({ place, order })).sort((a, b) => a.place - b.place || a.order - b.order);
  const taken = Array.from({ length: MOST_TEXTS }, (_, at) => byPlace[Math.floor((at * jobs.length) / MOST_TEXTS)]?.order ?? 0).sort((a, b) => a - b);
  return taken.flatMap((order) => jobs[order] === undefined ? [] : [jobs[order]]);
}

/** The functions that teach: those whose grade is on the ladder and that have a text; of a large handbook a sample. */
export function readReferenceTexts(catalogue: Catalogue, removeNames = createNameRemover(catalogue)): readonly ReferenceText[] {
  const placed = catalogue.referenceJobs.map((job) => [job, catalogue.ladder.indexOf(job.grade)] as const).filter(([, place]) => place >= 0);
  return sample(placed).map(([job, place]) => readText(job, place, removeNames)).filter(({ pieces }) => pieces.length > 0);
}
