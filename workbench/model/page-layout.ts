/** `Excel.PageLayout`: how a sheet is printed. */
import { invalidArgument, itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { parseAddress, SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import { PAPER_SIZES } from './page-set-up';
import type { PageMargins, PageSetUp, PageText, PageZoom } from './page-set-up';
import { Range } from './range';
import { changeAnnex, readAnnex } from './sheet-annex';
import type { Place } from './spreadsheet';

type SheetPlace = Pick<Place, 'spreadsheet' | 'sheet'>;

/** Guess G32: how a sheet is printed can be undone with the rest of a request; in Excel a part of it cannot. */
class KeptPage {
  constructor(readonly at: SheetPlace) {}

  read(): PageSetUp {
    return readAnnex(this.at.sheet).page;
  }
  set(change: Partial<PageSetUp>): void {
    changeAnnex(this.at, { page: { ...this.read(), ...change } });
  }
}

class HeaderFooter extends WireObject {
  readonly typeName = 'HeaderFooter';
  override readonly scalars = ['CenterFooter', 'CenterHeader', 'LeftFooter', 'LeftHeader', 'RightFooter', 'RightHeader'];

  constructor(private readonly page: KeptPage) {
    super();
  }

  private set(name: PageText, text: unknown): void {
    // All texts of an end of the page, with their codes; more is refused by Excel's dialog.
    if (typeof text !== 'string' || text.length > 255) throw invalidArgument(`HeaderFooter.${name}`);
    this.page.set({ texts: { ...this.page.read().texts, [name]: text } });
  }
  get LeftHeader(): string {
    return this.page.read().texts.leftHeader;
  }
  set LeftHeader(text: unknown) {
    this.set('leftHeader', text);
  }
  get CenterHeader(): string {
    return this.page.read().texts.centerHeader;
  }
  set CenterHeader(text: unknown) {
    this.set('centerHeader', text);
  }
  get RightHeader(): string {
    return this.page.read().texts.rightHeader;
  }
  set RightHeader(text: unknown) {
    this.set('rightHeader', text);
  }
  get LeftFooter(): string {
    return this.page.read().texts.leftFooter;
  }
  set LeftFooter(text: unknown) {
    this.set('leftFooter', text);
  }
  get CenterFooter(): string {
    return this.page.read().texts.centerFooter;
  }
  set CenterFooter(text: unknown) {
    this.set('centerFooter', text);
  }
  get RightFooter(): string {
    return this.page.read().texts.rightFooter;
  }
  set RightFooter(text: unknown) {
    this.set('rightFooter', text);
  }
}

class HeaderFooterGroup extends WireObject {
  readonly typeName = 'HeaderFooterGroup';
  override readonly scalars = ['State'];
  /** The other states, with pages of their own, are not there. */
  readonly State = 'Default';

  constructor(private readonly page: KeptPage) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}

/** Points per unit. */
const UNITS = new Map<unknown, number>([['Points', 1], ['Inches', 72], ['Centimeters', 72 / 2.54]]);

const isWhole = (value: unknown, least: number, most: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** Guess G33: a scale and pages to fit on exclude each other. */
function readZoom(zoom: unknown): PageZoom {
  const given = Object.fromEntries(Object.entries(typeof zoom === 'object' && zoom !== null ? zoom : {}).filter(([, value]) => value !== null && value !== undefined));
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = given as Partial<Record<string, unknown>>;
  const fits = [horizontalFitToPages, verticalFitToPages].filter((pages) => pages !== undefined);
  const isRight = Object.keys(others).length === 0 && (scale === undefined ? fits.length > 0 && fits.every((pages) => isWhole(pages, 0, 32_767)) : fits.length === 0 && isWhole(scale, 10, 400));
  if (!isRight) throw invalidArgument('PageLayout.zoom');
  return given;
}

export class PageLayout extends WireObject {
  readonly typeName = 'PageLayout';
  override readonly scalars = [
    'BottomMargin', 'CenterHorizontally', 'CenterVertically', 'FooterMargin', 'HeaderMargin', 'LeftMargin', 'Orientation', 'PaperSize', 'PrintGridlines', 'RightMargin', 'TopMargin', 'Zoom',
  ];
  private readonly page: KeptPage;

  constructor(private readonly at: SheetPlace) {
    super();
    this.page = new KeptPage(at);
  }

  get Orientation(): string {
    return this.page.read().orientation;
  }
  set Orientation(orientation: unknown) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument('PageLayout.orientation');
    this.page.set({ orientation });
  }
  get PaperSize(): string {
    return this.page.read().paperSize;
  }
  set PaperSize(size: unknown) {
    if (typeof size !== 'string') throw invalidArgument('PageLayout.paperSize');
    if (!PAPER_SIZES.has(size)) throw new RichApiError('ApiNotFound', `Paper of size ${size} is not implemented by the workbench`, 'PageLayout.paperSize');
    this.page.set({ paperSize: size });
  }
  get Zoom(): PageZoom {
    return this.page.read().zoom;
  }
  set Zoom(zoom: unknown) {
    this.page.set({ zoom: readZoom(zoom) });
  }
  get CenterHorizontally(): boolean {
    return this.page.read().centerHorizontally;
  }
  set CenterHorizontally(center: unknown) {
    this.page.set({ centerHorizontally: center === true });
  }
  get CenterVertically(): boolean {
    return this.page.read().centerVertically;
  }
  set CenterVertically(center: unknown) {
    this.page.set({ centerVertically: center === true });
  }
  get PrintGridlines(): boolean {
    return this.page.read().printGridlines;
  }
  set PrintGridlines(print: unknown) {
    this.page.set({ printGridlines: print === true });
  }

  private setMargin(side: keyof PageMargins, points: unknown): void {
    if (typeof points !== 'number' || points < 0) throw invalidArgument(`PageLayout.${side}Margin`);
    this.page.set({ margins: { ...this.page.read().margins, [side]: points } });
  }
  get LeftMargin(): number {
    return this.page.read().margins.left;
  }
  set LeftMargin(points: unknown) {
    this.setMargin('left', points);
  }
  get RightMargin(): number {
    return this.page.read().margins.right;
  }
  set RightMargin(points: unknown) {
    this.setMargin('right', points);
  }
  get TopMargin(): number {
    return this.page.read().margins.top;
  }
  set TopMargin(points: unknown) {
    this.setMargin('top', points);
  }
  get BottomMargin(): number {
    return this.page.read().margins.bottom;
  }
  set BottomMargin(points: unknown) {
    this.setMargin('bottom', points);
  }
  get HeaderMargin(): number {
    return this.page.read().margins.header;
  }
  set HeaderMargin(points: unknown) {
    this.setMargin('header', points);
  }
  get FooterMargin(): number {
    return this.page.read().margins.footer;
  }
  set FooterMargin(points: unknown) {
    this.setMargin('footer', points);
  }
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = UNITS.get(unit);
    if (points === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument('PageLayout.setPrintMargins');
    const sides = this.page.read().margins;
    for (const [side, size] of Object.entries(margins)) {
      if (!(side in sides)) throw invalidArgument('PageLayout.setPrintMargins');
      if (size !== null && size !== undefined) this.setMargin(side as keyof PageMargins, typeof size === 'number' ? size * points : size);
    }
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page);
  }

  private areaOf(range: unknown, location: string): Area {
    const area = range instanceof Range && range.sheetId === this.at.sheet.getSheetId() ? range.place.area : typeof range === 'string' ? parseAddress(range) : undefined;
    if (area === undefined) throw invalidArgument(location);
    return area;
  }
  private range(area: Area | undefined): Range | null {
    return area === undefined ? null : new Range({ ...this.at, area });
  }
  private found(range: Range | null, location: string): Range {
    if (range === null) throw itemNotFound(location);
    return range;
  }

  SetPrintArea(range: unknown): void {
    this.page.set({ printArea: this.areaOf(range, 'PageLayout.setPrintArea') });
  }
  /** Typed as several areas, of which there is one. */
  GetPrintAreaOrNullObject(): Range | null {
    return this.range(this.page.read().printArea);
  }
  GetPrintArea(): Range {
    return this.found(this.GetPrintAreaOrNullObject(), 'PageLayout.getPrintArea');
  }
  SetPrintTitleRows(range: unknown): void {
    const { row, rows } = this.areaOf(range, 'PageLayout.setPrintTitleRows');
    this.page.set({ titleRows: { row, rows, column: 0, columns: SHEET_COLUMNS } });
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.range(this.page.read().titleRows);
  }
  GetPrintTitleRows(): Range {
    return this.found(this.GetPrintTitleRowsOrNullObject(), 'PageLayout.getPrintTitleRows');
  }
  SetPrintTitleColumns(range: unknown): void {
    const { column, columns } = this.areaOf(range, 'PageLayout.setPrintTitleColumns');
    this.page.set({ titleColumns: { column, columns, row: 0, rows: SHEET_ROWS } });
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.range(this.page.read().titleColumns);
  }
  GetPrintTitleColumns(): Range {
    return this.found(this.GetPrintTitleColumnsOrNullObject(), 'PageLayout.getPrintTitleColumns');
  }
}
