/** @jest-environment ./test/support/office-environment.cjs */
/** The log written through the real office.js: made where it is missing, written behind its last line, whole afterwards, and never in front. */
import { checkLog, LOG_SHEET } from '../../src/core';
import type { LogEntry, LogState, Row } from '../../src/core';
import { appendLog } from '../../src/excel/append-log';
import { openRealClient } from '../workbench/support/real-client';

const entry = (on: string, by = ''): LogEntry => ({ on, what: 'run', list: 'Lijst', handbook: 'Handboek, 1', hash: '001122334455', rules: 'r1', settings: 'nl, short, normal', counts: { proposal: 2, review: 1, 'no-match': 0, 'too-little': 0 }, rows: '3', by });

it('makes the sheet, and goes on behind its last line with texts that stay texts', async () => {
  const open = await openRealClient([['Functie'], ['Lasser']]);
  const read = async (): Promise<Row[]> => Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(LOG_SHEET).getUsedRange(true).load('values');
    await context.sync();
    return used.values as Row[];
  });
  const state = async (): Promise<LogState> => checkLog({ firstRow: 1, rows: await read() });
  await appendLog([entry('2026-11-27 14:05')], 'nl');
  expect(await state()).toEqual({ kind: 'whole', entries: 1 });
  await Promise.all([appendLog([entry('2026-11-27 14:06', '=1+1')], 'nl'), appendLog([entry('2026-11-27 14:07')], 'en')]);
  expect(await state()).toEqual({ kind: 'whole', entries: 3 });
  expect((await read()).slice(2).map((row) => [row[0], row[1], row[2], row[13]])).toEqual([['1', '2026-11-27 14:05', 'Ingedeeld', ''], ['2', '2026-11-27 14:06', 'Ingedeeld', '=1+1'], ['3', '2026-11-27 14:07', 'Graded', '']]);
  expect(open.range('A1:A2').Values).toEqual([['Functie'], ['Lasser']]);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).not.toBe(LOG_SHEET);
});
