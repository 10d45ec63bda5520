/** The main job: a file of jobs in, the same file with our columns out, and a summary. */
import { createClassifier, describeIssue, placeAnswers, planRun, runJobs, Tally } from '../core';
import type { AnsweredJob, Issue, Placement, RunPlan } from '../core';
import type { InputDocument } from '../import/input-document';
import { openDocument } from '../import/open-document';
import { addKnowledge } from './add-knowledge';
import { chooseOutput } from './choose-output';
import type { Output } from './choose-output';
import type { CliIo } from './cli-io';
import { describeColumns, describeKept, describeSummary } from './describe-run';
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
function planTable({ table, sheetName }: InputDocument, name: string, overrides: ClassifyArguments['overrides']): RunPlan & { readonly placement: Placement } {
  const { placement, ...plan } = planRun(table, { overrides });
  const error = plan.reading.issues.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(describePlace(name, sheetName, error));
  if (placement === undefined) throw new Error('a table without placement has an error');
  return { ...plan, placement };
}

/** Looks at every answer that passes. */
function* watch(answers: Iterable<AnsweredJob>, onAnswer: (answer: AnsweredJob, done: number) => void): Generator<AnsweredJob> {
  let done = 0;
  for (const answer of answers) {
    done += 1;
    onAnswer(answer, done);
    yield answer;
  }
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
  const { reading, jobs, placement } = planTable(document, input.name, options.overrides);
  say([...loaded.warnings, ...lines, CLI_TEXTS.readFrom(input.name, document.sheetName), ...document.notices, ...describeColumns(reading.issues), ...describeKept(placement.keptCells())]);

  const progress = reportProgress(io.stderr, jobs.length, options.quiet);
  const tally = new Tally();
  const answers = watch(runJobs(createClassifier(catalogue, embedding), jobs), ({ proposal }, done) => {
    tally.add(proposal);
    progress.update(done);
  });
  try {
    const written = await inFile(input.name, () => document.write(placeAnswers(document.table, placement, answers), output.format));
    const place = await inFile(input.name, () => writeResult(output, written.chunks, io));
    const { seconds, rate } = progress.finish();
    say([...describeSummary(tally.summarize(catalogue), catalogue, seconds, rate), ...written.notices, place]);
  } finally {
    progress.finish();
  }
}
