/** All pages of the report of a list. */
import type { Catalogue } from '../model/catalogue';
import type { Language } from '../model/result-style';
import { equalValue } from './equal-value';
import { gradeGrid } from './grade-grid';
import { gradingReport } from './grading-report';
import type { ReportFacts } from './grading-report';
import type { ReportPage } from './report-page';
import { reportedRows } from './reported-rows';
import type { RowToReport } from './reported-rows';
import type { ReportTexts } from './report-texts';
import { REPORT_EN } from './texts.en';
import { REPORT_NL } from './texts.nl';

const TEXTS: Readonly<Record<Language, ReportTexts>> = { nl: REPORT_NL, en: REPORT_EN };

/** Report, grid and equal value, in the order in which a reader meets them. Every figure is counted from these rows and this catalogue. */
export function makeReport(catalogue: Catalogue, rows: readonly RowToReport[], facts: ReportFacts): readonly ReportPage[] {
  const texts = TEXTS[facts.language];
  const reported = reportedRows(rows, catalogue.ladder);
  return [gradingReport(catalogue, reported, facts, texts), gradeGrid(catalogue, reported, facts.list, texts), equalValue(catalogue, reported, texts)];
}
