/** The main job: a file of jobs in, the same file with our columns out, and a summary. */
import { createClassifier, placeAnswers, runJobs, Tally } from '../core';
import type { AnsweredJob, RunPlan } from '../core';
import type { InputDocument } from '../import/input-document';
import { openDocument } from '../import/open-document';
import type { Knowledge } from './add-knowledge';
import { chooseOutput } from './choose-output';
import type { Output } from './choose-output';
import { say } from './cli-io';
import type { CliIo } from './cli-io';
import { describeColumns, describeKept, describeScope, describeSummary } from './describe-run';
import { refuseEarlier } from './earlier-result';
import { stateOf, statOf } from './file-identity';
import { EXCELIZE } from './libraries';
import { findPlace } from './output-place';
import type { OutputPlace } from './output-place';
import { planInput } from './plan-input';
import type { ClassifyArguments } from './read-arguments';
import { readInput, STANDARD } from './read-input';
import type { Input } from './read-input';
import { reportProgress } from './report-progress';
import { CLI_TEXTS } from './texts.nl';
import { inFile, UsageError } from './usage-error';
import { replaces, writeOutput } from './write-output';

function openInput({ sheet }: ClassifyArguments, { name, bytes, format }: Input): Promise<InputDocument> {
  if (sheet !== undefined && format !== 'xlsx') throw new UsageError(CLI_TEXTS.sheetOnlyInWorkbook(name));
  return inFile(name, () => openDocument(bytes, format, { excelize: EXCELIZE, ...(sheet === undefined ? {} : { sheet }) }));
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

/** Where the result goes. A result of ours may take the place of its own input; every other file that is read stays. */
function findResultPlace({ file, again }: Output, { state }: Input, plan: RunPlan, options: ClassifyArguments): Promise<OutputPlace> {
  const itself = again && plan.own;
  const input = itself || options.input === STANDARD ? undefined : options.input;
  const reads = [input, ...options.catalogues, options.embedding, options.precedents].filter((read) => read !== undefined);
  return findPlace(file, {
    reads, force: options.force,
    refusal: async (found) => {
      if (!itself) return refuseEarlier(found, file, plan, options);
      return stateOf(statOf(found)) === state ? undefined : CLI_TEXTS.changedMeanwhile(file);
    },
  });
}

/** @param stdin Where `-` is read from. @throws UsageError with one line, ReaderGone, or any error of our own. */
export async function classifyFile({ catalogue, embedding, lines }: Knowledge, options: ClassifyArguments, stdin: AsyncIterable<unknown>, io: CliIo): Promise<void> {
  const tell = (told: readonly string[]): void => { if (!options.quiet) say(io, told); };
  const input = await readInput(options.input, stdin);
  const output = chooseOutput(options, input.format);
  const document = await openInput(options, input);
  const plan = planInput(document, input.name, options.run);
  const place = await findResultPlace(output, input, plan, options);
  const { reading, jobs, placement } = plan;
  tell([
    ...lines, CLI_TEXTS.readFrom(input.name, document.sheetName), ...document.notices, ...describeColumns(reading.issues), ...describeScope(plan, options.run.scope?.kind === 'without-result'),
    ...describeKept(placement.keptCells()),
  ]);

  const progress = reportProgress(io.stderr, jobs.length, options.quiet);
  const tally = new Tally();
  const answers = watch(runJobs(createClassifier(catalogue, embedding === undefined ? {} : { embedding }), jobs, options.style), (answer, done) => {
    tally.add(answer);
    progress.update(done);
  });
  try {
    const written = await inFile(input.name, () => document.write(placeAnswers(document.table, placement, answers), output.format));
    await inFile(input.name, () => writeOutput(place, written.chunks, io));
    const { seconds, rate } = progress.finish();
    tell([...describeSummary(tally.summarize(catalogue), catalogue, options.style.strictness ?? 'normal', seconds, rate), ...written.notices, CLI_TEXTS.writtenTo(place.shown, replaces(place))]);
  } finally {
    progress.finish();
  }
}
