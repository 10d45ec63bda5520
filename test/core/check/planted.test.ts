/** Of twenty things that do not fit together the radar finds eighteen or more, with at most ten others. */
import { checkList, checkedRows, decidedJobs, planRun, reviewRows } from '../../../src/core';
import type { CheckReport, Finding } from '../../../src/core';
import { LADDER, makeUpList } from './made-up-list';
import type { MadeUpList } from './made-up-list';

function check({ table }: MadeUpList): CheckReport {
  const { jobs, placement } = planRun(table);
  if (placement === undefined) throw new Error('the list cannot be read');
  const decided = decidedJobs(table, jobs);
  return checkList(checkedRows(reviewRows(table, jobs, placement, '').map((row, at) => ({ ...row, decision: decided[at]?.decision })), LADDER), LADDER);
}

/** The rows that a finding names, which is less than those it is about. */
function citedIn(finding: Finding): readonly number[] {
  switch (finding.kind) {
    case 'inversion': return [finding.heavier.row, finding.lighter.row];
    case 'leader': return [finding.leader.row, finding.member.row];
    case 'current': return finding.rows;
    case 'outlier': return finding.rows;
    case 'same-work':
    case 'same-title':
    case 'other-work': return [finding.one.row, finding.other.row];
  }
}

/** The seeds it was set with, and one that was kept for the end. */
describe.each([[1], [2], [3], [90_210]])('a made-up list of 300 rows, seed %i', (seed) => {
  it('finds 18 of 20 or more, and at most 10 others', () => {
    const list = makeUpList(seed);
    const { findings } = check(list);
    expect(list.table.rows.length).toBe(301);
    expect(list.plants.length).toBe(20);
    const planted = new Set(list.plants.map(({ row }) => row));
    const missed = list.plants.filter(({ kind, row }) => !findings.some((finding) => finding.kind === kind && citedIn(finding).includes(row)));
    const others = findings.filter((finding) => !citedIn(finding).some((row) => planted.has(row)));
    expect({ missed, others: others.map(({ kind, rows }) => ({ kind, rows })) }).toEqual({
      missed: missed.slice(0, 2), others: others.slice(0, 10).map(({ kind, rows }) => ({ kind, rows })),
    });
  });
});
