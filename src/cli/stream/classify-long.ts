/** The main job for a list that is too long to stand in memory: the same result, made and written row by row. */
import { describeIssue } from '../../core';
import type { Knowledge } from '../add-knowledge';
import { Answerer } from '../answers/answerer';
import { chooseOutput } from '../choose-output';
import { say } from '../cli-io';
import type { CliIo } from '../cli-io';
import { describeColumns, describeSummary } from '../describe-run';
import { stateOf, statOf } from '../file-identity';
import type { ClassifyArguments } from '../read-arguments';
import { formatOfName } from '../read-input';
import { reportProgress } from '../report-progress';
import { findResultPlace } from '../result-place';
import { CLI_TEXTS } from '../texts.nl';
import { inFile, UsageError } from '../usage-error';
import { replaces, writeOutput } from '../write-output';
import { answerRows, StreamReport } from './answer-rows';
import { openLongList } from './csv-list';
import type { LongList, LongListLimits } from './csv-list';

async function write(list: LongList, { catalogue, embedding, lines }: Knowledge, options: ClassifyArguments, io: CliIo): Promise<void> {
  const tell = (told: readonly string[]): void => { if (!options.quiet) say(io, told); };
  const { input: file, style, jobs, quiet } = options;
  const { header } = list.plan;
  const place = await findResultPlace(chooseOutput(options, 'csv'), { state: list.state, columns: header.columns, own: false }, options);
  tell([...lines, CLI_TEXTS.readFrom(file, undefined), ...describeColumns(header.issues), ...(options.run.scope?.kind === 'without-result' ? [CLI_TEXTS.noneYet] : [])]);
  const answerer = new Answerer({ catalogue, style, jobs, ...(embedding === undefined ? {} : { embedding }) });
  const progress = reportProgress(io.stderr, list.rows, quiet);
  const report = new StreamReport();
  async function* watched(): AsyncGenerator<string> {
    for await (const text of answerRows(list.parts(), answerer, report)) {
      yield text;
      progress.update(report.rows);
    }
    if (stateOf(statOf(file)) !== list.state) throw new UsageError(CLI_TEXTS.changedMeanwhile(file));
    const error = list.report.issues().find(({ severity }) => severity === 'error');
    if (error !== undefined) throw new UsageError(CLI_TEXTS.inFile(file, describeIssue(error, 'nl')));
  }
  try {
    await inFile(file, () => writeOutput(place, watched(), io));
    const { seconds } = progress.finish();
    const summary = report.tally.summarize(catalogue);
    tell([
      ...describeColumns(list.report.issues()), ...describeSummary(summary, catalogue, style.strictness ?? 'normal', seconds, Math.round(summary.total / Math.max(0.001, seconds))),
      CLI_TEXTS.writtenTo(place.shown, replaces(place)),
    ]);
  } finally {
    progress.finish();
    await answerer.close();
  }
}

/**
 * @returns Whether it was done; a list that is none of these is for `classifyFile`. @throws As that does.
 */
export async function classifyLong(knowledge: Knowledge, options: ClassifyArguments, io: CliIo, limits?: LongListLimits): Promise<boolean> {
  const { input, run, sheet, format, output } = options;
  const isCsv = formatOfName(input) === 'csv' && (format ?? (output === undefined || output === '-' ? undefined : formatOfName(output)) ?? 'csv') === 'csv';
  const list = isCsv && sheet === undefined ? await openLongList(input, run, limits) : undefined;
  if (list === undefined) return false;
  try {
    await write(list, knowledge, options, io);
  } finally {
    await list.close();
  }
  return true;
}
