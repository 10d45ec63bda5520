/**
 * `npm run -s bench:level -- --catalogue HANDBOOK [--json]`: how well the whole product finds the grade of a handbook's own functions. Each is left out and found again by the rest, with the names of all functions
 * taken out of its text; and each is described by half of its activities, beside a handbook that holds the other half. Before that the handbook's own test of the pattern, per form.
 */
import { parseArgs } from 'node:util';
import { createClassifier, parseCatalogue } from '../src/core';
import type { Catalogue, CompanyJob, Proposal, ReferenceJob } from '../src/core';
import { testPattern } from '../src/core/level/pattern/ladder-pattern';
import type { TestCounts } from '../src/core/level/pattern/self-test';
import { halfJob, nameless, wholeJob, withRest } from './left-out-jobs';
import { readFile } from './read-file';

const { values } = parseArgs({ options: { catalogue: { type: 'string' }, json: { type: 'boolean' }, misses: { type: 'boolean' } } });
if (values.catalogue === undefined) {
  process.stderr.write('usage: npm run -s bench:level -- --catalogue HANDBOOK [--json] [--misses]\n');
  process.exit(2);
}

/** What is kept of a proposal: its evidence would keep the whole classifier in memory. */
interface Answer {
  readonly job: ReferenceJob;
  readonly proposal: Pick<Proposal, 'outcome' | 'grade' | 'confidence' | 'referenceJobId' | 'issues'> & { readonly pattern: NonNullable<Proposal['level']>['pattern'] | undefined };
}

function judge({ ladder, referenceJobs }: Catalogue, answers: readonly Answer[]) {
  const place = (grade: string | undefined): number => ladder.findIndex((one) => one === grade);
  const read = answers.map(({ job, proposal }) => {
    const reference = referenceJobs.find(({ id }) => id === proposal.referenceJobId);
    const [own, given, from] = [place(job.grade), place(proposal.grade), place(reference?.grade)];
    const off = given < 0 ? Infinity : Math.abs(given - own);
    return { proposal, off, family: reference?.familyId === job.familyId, direction: given >= 0 && Math.sign(given - from) === Math.sign(own - from) };
  });
  const all = read.length;
  const count = (test: (one: (typeof read)[number]) => boolean): number => read.filter(test).length;
  const proposed = read.filter(({ proposal }) => proposal.outcome === 'proposal');
  const claimed = read.reduce((sum, { proposal }) => sum + proposal.confidence, 0) / (all || 1);
  return {
    jobs: all, family: count(({ family }) => family), direction: count(({ direction }) => direction), exact: count(({ off }) => off === 0), withinOne: count(({ off }) => off <= 1),
    proposals: proposed.length, wrongProposals: proposed.filter(({ off }) => off > 0).length, claimed: Number(claimed.toFixed(3)), claimedMinusRight: Number((claimed - count(({ off }) => off === 0) / (all || 1)).toFixed(3)),
    claimedOfProposals: Number((proposed.reduce((sum, { proposal }) => sum + proposal.confidence, 0) / (proposed.length || 1)).toFixed(3)),
  };
}

const counts = ({ texts, direction, exact, within, proposals, right }: TestCounts): string => `${[direction, exact, within].map((one) => `${String(Math.round((100 * one) / (texts || 1)))} %`).join(' / ')}, proposals ${proposals.toFixed(1)}, right ${right.toFixed(1)}`;

const { catalogue } = parseCatalogue(readFile(values.catalogue).toString('utf8'), { name: values.catalogue, version: '' });
const clean = nameless(catalogue);
const placed = catalogue.referenceJobs.filter(({ grade }) => catalogue.ladder.includes(grade));

function classify(handbook: Catalogue, row: CompanyJob): Answer['proposal'] {
  const { outcome, grade, confidence, referenceJobId, issues, level } = createClassifier(handbook, { kept: 2 }).classifyJob(row);
  return { outcome, confidence, issues, pattern: level?.pattern, ...(grade === undefined ? {} : { grade }), ...(referenceJobId === undefined ? {} : { referenceJobId }) };
}

const started = performance.now();
const leftOut = placed.map((job): Answer => ({ job, proposal: classify({ ...catalogue, referenceJobs: catalogue.referenceJobs.filter(({ id }) => id !== job.id) }, wholeJob(catalogue, job, clean)) }));
const halves = placed.flatMap((job): readonly Answer[] => {
  const row = halfJob(catalogue, job, clean);
  return row === undefined ? [] : [{ job, proposal: classify({ ...catalogue, referenceJobs: catalogue.referenceJobs.map((one) => (one.id === job.id ? withRest(one) : one)) }, row) }];
});
const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
const selfTest = testPattern(catalogue).map(({ form, skill, spread, left, half, claims }) => ({ form: `${form.length}${form.knowledge ? ', knowledge level' : ''}`, skill: skill.toFixed(2), spread: spread.toFixed(2), left, half, claims }));
const report = { functions: catalogue.referenceJobs.length, ladder: catalogue.ladder.length, leftOut: judge(catalogue, leftOut), half: judge(catalogue, halves), selfTest, seconds };
if (values.misses === true) {
  for (const [kind, answers] of [['left out', leftOut], ['half', halves]] as const) {
    for (const { job, proposal } of answers) {
      const { pattern, grade, outcome, confidence } = proposal;
      process.stdout.write(`${kind} ${job.code} ${job.name}: ${job.grade} -> ${grade ?? '-'} ${outcome} ${String(confidence)} ${pattern === undefined ? 'no pattern' : `${pattern.form.length} ${pattern.place.toFixed(2)} ${pattern.doubts.join(',')}`} | ${proposal.issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code).join(',')}\n`);
    }
  }
}
process.stdout.write(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : `${[`${values.catalogue}: ${String(report.functions)} functions, ${String(report.ladder)} grades, ${String(seconds)} s`, ...selfTest.map(({ form, skill, spread, left, half, claims }) => `self-test ${form}: skill ${skill} · spread ${spread} · left out ${counts(left)} · half ${counts(half)} · claims ${claims.proposed.toFixed(2)} proposed, ${claims.doubtful.toFixed(2)} doubtful`), ...(['leftOut', 'half'] as const).map((kind) => `${kind}: ${Object.entries(report[kind]).map(([name, value]) => `${name} ${String(value)}`).join(' · ')}`)].join('\n')}\n`);
