/** A list that is graded again: only what changed, and nothing is replaced unseen. */
import { RESULT_COLUMNS } from '../../src/core';
import { rect } from '../excel/fake-workbook';
import type { Value } from '../excel/fake-workbook';
import { localPool } from '../support/local-pool';
import { JOBS, setUp } from './grading-bench';
import type { Bench, Pool } from './grading-bench';

describe('a list that is graded again with the same handbook', () => {
  /** Counts the jobs that are answered. */
  function counting(): { readonly pool: Pool; readonly titles: string[] } {
    const titles: string[] = [];
    return { titles, pool: { run: (jobs, ...rest) => { titles.push(...jobs.map(({ fields }) => fields.title ?? '')); return localPool().run(jobs, ...rest); } } };
  }
  const rows: Value[][] = [...JOBS, ['Orderinvoerder', 'zet bestellingen in het ordersysteem volgens vaste instructies, controleert prijzen', 1]];
  async function graded(): Promise<Bench & { readonly titles: string[] }> {
    const { pool, titles } = counting();
    const bench = setUp(rows, pool);
    await bench.controller.start();
    bench.host.selection = rect(0, 0, 1, 1);
    titles.length = 0;
    return { ...bench, titles };
  }
  /** Answers the question with some rows refused. */
  function refuse({ store, controller }: Bench, refused: readonly number[], agreed = true): { readonly asked: unknown[] } {
    const asked: unknown[] = [];
    store.subscribe(() => {
      const { activity } = store.getState();
      if (activity.kind !== 'deciding' || asked.includes(activity.question)) return;
      asked.push(activity.question);
      setTimeout(() => {
        controller.refuse(refused, true);
        controller.decide(agreed);
      }, 0);
    });
    return { asked };
  }
  const results = ({ host }: Bench, row: number): readonly unknown[] => RESULT_COLUMNS.map((_column, position) => host.sheet.read(row, 3 + position));

  it('does not answer a row again whose result is what would be made now, unless it is forced; the summary counts it', async () => {
    const bench = await graded();
    const before = bench.host.sheet.snapshot();
    await bench.controller.start();
    expect(bench.titles).toEqual([]);
    expect(bench.store.getState().ending).toMatchObject({ kind: 'written', unchanged: 3, left: 0, summary: { total: 3 } });
    expect(bench.host.sheet.snapshot()).toBe(before);
    bench.controller.force(true);
    await bench.controller.start();
    expect(bench.titles).toHaveLength(3);
    expect(bench.host.sheet.snapshot()).toBe(before);
  });

  it('answers what changed alone: the words of a job, and all of it with other settings', async () => {
    const bench = await graded();
    bench.host.sheet.enter(2, 1, 'Lassen van stalen frames, en het geven van leiding aan vijf lassers');
    const { asked } = refuse(bench, []);
    await bench.controller.start();
    expect(bench.titles).toEqual(['Lasser']);
    expect(asked).toEqual([]);
    bench.controller.chooseStyle({ language: 'nl', motivation: 'full' });
    await bench.controller.start();
    expect(bench.titles).toHaveLength(4);
    expect(String(bench.host.sheet.read(1, 8)).length).toBeGreaterThan(700);
  });

  it('asks before a result becomes another one, says why, and leaves the rows that were refused until something changes again', async () => {
    const bench = await graded();
    const before = results(bench, 1);
    bench.host.sheet.enter(1, 0, 'Lasser');
    bench.host.sheet.enter(1, 1, 'Lassen van stalen buizen');
    bench.host.sheet.enter(3, 0, 'Piloot');
    bench.host.sheet.enter(3, 1, 'Vliegt vrachtvliegtuigen');
    const { asked } = refuse(bench, [2]);
    await bench.controller.start();
    expect(asked).toMatchObject([{ differences: { changed: [{ row: 2, before: 'E', after: 'Geen passende referentiefunctie', reasons: ['description'] }, { row: 4, reasons: ['description'] }] } }]);
    expect(asked).not.toHaveProperty('0.origin');
    expect(results(bench, 1)).toEqual(before);
    expect(bench.host.sheet.read(3, 6)).toBe('Geen passende referentiefunctie');
    expect(bench.store.getState().ending).toMatchObject({ kind: 'written', left: 1, unchanged: 1, wrong: [], summary: { total: 2 } });
    bench.host.selection = rect(0, 0, 1, 1);
    await bench.controller.start();
    expect(asked).toHaveLength(1);
    expect(results(bench, 1)).toEqual(before);
    bench.host.sheet.enter(1, 1, 'Lassen van aluminium buizen');
    await bench.controller.start();
    expect(asked).toHaveLength(2);
    bench.controller.force(true);
    await bench.controller.start();
    expect(asked).toHaveLength(3);
  });

  it('tells without writing what each strictness would make of the list', async () => {
    const bench = setUp(rows);
    const before = bench.host.sheet.snapshot();
    refuse(bench, []);
    await bench.controller.count();
    const { counts, ending } = bench.store.getState();
    expect(ending).toBeUndefined();
    expect(bench.host.sheet.snapshot()).toBe(before);
    for (const strictness of ['strict', 'normal', 'lenient'] as const) {
      bench.controller.chooseStrictness(strictness);
      bench.controller.force(true);
      await bench.controller.start();
      const { ending: written } = bench.store.getState();
      const outcomes = written?.kind === 'written' ? written.summary.outcomes : [];
      expect(counts?.[strictness]).toEqual({ proposal: outcomes[0]?.count, review: outcomes[1]?.count });
      bench.host.selection = rect(0, 0, 1, 1);
    }
  });
});
