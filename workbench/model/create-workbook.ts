/** Univer's open workbook -> the object model of Excel over it. */
import type { FUniver } from '@univerjs/core/facade';
import { closeBrackets } from './close-brackets';
import { followAnnex } from './follow-annex';
import { Spreadsheet } from './spreadsheet';
import type { SpreadsheetOptions } from './spreadsheet';
import { TableCollection, tablesAt } from './table';
import { watchChanges } from './watch-changes';
import { emptyStores, Workbook } from './workbook';
import { Worksheet } from './worksheet';

export function createWorkbook(univer: FUniver, options: SpreadsheetOptions = {}): Workbook {
  const spreadsheet = new Spreadsheet(univer, {
    worksheet: (of, sheet) => new Worksheet(of, sheet),
    tables: (place, fullyContained) => new TableCollection(place.spreadsheet, () => tablesAt(place, fullyContained), place.sheet),
  }, options);
  closeBrackets(spreadsheet);
  watchChanges(spreadsheet);
  followAnnex(spreadsheet);
  return new Workbook(spreadsheet, emptyStores());
}
