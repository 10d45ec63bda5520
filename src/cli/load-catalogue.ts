/** The handbook to classify with: the built-in one, or the user's own files as one. */
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describeIssue } from '../core';
import type { Catalogue, CatalogueCorrections, CatalogueReading, Issue } from '../core';
import { loadBuiltInCatalogue } from '../engine/built-in-catalogue';
import { readHandbook, UnreadableHandbook } from '../import/handbook/read-handbook';
import type { ReadProgress } from '../import/handbook/read-options';
import type { CliIo } from './cli-io';
import { loadPdf } from './libraries';
import { readBytes } from './read-input';
import { PAGES, reportProgress } from './report-progress';
import type { Progress } from './report-progress';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';

const BUILT_IN = join(__dirname, '../../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt');
/** Fewest pages of a file whose reading is shown: some 5 s of work. */
const MANY_PAGES = 100;
/** Warnings shown before the rest is only counted. */
const SHOWN_WARNINGS = 5;

/** An issue of a handbook as one line, with the file and the page it was found in. */
export function describeInFile(issue: Issue, files: readonly string[]): string {
  const { file = files.join(', '), page } = issue.place;
  const place = page === undefined ? file : CLI_TEXTS.inPage(file, page, /\.xls[xm]$/i.test(extname(file)));
  return oneLine(place === '' ? describeIssue(issue, 'nl') : CLI_TEXTS.inFile(place, describeIssue(issue, 'nl')));
}

/** @property warnings Dutch lines, with file and line. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly warnings: readonly string[];
}

/** @throws UsageError when the reading has an error: there is nothing to classify with. */
export function acceptReading({ catalogue, issues }: CatalogueReading, files: readonly string[]): LoadedCatalogue {
  const error = issues.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(describeInFile(error, files));
  const lines = issues.filter(({ severity }) => severity === 'warning').map((issue) => describeInFile(issue, files));
  const rest = lines.length - SHOWN_WARNINGS;
  return { catalogue, warnings: rest > 0 ? [...lines.slice(0, SHOWN_WARNINGS), CLI_TEXTS.moreWarnings(rest)] : lines };
}

/** Name and version under which results refer to a handbook, where the user gives none. */
export const originOf = (files: readonly string[]): Pick<Catalogue, 'name' | 'version'> =>
  ({ name: CLI_TEXTS.catalogueName(files.map((file) => basename(file))), version: CLI_TEXTS.catalogueVersion });

/** Where progress is shown. */
export type ReadingIo = Pick<CliIo, 'stderr'> & { readonly quiet?: boolean };

/** A bar or lines per file of many pages. */
function followPages({ stderr, quiet = false }: ReadingIo): Required<Pick<ReadProgress, 'onProgress'>> & { readonly finish: () => void } {
  let pages: Progress | undefined;
  return {
    onProgress: ({ done, total }) => {
      if (total < MANY_PAGES) return;
      pages ??= reportProgress(stderr, total, quiet, PAGES);
      pages.update(done);
      if (done < total) return;
      pages.finish();
      pages = undefined;
    },
    finish: () => { pages?.finish(); },
  };
}

/** Reads the files of a handbook as one. @throws UsageError with one line when a file cannot be read. */
export async function readHandbookFiles(files: readonly string[], io: ReadingIo, origin = originOf(files), corrections: CatalogueCorrections = {}): Promise<CatalogueReading> {
  const read = [];
  for (const file of files) read.push({ name: file, bytes: await readBytes(file) });
  const { onProgress, finish } = followPages(io);
  try {
    return await readHandbook(read, origin, { loadPdf, onProgress }, corrections);
  } catch (error) {
    if (error instanceof UnreadableHandbook) throw new UsageError(CLI_TEXTS.inFile(error.file, error.message));
    throw error;
  } finally {
    finish();
  }
}

/**
 * @param files Handbooks in any format, read as one catalogue in this order; none for the built-in handbook.
 * @throws UsageError when a file cannot be read or holds no reference job.
 */
export async function loadCatalogue(files: readonly string[], io: ReadingIo): Promise<LoadedCatalogue> {
  if (files.length === 0) return acceptReading(loadBuiltInCatalogue(readFileSync(BUILT_IN, 'utf8')), [BUILT_IN]);
  return acceptReading(await readHandbookFiles(files, io), files);
}
