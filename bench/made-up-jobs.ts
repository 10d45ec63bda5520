/** Jobs of several shapes by a fixed sequence, for measuring speed and for comparing the answers of two versions. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJobs } from '../src/core';
import type { CompanyJob } from '../src/core';
import { seededNumbers } from '../src/core/match/embedding/random';
import { SYNONYMS } from '../src/core/text/synonyms.nl';
import { openCsvDocument } from '../src/import/csv/csv-document';
import { manyJobs } from '../test/e2e/support/many-jobs';

/** The project's folder; a compiled script lies a folder deeper or elsewhere, so it is looked for. */
export function projectRoot(from = __dirname): string {
  return readdirSync(from).includes('package.json') ? from : projectRoot(dirname(from));
}

const readTable = (bytes: Uint8Array): readonly CompanyJob[] => readJobs(openCsvDocument(bytes, '').table).jobs;
const readList = (...path: readonly string[]): readonly CompanyJob[] => readTable(readFileSync(join(projectRoot(), ...path)));

const LEVELS = ['', '', '', 'Junior ', 'Senior ', 'Aankomend ', 'Sr. ', 'Allround ', 'Hoofd ', 'Assistent ', '1e '];
const ROLES = ['medewerker', 'Adviseur', 'coördinator', 'Specialist', 'manager', 'assistent', 'technicus', 'planner', 'Teamleider', 'inspecteur', 'mdw', 'beheerder', 'verkoper', 'monteur', 'operator'];
const TAILS = ['', '', '', '', ' (m/v)', ' 32-40 uur', ' - regio Zuid', ' - Zwolle', ' II', ' nachtdienst', ' / receptionist', ' binnendienst', ' en administratie'];
const SYLLABLES = ['ka', 'ver', 'stel', 'om', 'drin', 'ba', 'loop', 'si', 'tan', 'rek'];
const words = SYNONYMS.flatMap((line) => line.split(' ')).filter((word) => word.length > 4);

/** Different titles: a level, a role, words of work (one in ten misspelt, one in twenty unknown, one in four a compound), and what people write behind a title. */
export function titles(count: number): readonly CompanyJob[] {
  const next = seededNumbers(7);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const swapped = (word: string): string => {
    const at = 1 + Math.floor(next() * (word.length - 2));
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  };
  const workWord = (): string => {
    const chance = next();
    if (chance < 0.1) return swapped(pick(words));
    if (chance < 0.15) return pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return chance < 0.4 ? pick(words) + pick(words) : pick(words);
  };
  const found = new Set<string>();
  while (found.size < count) found.add(`${pick(LEVELS)}${next() < 0.8 ? `${pick(ROLES)} ` : ''}${workWord()}${next() < 0.4 ? ` ${workWord()}` : ''}${pick(TAILS)}`);
  return [...found].map((title, row) => ({ row: row + 2, fields: { title } }));
}

/** Words of a long description. */
const LONG = 400;

/** Whole rows with a description of about 400 words, another one for each row: sentences of the labelled jobs, and a word of its own. */
export function longRows(count: number): readonly CompanyJob[] {
  const jobs = readList('test/golden/vignettes/by-condition/jobs.csv');
  const sentences = jobs.flatMap(({ fields }) => (fields.tasks ?? '').split(/[.;\n]+/)).map((text) => text.trim()).filter((text) => text !== '');
  const describe = (row: number): string => {
    const chosen: string[] = [`Dossier d${row.toString(36)}x`];
    for (let length = 2, at = row * 7; length < LONG; at += 1) {
      const sentence = sentences[at % sentences.length] ?? '';
      chosen.push(sentence);
      length += sentence.split(' ').length;
    }
    return chosen.join('. ');
  };
  return Array.from({ length: count }, (_, row) => ({ row, fields: { ...jobs[row % jobs.length]?.fields, tasks: describe(row) } }));
}

/** Rows of twelve columns, no two alike. */
export const twelveColumns = (count: number): readonly CompanyJob[] => readTable(Buffer.from(manyJobs(count)));

/** The jobs of the samples and of the labelled sets. */
export const samples = (): readonly CompanyJob[] => [
  ...readList('assets/sample/functies.csv'), ...readList('assets/sample/functies-technische-handel.csv'),
  ...readdirSync(join(projectRoot(), 'test/golden/vignettes'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => readList('test/golden/vignettes', name, 'jobs.csv')),
];
