/** The log that an analyst can switch on: nothing before, a line for each run and decision after, and a failure that is told and stops nothing. */
import type { LogEntry } from '../../src/core';
import { createLogbook } from '../../src/taskpane/log/logbook';
import type { Logbook } from '../../src/taskpane/log/logbook';
import { NO_SETTINGS, packSettings, unpackSettings } from '../../src/taskpane/workbook-settings';

const place = { sheetName: 'Blad', tableName: 'Functies', address: 'A1:B3', area: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 } };
const ending = {
  kind: 'written', place, seconds: 1, kept: [], wrong: [], unchanged: 0, left: 0, strictness: 'normal',
  summary: { total: 3, withdrawn: 0, grades: [], outcomes: [{ outcome: 'proposal', label: 'Voorstel', count: 2 }, { outcome: 'review', label: 'Beoordelen', count: 1 }] },
} as unknown as Parameters<Logbook['ran']>[0];

function open(append: (entries: readonly LogEntry[]) => Promise<void>): Logbook {
  let settings = NO_SETTINGS;
  return createLogbook({
    append, now: () => '2026-11-27 14:05',
    settings: { current: () => settings, restore: () => Promise.resolve(), change: (next) => { settings = next(settings); return Promise.resolve(true); } },
    pane: () => ({ catalogue: { name: 'Handboek', version: '1', hash: 'abc', jobCount: 1, ladder: [] }, style: { language: 'nl', motivation: 'short' } }) as unknown as ReturnType<Parameters<typeof createLogbook>[0]['pane']>,
  });
}

it('writes nothing before it is switched on, and a line for each run and decision after', async () => {
  const entries: LogEntry[] = [];
  const logbook = open((added) => { entries.push(...added); return Promise.resolve(); });
  await logbook.ran(ending);
  expect([logbook.state(), entries]).toEqual(['off', []]);
  await logbook.turn(true);
  await logbook.ran(ending);
  await logbook.decided(place, [{ row: 2, decision: { grade: 'E', reason: '', by: 'M. de Vries', on: '' }, outcome: 'review' }, { row: 3, decision: undefined }]);
  expect(logbook.state()).toBe('on');
  expect(entries).toMatchObject([
    { what: 'run', on: '2026-11-27 14:05', list: 'Functies', handbook: 'Handboek, 1', hash: 'abc', settings: 'nl, short, normal', rows: '3', counts: { proposal: 2, review: 1, 'no-match': 0, 'too-little': 0 } },
    { what: 'decision', rows: '2: E; 3: –', by: 'M. de Vries', counts: { proposal: 0, review: 1, 'no-match': 0, 'too-little': 0 } },
  ]);
});

it('tells that a line could not be written, until the next one is', async () => {
  let broken = true;
  const logbook = open(() => (broken ? Promise.reject(new Error('beveiligd')) : Promise.resolve()));
  await logbook.turn(true);
  await logbook.ran(ending);
  expect(logbook.state()).toBe('failed');
  broken = false;
  await logbook.ran(ending);
  expect(logbook.state()).toBe('on');
});

it('the choice travels with the workbook', () => {
  expect(unpackSettings([packSettings({ ...NO_SETTINGS, log: true })]).log).toBe(true);
  expect(unpackSettings([]).log).toBe(false);
});
