/** Words of rank: another one than the reference job's is pointed out, and whoever leads gets no group of a function that does not, nor the other way round. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier, parseCatalogue } from '../../src/core';
import type { IssueCode, Proposal } from '../../src/core';
import { readRanks } from '../../src/core/text/read-ranks';
import { ROOT } from '../support/built-in';

const SAMPLE = parseCatalogue(readFileSync(join(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8'), { name: 'Handel', version: '1' }).catalogue;
const { classifyJob } = createClassifier(SAMPLE);
const classify = (title: string): Proposal => classifyJob({ row: 2, fields: { title } });
const codes = ({ issues }: Proposal): readonly IssueCode[] => issues.map(({ code }) => code);
const nameOf = ({ referenceJobId }: Proposal): string | undefined => SAMPLE.referenceJobs.find(({ id }) => id === referenceJobId)?.name;

describe('words of rank', () => {
  it.each([
    ['Hoofd Verkoop', ['leads']], ['Afdelingshoofd', ['leads']], ['Mgr. verkoop', ['leads']], ['Teamleiders', ['leads']], ['Verkoopmedewerkster', ['staff']], ['Sr. adviseur', ['senior', 'advises']], ['Keukenhulp', ['assists']],
    // Who leads work leads no people, and not every word that ends so is one.
    ['Accountmanager', []], ['Key account manager', []], ['Projectleider bouw', []], ['Begeleider', []], ['Chefkok', []], ['Leerkracht', []],
  ])('in %j are %j', (title, ranks) => {
    expect(readRanks(title).map(({ rank }) => rank)).toEqual(ranks);
  });
});

describe('a title beside its reference job', () => {
  it('of a field finds the function of its rank, though another one shares more words', () => {
    expect(nameOf(classify('Medewerker verkoop binnendienst'))).toBe('Verkoper Binnendienst');
    expect(nameOf(classify('Junior medewerker verkoop binnendienst (rayon Zuid)'))).toBe('Verkoper Binnendienst');
    expect(nameOf(classify('Manager verkoop binnendienst'))).toBe('Hoofd Verkoop Binnendienst');
  });

  it.each(['Hoofd boekhouding', 'Voorman monteurs werkplaats', 'Chef receptie', 'Manager systeembeheer'])('that leads has no group of a function that does not: %s', (title) => {
    const proposal = classify(title);
    expect(proposal.outcome).not.toBe('proposal');
    expect([proposal.grade, ...codes(proposal).filter((code) => code === 'leads-people')]).toEqual(proposal.outcome === 'review' ? [undefined, 'leads-people'] : [undefined]);
  });

  it('that leads nobody has no group of a function that leads', () => {
    for (const { name } of SAMPLE.referenceJobs.filter((job) => [job.name, ...job.alternativeNames].every((one) => readRanks(one).some(({ rank }) => rank === 'leads')))) {
      const proposal = classify(name.replace(/Hoofd|Verkoopleider/u, 'Medewerker').replace(/(\w+)chef/u, 'Assistent $1').replace(/(?<=\w )Manager/u, 'Assistent').replace('Bedrijfsleider', 'Assistent bedrijf'));
      const reference = SAMPLE.referenceJobs.find(({ id }) => id === proposal.referenceJobId);
      if (reference?.name === name) expect([name, proposal.grade, codes(proposal).includes('leads-nobody')]).toEqual([name, undefined, true]);
    }
  });

  it('with another word of rank is pointed out, and less certain; a name of the function is not', () => {
    const [other, own] = [classify('Specialist boekhouding'), classify('Boekhouder')];
    expect(codes(other)).toContain('rank-differs');
    expect(other.confidence).toBeLessThan(own.confidence);
    for (const { name, alternativeNames } of SAMPLE.referenceJobs) for (const title of [name, ...alternativeNames]) expect([title, codes(classify(title)).filter((code) => code === 'rank-differs' || code === 'leads-nobody')]).toEqual([title, []]);
  });
});
