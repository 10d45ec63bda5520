/** Other rows with the same work, and why. */
import fc from 'fast-check';
import { likeRows } from '../../../src/core';
import type { CompanyJob, LikeReason } from '../../../src/core';

const TASKS = 'vragen van klanten beantwoorden per telefoon en mail, offertes maken en opvolgen, orders invoeren in het systeem, klachten aannemen en doorgeven aan de afdeling';
const job = (row: number, title: string, tasks = ''): CompanyJob => ({ row, fields: { title, ...(tasks === '' ? {} : { tasks }) } });
const reasons = (one: CompanyJob, other: CompanyJob): readonly LikeReason[] => likeRows([one, other], one).flatMap(({ because }) => because);

describe('a title is the same', () => {
  it.each([
    ['Verkoper Binnendienst', 'verkoper binnendienst'], ['Verkoper', 'Verkoper (m/v)'], ['Verkoper', 'Verkoopster 32 uur'], ['Lasser', 'Lasser - Zwolle'], ['Lasser regio Noord', 'Lasser'], ['Lasser', 'LASSER fulltime'],
    ['Secretaresse', 'Secretaris'], ['Magazijnmedewerker', 'Magazijnmedewerker, avonddienst'],
  ])('%s and %s', (one, other) => {
    expect(reasons(job(2, one), job(3, other))).toEqual([{ kind: 'title', exactly: false }]);
    expect(reasons(job(3, other), job(2, one))).toEqual([{ kind: 'title', exactly: false }]);
  });

  it.each([['Verkoper binnendienst', 'Verkoper buitendienst'], ['Lasser', 'Senior lasser'], ['Lasser 1', 'Lasser 2'], ['Verkoper - binnendienst', 'Verkoper - buitendienst'], ['', '']])('not %j and %j', (one, other) => {
    expect(reasons(job(2, one), job(3, other))).toEqual([]);
  });
});

describe('descriptions', () => {
  it('that are nearly the same make rows alike, whatever the titles', () => {
    expect(reasons(job(2, 'Verkoper', TASKS), job(3, 'Medewerker', TASKS.toUpperCase()))).toEqual([{ kind: 'text', share: 1 }]);
    const [near] = reasons(job(2, 'Verkoper', TASKS), job(3, 'Medewerker', TASKS.replace('telefoon', 'chat')));
    expect(near).toMatchObject({ kind: 'text' });
  });

  it('of other work part rows with the same title; without one, the title decides', () => {
    const other = 'lassen van stalen frames, slijpen en polijsten, machines onderhouden, tekeningen lezen';
    expect(reasons(job(2, 'Medewerker', TASKS), job(3, 'Medewerker', other))).toEqual([]);
    expect(reasons(job(2, 'Medewerker', TASKS), job(3, 'Medewerker'))).toEqual([{ kind: 'title', exactly: true }]);
  });

  it('that tell too little make nothing alike', () => {
    expect(reasons(job(2, 'Verkoper', 'diverse werkzaamheden'), job(3, 'Lasser', 'diverse werkzaamheden'))).toEqual([]);
  });

  it('are as alike from either side, as a share from 0 to 1', () => {
    const words = fc.array(fc.constantFrom('klanten', 'orders', 'offertes', 'lassen', 'slijpen', 'rijden', 'inkopen', 'plannen', 'beheren', 'adviseren'), { maxLength: 14 }).map((some) => some.join(' '));
    fc.assert(fc.property(words, words, fc.constantFrom('Lasser', 'Kok'), fc.constantFrom('Lasser', 'Kok (m/v)'), (a, b, one, other) => {
      const forth = reasons(job(2, one, a), job(3, other, b));
      expect(reasons(job(3, other, b), job(2, one, a))).toEqual(forth);
      for (const reason of forth) if (reason.kind === 'text') expect(reason.share).toBeLessThanOrEqual(1);
    }));
  });
});

it('rows come in their order, without the row itself', () => {
  const jobs = [job(9, 'Lasser'), job(4, 'Kok'), job(7, 'lasser'), job(2, 'Lasser (v/m)')];
  expect(likeRows(jobs, jobs[0] ?? job(0, '')).map(({ row, title }) => [row, title])).toEqual([[7, 'lasser'], [2, 'Lasser (v/m)']]);
});
