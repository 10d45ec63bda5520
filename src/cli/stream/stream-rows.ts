/** A stream: every row of standard input is answered as it comes, in its order; what waits is a few slices, whatever the length of the input. */
import { constants } from 'node:os';
import { Tally } from '../../core';
import type { Knowledge } from '../add-knowledge';
import type { Answer } from '../answers/answer-worker';
import { Answerer } from '../answers/answerer';
import { inOrder } from '../answers/in-order';
import { print, say } from '../cli-io';
import type { CliIo } from '../cli-io';
import { describeColumns, describeSummary } from '../describe-run';
import type { ClassifyArguments } from '../read-arguments';
import { reportProgress } from '../report-progress';
import { CLI_TEXTS } from '../texts.nl';
import { inFile } from '../usage-error';
import type { StreamedRow, StreamWatcher } from './streamed-row';

/** Rows that are answered together: some 20 ms of work. */
const SLICE = 128;
/** Broken lines that are named. */
const SHOWN = 5;

/** @property rows Those that came, in the parts in which they came. */
export interface StreamSource {
  readonly name: string;
  readonly rows: (watcher: StreamWatcher) => AsyncIterable<readonly StreamedRow[]>;
}

async function* slices(parts: AsyncIterable<readonly StreamedRow[]>): AsyncGenerator<readonly StreamedRow[]> {
  for await (const rows of parts) for (let start = 0; start < rows.length; start += SLICE) yield rows.slice(start, start + SLICE);
}

/** What came out of a stream so far. */
class Report {
  readonly tally = new Tally();
  readonly broken: string[] = [];
  rows = 0;
  brokenCount = 0;

  add({ broken }: StreamedRow, answer: Answer | undefined): void {
    this.rows += 1;
    if (answer !== undefined) this.tally.add(answer);
    if (broken === undefined) return;
    this.brokenCount += 1;
    if (this.broken.length < SHOWN) this.broken.push(broken);
  }
}

/** Texts of the rows in order. */
async function* write(parts: AsyncIterable<readonly StreamedRow[]>, answerer: Answerer, report: Report): AsyncGenerator<string> {
  const answered = inOrder(slices(parts), (rows) => {
    const slots = answerer.answer(rows.flatMap(({ job }) => job ?? []));
    return slots instanceof Promise ? slots.then((found) => ({ rows, found })) : { rows, found: slots };
  }, answerer.ahead);
  for await (const { rows, found } of answered) {
    let [text, next] = ['', 0];
    for (const row of rows) {
      const answer = row.job === undefined ? undefined : found[next]?.answer;
      if (row.job !== undefined) next += 1;
      text += row.write(answer?.cells);
      report.add(row, answer);
    }
    yield text;
  }
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
  const report = new Report();
  const progress = reportProgress(io.stderr, 0, true);
  try {
    const texts = write(rows({ onColumns: (issues) => { tell(describeColumns(issues)); } }), answerer, report);
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
