/** `npm run -s bench:check [-- --rows N]`: seconds that the consistency check of a list takes, of the processor and by the clock, compiled as the add-in is, and the longest of its steps in milliseconds: rows of the made-up list of the tests, rows of twelve columns, and descriptions of 400 words. */
import { parseArgs } from 'node:util';
import { checkedRows, checkInSteps, decidedJobs, planRun, reviewRows } from '../src/core';
import type { CheckedRow, CompanyJob, Grade } from '../src/core';
import { LADDER, makeUpList } from '../test/core/check/made-up-list';
import { longRows, twelveColumns } from './made-up-jobs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' } } });
const rows = Number(values.rows);

function madeUp(): readonly CheckedRow[] {
  const { table } = makeUpList(1, rows);
  const { jobs, placement } = planRun(table);
  if (placement === undefined) throw new Error('the made-up list cannot be read');
  const decided = decidedJobs(table, jobs);
  return checkedRows(reviewRows(table, jobs, placement, '').map((row, at) => ({ ...row, decision: decided[at]?.decision })), LADDER);
}

/** Groups and reference jobs in turn, so that every check has much to compare. */
const graded = (jobs: readonly CompanyJob[]): readonly CheckedRow[] => checkedRows(jobs.map((job, at) => ({
  row: job.row, job, result: { grade: LADDER[(at * 7) % 5] as Grade, reference: `${String(1 + (at % 30))}.1 Functie`, outcome: 'proposal' as const, rule: '', motivation: '', attention: '', changed: [] },
})), LADDER);

for (const [kind, list] of Object.entries({ 'made up': madeUp, columns: () => graded(twelveColumns(rows)), long: () => graded(longRows(rows)) })) {
  const listed = list();
  const started = performance.now();
  const before = process.cpuUsage();
  let longest = 0;
  let findings = 0;
  for (let steps = checkInSteps(listed, LADDER), stepped = performance.now(); ;) {
    const step = steps.next();
    longest = Math.max(longest, performance.now() - stepped);
    stepped = performance.now();
    if (step.done === true) {
      findings = step.value.findings.length;
      break;
    }
  }
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${JSON.stringify({ kind, rows: listed.length, findings, seconds: Number(((user + system) / 1e6).toFixed(2)), byTheClock: Number(((performance.now() - started) / 1000).toFixed(2)), longestStepMs: Math.round(longest) })}\n`);
}
