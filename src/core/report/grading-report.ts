/** The report of a list in figures: outcomes, groups now and then, decisions that differ, and what the figures rest on. */
import { sumFte } from '../check/checked-row';
import { currentMatrix } from '../check/current-groups';
import type { Catalogue } from '../model/catalogue';
import type { HandbookTest } from '../level/self-test';
import type { Outcome } from '../model/proposal';
import type { Language } from '../model/result-style';
import { OUTCOME_LABELS } from '../present/terms';
import { PageWriter } from './report-page';
import type { ReportPage } from './report-page';
import type { ReportedRow } from './reported-rows';
import type { ReportTexts } from './report-texts';

/** @property list Where it stands, as people name it. @property on Date and time. @property strictness As people name it; absent where it is not known. @property rules Version of the rules of the program. @property test What the handbook shows of itself; absent where it was not tested. */
export interface ReportFacts {
  readonly list: string;
  readonly on: string;
  readonly strictness?: string;
  readonly rules: string;
  readonly language: Language;
  readonly test?: HandbookTest;
}

/** Of the page, which charts take. */
const CHART_COLUMNS = 5;

const OUTCOMES: readonly Outcome[] = ['proposal', 'review', 'no-match', 'too-little'];
const count = (rows: readonly ReportedRow[]): readonly [number, number] => [rows.length, sumFte(rows)];

function tellOutcomes(page: PageWriter, rows: readonly ReportedRow[], { language }: ReportFacts, texts: ReportTexts): void {
  const { report } = texts;
  const parts = [
    ...OUTCOMES.map((outcome) => ({ label: OUTCOME_LABELS[language][outcome], of: rows.filter((row) => row.outcome === outcome) })),
    { label: report.notGraded, of: rows.filter(({ outcome }) => outcome === undefined) },
  ].filter(({ of }) => of.length > 0);
  page.heading(report.outcomes);
  const table = page.table([report.outcome, texts.rows, texts.fte], parts.map(({ label, of }) => [label, ...count(of)]), [texts.total, ...count(rows)]);
  const old = rows.filter(({ isOld }) => isOld).length;
  if (old > 0) page.note(report.old(old));
  page.chart('bars', report.outcomes, table, 2, CHART_COLUMNS);
}

function tellGrades(page: PageWriter, { ladder }: Catalogue, rows: readonly ReportedRow[], texts: ReportTexts): void {
  const { report } = texts;
  const line = (now: readonly ReportedRow[], proposed: readonly ReportedRow[], counts: readonly ReportedRow[]): readonly number[] => [now.length, proposed.length, counts.length, sumFte(counts)];
  page.heading(report.grades);
  page.note(report.gradesAbout);
  const table = page.table(
    [texts.grade, report.now, report.proposed, report.counts, texts.fte],
    ladder.map((grade) => [grade, ...line(rows.filter(({ current }) => current === grade), rows.filter(({ proposed }) => proposed === grade), rows.filter((row) => row.grade === grade))]),
    [report.noGrade, ...line(rows.filter(({ current }) => !ladder.some((grade) => grade === current)), rows.filter(({ proposed }) => proposed === undefined), rows.filter(({ grade }) => grade === undefined))],
  );
  page.chart('columns', report.grades, table, 4, CHART_COLUMNS);
}

function tellDecisions(page: PageWriter, rows: readonly ReportedRow[], texts: ReportTexts): void {
  const { report } = texts;
  const decided = rows.flatMap((row) => (row.decision === undefined ? [] : [{ ...row, decision: row.decision }]));
  const other = decided.filter(({ grade, decision, proposed }) => (grade ?? decision.grade) !== proposed);
  page.heading(report.decisions);
  page.note(report.decided(decided.length, decided.length - other.length, other.length));
  if (other.length > 0) page.table(report.decidedHead, other.map(({ row, title, proposed, decision }) => [row, title, proposed ?? texts.none, decision.grade, decision.reason, decision.by, decision.on]));
}

function tellCurrent(page: PageWriter, { ladder }: Catalogue, rows: readonly ReportedRow[], texts: ReportTexts): void {
  const { report } = texts;
  const { current, grades, cells } = currentMatrix(rows, ladder);
  page.heading(report.current);
  if (cells.length === 0) { page.note(report.noCurrent); return; }
  const steps = rows.flatMap(({ current: now, place }) => { const from = ladder.findIndex((grade) => grade === now); return now === '' || place < 0 ? [] : [from < 0 ? undefined : place - from]; });
  page.note(report.currentAbout);
  page.note(report.moves(steps.filter((step) => step !== undefined && step > 0).length, steps.filter((step) => step === 0).length, steps.filter((step) => step !== undefined && step < 0).length, steps.filter((step) => step === undefined).length));
  page.table(
    [report.currentHead, ...grades, texts.total],
    current.map((label) => {
      const own = cells.filter((cell) => cell.current === label);
      return [label, ...grades.map((grade) => own.find((cell) => cell.grade === grade)?.fte ?? ''), sumFte(own)];
    }),
    [texts.total, ...grades.map((grade) => sumFte(cells.filter((cell) => cell.grade === grade))), sumFte(cells)],
  );
}

export function gradingReport(catalogue: Catalogue, rows: readonly ReportedRow[], facts: ReportFacts, texts: ReportTexts): ReportPage {
  const { report } = texts;
  const page = new PageWriter(report.title);
  page.facts([
    [report.facts.list, facts.list], [report.facts.on, facts.on], [report.facts.handbook, catalogue.name], [report.facts.version, catalogue.version], [report.facts.hash, catalogue.hash],
    ...(facts.strictness === undefined ? [] : [[report.facts.strictness, facts.strictness] as const]), [report.facts.rules, facts.rules],
  ]);
  tellOutcomes(page, rows, facts, texts);
  tellGrades(page, catalogue, rows, texts);
  tellDecisions(page, rows, texts);
  tellCurrent(page, catalogue, rows, texts);
  if (facts.test !== undefined) {
    page.heading(report.selfTest);
    for (const line of report.selfTestLines(facts.test, (id) => catalogue.families.find((family) => family.id === id)?.name ?? id)) page.note(line);
  }
  return page.end(report.name, [160, 130, 80, 80, 200, 110, 100], false);
}
