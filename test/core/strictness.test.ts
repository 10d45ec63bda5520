/** How strict: when a row is a proposal, which it is not by its kind, and what the samples make of it. */
import { createClassifier, resultIndex } from '../../src/core';
import type { MotivatedJob, Strictness } from '../../src/core';
import { TRADING, TRADING_GRADES, TRADING_JOBS } from '../support/trading-sample';

const { motivateJob, answerJob } = createClassifier(TRADING);
const answersWith = (strictness: Strictness): readonly MotivatedJob[] => TRADING_JOBS.map((job) => motivateJob(job, strictness));
const answers = { strict: answersWith('strict'), normal: answersWith('normal'), lenient: answersWith('lenient') };
const warnings = ({ proposal: { issues } }: MotivatedJob): readonly string[] => issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code);

it.each([['strict', 167, 166], ['normal', 184, 182], ['lenient', 200, 196]] as const)('with %s %i of the labelled jobs are proposals, of which %i are right', (strictness, count, right) => {
  const proposals = TRADING_JOBS.flatMap((job, at) => { const one = answers[strictness][at]; return one?.proposal.outcome === 'proposal' ? [{ job, grade: String(one.proposal.grade ?? '') }] : []; });
  expect(proposals).toHaveLength(count);
  expect(proposals.filter(({ job, grade }) => TRADING_GRADES.get(job.fields.code ?? '') === grade)).toHaveLength(right);
});

it('changes no group, reference job, rule or certainty', () => {
  TRADING_JOBS.forEach((_job, at) => {
    const [normal, ...others] = (['normal', 'strict', 'lenient'] as const).map((strictness) => answers[strictness][at]?.proposal);
    for (const other of others) expect([other?.grade, other?.referenceJobId, other?.rule, other?.confidence]).toEqual([normal?.grade, normal?.referenceJobId, normal?.rule, normal?.confidence]);
  });
});

it('lets nothing pass that needs a person by its kind, and says so where it decided', () => {
  answers.normal.forEach((normal, at) => {
    const [strict, lenient] = [answers.strict[at], answers.lenient[at]];
    if (lenient?.proposal.outcome === 'proposal' && normal.proposal.outcome !== 'proposal') {
      expect(warnings(normal)).toEqual(['evidence-thin']);
      expect(lenient.proposal.issues.map(({ code }) => code)).toContain('lenient-lets');
    } else expect(lenient?.proposal).toEqual(normal.proposal);
    if (strict?.proposal.outcome !== normal.proposal.outcome) expect(strict === undefined ? [] : warnings(strict)).toEqual(['strict-asks']);
    else expect(strict.proposal).toEqual(normal.proposal);
  });
});

it('tells with every answer what each strictness would make of it', () => {
  TRADING_JOBS.forEach((_job, at) => {
    const told = { strict: answers.strict[at]?.proposal.outcome, normal: answers.normal[at]?.proposal.outcome, lenient: answers.lenient[at]?.proposal.outcome };
    for (const one of [answers.strict[at], answers.normal[at], answers.lenient[at]]) expect(one?.outcomes).toEqual(told);
  });
});

it('is remembered apart for the same job', () => {
  const at = answers.strict.findIndex((one, place) => one.proposal.outcome !== answers.normal[place]?.proposal.outcome);
  const job = TRADING_JOBS[at];
  if (job === undefined) throw new Error('no row differs');
  const outcomes = ([undefined, 'strict', 'normal'] as const).map((strictness) => answerJob(job, { language: 'nl', motivation: 'short', ...(strictness === undefined ? {} : { strictness }) }).cells[resultIndex('outcome')]);
  expect(outcomes).toEqual(['Voorstel', 'Beoordelen', 'Voorstel']);
});
