/** What the handbook weighs in each group, beside what equal value is measured by; about jobs, never about persons. */
import { sumFte } from '../check/checked-row';
import type { Catalogue } from '../model/catalogue';
import { EQUAL_VALUE_CRITERIA, jobsOfGrade, weighedBy } from './criteria';
import { PageWriter } from './report-page';
import type { ReportPage } from './report-page';
import type { ReportedRow } from './reported-rows';
import type { ReportTexts } from './report-texts';

export function equalValue(catalogue: Catalogue, rows: readonly ReportedRow[], texts: ReportTexts): ReportPage {
  const words = texts.equalValue;
  const groups = [...catalogue.ladder].reverse().map((grade) => ({ grade, rows: rows.filter((row) => row.grade === grade), weighed: weighedBy(jobsOfGrade(catalogue, grade), words.criterion.skills) }))
    .filter(({ grade, rows: of }) => of.length > 0 || jobsOfGrade(catalogue, grade).length > 0);
  const page = new PageWriter(words.title);
  for (const line of words.about) page.note(line);
  page.table(
    [texts.grade, texts.rows, texts.fte, ...EQUAL_VALUE_CRITERIA.map((criterion) => words.criterion[criterion])],
    groups.map(({ grade, rows: of, weighed }) => [grade, of.length, sumFte(of), ...EQUAL_VALUE_CRITERIA.map((criterion) => (weighed[criterion].length === 0 ? words.notWeighed : weighed[criterion].join('\n')))]),
  );
  page.heading(words.gaps);
  const gaps = groups.filter(({ weighed }) => EQUAL_VALUE_CRITERIA.some((criterion) => weighed[criterion].length === 0));
  if (gaps.length === 0) page.note(words.noGaps);
  for (const { grade, weighed } of gaps) page.note(words.gap(grade, EQUAL_VALUE_CRITERIA.filter((criterion) => weighed[criterion].length === 0).map((criterion) => words.criterion[criterion])));
  return page.end(words.name, [85, 45, 45, 160, 130, 160, 130], true);
}
