/** Lines of JSON -> a catalogue and job titles with the right function, for measuring the matcher. */
import type { Catalogue, CompanyJob, KnowledgeRecord, ReferenceJob } from '../src/core';
import { readFile } from './read-file';
import { activityId, familyId, grade, referenceJobId } from '../src/core/model/ids';

/** A line of a catalogue file. */
export interface CandidateLine {
  readonly id: string;
  readonly name: string;
  readonly family?: string;
  readonly purpose: string;
  readonly activities: readonly string[];
  readonly knowledge?: readonly string[];
  readonly alts?: readonly string[];
}

/** A line of a query file. */
export interface QueryLine {
  readonly kind: string;
  readonly title: string;
  readonly purpose: string;
  readonly tasks: readonly string[];
  readonly expected: readonly string[];
}

/** @property right Places in the catalogue of the right functions. */
export interface MatchCase {
  readonly kind: string;
  readonly line: QueryLine;
  readonly job: CompanyJob;
  readonly right: readonly number[];
}

/** The objects of a file with one per line. */
const readLines = (file: string): readonly unknown[] => readFile(file).toString('utf8').split('\n').filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));

export const readCandidates = (file: string): readonly CandidateLine[] => readLines(file) as CandidateLine[];
export const readQueries = (file: string): readonly QueryLine[] => readLines(file) as QueryLine[];
export const readKnowledge = (file: string): readonly KnowledgeRecord[] => readLines(file) as KnowledgeRecord[];

function toReferenceJob({ id, name, family = '', purpose, activities, knowledge = [], alts = [] }: CandidateLine): ReferenceJob {
  return {
    id: referenceJobId(id), code: id, name, alternativeNames: alts, familyId: familyId(family), grade: grade('A'), position: '', purpose, context: '', rules: [],
    activityGroups: [{ letter: 'A', title: '', activities: activities.map((text, place) => ({ id: activityId(`A.${String(place + 1)}`), text })) }],
    characteristics: knowledge.length === 0 ? [] : [{ kind: 'complexity', name: 'Kennis', paragraphs: [knowledge.join('; ')] }],
  };
}

/** A catalogue of the given lines, in their order; all grades are the same, since only matching is measured. */
export function toCatalogue(lines: readonly CandidateLine[]): Catalogue {
  const families = [...new Set(lines.map(({ family = '' }) => family))];
  return {
    name: 'bench', version: '1', hash: '000000000000', ladder: [grade('A')], settings: { clearDifference: 2, combination: 'review', inTraining: 'rules' },
    families: families.map((name) => ({ id: familyId(name), name })), referenceJobs: lines.map(toReferenceJob),
  };
}

/** Tasks are given as an analyst would type them: a line each. */
function toJob({ title, purpose, tasks }: QueryLine, row: number): CompanyJob {
  const fields = { title, purpose, tasks: tasks.join('\n') };
  return { row, fields: Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== '')) };
}

/** @throws Error when a query expects a function that the catalogue lacks altogether. */
export function toCases(queries: readonly QueryLine[], lines: readonly CandidateLine[]): readonly MatchCase[] {
  const places = new Map(lines.map(({ id }, place) => [id, place]));
  return queries.map((line, index) => {
    const right = line.expected.flatMap((id) => places.get(id) ?? []);
    if (right.length === 0) throw new Error(`query ${String(index + 1)} expects ${line.expected.join(', ')}, which is not in the catalogue`);
    return { kind: line.kind, line, job: toJob(line, index + 2), right };
  });
}

/** The half that weights and calibration are fitted on, by the right function: the other half's functions were never seen as answers. FNV-1a, odd or even. */
export function isFitHalf({ expected }: QueryLine): boolean {
  let hash = 2166136261;
  for (const character of expected[0] ?? '') hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return (hash >>> 0) % 2 === 0;
}
