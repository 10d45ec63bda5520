/** Each kind of finding by what makes it one and what does not: the mechanism, on lists of a few rows. */
import { checkedRows, checkList, describeFinding } from '../../../src/core';
import type { CheckReport, CompanyJob, Grade, JobField } from '../../../src/core';
import { LADDER } from './made-up-list';

type Row = Partial<Record<JobField, string>> & { readonly grade?: string; readonly decided?: string; readonly reference?: string };

const check = (rows: readonly Row[], ladder = LADDER): CheckReport => checkList(checkedRows(rows.map(({ grade = '', decided, reference = '1.1 Functie', ...fields }, at) => ({
  row: at + 2, job: { row: at + 2, fields } satisfies CompanyJob,
  result: { grade, reference, outcome: 'proposal' as const, rule: '', motivation: '', attention: '', changed: [] },
  ...(decided === undefined ? {} : { decision: { grade: decided, reason: '', by: '', on: '' } }),
})), ladder), ladder);

const kinds = (rows: readonly Row[]): readonly string[] => check(rows).findings.map(({ kind, rows: about }) => `${kind} ${about.join()}`);

const SALES = 'offertes opstellen voor klanten; orders invoeren in het systeem; vragen van klanten telefonisch beantwoorden; klachten registreren';
const SALES_TOO = 'klanten telefonisch te woord staan; bestellingen invoeren in het systeem; offertes maken voor klanten; klachten vastleggen';
const STORE = 'vrachtwagens laden met de heftruck; goederen controleren bij ontvangst; pallets wegzetten in stellingen; voorraad tellen';

describe('the group that counts', () => {
  it('is that of the decision where there is one, else that of the proposal', () => {
    expect(kinds([{ title: 'Verkoper', tasks: SALES, grade: 'E' }, { title: 'Verkoper', tasks: SALES, grade: 'F', decided: 'E' }])).toEqual([]);
    expect(kinds([{ title: 'Verkoper', tasks: SALES, grade: 'E' }, { title: 'Verkoper', tasks: SALES, grade: 'E', decided: 'F' }])).toEqual(['same-title 2,3']);
  });

  it('reads a decided group as the ladder writes it, and leaves rows without one out', () => {
    expect(kinds([{ title: 'Verkoper', tasks: SALES, grade: 'E' }, { title: 'Verkoper', tasks: SALES, decided: 'groep e' }, { title: 'Verkoper', tasks: SALES }, { title: 'Verkoper', tasks: SALES, decided: 'later' }])).toEqual([]);
  });
});

describe('the same title', () => {
  it('counts whatever is written around it and for men and women', () => {
    expect(kinds([{ title: 'Verkoopster (m/v) 32 uur', tasks: SALES, grade: 'E' }, { title: 'Verkoper - Zwolle', tasks: SALES, grade: 'G' }])).toEqual(['same-title 2,3']);
  });

  it('names the row that is another than most, and what explains it', () => {
    const rows: Row[] = ['E', 'E', 'F'].map((grade, at) => ({ title: 'Verkoper', tasks: SALES, grade, education: at === 2 ? 'HBO' : 'MBO-3' }));
    const [finding] = check(rows).findings;
    expect(finding).toMatchObject({ kind: 'same-title', one: { row: 4, grade: 'F' }, other: { row: 2, grade: 'E' }, because: [{ aspect: 'knowledge', heavier: 'HBO', lighter: 'MBO-3' }] });
    expect(describeFinding(finding as NonNullable<typeof finding>, 'nl')).toBe('Verkoper (rij 4, voorstel F) heeft een andere groep dan Verkoper (rij 2, voorstel E), met dezelfde titel. Mogelijke verklaring: kennisniveau (“HBO” naast “MBO-3”).');
  });

  it('above other work is told as other work, not as another group', () => {
    expect(kinds([{ title: 'Medewerker', tasks: SALES, grade: 'E' }, { title: 'Medewerker', tasks: STORE, grade: 'C' }])).toEqual(['other-work 2,3']);
  });
});

describe('the same work', () => {
  it('is known again in other words', () => {
    expect(kinds([{ title: 'Verkoper', tasks: SALES, grade: 'E' }, { title: 'Klantadviseur', tasks: SALES_TOO, grade: 'G' }])).toEqual(['same-work 2,3']);
  });

  it('is no finding in one group, nor where title or words tell another level', () => {
    expect(kinds([{ title: 'Verkoper', tasks: SALES, grade: 'E' }, { title: 'Klantadviseur', tasks: SALES_TOO, grade: 'E' }])).toEqual([]);
    expect(kinds([{ title: 'Verkoper', tasks: SALES, grade: 'E' }, { title: 'Senior klantadviseur', tasks: SALES_TOO, grade: 'G' }])).toEqual([]);
    expect(kinds([{ title: 'Verkoper', tasks: SALES, grade: 'E', education: 'MBO-3' }, { title: 'Klantadviseur', tasks: SALES_TOO, grade: 'G', education: 'HBO' }])).toEqual([]);
  });
});

describe('an inversion', () => {
  const low: Row = { title: 'Adviseur', tasks: SALES, education: 'MBO-2', autonomy: 'werkt onder directe begeleiding' };
  const high: Row = { title: 'Consulent', tasks: STORE, education: 'HBO', autonomy: 'werkt zelfstandig, verantwoording achteraf' };
  it('is the row that says more in the lower group, beside one reference job', () => {
    expect(kinds([{ ...low, grade: 'F' }, { ...high, grade: 'E' }])).toEqual(['inversion 2,3']);
  });

  it('is none in the right order, in one group, beside another reference job, or where each says more of something', () => {
    expect(kinds([{ ...low, grade: 'E' }, { ...high, grade: 'F' }])).toEqual([]);
    expect(kinds([{ ...low, grade: 'E' }, { ...high, grade: 'E' }])).toEqual([]);
    expect(kinds([{ ...low, grade: 'F' }, { ...high, grade: 'E', reference: '1.2 Andere' }])).toEqual([]);
    expect(kinds([{ ...low, grade: 'F', education: 'WO' }, { ...high, grade: 'E' }])).toEqual([]);
  });
});

describe('a leader', () => {
  const team: readonly Row[] = [{ title: 'Lasser', department: 'Werkplaats', manager: 'Teamleider werkplaats', grade: 'D' }, { title: 'Draaier', department: 'Werkplaats', manager: 'Teamleider werkplaats', grade: 'F' }];
  it('is compared with whom the list puts below', () => {
    expect(kinds([...team, { title: 'Teamleider werkplaats', department: 'Kantoor', grade: 'F' }])).toEqual(['leader 3,4']);
    expect(kinds([...team, { title: 'Teamleider werkplaats', department: 'Kantoor', grade: 'G' }])).toEqual([]);
  });

  it('is compared with the department where the list does not tell, unless several lead there', () => {
    const alone = team.map(({ manager, ...row }) => (manager === undefined ? row : row));
    expect(kinds([...alone, { title: 'Hoofd', leads: 'ja, 6 medewerkers', department: 'Werkplaats', grade: 'E' }])).toEqual(['leader 3,4']);
    expect(kinds([...alone, { title: 'Hoofd', leads: 'ja, 6 medewerkers', department: 'Werkplaats', grade: 'E' }, { title: 'Chef', leads: '12 medewerkers', department: 'Werkplaats', grade: 'H' }])).toEqual([]);
  });
});

describe('against today', () => {
  it('counts rows and fte per pair of groups, and names those that go far', () => {
    const { matrix, findings } = check([
      { title: 'Kok', currentGrade: 'schaal D', grade: 'D', fte: '0,8' }, { title: 'Bakker', currentGrade: 'D', grade: 'E', fte: '2' }, { title: 'Slager', currentGrade: 'D', grade: 'E' }, { title: 'Tolk', currentGrade: 'D', grade: 'H' }, { title: 'Smid', grade: 'H' },
    ]);
    expect(matrix).toEqual({
      current: ['D'], grades: ['D', 'E', 'H'], without: 1,
      cells: [{ current: 'D', grade: 'D', rows: [2], fte: 0.8 }, { current: 'D', grade: 'E', rows: [3, 4], fte: 3 }, { current: 'D', grade: 'H', rows: [5], fte: 1 }],
    });
    expect(findings).toMatchObject([{ kind: 'current', rows: [5], steps: 4 }]);
  });

  it('takes a label of another ladder for the group that most of its rows get', () => {
    const rows: readonly Row[] = ['D', 'D', 'D', 'D', 'G'].map((grade, at) => ({ title: ['Kok', 'Bakker', 'Slager', 'Tolk', 'Smid'][at] ?? '', currentGrade: '35', grade }));
    expect(kinds(rows)).toEqual(['current 6']);
    expect(kinds(rows.slice(1))).toEqual([]);
  });
});

describe('an outlier', () => {
  const at = (...grades: readonly string[]): readonly Row[] => grades.map((grade, place) => ({ title: ['Kok', 'Bakker', 'Slager', 'Tolk', 'Smid', 'Kapper', 'Visser'][place] ?? '', department: 'Huis', grade }));
  it('lies far from everybody else of its department', () => {
    expect(kinds(at('A', 'E', 'E', 'F', 'F', 'G'))).toEqual(['outlier 2']);
    expect(kinds(at('A', 'C', 'E', 'F', 'F', 'G'))).toEqual([]);
    expect(kinds(at('A', 'E', 'E', 'F'))).toEqual([]);
  });
});

it('a list that is empty, or without groups, gives an empty report', () => {
  expect(check([])).toEqual({ total: 0, graded: 0, findings: [], matrix: { current: [], grades: [], cells: [], without: 0 } });
  expect(check([{ title: 'Kok', tasks: STORE }, { title: 'Kok', tasks: STORE }])).toMatchObject({ total: 2, graded: 0, findings: [] });
  expect(check([{ title: 'Kok', grade: 'E' }], [] as readonly Grade[])).toMatchObject({ graded: 0, findings: [] });
});
