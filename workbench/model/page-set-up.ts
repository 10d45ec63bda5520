/** How a sheet is printed, as the workbench keeps it. */
import type { Area } from './area';

/** In points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** As `Excel.PageLayoutZoomOptions`: a scale in percent, or pages to fit on. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export type PageText = 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

/** Excel's name of a paper size -> its number in files. The others are refused by name. */
export const PAPER_SIZES: ReadonlyMap<string, number> = new Map([['Letter', 1], ['Tabloid', 3], ['Legal', 5], ['Executive', 7], ['A3', 8], ['A4', 9], ['A5', 11], ['B4', 12], ['B5', 13]]);

/** @property texts With Excel's codes, as in "&P". @property printArea,titleRows,titleColumns Of the sheet itself. */
export interface PageSetUp {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly texts: Readonly<Record<PageText, string>>;
  readonly printArea?: Area;
  readonly titleRows?: Area;
  readonly titleColumns?: Area;
}

/** Excel's "Normal" margins. Guess G27: a new sheet is printed on A4, as where the user's region does. */
export const DEFAULT_PAGE: PageSetUp = {
  orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 }, margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false, centerVertically: false, printGridlines: false,
  texts: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
};
