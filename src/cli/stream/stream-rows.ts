/** A stream: every row of standard input is answered as it comes, in its order; what waits is a few slices, whatever the length of the input. */
import { constants } from 'node:os';
import type { Knowledge } from '../add-knowledge';
import { Answerer } from '../answers/answerer';
import { print, say } from '../cli-io';
import type { CliIo } from '../cli-io';
import { describeColumns, describeSummary } from '../describe-run';
import type { ClassifyArguments } from '../read-arguments';
import { reportProgress } from '../report-progress';
import { CLI_TEXTS } from '../texts.nl';
import { inFile } from '../usage-error';
import { answerRows, StreamReport } from './answer-rows';
import type { StreamedRow, StreamWatcher } from './streamed-row';

/** @property rows Those that came, in the parts in which they came. */
export interface StreamSource {
  readonly name: string;
  readonly rows: (watcher: StreamWatcher) => AsyncIterable<readonly StreamedRow[]>;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does `work`; a signal ends the process between two writes, after a line that says how far it came. */
async function untilSignal(work: () => Promise<void>, farewell: () => string): Promise<void> {
  const exit = (signal: NodeJS.Signals): void => {
    process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}${farewell()}\n`);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, exit);
  try {
    await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, exit);
  }
}

/**
 * @returns Whether every line could be read.
 * @throws UsageError with one line, ReaderGone, or any error of our own.
 */
export async function streamRows({ name, rows }: StreamSource, { catalogue, embedding }: Knowledge, { style, jobs, quiet }: ClassifyArguments, io: CliIo): Promise<boolean> {
  const tell = (lines: readonly string[]): void => { if (!quiet) say(io, lines); };
  const answerer = new Answerer({ catalogue, style, jobs, ...(embedding === undefined ? {} : { embedding }) });
  const report = new StreamReport();
  const progress = reportProgress(io.stderr, 0, true);
  try {
    const texts = answerRows(rows({ onColumns: (issues) => { tell(describeColumns(issues)); } }), answerer, report);
    await untilSignal(() => inFile(name, () => print(io, texts)), () => CLI_TEXTS.streamInterrupted(report.rows));
    progress.update(report.rows);
    const { seconds, rate } = progress.finish();
    tell(describeSummary(report.tally.summarize(catalogue), catalogue, style.strictness ?? 'normal', seconds, rate));
    if (report.brokenCount > 0) say(io, [...report.broken.map((reason) => CLI_TEXTS.inFile(name, reason)), CLI_TEXTS.brokenLines(report.brokenCount)]);
    return report.brokenCount === 0;
  } finally {
    // Whoever writes to us hears that nobody reads on.
    io.stdin.destroy();
    await answerer.close();
  }
}
