/** One run of `npm run catalogue`. */
import { compareCatalogues, missingParts, openCatalogue, parseCorrections, saveCatalogue, summariseReading, testHandbook } from '../../core';
import type { Catalogue, CatalogueCorrections, CatalogueReading, ReferenceJob } from '../../core';
import { writeCatalogueWorkbook } from '../../import/handbook/write-catalogue-workbook';
import { UnreadableInput } from '../../import/unreadable-input';
import { print, printLines, say } from '../cli-io';
import type { CliIo } from '../cli-io';
import { EXCELIZE } from '../libraries';
import { acceptReading, describeInFile, loadCatalogue, originOf, readHandbookFiles } from '../load-catalogue';
import { findPlace } from '../output-place';
import { readBytes, STANDARD } from '../read-input';
import { CLI_TEXTS } from '../texts.nl';
import { UsageError } from '../usage-error';
import { replaces, writeOutput } from '../write-output';
import { describeComparison } from './describe-comparison';
import { describeJob } from './describe-job';
import { describeQuestions } from './describe-questions';
import { describeSummary } from './describe-reading';
import { readCatalogueArguments } from './read-catalogue-arguments';
import type { CatalogueArguments } from './read-catalogue-arguments';
import { CATALOGUE_TEXTS } from './texts.nl';

type Of<Kind extends CatalogueArguments['kind']> = Extract<CatalogueArguments, { kind: Kind }>;

async function readCorrections(file: string | undefined): Promise<CatalogueCorrections> {
  if (file === undefined) return {};
  const parsed = parseCorrections(new TextDecoder().decode(await readBytes(file)));
  if (parsed.kind === 'invalid') throw new UsageError(CATALOGUE_TEXTS.correctionsInvalid(file, parsed.place));
  return parsed.corrections;
}

/** Counts: what was understood, and how many lines were not. */
function describeCounts(reading: CatalogueReading, files: readonly string[]): readonly string[] {
  const { catalogue, issues } = reading;
  const jobs = catalogue.referenceJobs;
  const severities = (wanted: string): number => issues.filter(({ severity }) => severity === wanted).length;
  return [
    CATALOGUE_TEXTS.read(files),
    CATALOGUE_TEXTS.counts(
      jobs.length, catalogue.families.length, jobs.flatMap(({ activityGroups }) => activityGroups.flatMap(({ activities }) => activities)).length, jobs.flatMap(({ rules }) => rules).length,
    ),
    ...(catalogue.ladder.length === 0 ? [] : [CATALOGUE_TEXTS.ladder(catalogue.ladder)]),
    ...describeSummary(reading),
    CATALOGUE_TEXTS.issues(severities('error'), severities('warning'), severities('info')),
  ];
}

/** Families of which at most this share of the functions is found again are named. */
const WEAK = 0.5;

/** The handbook tested on itself: a handbook with rules is graded by them, one without by its own pattern. */
function describeTest(catalogue: Catalogue): readonly string[] {
  const { functions, pattern, conditions } = testHandbook(catalogue);
  const rules = conditions.all === 0 ? [] : [CATALOGUE_TEXTS.testRules(conditions.all, conditions.unread)];
  if (functions === 0) return [];
  if (pattern === undefined) return [...rules, CATALOGUE_TEXTS.testTooSmall];
  const { whole, short, families } = pattern;
  const names = new Map(catalogue.families.map(({ id, name }) => [id, name]));
  const weak = families.filter(({ found }) => found.exact <= WEAK * found.texts);
  return [
    ...rules, CATALOGUE_TEXTS.testFound(Math.round(whole.texts), Math.round(whole.exact), Math.round(whole.within)), CATALOGUE_TEXTS.testShort(Math.round(short.exact), Math.round(short.within), Math.round(short.texts)),
    ...weak.map(({ familyId, found }) => CATALOGUE_TEXTS.testWeak(names.get(familyId) ?? '', Math.round(found.exact), Math.round(found.texts))),
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
    throw error instanceof UnreadableInput ? new UsageError(CLI_TEXTS.inFile(output, error.message)) : error;
  }
}

/** Whether a file is what import writes, letter for letter: the code of its content is in it. */
async function isUntouchedSave(file: string): Promise<boolean> {
  const text = new TextDecoder().decode(await readBytes(file));
  const opened = openCatalogue(text);
  return opened.kind === 'catalogue' && saveCatalogue(opened.catalogue) === text;
}

/** The catalogue of a handbook in which all is understood; `undefined` for any other file. */
async function readWhole(file: string, io: CliIo): Promise<Catalogue | undefined> {
  try {
    const { catalogue, issues } = await readHandbookFiles([file], { ...io, quiet: true });
    return issues.length === 0 ? catalogue : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** 3: it was read, but most functions have no activities. */
type Outcome = 0 | 3;

const outcomeOf = (reading: CatalogueReading): Outcome => (summariseReading(reading).quality === 'poor' ? 3 : 0);

async function importFiles({ files, output, force, name, version, corrections }: Of<'import'>, io: CliIo): Promise<Outcome> {
  if (output !== STANDARD && !/\.json$/i.test(output)) throw new UsageError(CATALOGUE_TEXTS.outputNotJson(output));
  const place = await findPlace(output, {
    reads: corrections === undefined ? files : [...files, corrections], force,
    refusal: async (file) => (await isUntouchedSave(file) ? undefined : CATALOGUE_TEXTS.notOurs(output)),
  });
  const standard = originOf(files);
  const origin = { name: name ?? standard.name, version: version ?? standard.version };
  const given = await readCorrections(corrections);
  const reading = await readHandbookFiles(files, io, origin, given);
  const questions = describeQuestions(reading, given);
  if (reading.catalogue.referenceJobs.length === 0) say(io, questions);
  const { warnings } = acceptReading(reading, files);
  const catalogue = { ...reading.catalogue, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) };
  await writeOutput(place, [saveCatalogue(catalogue)], io);
  say(io, [...warnings, ...describeCounts(reading, files), ...questions, CATALOGUE_TEXTS.written(place.shown, catalogue.hash, replaces(place))]);
  return outcomeOf(reading);
}

async function exportFiles({ files, output, force }: Of<'export'>, io: CliIo): Promise<void> {
  if (output !== STANDARD && !/\.xlsx$/i.test(output)) throw new UsageError(CATALOGUE_TEXTS.outputNotXlsx(output));
  const { catalogue, warnings } = await loadCatalogue(files, io);
  const written = await writeWorkbook(catalogue, output);
  const place = await findPlace(output, {
    reads: files, force,
    // A workbook is there to be edited, so only one that says what the new one will say can be missed.
    refusal: async (file) => ((await readWhole(file, io))?.hash === written.catalogue.hash ? undefined : CATALOGUE_TEXTS.notOurs(output)),
  });
  await writeOutput(place, [written.bytes], io);
  const refreshed = written.catalogue.hash === catalogue.hash ? [] : [CATALOGUE_TEXTS.refreshed(catalogue.hash, written.catalogue.hash)];
  say(io, [...warnings, ...refreshed, ...(place.kind === 'standard' ? [] : [CATALOGUE_TEXTS.exported(place.shown, replaces(place))])]);
}

async function checkFiles({ files, corrections, all }: Of<'check'>, io: CliIo): Promise<Outcome> {
  const given = await readCorrections(corrections);
  const reading = await readHandbookFiles(files, io, originOf(files), given);
  // A handbook without any group says so once, and each function says what it lacks.
  const once = summariseReading(reading).withGrade === 0 ? ['catalogue-grade-missing'] : [];
  const told = (code: string): boolean => code !== 'catalogue-incomplete' && (all || !['catalogue-leftover', ...once].includes(code));
  const issues = reading.issues.filter(({ code }) => told(code)).map((issue) => describeInFile(issue, files));
  const blocks = [describeCounts(reading, files), describeTest(reading.catalogue), describeJobs(reading), describeQuestions(reading, given), issues];
  await printLines(io, blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block])));
  acceptReading(reading, files);
  return outcomeOf(reading);
}

const titleOf = ({ code, name }: ReferenceJob): string => `${code} ${name}`;

async function showJob({ code, files }: Of<'show'>, io: CliIo): Promise<void> {
  const { catalogue } = await loadCatalogue(files, io);
  const wanted = code.trim().toLowerCase();
  const job = catalogue.referenceJobs.find((found) => found.code.toLowerCase() === wanted) ?? catalogue.referenceJobs.find((found) => found.name.toLowerCase() === wanted);
  if (job === undefined) {
    const near = catalogue.referenceJobs.filter((found) => titleOf(found).toLowerCase().includes(wanted)).slice(0, 3).map(titleOf);
    throw new UsageError(CATALOGUE_TEXTS.codeUnknown(code, near));
  }
  await printLines(io, describeJob(catalogue, job));
}

async function diffFiles({ before, after }: Of<'diff'>, io: CliIo): Promise<void> {
  const [old, current] = [await loadCatalogue([before], io), await loadCatalogue([after], io)];
  await printLines(io, describeComparison(compareCatalogues(old.catalogue, current.catalogue)));
}

/** @param words Those after `catalogue`. @throws UsageError with one line, ReaderGone, or any error of our own. */
export async function runCatalogue(words: readonly string[], io: CliIo): Promise<Outcome> {
  const options = readCatalogueArguments(words);
  switch (options.kind) {
    case 'import': return importFiles(options, io);
    case 'check': return checkFiles(options, io);
    case 'help':
      await print(io, [options.text]);
      return 0;
    case 'export':
      await exportFiles(options, io);
      return 0;
    case 'show':
      await showJob(options, io);
      return 0;
    case 'diff':
      await diffFiles(options, io);
      return 0;
  }
}
