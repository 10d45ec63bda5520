/** Conditions as questions to a person, and the sheet of them that goes out and comes back. */
import { questionSheet, readAnswers } from '../../../src/core';
import type { Cell, CompanyJob, OpenQuestion, Table } from '../../../src/core';
import { phraseQuestion } from '../../../src/core/explain/phrase-question';
import { grade } from '../../../src/core/model/ids';

describe('a condition', () => {
  it.each([
    // the verb last
    ['zelfstandig korting mag geven', 'Mag de functie zelfstandig korting geven?'],
    ['voorraadverschillen zelf uitzoekt', 'Zoekt de functie voorraadverschillen zelf uit?'],
    ['de functionaris nieuwe collega\'s inwerkt', 'Werkt de functionaris nieuwe collega\'s in?'],
    ['een collega de handelingen aftekent', 'Tekent een collega de handelingen af?'],
    ['het werk van drie ploegen coördineert', 'Coördineert de functie het werk van drie ploegen?'],
    ['de organisatie vertegenwoordigt in overleg met gemeenten', 'Vertegenwoordigt de functie de organisatie in overleg met gemeenten?'],
    ['storingen oplost waarvoor een opleiding nodig is', 'Lost de functie storingen op waarvoor een opleiding nodig is?'],
    ['de ploeg meer dan tien mensen telt', 'Telt de ploeg meer dan tien mensen?'],
    ['de regie bij een ander ligt', 'Ligt de regie bij een ander?'],
    // passive
    ['offertes worden gemaakt', 'Worden offertes gemaakt?'],
    ['leiding wordt gegeven aan monteurs', 'Wordt er leiding gegeven aan monteurs?'],
    ['het jaarplan door een ander wordt gemaakt', 'Wordt het jaarplan door een ander gemaakt?'],
    // nouns and infinitives
    ['meer dan vijf medewerkers', 'Is er sprake van meer dan vijf medewerkers?'],
    ['zelfstandig klanten adviseren', 'Hoort zelfstandig klanten adviseren bij deze functie?'],
  ])('is asked in a sentence: %s', (condition, question) => {
    expect(phraseQuestion(condition, 'nl')).toBe(question);
  });

  it.each([
    'er geen contact is met klanten', 'zonder toezicht werkt', 'groenten schoonmaakt of snijdt', 'vakspecialist de storingen oplost', 'hoe wordt gemeten', 'de voorzitter beslist', 'uit kan voeren', 'orders verzamelen', 'x (of y) doet',
  ])('is asked literally where "ja" would be doubtful, or plain rules do not tell: %s', (condition) => {
    expect(phraseQuestion(condition, 'nl')).toBe(`Geldt voor deze functie: "${condition}"?`);
  });

  it('is asked in English around the words of the handbook', () => {
    expect(phraseQuestion('offertes  worden gemaakt', 'en')).toBe('Does this hold for the job: "offertes worden gemaakt"?');
  });
});

const LADDER = ['C', 'D', 'E'].map(grade);
const question = (condition: string): OpenQuestion => ({
  rule: 'heavier', condition, question: `${condition}?`, yes: { outcome: 'proposal', grade: grade('E') }, no: { outcome: 'review', grade: grade('D') }, additions: { yes: '', no: '' },
});
const job = (row: number, title: string, addition?: string): CompanyJob => ({ row, fields: { title, tasks: `werk van ${title}`, ...(addition === undefined ? {} : { addition }) } });
const JOBS = [job(2, 'Kok'), job(3, 'Ober', 'werkt in ploegen'), job(4, 'Kok')];
const SHEET = questionSheet(JOBS.map((one) => ({ job: one, questions: [question('budget wordt beheerd'), question('leiding wordt gegeven')] })), LADDER, 'nl');

/** The sheet as it came back. @param answers By row of the sheet, from 1. */
const answered = (answers: Readonly<Record<number, Cell>>, { rows, firstRow }: Table = SHEET): Table => ({ firstRow, rows: rows.map((row, index) => row.map((cell, column) => (column === 4 && index > 0 ? answers[index] ?? '' : cell))) });
const read = (table: Table, jobs = JOBS) => {
  const { answered: found, issues, open } = readAnswers(table, jobs);
  return { open, found: found.map(({ job: { row }, addition }) => [row, addition]), issues: issues.map(({ code, place }) => [code, place.row]) };
};

describe('the sheet of questions', () => {
  it('tells what depends on an answer without telling which answer', () => {
    expect(SHEET.rows[1]?.slice(0, 6)).toEqual([2, 'Kok', 'budget wordt beheerd?', 'D of E', '', 'budget wordt beheerd']);
  });

  it.each<[Cell, string]>([['ja', 'ja'], ['J', 'ja'], ['Yes', 'ja'], ['x', 'ja'], [true, 'ja'], ['Nee.', 'nee'], ['n', 'nee'], ['NO', 'nee'], [false, 'nee']])('reads %s as %s', (cell, word) => {
    expect(read(answered({ 1: cell }))).toEqual({ open: 5, found: [[2, `budget wordt beheerd: ${word}`]], issues: [] });
  });

  it('keeps what is written behind an answer as text', () => {
    expect(read(answered({ 1: 'ja, tot 10 %', 4: 'Nee (alleen inwerken)' })).found).toEqual([[2, 'budget wordt beheerd: ja\ntot 10 %'], [3, 'werkt in ploegen\nleiding wordt gegeven: nee\nalleen inwerken']]);
  });

  it.each(['', 'weet niet', 'Weet niet, vraag Piet', '?', 'onbekend'])('leaves a question open that is answered so: "%s"', (cell) => {
    expect(read(answered({ 1: cell }))).toEqual({ open: 6, found: [], issues: [] });
  });

  it.each(['soms', 'ja/nee', 'ja of nee', 'jawohl', 'neemt contact op'])('says where an answer is neither yes nor no: %s', (cell) => {
    expect(read(answered({ 3: cell }))).toEqual({ open: 5, found: [], issues: [['question-answer-unreadable', 4]] });
  });

  it('is read in any order, with rows deleted and others put above', () => {
    const { rows: [header = [], ...rows] } = answered({ 2: 'ja', 5: 'nee' });
    const mixed: Table = { firstRow: 1, rows: [['Graag voor vrijdag invullen'], [], header, ...[...rows].reverse().filter((_, at) => at !== 2)] };
    expect(read(mixed).found).toEqual([[4, 'budget wordt beheerd: nee'], [2, 'leiding wordt gegeven: ja']]);
  });

  it('knows a job that was moved, also when it has other additions by now, and says which it does not know', () => {
    const table = answered({ 1: 'ja', 3: 'ja' });
    expect(read(table, [job(9, 'Ober', 'nieuw'), job(2, 'Kok')]).found).toEqual([[2, 'budget wordt beheerd: ja'], [9, 'nieuw\nbudget wordt beheerd: ja']]);
    expect(read(table, [job(2, 'Bakker'), job(3, 'Ober')])).toMatchObject({ found: [[3, 'budget wordt beheerd: ja']], issues: [['question-row-unknown', 2]] });
  });

  it('takes neither of two answers to one question', () => {
    const { rows: [header = [], first = []] } = answered({ 1: 'ja' });
    expect(read({ firstRow: 1, rows: [header, first, first.map((cell, column) => (column === 4 ? 'nee' : cell))] })).toMatchObject({ found: [], issues: [['question-answers-differ', 3]] });
    expect(read({ firstRow: 1, rows: [header, first, first] }).found).toEqual([[2, 'budget wordt beheerd: ja']]);
  });

  it('says so when it is no such sheet', () => {
    expect(read({ firstRow: 1, rows: [['Functie', 'Werkzaamheden'], ['Kok', 'koken']] }).issues).toEqual([['questions-header-missing', 1]]);
  });
});
