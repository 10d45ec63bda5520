/** The grid of a list (functieraster): families across, groups down, and in each cell how much of the work is placed there. */
import { sumFte } from '../check/checked-row';
import type { Catalogue } from '../model/catalogue';
import { nameReference } from '../present/present-proposal';
import { PageWriter } from './report-page';
import type { ReportPage } from './report-page';
import type { ReportedRow } from './reported-rows';
import type { ReportTexts } from './report-texts';

const LABEL_WIDTH = 85;
const FAMILY_WIDTH = 130;

/** @param rows Only those with a group are placed; how many have none is told below. */
export function gradeGrid(catalogue: Catalogue, rows: readonly ReportedRow[], list: string, texts: ReportTexts): ReportPage {
  const { families, referenceJobs } = catalogue;
  const familyOf = new Map(referenceJobs.map((job) => [nameReference(catalogue, job.id), job.familyId]));
  const placed = rows.filter(({ grade }) => grade !== undefined);
  const columns = [...families.map(({ id, name }) => ({ name, of: placed.filter(({ reference }) => familyOf.get(reference) === id) })), { name: texts.grid.noReference, of: placed.filter(({ reference }) => !familyOf.has(reference)) }]
    .filter(({ of }, at) => at < families.length || of.length > 0);
  // The highest group on top, as a ladder is hung.
  const ladder = [...catalogue.ladder].reverse();
  const fte = (of: readonly ReportedRow[]): number | '' => (of.length === 0 ? '' : sumFte(of));
  const page = new PageWriter(texts.grid.title(list));
  page.note(texts.grid.about);
  page.table(
    [texts.grade, ...columns.map(({ name }) => name), texts.total],
    ladder.map((grade) => [grade, ...columns.map(({ of }) => fte(of.filter((row) => row.grade === grade))), fte(placed.filter((row) => row.grade === grade))]),
    [texts.total, ...columns.map(({ of }) => sumFte(of)), sumFte(placed)],
  );
  const without = rows.filter(({ grade }) => grade === undefined);
  if (without.length > 0) page.note(texts.grid.ungraded(without.length, sumFte(without)));
  page.heading(texts.grid.references);
  page.table(
    [texts.grade, ...families.map(({ name }) => name)],
    ladder.map((grade) => [grade, ...families.map(({ id }) => referenceJobs.filter((job) => job.familyId === id && job.grade === grade).map((job) => nameReference(catalogue, job.id)).join('\n'))]),
  );
  return page.end(texts.grid.name, [LABEL_WIDTH, ...columns.map(() => FAMILY_WIDTH), LABEL_WIDTH], true);
}
