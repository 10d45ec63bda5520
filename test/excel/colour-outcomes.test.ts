/** A colour and a sign per outcome, set once, beside the formats of the user. */
import { planRun } from '../../src/core';
import { sealCells } from '../../src/core/results/seal';
import { transformSelection } from '../../src/excel/transform-selection';
import { FakeHost, installExcel } from './fake-excel';
import { FakeSheet, rect } from './fake-workbook';

const ORIGIN = { name: 'Handboek', version: '1', hash: '0123456789ab' };

function open(): FakeHost {
  const host = new FakeHost(new FakeSheet('Blad1', [['Functie', 'Werkzaamheden'], ['Inkoper', 'inkopen'], ['Lasser', 'lassen']]));
  installExcel(host);
  return host;
}

async function grade(colour = true): Promise<void> {
  const result = await transformSelection<string>({
    colour,
    begin: (table) => {
      const { placement, jobs } = planRun(table);
      if (placement === undefined) return Promise.resolve({ kind: 'stop', reason: 'no list' });
      return Promise.resolve({ kind: 'go', value: {
        target: { headerIndex: placement.headerIndex, headers: placement.headers, columns: placement.columns, readColumns: [0, 1] },
        async* answers() {
          await Promise.resolve();
          for (const job of jobs) yield { kind: 'go', value: [{ index: job.row - 1, cells: sealCells(['E', '', 'Gelijk', 'Voorstel', 0.9, '', '', ''], job, ORIGIN) }] };
        },
      } });
    },
    review: (table) => Promise.resolve({ standing: { right: planRun(table).jobs.map(({ row }) => row), wrong: [] }, again: () => Promise.resolve({ kind: 'stop', reason: '' }) }),
  });
  expect(result).toMatchObject({ kind: 'written' });
}

it('each outcome has its own in both languages, on the cells of our column only', async () => {
  const host = open();
  await grade();
  const { textFormats } = host.sheet;
  expect(textFormats.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['Voorstel', 'Beoordelen', 'Proposal', 'To review'].map((text) => ({ operator: 'BeginsWith', text }))));
  expect(textFormats).toHaveLength(8);
  for (const { anchor: { area } } of textFormats) expect(area).toEqual(rect(1, 5, 2, 1));
  // Told apart without colour too.
  expect(new Set(textFormats.map(({ numberFormat }) => numberFormat)).size).toBe(4);
});

it('they are not set again on another run, and follow their column', async () => {
  const host = open();
  await grade();
  await grade();
  await host.user.insertColumns(0);
  await grade();
  expect(host.sheet.textFormats).toHaveLength(8);
  expect(host.sheet.textFormats[0]?.anchor.area).toEqual(rect(1, 6, 2, 1));
});

it('what the user made of them stays: changed, taken away, or on a list that was graded without', async () => {
  const host = open();
  await grade();
  host.sheet.textFormats.splice(1);
  const [kept] = host.sheet.textFormats;
  await grade();
  expect(host.sheet.textFormats).toEqual([kept]);
  const other = open();
  await grade(false);
  await grade();
  expect(other.sheet.textFormats).toEqual([]);
});

it('have a contrast of at least 7 to 1', async () => {
  const host = open();
  await grade();
  const luminance = (colour: unknown): number => [1, 3, 5].map((at) => parseInt(String(colour).slice(at, at + 2), 16) / 255).map((part) => (part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  for (const { ink, fill } of host.sheet.textFormats) expect((luminance(fill) + 0.05) / (luminance(ink) + 0.05)).toBeGreaterThanOrEqual(7);
});
