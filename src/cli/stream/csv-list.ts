/** A long CSV file in parts: planned as the whole would be, by a first look through all of it, and then answered row by row. */
import { open } from 'node:fs/promises';
import { mapColumns, mayHoldResults, planList, sampledPlaces } from '../../core';
import type { ListPlan, ListReport, Row, RunOptions, Table } from '../../core';
import { readCsvOpening, readCsvParts, surveyCsv } from '../../import/csv/csv-parts';
import type { ByteSource, CsvPartRow, CsvSurvey } from '../../import/csv/csv-parts';
import { stateOf, statOf } from '../file-identity';
import { planOrRefuse } from '../plan-input';
import type { StreamedRow } from './streamed-row';

/** Smallest file that is read in parts, in bytes: a shorter one stands in memory whole, where everything can be looked at at once. */
const LONG_FILE = 4_000_000;

/** @property least Smallest file that is read in parts, in bytes. @property block Bytes read at a time. */
export interface LongListLimits {
  readonly least?: number;
  readonly block?: number;
}

/** @property rows How many stand below the header. @property state Of the file when it was looked through. @property parts Its rows, from the first one of the file on. */
export interface LongList {
  readonly plan: ListPlan;
  readonly rows: number;
  readonly state: string;
  readonly report: ListReport;
  readonly parts: () => AsyncGenerator<readonly StreamedRow[]>;
  readonly close: () => Promise<void>;
}

async function openSource(file: string, block: number | undefined): Promise<ByteSource & { readonly close: () => Promise<void> }> {
  const handle = await open(file, 'r');
  const { size } = await handle.stat();
  return {
    size,
    ...(block === undefined ? {} : { block }),
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let at = 0;
      while (at < bytes.length) {
        const { bytesRead } = await handle.read(bytes, at, bytes.length - at, start + at);
        if (bytesRead === 0) break;
        at += bytesRead;
      }
      return bytes.subarray(0, at);
    },
    close: () => handle.close(),
  };
}

/** The first rows, and below the header those that a look at all rows would take. */
async function readHead({ head, rows, readRows }: CsvSurvey, run: RunOptions): Promise<Table | undefined> {
  const { headerIndex } = mapColumns({ rows: head, firstRow: 1 }, run);
  if (headerIndex < 0 || mayHoldResults(head)) return undefined;
  const sample = await readRows(sampledPlaces(rows - headerIndex - 1).map((place) => headerIndex + 1 + place));
  return { rows: [...head.slice(0, headerIndex + 1), ...sample], firstRow: 1 };
}

const opening = (text: string): StreamedRow => ({ write: () => text });

/** The rows with our columns: those down to the header, and below it each with all that goes on about it. */
async function* readList(source: ByteSource, survey: CsvSurvey, { header, headers, columns, read }: ListPlan, report: ListReport): AsyncGenerator<readonly StreamedRow[]> {
  const reader = read();
  const waiting: CsvPartRow[] = [];
  const give = (listed: ReturnType<typeof reader.read>): readonly StreamedRow[] => listed.flatMap((one): readonly StreamedRow[] => {
    const part = waiting.shift();
    if (part === undefined) return [];
    report.add(one, part.row);
    const write: StreamedRow['write'] = (answer) => part.write(columns, one.place(answer));
    return [one.job === undefined ? { write } : { write, job: one.job }];
  });
  yield [opening(await readCsvOpening(source, survey))];
  let index = 0;
  for await (const parts of readCsvParts(source, survey)) {
    const rows: StreamedRow[] = [];
    for (const part of parts) {
      if (index > header.headerIndex) {
        waiting.push(part);
        rows.push(...give(reader.read(part.row)));
      } else rows.push(opening(part.write(columns, index === header.headerIndex ? headers : undefined)));
      index += 1;
    }
    yield rows;
  }
  yield give(reader.finish());
}

/**
 * @returns `undefined` for a list that is read whole: a short one, one with earlier results, one of which only its whole tells how to read it.
 * @throws UsageError when its columns are not understood.
 */
export async function openLongList(file: string, run: RunOptions, { least = LONG_FILE, block }: LongListLimits = {}): Promise<LongList | undefined> {
  const stats = statOf(file);
  if (stats?.isFile() !== true || stats.size < least) return undefined;
  const source = await openSource(file, block);
  const survey = await surveyCsv(source);
  const head: { readonly rows: readonly Row[]; readonly firstRow: number } | undefined = survey === undefined ? undefined : await readHead(survey, run);
  if (survey === undefined || head === undefined) {
    await source.close();
    return undefined;
  }
  const plan = planOrRefuse(planList(head, run, survey.width), head, file);
  const report = plan.report();
  return { plan, report, rows: survey.rows - plan.header.headerIndex - 1, state: stateOf(stats), parts: () => readList(source, survey, plan, report), close: source.close };
}
