/** Handbooks and jobs of any size, made of the lexicon's words by a fixed sequence: for measuring speed, not quality. */
import { seededNumbers } from '../src/core/match/embedding/random';
import { SYNONYMS } from '../src/core/text/synonyms.nl';
import type { CandidateLine, QueryLine } from './read-match-cases';

const VERBS = ['uitvoeren', 'voorbereiden', 'controleren', 'plannen', 'begeleiden', 'verwerken', 'opstellen', 'bewaken', 'onderhouden', 'adviseren over', 'registreren', 'verbeteren'];
const ROLES = ['medewerker', 'adviseur', 'coördinator', 'specialist', 'manager', 'assistent', 'technicus', 'planner', 'teamleider', 'inspecteur'];
const words = SYNONYMS.flatMap((line) => line.split(' ')).filter((word) => word.length > 4);

export interface MadeUp {
  readonly lines: readonly CandidateLine[];
  readonly queries: readonly QueryLine[];
}

/** @param functions Number of functions. @param rows Number of jobs; half of their words come from the function they belong to. */
export function makeUp(functions: number, rows: number): MadeUp {
  const next = seededNumbers(functions);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const task = (): string => `${pick(words)} en ${pick(words)} ${pick(VERBS)}`;
  const lines = Array.from({ length: functions }, (_, place): CandidateLine => ({
    id: String(place), name: `${pick(ROLES)} ${pick(words)} ${pick(words)}`, family: `${pick(words)} en ${pick(words)}`,
    purpose: `${pick(VERBS)} van ${task()} met ${pick(words)}, zodat ${task()}.`, activities: Array.from({ length: 9 }, task),
  }));
  const queries = Array.from({ length: rows }, (): QueryLine => {
    const line = lines[Math.floor(next() * lines.length)];
    const tasks = [0, 1, 2, 3, 4].map((place) => (place % 2 === 0 ? line?.activities[place] ?? task() : task()));
    return { kind: 'made up', title: `${pick(ROLES)} ${line?.name.split(' ').slice(1).join(' ') ?? ''}`, purpose: '', tasks, expected: [line?.id ?? ''] };
  });
  return { lines, queries };
}
