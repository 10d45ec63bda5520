/** Every motivation of the labelled jobs accounts for everything that an appeal asks for. */
import { createClassifier, planRun } from '../../../src/core';
import { CASES, failing, SECOND } from './cases';

const levelled = CASES.filter(({ proposal }) => proposal.level !== undefined);
const referenceOf = ({ catalogue, account: { reference } }: (typeof CASES)[number]) => catalogue.referenceJobs.find(({ code }) => code === reference?.code);

describe('the account of a proposal', () => {
  it('names the conclusion: group, reference job with its code, and rule', () => {
    expect(levelled.length).toBeGreaterThan(200);
    expect(failing(levelled, ({ account: { grade, kind, reference }, proposal }) => grade === proposal.grade && kind === proposal.rule && reference !== undefined && reference.code !== '')).toEqual([]);
  });

  it('tells of each task whether it is the work of an activity', () => {
    expect(failing(levelled, ({ account: { match }, proposal }) => match !== undefined && match.activities > 0
      && match.tasks.length + match.otherTasks.length === proposal.matches[0]?.alignments.length)).toEqual([]);
  });

  it('says of a word of the title only that it is in a name when it is', () => {
    expect(failing(levelled, (one) => {
      const names = referenceOf(one);
      return one.account.match?.titleWords.every(({ reference: { text } }) => [names?.name ?? '', ...(names?.alternativeNames ?? [])].some((name) => name.includes(text))) === true;
    })).toEqual([]);
  });

  it('names the runner-up wherever the handbook has more than one function', () => {
    expect(failing(levelled, ({ catalogue, account: { runnerUp } }) => (catalogue.referenceJobs.length > 1) === (runnerUp !== undefined))).toEqual([]);
  });

  it('names every characteristic of the handbook by its own name, in its order, compared or not', () => {
    expect(failing(levelled, (one) => {
      const names = referenceOf(one)?.characteristics.map(({ name }) => name) ?? [];
      const told = one.account.characteristics.map(({ name }) => name).filter((name) => name !== '');
      return JSON.stringify(told) === JSON.stringify(names);
    })).toEqual([]);
  });

  it('compares purpose with purpose where both are given', () => {
    const given = levelled.filter((one) => one.job.fields.purpose !== undefined && (referenceOf(one)?.purpose ?? '') !== '');
    expect(given.length).toBeGreaterThan(10);
    expect(failing(given, ({ account: { purpose }, withdrawn }) => purpose !== undefined || withdrawn.some(({ kind }) => kind === 'purpose'))).toEqual([]);
  });

  it('quotes the rule literally with every condition answered or told as silent, or says that there is none', () => {
    expect(failing(levelled, (one) => {
      const { account: { rule }, proposal } = one;
      const rules = referenceOf(one)?.rules ?? [];
      if (rule === undefined) return rules.every(({ kind }) => kind !== proposal.rule);
      const asked = proposal.level?.conditions.filter((condition) => (rule.kind === 'equal' ? condition.rule !== 'equal' : condition.rule === rule.kind)).length;
      return rules.some(({ text, grade }) => text === rule.text && grade === rule.grade) && asked === rule.conditions.reduce((sum, { answered, silent }) => sum + answered.length + silent.length, 0);
    })).toEqual([]);
  });

  it('says why it is Gelijk all the same, wherever something points to another step', () => {
    const pointing = levelled.filter(({ account: { kind, rule } }) => kind === 'equal' && rule?.conditions.some(({ answered }) => answered.some(({ answer }) => answer === 'holds')));
    expect(pointing.length).toBeGreaterThan(5);
    expect(failing(pointing, ({ account: { counter } }) => counter !== undefined)).toEqual([]);
  });

  it('says what the row leaves empty, and what of it was used', () => {
    expect(failing(CASES, ({ job, account: { missing, used } }) => missing.every((field) => job.fields[field] === undefined) && used.every((field) => job.fields[field] !== undefined))).toEqual([]);
  });

  it('checks the level below and above where the family has them', () => {
    const ladder = { ...SECOND, referenceJobs: SECOND.referenceJobs.map((one) => (one.code === '1.2' ? { ...one, grade: SECOND.ladder[2] ?? one.grade } : one)) };
    const [job] = planRun({ rows: [['Functie', 'Taken'], ['Magazijnmedewerker', 'lost vrachtwagens; verzamelt artikelen; telt voorraad']], firstRow: 1 }).jobs;
    if (job === undefined) throw new Error('the row describes no job');
    expect(createClassifier(ladder).motivateJob(job).account.neighbours).toMatchObject([{ side: 'above', reference: { code: '1.2' } }]);
  });
});
