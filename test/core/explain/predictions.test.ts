/** What an explanation promises of an answer is what the row gives once that answer stands in its column, and an answer moves as its rule points: in rows of all labelled sets and the sample. */
import fc from 'fast-check';
import { createExplainer, justifyFully, planRun } from '../../../src/core';
import type { AnswerThen, Classifier, CompanyJob, Proposal } from '../../../src/core';
import { withAddition } from '../../../src/core/explain/answer-again';
import { writeAnswerLine } from '../../../src/core/text/answer-line';
import { explainedSets } from '../../support/explained-sets';

const SETS = explainedSets();
const STEPS = ['lighter', 'equal', 'heavier'];

const summary = ({ outcome, grade, rule, confidence, referenceJobId, issues }: Proposal): unknown => ({ outcome, grade, rule, confidence, referenceJobId, issues });

/** The job as it is read from a sheet in which the analyst's column says this. */
function readWith(job: CompanyJob, addition: string): CompanyJob {
  const names = Object.keys(job.fields).filter((field) => field !== 'addition');
  const headers: Readonly<Record<string, string>> = {
    code: 'Functiecode', title: 'Functienaam', department: 'Afdeling', manager: 'Leidinggevende', leads: 'Geeft leiding aan', purpose: 'Doel', tasks: 'Werkzaamheden', education: 'Opleiding', experience: 'Ervaring', contacts: 'Contacten',
    autonomy: 'Zelfstandigheid', impact: 'Afbreukrisico', physical: 'Fysieke aspecten', commercialShare: '% commercieel', administrativeShare: '% administratief', currentGrade: 'Huidige functiegroep', fte: 'FTE',
  };
  const { reading } = planRun({ firstRow: job.row - 1, rows: [['Aanvulling', ...names.map((field) => headers[field] ?? field)], [addition, ...names.map((field) => job.fields[field as keyof typeof job.fields] ?? '')]] });
  return { ...job, fields: { ...job.fields, ...(reading.jobs[0]?.fields.addition === undefined ? {} : { addition: reading.jobs[0].fields.addition }) } };
}

const given = ({ motivateJob }: Classifier, job: CompanyJob): AnswerThen => {
  const { outcome, grade, referenceJobId } = motivateJob(job).proposal;
  return { outcome, ...(grade === undefined ? {} : { grade }), ...(referenceJobId === undefined ? {} : { referenceJobId }) };
};

/** A row of a set, and a question of those that it leaves open. */
const DRAWN = [fc.nat(), fc.nat()] as const;
const RUNS = { numRuns: 5 };

describe.each(SETS)('$name', ({ classifier, jobs }) => {
  const { motivateJob, catalogue: { ladder } } = classifier;
  const explainJob = createExplainer(classifier);

  it('proposes in an explanation what the row is answered with, and keeps its promises', () => {
    fc.assert(fc.property(...DRAWN, (row, at) => {
      const job = jobs[row % jobs.length];
      if (job === undefined) return;
      const { proposal, questions, ways, motivation } = explainJob(job);
      const answered = motivateJob(job);
      expect(summary(proposal)).toEqual(summary(answered.proposal));
      expect(motivation).toBe(justifyFully(answered.account, 'nl'));
      const question = questions[at % Math.max(1, questions.length)];
      if (question !== undefined) {
        const { yes, no, additions } = question;
        expect(yes).not.toEqual(no);
        expect({ yes: given(classifier, readWith(job, additions.yes)), no: given(classifier, readWith(job, additions.no)) }).toEqual({ yes, no });
      }
      const own = ladder.findIndex((grade) => grade === proposal.grade);
      for (const { towards, grade } of ways) expect(ladder.findIndex((one) => one === grade) - own).toBe(towards === 'lower' ? -1 : 1);
    }), RUNS);
  });

  it('moves a group by an answer only as the rule of its condition points, and tells the answer literally', () => {
    fc.assert(fc.property(...DRAWN, (row, at) => {
      const job = jobs[row % jobs.length];
      const level = job === undefined ? undefined : motivateJob(job).proposal.level;
      const open = level?.conditions.filter(({ answer }) => answer === 'unknown') ?? [];
      const condition = open[at % Math.max(1, open.length)];
      if (job === undefined || condition === undefined || level?.series !== undefined) return;
      const [yes, no] = [true, false].map((holds) => motivateJob(withAddition(job, writeAnswerLine(condition.text, holds))));
      expect([...(yes?.withdrawn ?? []), ...(no?.withdrawn ?? [])].filter((claim) => claim.kind === 'condition' && claim.given === true)).toEqual([]);
      for (const [holds, answered] of [[true, yes], [false, no]] as const) {
        // A rule that is not told has no conditions to tell, and none is where another reference job must be looked for.
        const isTold = (answered?.account.grade !== undefined || answered?.account.offLadder === true) && answered.account.rule?.conditions.some(({ rule, answered: said, silent }) => rule === condition.rule && [...said.map(({ text }) => text), ...silent].includes(condition.text)) === true;
        if (answered !== undefined && isTold) expect(justifyFully(answered.account, 'nl')).toContain(`Aanvulling: "${writeAnswerLine(condition.text, holds)}"`);
      }
      if (yes?.proposal.level === undefined || no?.proposal.level === undefined || yes.proposal.referenceJobId !== no.proposal.referenceJobId) return;
      const up = (condition.rule === 'heavier') === (condition.role !== 'unless');
      const steps = STEPS.indexOf(yes.proposal.level.rule) - STEPS.indexOf(no.proposal.level.rule);
      // One wording may stand in the rules of both sides.
      if (level?.conditions.filter(({ text }) => text === condition.text).length === 1) expect(up ? steps : -steps).toBeGreaterThanOrEqual(0);
    }), RUNS);
  });
});

it('asks and shows ways for a good part of the rows that have a reference job with rules', () => {
  const all = SETS.filter(({ name }) => name === 'zorg-en-techniek').flatMap(({ classifier, jobs }) => jobs.map((job) => createExplainer(classifier)(job)));
  const placed = all.filter(({ reference }) => reference !== undefined);
  expect(placed.filter(({ questions }) => questions.length > 0).length).toBeGreaterThan(placed.length / 2);
  expect(placed.filter(({ ways }) => ways.length > 0).length).toBeGreaterThan(placed.length / 2);
});
