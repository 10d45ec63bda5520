/** How a sheet is printed, to and from an .xlsx file. */
import { absoluteAddress, readAbsoluteAddress } from '../model/cell-reference';
import type { Area } from '../model/area';
import { SHEET_ROWS } from '../model/area';
import { DEFAULT_PAGE, PAPER_SIZES } from '../model/page-set-up';
import type { PageMargins, PageSetUp, PageText, PageZoom } from '../model/page-set-up';
import { succeed } from './excelize';
import type { XlsxBook } from './excelize';
import { attributesOf } from './sheet-xmls';

/** Names of Excel's own. */
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
/** Points in an inch: files count margins in these. */
const INCH = 72;

const PARTS = [['L', 'left'], ['C', 'center'], ['R', 'right']] as const;
type End = 'Header' | 'Footer';

const writeEnd = (texts: PageSetUp['texts'], end: End): string => PARTS.map(([letter, part]) => {
  const text = texts[`${part}${end}`];
  return text === '' ? '' : `&${letter}${text}`;
}).join('');

/** What stands before the first code is the middle. */
function readEnd(text: string, end: End): Partial<Record<PageText, string>> {
  const texts: Partial<Record<PageText, string>> = {};
  let part: PageText = `center${end}`;
  for (const [piece] of text.matchAll(/&&|&.|[^&]+|&$/gs)) {
    const next = PARTS.find(([letter]) => piece === `&${letter}`)?.[1];
    if (next !== undefined) part = `${next}${end}`;
    else texts[part] = (texts[part] ?? '') + piece;
  }
  return texts;
}

export function writePage(book: XlsxBook, sheet: string, page: PageSetUp): void {
  if (JSON.stringify(page) === JSON.stringify(DEFAULT_PAGE)) return;
  const { zoom, margins, texts } = page;
  const fits = zoom.scale === undefined;
  succeed(book.SetPageLayout(sheet, {
    Orientation: page.orientation.toLowerCase(), Size: PAPER_SIZES.get(page.paperSize) ?? 9,
    // No pages at all means as many as it takes.
    ...(fits ? { FitToWidth: zoom.horizontalFitToPages ?? 0, FitToHeight: zoom.verticalFitToPages ?? 0 } : { AdjustTo: zoom.scale }),
  }));
  if (fits) succeed(book.SetSheetProps(sheet, { FitToPage: true }));
  succeed(book.SetPageMargins(sheet, {
    Left: margins.left / INCH, Right: margins.right / INCH, Top: margins.top / INCH, Bottom: margins.bottom / INCH, Header: margins.header / INCH, Footer: margins.footer / INCH,
    ...(page.centerHorizontally ? { Horizontally: true } : {}), ...(page.centerVertically ? { Vertically: true } : {}),
  }));
  const [header, footer] = [writeEnd(texts, 'Header'), writeEnd(texts, 'Footer')];
  if (header + footer !== '') succeed(book.SetHeaderFooter(sheet, { OddHeader: header, OddFooter: footer }));
  const name = (Name: string, areas: readonly (Area | undefined)[]): void => {
    const RefersTo = areas.flatMap((area) => (area === undefined ? [] : [absoluteAddress(sheet, area)])).join(',');
    if (RefersTo !== '') succeed(book.SetDefinedName({ Name, RefersTo, Scope: sheet }));
  };
  name(PRINT_AREA, [page.printArea]);
  name(PRINT_TITLES, [page.titleColumns, page.titleRows]);
}

/** Areas that a name stands for; commas in the names of sheets separate nothing. */
function areasOf(book: XlsxBook, sheet: string, wanted: string): readonly Area[] {
  const found = succeed(book.GetDefinedName()).definedNames.find(({ Name, Scope }) => Name === wanted && Scope === sheet);
  return ((found?.RefersTo ?? '').match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((text) => {
    const reference = readAbsoluteAddress(text);
    return reference === undefined ? [] : [reference.area];
  });
}

function readZoom(book: XlsxBook, sheet: string, layout: { readonly AdjustTo?: number; readonly FitToWidth?: number; readonly FitToHeight?: number }): PageZoom {
  if (succeed(book.GetSheetProps(sheet)).props.FitToPage !== true) return { scale: layout.AdjustTo === undefined || layout.AdjustTo === 0 ? 100 : layout.AdjustTo };
  const { FitToWidth = 1, FitToHeight = 1 } = layout;
  return { ...(FitToWidth === 0 ? {} : { horizontalFitToPages: FitToWidth }), ...(FitToHeight === 0 ? {} : { verticalFitToPages: FitToHeight }) };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** @param xml Of the worksheet: the library does not give margins. */
export function readPage(book: XlsxBook, sheet: string, xml: string): PageSetUp {
  const layout = succeed(book.GetPageLayout(sheet)).opts;
  // The library ends for good when it is asked for what is not there.
  const texts = xml.includes('headerFooter') ? succeed(book.GetHeaderFooter(sheet)).opts : {};
  const [margin, option] = [attributesOf(xml, 'pageMargins'), attributesOf(xml, 'printOptions')];
  const points = (side: keyof PageMargins): number => {
    const inches = margin(side);
    return inches === undefined ? DEFAULT_PAGE.margins[side] : Math.round(Number(inches) * INCH * 100) / 100;
  };
  const [printArea] = areasOf(book, sheet, PRINT_AREA);
  const titles = areasOf(book, sheet, PRINT_TITLES);
  const titleRows = titles.find(({ rows }) => rows !== SHEET_ROWS);
  const titleColumns = titles.find(({ rows }) => rows === SHEET_ROWS);
  const paperSize = [...PAPER_SIZES].find(([, number]) => number === layout.Size)?.[0];
  return {
    orientation: layout.Orientation === 'landscape' ? 'Landscape' : 'Portrait', paperSize: paperSize ?? DEFAULT_PAGE.paperSize, zoom: readZoom(book, sheet, layout),
    margins: { left: points('left'), right: points('right'), top: points('top'), bottom: points('bottom'), header: points('header'), footer: points('footer') },
    centerHorizontally: isOn(option('horizontalCentered')), centerVertically: isOn(option('verticalCentered')), printGridlines: isOn(option('gridLines')),
    texts: { ...DEFAULT_PAGE.texts, ...readEnd(texts.OddHeader ?? '', 'Header'), ...readEnd(texts.OddFooter ?? '', 'Footer') },
    ...(printArea === undefined ? {} : { printArea }), ...(titleRows === undefined ? {} : { titleRows }), ...(titleColumns === undefined ? {} : { titleColumns }),
  };
}
