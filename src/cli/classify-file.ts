/** The main job: a file of jobs in, the same file with our columns out, and a summary. */
import { placeAnswers, Tally } from '../core';
import type { Knowledge } from './add-knowledge';
import { Answerer } from './answers/answerer';
import { AnswersAhead } from './answers/answers-ahead';
import { chooseOutput } from './choose-output';
import { say } from './cli-io';
import type { CliIo } from './cli-io';
import { describeColumns, describeKept, describeScope, describeSummary } from './describe-run';
import { openList } from './open-list';
import { planInput } from './plan-input';
import type { ClassifyArguments } from './read-arguments';
import { readInput } from './read-input';
import { reportProgress } from './report-progress';
import { findResultPlace } from './result-place';
import { CLI_TEXTS } from './texts.nl';
import { inFile } from './usage-error';
import { replaces, writeOutput } from './write-output';

/** The chunks of a result, each made when the answers that it may need are there. */
async function* whenAnswered(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, answers: AnswersAhead): AsyncGenerator<Uint8Array> {
  await answers.fill();
  for await (const chunk of chunks) {
    yield chunk;
    await answers.fill();
  }
}

/** @param stdin Where `-` is read from. @throws UsageError with one line, ReaderGone, or any error of our own. */
export async function classifyFile({ catalogue, embedding, lines }: Knowledge, options: ClassifyArguments, stdin: AsyncIterable<unknown>, io: CliIo): Promise<void> {
  const tell = (told: readonly string[]): void => { if (!options.quiet) say(io, told); };
  const input = await readInput(options.input, stdin);
  const output = chooseOutput(options, input.format);
  const document = await openList(input, options.sheet);
  const plan = planInput(document, input.name, options.run);
  const place = await findResultPlace(output, { ...input, columns: plan.reading.columns, own: plan.own }, options);
  const { reading, jobs, placement } = plan;
  tell([
    ...lines, CLI_TEXTS.readFrom(input.name, document.sheetName), ...document.notices, ...describeColumns(reading.issues), ...describeScope(plan, options.run.scope?.kind === 'without-result'),
    ...describeKept(placement.keptCells()),
  ]);

  const progress = reportProgress(io.stderr, jobs.length, options.quiet);
  const tally = new Tally();
  const answerer = new Answerer({ catalogue, style: options.style, jobs: options.jobs, ...(embedding === undefined ? {} : { embedding }) });
  const answers = new AnswersAhead(answerer, jobs, (answer, done) => {
    tally.add(answer);
    progress.update(done);
  });
  try {
    // A workbook is written in one go.
    if (output.format === 'xlsx') await answers.fill(jobs.length);
    const written = await inFile(input.name, () => document.write(placeAnswers(document.table, placement, answers), output.format));
    await inFile(input.name, () => writeOutput(place, whenAnswered(written.chunks, answers), io));
    const { seconds, rate } = progress.finish();
    tell([...describeSummary(tally.summarize(catalogue), catalogue, options.style.strictness ?? 'normal', seconds, rate), ...written.notices, CLI_TEXTS.writtenTo(place.shown, replaces(place))]);
  } finally {
    progress.finish();
    await answerer.close();
  }
}
