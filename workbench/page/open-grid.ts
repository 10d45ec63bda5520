/** Univer with its own user interface in an element of the page. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterTexts from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import type { Area } from '../model/area';
import { GRID_TEXTS_NL } from './grid-texts.nl';
import { layTexts } from './lay-texts';
import type { GridTexts } from './lay-texts';

const ENGLISH: GridTexts = mergeLocales(coreTexts, filterTexts, tableTexts, validationTexts, conditionalTexts);

/** @param language Of Office, as in "nl-NL". @param dark Whether the user's system asks for dark colours. */
export function openGrid(container: HTMLElement, language: string, dark: boolean): FUniver {
  const univer = new Univer({
    // Univer knows no Dutch by name; a page has one language, so its texts go under the name of English.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: language.startsWith('en') ? ENGLISH : layTexts(GRID_TEXTS_NL, ENGLISH) },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({ container }), UniverSheetsFilterPreset(), UniverSheetsTablePreset(), UniverSheetsDataValidationPreset({ showEditOnDropdown: false }), UniverSheetsConditionalFormattingPreset(),
  ];
  // Presets share plugins; the last one that names a plugin configures it.
  const plugins = new Map(presets.flatMap(({ plugins: own }) => own).map((plugin) => {
    const [constructor, config] = Array.isArray(plugin) ? [plugin[0], plugin[1] as object] : [plugin];
    return [constructor.pluginName, { constructor, config }];
  }));
  for (const { constructor, config } of plugins.values()) univer.registerPlugin(constructor, config);
  return FUniver.newAPI(univer);
}

/** Scrolls to an area of the active sheet, unless its first cell is in sight. */
export function reveal(univer: FUniver, { row, column }: Area): void {
  const sheet = univer.getActiveWorkbook()?.getActiveSheet();
  const shown = sheet?.getVisibleRange();
  const isShown = shown !== undefined && shown !== null && row >= shown.startRow && row <= shown.endRow && column >= shown.startColumn && column <= shown.endColumn;
  if (isShown || sheet === undefined) return;
  sheet.scrollToCell(row, column);
  const frozen = Math.max(0, sheet.getFrozenColumns());
  if (frozen === 0 || column < frozen) return;
  // Univer counts the widths of the first columns for those that are scrolled away, whose number is less by the frozen ones.
  const width = (from: number, to: number): number => Array.from({ length: to - from }, (_, at) => sheet.getColumnWidth(from + at)).reduce((sum, one) => sum + one, 0);
  const offsetX = width(column - frozen, column) - width(0, frozen);
  void univer.executeCommand('sheet.command.scroll-view', { ...sheet.getScrollState(), sheetViewStartColumn: column - frozen, offsetX });
}
