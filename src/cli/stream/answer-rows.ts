/** Rows as they come -> the text of the result, in their order and with their answers. */
import { Tally } from '../../core';
import type { Answer } from '../answers/answer-worker';
import type { Answerer } from '../answers/answerer';
import { inOrder } from '../answers/in-order';
import type { StreamedRow } from './streamed-row';

/** Rows that are answered together: some 20 ms of work. */
const SLICE = 128;
/** Broken lines that are named. */
const SHOWN = 5;

async function* slices(parts: AsyncIterable<readonly StreamedRow[]>): AsyncGenerator<readonly StreamedRow[]> {
  for await (const rows of parts) for (let start = 0; start < rows.length; start += SLICE) yield rows.slice(start, start + SLICE);
}

/** What came out so far. @property broken Why the first of the lines that could not be read could not. */
export class StreamReport {
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

/** Texts of the rows, each as soon as it and all before it are answered. @throws What `parts` throws, when all rows before it were given. */
export async function* answerRows(parts: AsyncIterable<readonly StreamedRow[]>, answerer: Answerer, report: StreamReport): AsyncGenerator<string> {
  const answered = inOrder(slices(parts), (rows) => {
    const { slots, ready } = answerer.ask(rows.flatMap(({ job }) => job ?? []));
    const asked = { rows, slots };
    return ready === undefined ? asked : ready.then(() => asked);
  }, answerer.ahead);
  for await (const { rows, slots } of answered) {
    let [text, next] = ['', 0];
    for (const row of rows) {
      const answer = row.job === undefined ? undefined : slots[next]?.answer;
      if (row.job !== undefined) next += 1;
      text += row.write(answer?.cells);
      report.add(row, answer);
    }
    yield text;
  }
}
