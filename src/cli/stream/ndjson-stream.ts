/** NDJSON as it comes: each line is a job of its own, read by the names of its keys. */
import { planList } from '../../core';
import type { ListPlan, ListReader, Row, RunOptions } from '../../core';
import { readNdjsonLine, writeNdjsonLine } from '../../import/json/ndjson-lines';
import type { NdjsonLine } from '../../import/json/ndjson-lines';
import { IMPORT_TEXTS } from '../../import/texts.nl';
import { planOrRefuse } from '../plan-input';
import { CLI_TEXTS } from '../texts.nl';
import { readLines } from './read-lines';
import type { Line } from './read-lines';
import type { StreamedRow, StreamWatcher } from './streamed-row';

const MARK = '\uFEFF';
const lineEnd = (text: string): string => /\r?\n$/.exec(text)?.[0] ?? '';

/** A line that cannot be read, as a line that says so. */
const brokenRow = ({ number, text }: Line, reason: string): StreamedRow => {
  const line = `${JSON.stringify({ [CLI_TEXTS.brokenKey]: reason, [CLI_TEXTS.lineKey]: number })}${lineEnd(text)}`;
  return { broken: reason, write: () => line };
};

/** Keys in the order in which they first came: the header row of a list that has no end. */
class Keys {
  private readonly places = new Map<string, number>();
  /** Those of the last line, and where they stand: most lines have the same. */
  private last: readonly string[] = [];
  private at: readonly number[] = [];

  get names(): readonly string[] {
    return [...this.places.keys()];
  }

  /** @returns Whether one of them is new. */
  add(keys: readonly string[]): boolean {
    if (keys.length === this.last.length && keys.every((key, place) => key === this.last[place])) return false;
    const before = this.places.size;
    for (const key of keys) if (!this.places.has(key)) this.places.set(key, this.places.size);
    this.last = keys;
    this.at = keys.map((key) => this.places.get(key) ?? 0);
    return this.places.size > before;
  }

  /** The values of the last line as a row. */
  arrange(values: Row): Row {
    const row = new Array<Row[number]>(this.places.size).fill(null);
    values.forEach((value, place) => { row[this.at[place] ?? 0] = value; });
    return row;
  }
}

/**
 * @param run `joinRows` counts for nothing: what a line says is not known to end before the next one comes.
 * @throws UsageError when the first object has no title; UnreadableInput for a line without an end.
 */
export async function* streamNdjson(chunks: AsyncIterable<Uint8Array>, name: string, run: RunOptions, { onColumns }: StreamWatcher): AsyncGenerator<readonly StreamedRow[]> {
  const keys = new Keys();
  let plan: ListPlan | undefined;
  let reader: ListReader | undefined;

  function readObject({ text }: Line, { keys: own, values }: Extract<NdjsonLine, { kind: 'object' }>): StreamedRow {
    if (keys.add(own) || plan === undefined) {
      const head = { rows: [keys.names], firstRow: 1 };
      plan = planOrRefuse(planList(head, { ...run, joinRows: false }), head, name);
      reader = plan.read();
      onColumns(plan.header.issues);
    }
    const { headers } = plan;
    const [listed] = reader?.read(keys.arrange(values)) ?? [];
    const write: StreamedRow['write'] = (answer) => writeNdjsonLine(text, own, headers, listed?.place(answer));
    return listed?.job === undefined ? { write } : { write, job: listed.job };
  }

  function readRow(line: Line): StreamedRow {
    if (line.damaged) return brokenRow(line, IMPORT_TEXTS.badJsonText(line.number));
    const marked = line.number === 1 && line.text.startsWith(MARK);
    const text = marked ? line.text.slice(1) : line.text;
    const read = readNdjsonLine(text, line.number);
    switch (read.kind) {
      case 'blank': return { write: () => line.text };
      case 'broken': return brokenRow(line, read.reason);
      case 'object': {
        const row = readObject({ ...line, text }, read);
        return marked ? { ...row, write: (answer) => MARK + row.write(answer) } : row;
      }
    }
  }

  for await (const lines of readLines(chunks)) yield lines.map(readRow);
}
