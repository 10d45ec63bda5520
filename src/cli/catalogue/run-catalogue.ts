/** One run of `npm run catalogue`, from arguments to exit code. */
import { realpathSync } from 'node:fs';
import { compareCatalogues, missingParts, parseCorrections, saveCatalogue } from '../../core';
import type { Catalogue, CatalogueCorrections, CatalogueReading, ReferenceJob } from '../../core';
import { writeCatalogueWorkbook } from '../../import/handbook/write-catalogue-workbook';
import { UnreadableInput } from '../../import/unreadable-input';
import type { CliIo } from '../cli-io';
import { acceptReading, describeInFile, loadCatalogue, originOf, readHandbookFiles } from '../load-catalogue';
import { EXCELIZE } from '../locate-excelize';
import { readBytes } from '../read-input';
import { runCommand } from '../run';
import type { ExitCode } from '../run';
import { CLI_TEXTS, oneLine } from '../texts.nl';
import { UsageError } from '../usage-error';
import { writeSafely } from '../write-safely';
import { describeComparison } from './describe-comparison';
import { describeJob } from './describe-job';
import { readCatalogueArguments } from './read-catalogue-arguments';
import type { CatalogueArguments } from './read-catalogue-arguments';
import { CATALOGUE_TEXTS } from './texts.nl';

type Of<Kind extends CatalogueArguments['kind']> = Extract<CatalogueArguments, { kind: Kind }>;

async function readCorrections(file: string | undefined): Promise<CatalogueCorrections> {
  if (file === undefined) return {};
  const parsed = parseCorrections(new TextDecoder().decode(await readBytes(file)));
  if (parsed.kind === 'invalid') throw new UsageError(oneLine(CATALOGUE_TEXTS.correctionsInvalid(file, parsed.place)));
  return parsed.corrections;
}

/** Counts: what was understood, and how many lines were not. */
function describeCounts({ catalogue, uses, issues }: CatalogueReading, files: readonly string[]): readonly string[] {
  const jobs = catalogue.referenceJobs;
  const severities = (wanted: string): number => issues.filter(({ severity }) => severity === wanted).length;
  return [
    CATALOGUE_TEXTS.read(files),
    CATALOGUE_TEXTS.counts(
      jobs.length, catalogue.families.length, jobs.flatMap(({ activityGroups }) => activityGroups.flatMap(({ activities }) => activities)).length, jobs.flatMap(({ rules }) => rules).length,
    ),
    CATALOGUE_TEXTS.ladder(catalogue.ladder),
    ...(uses.length === 0 ? [] : [CATALOGUE_TEXTS.lines(uses.length, issues.filter(({ code }) => code === 'catalogue-leftover').length)]),
    CATALOGUE_TEXTS.issues(severities('error'), severities('warning'), severities('info')),
  ];
}

function describeJobs({ catalogue }: CatalogueReading): readonly string[] {
  const families = new Map(catalogue.families.map(({ id, name }) => [id, name]));
  return catalogue.referenceJobs.map((job) => CATALOGUE_TEXTS.jobLine(job.code, job.name, job.grade, families.get(job.familyId) ?? '', missingParts(job).join(', ')));
}

/** @throws UsageError when a workbook cannot hold a text. */
async function writeWorkbook(catalogue: Catalogue, output: string): ReturnType<typeof writeCatalogueWorkbook> {
  try {
    return await writeCatalogueWorkbook(catalogue, EXCELIZE);
  } catch (error) {
    throw error instanceof UnreadableInput ? new UsageError(oneLine(CLI_TEXTS.inFile(output, error.message))) : error;
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

async function importFiles({ files, output, name, version, corrections }: Of<'import'>, io: CliIo): Promise<void> {
  if (!/\.json$/i.test(output)) throw new UsageError(CATALOGUE_TEXTS.outputNotJson(output));
  if (files.some((file) => isSame(file, output))) throw new UsageError(CATALOGUE_TEXTS.overwritesInput(output));
  const standard = originOf(files);
  const origin = { name: name ?? standard.name, version: version ?? standard.version };
  const reading = await readHandbookFiles(files, io, origin, await readCorrections(corrections));
  const { warnings } = acceptReading(reading, files);
  const catalogue = { ...reading.catalogue, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) };
  const replaced = await writeSafely(output, [new TextEncoder().encode(saveCatalogue(catalogue))], io.watchInterrupt);
  io.stderr.write(`${[...warnings, ...describeCounts(reading, files), CATALOGUE_TEXTS.written(output, catalogue.hash, replaced)].join('\n')}\n`);
}

async function exportFiles({ files, output }: Of<'export'>, io: CliIo): Promise<void> {
  if (!/\.xlsx$/i.test(output)) throw new UsageError(CATALOGUE_TEXTS.outputNotXlsx(output));
  if (files.some((file) => isSame(file, output))) throw new UsageError(CATALOGUE_TEXTS.overwritesInput(output));
  const { catalogue, warnings } = await loadCatalogue(files, io);
  const written = await writeWorkbook(catalogue, output);
  const replaced = await writeSafely(output, [written.bytes], io.watchInterrupt);
  const refreshed = written.catalogue.hash === catalogue.hash ? [] : [CATALOGUE_TEXTS.refreshed(catalogue.hash, written.catalogue.hash)];
  io.stderr.write(`${[...warnings, ...refreshed, CATALOGUE_TEXTS.exported(output, replaced)].join('\n')}\n`);
}

async function checkFiles({ files, corrections }: Of<'check'>, io: CliIo): Promise<void> {
  const reading = await readHandbookFiles(files, io, originOf(files), await readCorrections(corrections));
  const issues = reading.issues.filter(({ code }) => code !== 'catalogue-incomplete').map((issue) => describeInFile(issue, files));
  io.stdout.write(`${[...describeCounts(reading, files), '', ...describeJobs(reading), ...(issues.length === 0 ? [] : ['', ...issues])].join('\n')}\n`);
  acceptReading(reading, files);
}

const titleOf = ({ code, name }: ReferenceJob): string => `${code} ${name}`;

async function showJob({ code, files }: Of<'show'>, io: CliIo): Promise<void> {
  const { catalogue } = await loadCatalogue(files, io);
  const wanted = code.trim().toLowerCase();
  const job = catalogue.referenceJobs.find((found) => found.code.toLowerCase() === wanted) ?? catalogue.referenceJobs.find((found) => found.name.toLowerCase() === wanted);
  if (job === undefined) {
    const near = catalogue.referenceJobs.filter((found) => titleOf(found).toLowerCase().includes(wanted)).slice(0, 3).map(titleOf);
    throw new UsageError(oneLine(CATALOGUE_TEXTS.codeUnknown(code, near)));
  }
  io.stdout.write(`${describeJob(catalogue, job).join('\n')}\n`);
}

async function diffFiles({ before, after }: Of<'diff'>, io: CliIo): Promise<void> {
  const [old, current] = [await loadCatalogue([before], io), await loadCatalogue([after], io)];
  io.stdout.write(`${describeComparison(compareCatalogues(old.catalogue, current.catalogue)).join('\n')}\n`);
}

/** @param argv The words after `catalogue`. */
export function runCatalogue(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  return runCommand(async () => {
    const options = readCatalogueArguments(argv);
    switch (options.kind) {
      case 'help':
        io.stdout.write(options.text);
        return;
      case 'import': return importFiles(options, io);
      case 'export': return exportFiles(options, io);
      case 'check': return checkFiles(options, io);
      case 'show': return showJob(options, io);
      case 'diff': return diffFiles(options, io);
    }
  }, io);
}
