/** Every motivation of the labelled jobs accounts for everything that an appeal asks for, in Dutch, English and short. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accountFor, createClassifier, justify, justifyBriefly, parseCatalogue, readJobs } from '../../src/core';
import type { Catalogue, CompanyJob, Justification, Proposal } from '../../src/core';
import { openCsvDocument } from '../../src/import/csv/csv-document';
import { CATALOGUE, ROOT } from '../support/built-in';

const FOLDER = resolve(ROOT, 'test/golden/vignettes');
const SECOND = parseCatalogue(readFileSync(resolve(FOLDER, 'second-handbook/handbook.txt'), 'utf8'), { name: 'Tweede handboek', version: '1' }).catalogue;

interface Case {
  readonly catalogue: Catalogue;
  readonly job: CompanyJob;
  readonly proposal: Proposal;
  readonly account: Justification;
}

function casesOf(set: string, catalogue: Catalogue): readonly Case[] {
  const { classifyJob } = createClassifier(catalogue);
  const { jobs } = readJobs(openCsvDocument(readFileSync(resolve(FOLDER, set, 'jobs.csv')), '').table);
  return jobs.map((job) => {
    const proposal = classifyJob(job);
    return { catalogue, job, proposal, account: accountFor(catalogue, job, proposal) };
  });
}

const CASES = [...casesOf('by-condition', CATALOGUE), ...casesOf('varied', CATALOGUE), ...casesOf('second-handbook', SECOND)];
const levelled = CASES.filter(({ proposal }) => proposal.level !== undefined);
const failing = (cases: readonly Case[], holds: (one: Case) => boolean): readonly string[] => cases.filter((one) => !holds(one)).map(({ job }) => job.fields.code ?? '');

describe('the account of a proposal', () => {
  it('names the conclusion: group, reference job with its code, and rule', () => {
    expect(levelled.length).toBeGreaterThan(120);
    expect(failing(levelled, ({ account: { grade, kind, reference }, proposal }) => grade === proposal.grade && kind === proposal.rule && reference !== undefined && reference.code !== '')).toEqual([]);
  });

  it('tells which tasks match which activities, out of how many, and which tasks match none', () => {
    expect(failing(levelled, ({ account: { match }, proposal }) => match !== undefined && match.activities > 0 && match.touched <= match.pairs.length
      && match.pairs.length + match.otherTasks.length === proposal.matches[0]?.alignments.length)).toEqual([]);
  });

  it('names the runner-up wherever the handbook has more than one function', () => {
    expect(failing(levelled, ({ catalogue, account: { runnerUp } }) => (catalogue.referenceJobs.length > 1) === (runnerUp !== undefined))).toEqual([]);
  });

  it('compares under the handbook\'s own names of characteristics, with words of both sides', () => {
    expect(failing(levelled, ({ catalogue, account: { characteristics } }) => characteristics.every(({ name, comparisons }) =>
      catalogue.referenceJobs.some((reference) => reference.characteristics.some((one) => one.name === name))
      && comparisons.every(({ verdict, job, reference }) => verdict !== 'unknown' && job !== undefined && reference !== undefined)))).toEqual([]);
  });

  it('quotes the rule literally with every condition answered, or says that there is none', () => {
    expect(failing(levelled, ({ catalogue, account: { rule, reference } }) => {
      const rules = catalogue.referenceJobs.find(({ code }) => code === reference?.code)?.rules ?? [];
      return rule === undefined ? rules.length === 0 : rules.some(({ text, grade }) => text === rule.text && grade === rule.grade) && rule.conditions.length > 0;
    })).toEqual([]);
  });

  it('says what the row leaves empty', () => {
    expect(failing(CASES, ({ job, account: { missing } }) => missing.every((field) => job.fields[field] === undefined))).toEqual([]);
  });

  it('checks the level below and above where the family has them', () => {
    expect(levelled.some(({ account: { neighbours } }) => neighbours.length > 0)).toBe(false);
    const ladder = { ...SECOND, referenceJobs: SECOND.referenceJobs.map((one) => (one.code === '1.2' ? { ...one, grade: SECOND.ladder[2] ?? one.grade } : one)) };
    const [job] = readJobs({ rows: [['Functie', 'Taken'], ['Magazijnmedewerker', 'lost vrachtwagens; verzamelt artikelen; telt voorraad']], firstRow: 1 }).jobs;
    if (job === undefined) throw new Error('the row describes no job');
    const proposal = createClassifier(ladder).classifyJob(job);
    expect(accountFor(ladder, job, proposal).neighbours).toMatchObject([{ side: 'above', reference: { code: '1.2' } }]);
    expect(justify(ladder, job, proposal)).toContain('Toets met de niveaus ernaast: erboven 1.2 Logistiek Coördinator');
  });
});

describe('the text of a motivation', () => {
  it.each(['nl', 'en'] as const)('in %s has every part once, in order', (language) => {
    const opening = language === 'nl'
      ? ['Waarom deze referentiefunctie:', 'Andere kandidaat:', 'Vergelijking per kenmerk:', 'Toepassingsregel', 'Toets met de niveaus ernaast:', 'Bewust niet gebruikt:']
      : ['Why this reference job:', 'Other candidate:', 'Comparison per characteristic:', 'Application rule', 'Check with the levels beside it:', 'Left out on purpose:'];
    expect(failing(levelled, ({ catalogue, job, proposal }) => {
      const text = justify(catalogue, job, proposal, language);
      // Where another reference job must be looked for no rule is applied.
      const parts = proposal.grade === undefined && proposal.level?.grade !== undefined ? opening.filter((part) => part !== opening[3]) : opening;
      const places = parts.map((part) => text.indexOf(part));
      return places.every((place, index) => place > (places[index - 1] ?? 0)) && !/undefined|\s\s|\.\./.test(text.replaceAll('\n', ' ').replace(/"[^"]*"/g, '""'));
    })).toEqual([]);
  });

  it('in short has at most 300 characters, on one line, and names group and reference', () => {
    expect(failing(levelled, ({ catalogue, job, proposal, account: { grade, reference } }) => {
      const text = justifyBriefly(catalogue, job, proposal);
      return text.length <= 300 && !text.includes('\n') && text.includes(grade ?? '') && text.includes(reference?.code ?? '');
    })).toEqual([]);
  });

  it('for a job that fits nothing names the nearest function and no rule', () => {
    const strangers = CASES.filter(({ proposal }) => proposal.outcome === 'no-match');
    expect(strangers.length).toBeGreaterThan(20);
    expect(failing(strangers, ({ catalogue, job, proposal }) => {
      const text = justify(catalogue, job, proposal);
      return text.startsWith('Geen voorstel: geen referentiefunctie') && text.includes('Het dichtst bij staat') && !text.includes('Toepassingsregel');
    })).toEqual([]);
  });
});
