/** Number formats of conditional formats are shown: Univer draws their colours only. */
import { InterceptorEffectEnum, numfmt } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { readValue } from '../model/enter-value';
import type { Spreadsheet } from '../model/spreadsheet';

/** After Univer's own number formats and conditional formats, which have 10 and more. */
const LAST = 0;

/** To be called when a workbook is open: Univer's parts are only there from then on. */
export function showConditionPatterns({ book, language }: Spreadsheet): void {
  const injector = book.getActiveSheet().getInject();
  const conditions = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const pattern = (conditions.composeStyle(unitId, subUnitId, row, col)?.style as IStyleData | undefined)?.n?.pattern;
      const value = rawData ? readValue(rawData) : '';
      return next(pattern === undefined || value === '' ? cell : { ...cell, v: numfmt.format(pattern, value, { locale: language.slice(0, 2), throws: false }) });
    },
  });
}
