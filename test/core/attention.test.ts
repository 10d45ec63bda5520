/** Points of attention: the quality of the description, people in training, combined jobs, and rules that the evidence leans to without meeting them. */
import { createClassifier, describeIssue, parseCatalogue, readJobs } from '../../src/core';
import type { Catalogue, Cell, IssueCode, Proposal } from '../../src/core';
import { CATALOGUE, classifyRow, SEED_TEXT } from '../support/built-in';

const SALES = {
  Functie: 'Medewerker verkoop binnendienst', Taken: 'klantvragen beantwoorden; offertes opstellen; orders bevestigen; CRM bijhouden',
  Opleiding: 'MBO-3', Ervaring: '2 jaar', Zelfstandigheid: 'werkt volgens procedures, overleg met leidinggevende', Contacten: 'klanten',
};
const codes = (row: Readonly<Record<string, Cell>>): readonly IssueCode[] => classifyRow(row).issues.map(({ code }) => code);

function classifyWith(catalogue: Catalogue, row: Readonly<Record<string, Cell>>): Proposal {
  const [job] = readJobs({ rows: [Object.keys(row), Object.values(row)], firstRow: 1 }).jobs;
  if (job === undefined) throw new Error('the row describes no job');
  return createClassifier(catalogue).classifyJob(job);
}

describe('the description of a job', () => {
  it.each<[IssueCode, string]>([
    ['mentions-person', 'mevrouw Jansen beantwoordt klantvragen en stelt offertes op'],
    ['mentions-performance', 'stelt offertes op en verwerkt orders; functioneert goed'],
    ['mentions-pay', 'stelt offertes op en verwerkt orders; salaris van € 2.500'],
    ['mentions-gender', 'wij zoeken een vrouw die klanten te woord staat en offertes opstelt'],
    ['not-neutral', 'fantastische collega die offertes opstelt en orders verwerkt'],
  ])('gets a point of attention %s for "%s", and the same group', (code, tasks) => {
    const proposal = classifyRow({ ...SALES, Taken: tasks });
    const issue = proposal.issues.find((one) => one.code === code);
    expect(tasks.toLowerCase()).toContain(issue?.found?.toLowerCase() ?? 'none');
    expect(proposal.grade).toBe('E');
  });

  it('is told when it is copied from the handbook, and not when it uses its own words', () => {
    const activities = CATALOGUE.referenceJobs[0]?.activityGroups[1]?.activities.map(({ text }) => text).join('\n') ?? '';
    expect(codes({ ...SALES, Taken: activities })).toContain('description-copied');
    // Also where the copy lost its brackets or gained spaces.
    expect(codes({ ...SALES, Taken: activities.replace(/[()]/g, '').replaceAll(' ', '  ') })).toContain('description-copied');
    expect(codes(SALES)).not.toContain('description-copied');
  });

  it('is told which columns about the level are empty', () => {
    const issue = classifyRow({ ...SALES, Ervaring: '', Contacten: '' }).issues.find(({ code }) => code === 'factors-partly-missing');
    expect(issue && describeIssue(issue, 'nl')).toBe('Niet ingevuld: ervaring, contacten. Vul aan voor een zekerder voorstel.');
    expect(codes(SALES)).not.toContain('factors-partly-missing');
  });
});

describe('somebody in training', () => {
  const row = { ...SALES, Functie: 'Trainee verkoop binnendienst' };

  it('is pointed out, and graded by the rules where the handbook has none for it', () => {
    expect(classifyRow(row)).toMatchObject({ grade: 'E', outcome: 'proposal' });
    expect(codes(row)).toContain('in-training');
  });

  it('is graded one step lower, for a person to review, where the handbook says so', () => {
    const strict = { ...CATALOGUE, settings: { ...CATALOGUE.settings, inTraining: 'one-step-lower' } } as const;
    expect(classifyWith(strict, row)).toMatchObject({ grade: 'D', outcome: 'review' });
    expect(classifyWith(strict, SALES)).toMatchObject({ grade: 'E', outcome: 'proposal' });
  });
});

describe('a job that combines two reference jobs', () => {
  const receptionist = SEED_TEXT.replaceAll('Medewerker Verkoop Binnendienst', 'Receptionist').replace('1.1 Receptionist', '1.2 Receptionist').replace('Medewerker Sales of Verkoopadviseur Binnendienst', 'Telefonist of Baliemedewerker')
    .replaceAll('\tD', '\tE').replaceAll('\tE\t<b>', '\tF\t<b>').replace(/(Gelijk\t[^\t]*\t)E/, '$1F').replace(/(Zwaarder\t[^\t]*\t)F/, '$1G');
  const { catalogue } = parseCatalogue(`${SEED_TEXT}\n${receptionist}`, { name: 'Twee functies', version: '1' });
  const row = { ...SALES, Functie: 'Receptionist / medewerker verkoop binnendienst' };

  it('is for a person to review, and names the other one', () => {
    const proposal = classifyWith(catalogue, row);
    expect(proposal.outcome).toBe('review');
    expect(proposal.issues.find(({ code }) => code === 'combination')?.found).toMatch(/^1\.[12] /);
  });

  it('gets the highest grade of the two where the handbook says so', () => {
    const highest = { ...catalogue, settings: { ...catalogue.settings, combination: 'highest' } } as const;
    expect(catalogue.ladder).toEqual(['D', 'E', 'F', 'G']);
    expect(classifyWith(highest, row).grade).toBe('F');
  });
});

describe('evidence that contradicts itself', () => {
  it('is named on both sides', () => {
    const { outcome, issues } = classifyRow({ ...SALES, Opleiding: 'MBO-2', Contacten: 'nauwelijks contact met klanten', Zelfstandigheid: 'werkt geheel zelfstandig, weinig aansturing', 'Commercieel %': '85' });
    const issue = issues.find((one) => one.code === 'evidence-contradicts');
    expect(outcome).toBe('review');
    expect(issue?.values.lighter).toContain('"MBO-2"');
    expect(issue?.values.heavier).toContain('weinig aansturing');
  });

  it('within one column asks for a review too', () => {
    expect(classifyRow({ ...SALES, Zelfstandigheid: 'werkt geheel zelfstandig; staat onder directe begeleiding' })).toMatchObject({ outcome: 'review' });
  });
});

it('a step that the characteristics suggest but no condition of the rule confirms stays Gelijk, for a person to review', () => {
  const proposal = classifyRow({ ...SALES, Opleiding: 'HBO', Ervaring: '10 jaar', Zelfstandigheid: '' });
  expect(proposal).toMatchObject({ rule: 'equal', grade: 'E', outcome: 'review' });
  expect(proposal.issues.map(({ code }) => code)).toContain('rule-leaning');
});
