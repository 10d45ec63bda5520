/** The main job: a file of jobs in, the same file with our columns out, and a summary. */
import { createClassifier, describeIssue, readJobs } from '../core';
import type { Issue, JobReading } from '../core';
import type { InputDocument } from '../import/input-document';
import { openDocument } from '../import/open-document';
import { addKnowledge } from './add-knowledge';
import { chooseOutput } from './choose-output';
import type { Output } from './choose-output';
import { classifyRows } from './classify-rows';
import type { CliIo } from './cli-io';
import { describeColumns, describeSummary } from './describe-run';
import { inFile } from './in-file';
import { EXCELIZE } from './locate-excelize';
import { loadCatalogue } from './load-catalogue';
import type { ClassifyArguments } from './read-arguments';
import { readInput, STANDARD } from './read-input';
import type { Input } from './read-input';
import { reportProgress } from './report-progress';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';
import { writeSafely } from './write-safely';
import type { Chunks } from './write-safely';
import { writeStream } from './write-stream';

function openInput({ sheet }: ClassifyArguments, { name, bytes, format }: Input): Promise<InputDocument> {
  if (sheet !== undefined && format !== 'xlsx') throw new UsageError(CLI_TEXTS.sheetOnlyInWorkbook(name));
  return inFile(name, () => openDocument(bytes, format, { excelize: EXCELIZE, ...(sheet === undefined ? {} : { sheet }) }));
}

function describePlace(name: string, sheetName: string | undefined, issue: Issue): string {
  const line = describeIssue(issue, 'nl');
  return oneLine(sheetName === undefined ? CLI_TEXTS.inFile(name, line) : CLI_TEXTS.inSheet(name, sheetName, line));
}

/** @throws UsageError when the table has no header or no jobs. */
function readTable({ table, sheetName }: InputDocument, name: string, overrides: ClassifyArguments['overrides']): JobReading {
  const reading = readJobs(table, overrides);
  const error = reading.issues.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(describePlace(name, sheetName, error));
  return reading;
}

async function writeResult({ file }: Output, chunks: Chunks, io: CliIo): Promise<string> {
  if (file === STANDARD) {
    await writeStream(io.stdout, chunks);
    return CLI_TEXTS.writtenTo(CLI_TEXTS.standardOutput, false);
  }
  return CLI_TEXTS.writtenTo(file, await writeSafely(file, chunks, io.watchInterrupt));
}

/** @throws UsageError with one line, Interrupted, or any error of our own. */
export async function classifyFile(options: ClassifyArguments, io: CliIo): Promise<void> {
  const say = (lines: readonly string[]): void => {
    if (!options.quiet && lines.length > 0) io.stderr.write(`${lines.join('\n')}\n`);
  };
  const loaded = await loadCatalogue(options.catalogues, { ...io, quiet: options.quiet });
  const { catalogue, embedding, lines } = await addKnowledge(loaded.catalogue, options);
  const input = await readInput(options.input, io.stdin);
  const output = chooseOutput(options, input.format);
  const document = await openInput(options, input);
  const reading = readTable(document, input.name, options.overrides);
  say([...loaded.warnings, ...lines, CLI_TEXTS.readFrom(input.name, document.sheetName), ...document.notices, ...describeColumns(reading.issues)]);

  const progress = reportProgress(io.stderr, reading.jobs.length, options.quiet);
  const rows = classifyRows(createClassifier(catalogue, embedding), document.table, reading, progress.update);
  try {
    const written = await inFile(input.name, () => document.write(rows.placed, output.format));
    const place = await inFile(input.name, () => writeResult(output, written.chunks, io));
    const { seconds, rate } = progress.finish();
    say([...describeSummary(rows.summarize(), catalogue, seconds, rate), ...written.notices, place]);
  } finally {
    progress.finish();
  }
}
