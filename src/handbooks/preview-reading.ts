/** The report of a reading, as the pane shows it before anything is used. */
import { askQuestions, missingParts, summariseReading } from '../core';
import type { CatalogueCorrections, CatalogueReading, HandbookQuestion, Issue, LineUse, ReadingSummary } from '../core';
import { correctable } from './correct-handbook';
import type { Correctable } from './correct-handbook';

/** @property missing Names of the parts that are empty. */
export interface JobView {
  readonly code: string;
  readonly name: string;
  readonly grade: string;
  readonly family: string;
  readonly missing: readonly string[];
}

/** A line that was not understood. @property after What the last understood line before it became: a field of the catalogue, as in `LineUse`. */
export interface Leftover {
  readonly issue: Issue;
  readonly after?: string;
}

/** What was understood of the files, and what was not: to look at before anything is used. */
export interface HandbookPreview {
  readonly name: string;
  readonly ladder: readonly string[];
  readonly familyCount: number;
  readonly summary: ReadingSummary;
  /** What to ask first; none for a catalogue that was saved before. */
  readonly questions: readonly HandbookQuestion[];
  /** Whether a place needs the name of its file. */
  readonly severalFiles: boolean;
  readonly jobs: readonly JobView[];
  readonly leftover: readonly Leftover[];
  readonly notes: readonly Issue[];
  /** Whether there is a function to classify with. */
  readonly usable: boolean;
  /** Absent for a catalogue that was saved before: there is no source to read again. */
  readonly correctable?: Correctable;
}

/** Fields that say nothing about the text: a leftover line stands after what was read before them. */
const SILENT: ReadonlySet<string> = new Set(['label', 'contents', 'page-number', 'page-furniture', 'continued']);

/** Position of a line in the order in which pages are read. */
const order = ({ page = 0 }: { readonly page?: number }, line: number): number => page * 1_000_000 + line;

interface Said {
  readonly at: number;
  readonly field: string;
}

/** The field of the last entry below `at`. @param said In order of `at`. */
function fieldBefore(said: readonly Said[], at: number): string | undefined {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return said[low - 1]?.field;
}

/** For each leftover line, the field of the last line before it, in the same file. */
function findAfter(leftover: readonly Issue[], uses: readonly LineUse[]): readonly Leftover[] {
  const said = new Map<string, Said[]>();
  for (const use of uses) {
    if (SILENT.has(use.field)) continue;
    const of = said.get(use.file ?? '') ?? [];
    of.push({ at: order(use, use.line), field: use.field });
    said.set(use.file ?? '', of);
  }
  return leftover.map((issue) => {
    const after = fieldBefore(said.get(issue.place.file ?? '') ?? [], order(issue.place, issue.place.row ?? 0));
    return { issue, ...(after === undefined ? {} : { after }) };
  });
}

const isLeftover = ({ code }: Issue): boolean => code === 'catalogue-leftover' || code === 'catalogue-row-without-page';

/** @param canCorrect Whether the source is at hand to be read again. */
export function previewReading(reading: CatalogueReading, corrections: CatalogueCorrections, canCorrect: boolean): HandbookPreview {
  const { catalogue, issues, uses } = reading;
  const families = new Map(catalogue.families.map(({ id, name }) => [id, name]));
  return {
    name: catalogue.name,
    ladder: catalogue.ladder,
    familyCount: catalogue.families.length,
    summary: summariseReading(reading),
    questions: canCorrect ? askQuestions(reading, corrections) : [],
    severalFiles: new Set([...uses, ...issues.map(({ place }) => place)].flatMap(({ file }) => file ?? [])).size > 1,
    jobs: catalogue.referenceJobs.map((job) => ({ code: job.code, name: job.name, grade: job.grade, family: families.get(job.familyId) ?? '', missing: missingParts(job) })),
    leftover: findAfter(issues.filter(isLeftover), uses),
    notes: issues.filter((issue) => !isLeftover(issue) && issue.code !== 'catalogue-incomplete'),
    usable: catalogue.referenceJobs.length > 0,
    ...(canCorrect ? { correctable: correctable(reading, corrections) } : {}),
  };
}
