/** Univer's open workbook -> the object model of Excel over it. */
import type { FUniver } from '@univerjs/core/facade';
import type { Area } from './area';
import { Spreadsheet } from './spreadsheet';
import { TableCollection, tablesAt } from './table';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** @param reveal Scrolls an area of the active sheet into view; nothing where there is no view. */
export function createWorkbook(univer: FUniver, reveal: (area: Area) => void = () => undefined): Workbook {
  const spreadsheet = new Spreadsheet(univer, {
    worksheet: (of, sheet) => new Worksheet(of, sheet),
    tables: (place, fullyContained) => new TableCollection(place.spreadsheet, () => tablesAt(place, fullyContained), place.sheet),
  }, reveal);
  return new Workbook(spreadsheet, { settings: new Map(), xmlParts: new Map() });
}
