/** How far we are, on standard error: a bar on a terminal, else a line every few seconds. */
import { Presets, SingleBar } from 'cli-progress';
import type { CliIo } from './cli-io';
import { CLI_TEXTS } from './texts.nl';

/** Time between two plain lines, in milliseconds. */
const LINE_INTERVAL = 5_000;

/** Width of the bar, in letters: with its numbers it fits a terminal of 80. */
const BAR = 20;

/** What is counted. @property lookEvery How many are done between two looks at the clock: about 10 ms of work. */
export interface ProgressWording {
  readonly bar: string;
  readonly line: (done: number, total: number, rate: number) => string;
  readonly lookEvery: number;
}

const JOBS: ProgressWording = { bar: CLI_TEXTS.progressBar, line: CLI_TEXTS.progressLine, lookEvery: 32 };
export const PAGES: ProgressWording = { bar: CLI_TEXTS.pagesBar, line: CLI_TEXTS.pagesLine, lookEvery: 1 };

/** @property finish Ends the report, also when called twice; gives the seconds since the start, and how many were done per second. */
export interface Progress {
  readonly update: (done: number) => void;
  readonly finish: () => { readonly seconds: number; readonly rate: number };
}

type Show = (done: number, rate: number) => void;

function showBar(stderr: CliIo['stderr'], total: number, wording: ProgressWording): { readonly show: Show; readonly end: () => void } {
  // Nothing that has to be put back when the run is broken off, and no listener that would swallow Ctrl-C.
  const bar = new SingleBar({ stream: stderr, format: wording.bar, barsize: BAR, hideCursor: false, linewrap: true, clearOnComplete: true, fps: 5, gracefulExit: false }, Presets.shades_classic);
  bar.start(total, 0, { rate: 0 });
  return { show: (done, rate) => { bar.update(done, { rate }); }, end: () => { bar.stop(); } };
}

function showLines(stderr: CliIo['stderr'], total: number, wording: ProgressWording, now: () => number): { readonly show: Show; readonly end: () => void } {
  let last = now();
  const show: Show = (done, rate) => {
    if (now() - last < LINE_INTERVAL) return;
    last = now();
    stderr.write(`${wording.line(done, total, rate)}\n`);
  };
  return { show, end: () => undefined };
}

/** Starts the clock. @param total Number of jobs or pages. @param silent Measures without showing. */
export function reportProgress(stderr: CliIo['stderr'], total: number, silent: boolean, wording = JOBS, now: () => number = Date.now): Progress {
  const start = now();
  let latest = 0;
  const rate = (): number => Math.round(latest / Math.max(0.001, (now() - start) / 1_000));
  const display = silent ? undefined : stderr.isTTY === true ? showBar(stderr, total, wording) : showLines(stderr, total, wording, now);
  return {
    update(done) {
      latest = done;
      if (done % wording.lookEvery === 0) display?.show(done, rate());
    },
    finish() {
      display?.end();
      return { seconds: (now() - start) / 1_000, rate: rate() };
    },
  };
}
