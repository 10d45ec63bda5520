/** The analyst's addition: a field of its own that counts as description, and lines in it that answer a condition with certainty. */
import { justifyBriefly, justifyFully, proveClaim, readJobs } from '../../../src/core';
import type { Claim, CompanyJob } from '../../../src/core';
import { addFacts } from '../../../src/core/explain/answer-again';
import { conditionKey, readAnswerLines, writeAnswerLine } from '../../../src/core/text/answer-line';
import { CATALOGUE, CLASSIFIER } from '../../support/built-in';

const [REFERENCE] = CATALOGUE.referenceJobs;
const HEAVIER = 'de bedrijfsfunctie weinig aansturing behoeft';
const BROAD = 'alle werkzaamheden uit de referentiefunctie beheerst';
const SHARE = 'feitelijk een veel groter aandeel in de bedrijfsvoering toegewezen heeft gekregen';
const LIGHTER = 'de bedrijfsfunctie meer aansturing en begeleiding nodig heeft';

const jobOf = (fields: CompanyJob['fields']): CompanyJob => ({ row: 2, fields: { title: 'Medewerker Verkoop Binnendienst', tasks: 'offertes maken, orders verwerken, klanten telefonisch te woord staan', ...fields } });
const motivate = (addition?: string, fields: CompanyJob['fields'] = {}) => CLASSIFIER.motivateJob(jobOf({ ...fields, ...(addition === undefined ? {} : { addition }) }));
const answerTo = (condition: string, addition?: string, fields: CompanyJob['fields'] = {}) => motivate(addition, fields).proposal.level?.conditions.find(({ text }) => text === condition);

describe('the column', () => {
  it.each(['Aanvulling', 'AANVULLING', 'Addition', 'Aanvulling op de functiebeschrijving', 'Aanvulling analist'])('is read under the header %s', (header) => {
    const { jobs } = readJobs({ firstRow: 1, rows: [['Functie', 'Werkzaamheden', header], ['Verkoper', 'klanten bellen', 'geeft korting\nx: ja']] });
    expect(jobs[0]?.fields).toEqual({ title: 'Verkoper', tasks: 'klanten bellen', addition: 'geeft korting\nx: ja' });
  });

  it.each(['Aanvullend pensioen', 'Aanvulling ziektegeld'])('is no other column that is called nearly so: %s', (header) => {
    expect(readJobs({ firstRow: 1, rows: [['Functie', 'Werkzaamheden', header], ['Verkoper', 'klanten bellen', 'wel']] }).jobs[0]?.fields.addition).toBeUndefined();
  });
});

describe('free text in it', () => {
  it('is levelled like the description, and quoted under its own name', () => {
    const { proposal, account } = motivate('geeft leiding aan twee medewerkers');
    const leading = proposal.level?.comparisons.find(({ aspect }) => aspect === 'leading');
    expect(leading?.job).toEqual({ source: 'addition', start: 0, end: 34, text: 'geeft leiding aan twee medewerkers' });
    expect(justifyFully(account, 'nl')).toContain('"geeft leiding aan twee medewerkers" (Aanvulling)');
    expect(justifyFully(account, 'en')).toContain('(Addition)');
  });

  it('counts for the choice of a reference job, and as a description', () => {
    const bare = CLASSIFIER.motivateJob({ row: 2, fields: { title: 'Medewerker' } });
    const added = CLASSIFIER.motivateJob({ row: 2, fields: { title: 'Medewerker', addition: 'offertes maken, orders verwerken en klanten telefonisch adviseren over het assortiment' } });
    expect([bare.proposal.outcome, added.proposal.outcome]).toEqual(['too-little', 'review']);
    expect(added.proposal.issues.map(({ code }) => code)).not.toContain('tasks-missing');
  });
});

describe('a line that answers a condition', () => {
  it('answers it with certainty, whatever cues say', () => {
    const fields = { autonomy: 'werkt onder voortdurend toezicht en wordt dagelijks gecontroleerd' };
    expect(answerTo(HEAVIER, undefined, fields)?.answer).toBe('fails');
    expect(answerTo(HEAVIER, `${HEAVIER}: ja`, fields)).toMatchObject({ answer: 'holds', sureness: 1, given: true, job: { source: 'addition', text: `${HEAVIER}: ja` } });
    expect(answerTo(LIGHTER, undefined, fields)?.answer).toBe('holds');
    expect(answerTo(LIGHTER, `${LIGHTER}: nee`, fields)).toMatchObject({ answer: 'fails', given: true });
  });

  it('answers no other condition, and its words are no description', () => {
    const before = motivate();
    const after = motivate(`${HEAVIER}: nee`);
    const others = ({ proposal }: typeof before) => proposal.level?.conditions.filter(({ text }) => text !== HEAVIER);
    expect(others(after)).toEqual(others(before));
    expect(after.proposal.level?.comparisons).toEqual(before.proposal.level?.comparisons);
    expect(after.proposal.matches).toEqual(before.proposal.matches);
  });

  it.each(['De bedrijfsfunctie  weinig aansturing behoeft : JA', `- ${HEAVIER}: ja.`, `${HEAVIER}: yes`, `werkt in ploegen\n${HEAVIER}: ja\nreist veel`])('is known however it is typed: %s', (addition) => {
    expect(answerTo(HEAVIER, addition)).toMatchObject({ answer: 'holds', given: true });
  });

  it('is told literally in both forms and both languages, and every claim of it is proven', () => {
    const { account, withdrawn, proposal } = motivate([HEAVIER, BROAD, SHARE].map((condition) => `${condition}: ja`).join('\n'));
    expect({ rule: proposal.rule, grade: proposal.grade, withdrawn: withdrawn.filter(({ job }) => job.source === 'addition') }).toEqual({ rule: 'heavier', grade: 'F', withdrawn: [] });
    for (const text of [justifyBriefly(account, 'nl', 700), justifyFully(account, 'nl')]) expect(text).toContain(`Zwaarder, want de analist zegt dat een voorwaarde van het handboek geldt. Aanvulling: "${HEAVIER}: ja".`);
    expect(justifyBriefly(account, 'en', 700)).toContain(`Addition: "${HEAVIER}: ja"`);
    const { account: refused } = motivate(`${HEAVIER}: nee`);
    expect(justifyBriefly(refused, 'nl', 700)).toContain(`Niet zwaarder, zegt de analist. Aanvulling: "${HEAVIER}: nee".`);
  });

  it('leaves the condition open where another line says the opposite, and a person must look', () => {
    const addition = `${HEAVIER}: ja\n${HEAVIER}: nee`;
    const { proposal } = motivate(addition);
    expect(answerTo(HEAVIER, addition)?.answer).toBe('unknown');
    expect(proposal.outcome).toBe('review');
    expect(proposal.issues).toContainEqual({ code: 'addition-contradicts', severity: 'warning', place: { row: 2 }, found: `${HEAVIER}: ja` });
    expect(motivate(`${HEAVIER}: ja\n${HEAVIER}: ja`).proposal.issues.map(({ code }) => code)).not.toContain('addition-contradicts');
  });

  it('is text again where no rule has the condition, and what it denies then is no part of the job', () => {
    const other = 'geeft leiding aan twee medewerkers';
    const leads = (addition: string) => motivate(addition).proposal.level?.comparisons.find(({ aspect }) => aspect === 'leading')?.job?.text;
    expect(leads(`${other}: ja`)).toContain('geeft leiding');
    expect(leads(`${other}: nee`)).toBeUndefined();
  });

  it('changes nothing of other rows', () => {
    const others = [jobOf({}), jobOf({ title: 'Verkoper' })];
    const before = others.map((job) => CLASSIFIER.answerJob(job));
    CLASSIFIER.answerJob(jobOf({ addition: `${HEAVIER}: ja` }));
    expect(others.map((job) => CLASSIFIER.motivateJob(job).proposal.grade)).toEqual(before.map(({ grade }) => grade));
  });
});

describe('the checker', () => {
  const claim = (text: string, answer: 'holds' | 'fails', line: string): Claim => ({ kind: 'condition', rule: 'heavier', text, answer, given: true, job: { source: 'addition', start: 0, end: line.length, text: line } });
  const prove = (one: Claim, addition: string): boolean => REFERENCE !== undefined && proveClaim({ job: jobOf({ addition }), reference: REFERENCE, others: new Map() }, one);
  const line = `${HEAVIER}: ja`;

  it('accepts a literal answer to that very condition, and nothing less', () => {
    expect(prove(claim(HEAVIER, 'holds', line), line)).toBe(true);
    expect(prove(claim(HEAVIER, 'fails', line), line)).toBe(false);
    expect(prove(claim(LIGHTER, 'holds', line), line)).toBe(false);
    expect(prove(claim(HEAVIER, 'holds', line), 'iets anders: ja')).toBe(false);
    expect(prove(claim(HEAVIER, 'holds', line), `${line}\n${HEAVIER}: nee`)).toBe(false);
    expect(prove(claim(HEAVIER, 'holds', 'weinig aansturing'), 'weinig aansturing')).toBe(false);
  });
});

describe('lines of answers', () => {
  it('are read as they are written', () => {
    expect(readAnswerLines(`vooraf\n${writeAnswerLine('A: b,  Ç', false)}\n`)).toEqual([{ condition: conditionKey('a: B, c'), holds: false, start: 7, end: 19 }]);
    expect(readAnswerLines('ja\n: ja\nmisschien: wel\nop afspraak: ja, soms')).toEqual([]);
  });

  it('make way for a new answer to the same condition', () => {
    expect(addFacts('tekst\nx y: ja\nz: nee', [{ condition: 'X  y', holds: false }])).toBe('tekst\nz: nee\nX y: nee');
    expect(addFacts('', [{ condition: 'x', holds: true }])).toBe('x: ja');
  });
});
