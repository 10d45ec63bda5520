/** Reads a handbook by what recurs on its pages, whatever its headings are called. */
import type { Unit } from '../catalogue/cut-blocks';
import type { DraftReading } from '../catalogue/draft-reading';
import { rowsOf } from '../catalogue/list-rows';
import { recogniseTable } from '../catalogue/recognise-table';
import type { CatalogueCorrections } from '../model/corrections';
import type { Issue } from '../model/issue';
import { chooseStructure, namesOf } from './choose-structure';
import { keyOf, readLines } from './lines';
import { cutPages, readForm } from './pages';
import { assignRoles } from './section-roles';
import type { Roles } from './section-roles';
import { StructuredReader } from './structured-reader';

/** Names that lists and rasters give. */
function listedNames(units: readonly Unit[]): ReadonlySet<string> {
  return namesOf(units.flatMap((unit) => {
    if (unit.kind !== 'table') return [];
    const table = recogniseTable(unit.rows);
    const [header] = unit.rows;
    if (header === undefined) return [];
    if (table.kind === 'list') return rowsOf({ kind: 'list', header, columns: table.columns, body: table.body }).map(({ name }) => name);
    if (table.kind !== 'matrix') return [];
    return rowsOf({ kind: 'matrix', header, transposed: table.transposed, body: table.body }).map(({ name }) => name);
  }));
}

/** A section that fewer than one in so many pages have is not asked about. */
const TOLD = 5;

/** Sections whose meaning rests on what stands in them, to be confirmed. */
function tellGuesses(roles: Roles, pages: number, file: (unit: number) => Issue['place']): readonly Issue[] {
  return [...roles.of.values()].flatMap((role): readonly Issue[] => {
    if (role.kind !== 'section' || !role.guessed || role.lines === 0 || role.pages < pages / TOLD) return [];
    return [{ code: 'catalogue-section-guessed', severity: 'info', place: file(role.heading.unit), found: role.heading.text, values: { meaning: role.meaning, count: String(role.pages) } }];
  });
}

/** @returns `undefined` where no pattern makes pages of functions. */
export function readByPattern(units: readonly Unit[], corrections: CatalogueCorrections): DraftReading | undefined {
  const book = readLines(units);
  const structure = chooseStructure(book, listedNames(units));
  if (structure === undefined) return undefined;
  const answers = new Map(Object.entries(corrections.sections ?? {}).map(([heading, meaning]) => [keyOf(heading), meaning]));
  const pages = cutPages(structure, book);
  const form = readForm(structure, book, answers, pages);
  const roles = assignRoles(pages, form);
  const reading = new StructuredReader(units, pages, form, roles).read();
  const placeOf = (index: number): Issue['place'] => {
    const unit = units[index];
    const place = unit?.kind === 'table' ? unit.rows[0]?.place : unit?.block.place;
    return place === undefined ? {} : { ...(place.file === undefined ? {} : { file: place.file }), ...(place.page === undefined ? {} : { page: place.page }), row: place.line };
  };
  return { ...reading, issues: [...reading.issues, ...tellGuesses(roles, pages.length, placeOf)] };
}
