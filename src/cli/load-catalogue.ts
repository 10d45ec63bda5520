/** The handbook to classify with: the built-in one, or the user's own texts as one. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeIssue, parseCatalogue } from '../core';
import type { Catalogue, CatalogueReading, Issue } from '../core';
import { loadBuiltInCatalogue } from '../engine/built-in-catalogue';
import { decodeText, detectEncoding } from '../import/text/text-encoding';
import { readBytes } from './read-input';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';

const BUILT_IN = join(__dirname, '../../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt');
/** Warnings shown before the rest is only counted. */
const SHOWN_WARNINGS = 5;
/** Between two texts, so that the last line of one and the first of the next stay apart. */
const BETWEEN = '\n\n';

interface Source {
  readonly file: string;
  readonly text: string;
}

async function readSource(file: string): Promise<Source> {
  const bytes = await readBytes(file);
  const { name, markLength } = detectEncoding(bytes);
  const text = decodeText(bytes.subarray(markLength), name);
  if (text.includes('\0')) throw new UsageError(CLI_TEXTS.catalogueNotText(file));
  return { file, text };
}

/** A line of the joined text -> the file it came from, and its line there. */
function locate(sources: readonly Source[], line: number): { readonly file: string; readonly line: number } {
  let before = 0;
  for (const { file, text } of sources) {
    const lines = (text + BETWEEN).split('\n').length - 1;
    if (line <= before + lines) return { file, line: line - before };
    before += lines;
  }
  return { file: sources.at(-1)?.file ?? '', line: line - before };
}

function describe(sources: readonly Source[], issue: Issue): string {
  if (issue.place.row === undefined) return oneLine(CLI_TEXTS.inFile(sources.map(({ file }) => file).join(', '), describeIssue(issue, 'nl')));
  const { file, line } = locate(sources, issue.place.row);
  return oneLine(CLI_TEXTS.inFile(file, describeIssue({ ...issue, place: { ...issue.place, row: line } }, 'nl')));
}

/** @property warnings Dutch lines, with file and line. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly warnings: readonly string[];
}

function accept({ catalogue, issues }: CatalogueReading, sources: readonly Source[]): LoadedCatalogue {
  const error = issues.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(describe(sources, error));
  const lines = issues.filter(({ severity }) => severity === 'warning').map((issue) => describe(sources, issue));
  const rest = lines.length - SHOWN_WARNINGS;
  return { catalogue, warnings: rest > 0 ? [...lines.slice(0, SHOWN_WARNINGS), CLI_TEXTS.moreWarnings(rest)] : lines };
}

/**
 * @param files Handbooks as text, read as one catalogue in this order; none for the built-in handbook.
 * @throws UsageError when a file cannot be read or holds no reference job.
 */
export async function loadCatalogue(files: readonly string[]): Promise<LoadedCatalogue> {
  if (files.length === 0) return accept(loadBuiltInCatalogue(readFileSync(BUILT_IN, 'utf8')), [{ file: BUILT_IN, text: '' }]);
  const sources: Source[] = [];
  for (const file of files) sources.push(await readSource(file));
  const name = CLI_TEXTS.catalogueName(files.map((file) => basename(file)));
  return accept(parseCatalogue(sources.map(({ text }) => text).join(BETWEEN), { name, version: CLI_TEXTS.catalogueVersion }), sources);
}
