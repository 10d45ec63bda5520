/** The workbench's model over Univer without a browser. */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { createWorkbook } from '../../../workbench/model/create-workbook';
import type { Range } from '../../../workbench/model/range';
import type { Workbook } from '../../../workbench/model/workbook';
import { toWorkbookData } from '../../../workbench/model/workbook-data';
import type { CellContent } from '../../../workbench/model/workbook-data';
import type { Worksheet } from '../../../workbench/model/worksheet';
import { followConditions } from './follow-conditions';

export type { CellContent };

/** @property range By address on the first sheet. @property close To be called at the end: Univer keeps timers. */
export interface Headless {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly range: (address: string) => Range;
  readonly close: () => void;
}

export function openHeadless(rows: readonly (readonly CellContent[])[] = []): Headless {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  const plugins = [
    UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin, UniverSheetsFilterPlugin, UniverSheetsTablePlugin, UniverDataValidationPlugin, UniverSheetsDataValidationPlugin,
    UniverSheetsConditionalFormattingPlugin,
  ];
  for (const plugin of plugins) univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(toWorkbookData('Map', [{ name: 'Blad1', rows }, { name: 'Blad2', rows: [] }]));
  followConditions(api);
  const workbook = createWorkbook(api);
  const sheet = workbook.Worksheets.GetActiveWorksheet();
  return { workbook, sheet, range: (address) => sheet.GetRange(address), close: () => { univer.dispose(); } };
}
