/** A new workbook from a table of another format: one sheet, headers in bold and kept in view, every text a text. */
import type { JoinedTable } from '../convert/join-results';
import { IMPORT_TEXTS } from '../texts.nl';
import { columnLetters } from './cell-reference';
import { cellXml, lookOf } from './own-cells';
import { escapeXml } from './scan-xml';
import { GENERAL_FORMAT, PERCENT_FORMAT } from './style-sheet';
import { writeZip } from './zip-archive';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the cell formats in `STYLES`. */
const STYLE = { plain: 0, header: 1, percent: 2 } as const;

const xf = (numberFormat: number, font: number): string =>
  `<xf numFmtId="${String(numberFormat)}" fontId="${String(font)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>`;

const STYLES = `<styleSheet xmlns="${MAIN}">`
  + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + `<cellXfs count="3">${xf(GENERAL_FORMAT, 0)}${xf(GENERAL_FORMAT, 1)}${xf(PERCENT_FORMAT, 0)}</cellXfs>`
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const relation = (id: number, kind: string, target: string): string => `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const FIXED_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(IMPORT_TEXTS.sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
  'xl/styles.xml': STYLES,
};

/** Width of a column of the user's, in characters. */
const USER_WIDTH = 24;

function columnsXml({ rows, ownPositions }: JoinedTable): string {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => {
    const position = ownPositions.get(column);
    const number = String(column + 1);
    return `<col min="${number}" max="${number}" width="${String(position === undefined ? USER_WIDTH : lookOf(position).width)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml({ rows, headerIndex, ownPositions }: JoinedTable, index: number): string {
  const cells = (rows[index] ?? []).map((cell, column) => {
    if (cell === null || cell === '') return '';
    const position = ownPositions.get(column);
    const percent = index > headerIndex && position !== undefined && lookOf(position).numberFormat === PERCENT_FORMAT;
    return cellXml('', column, index + 1, index === headerIndex ? STYLE.header : percent ? STYLE.percent : STYLE.plain, cell);
  });
  return `<row r="${String(index + 1)}">${cells.join('')}</row>`;
}

function sheetXml(table: JoinedTable): string {
  const { rows, headerIndex } = table;
  const below = String(headerIndex + 2);
  const last = `${columnLetters(Math.max(0, (rows[0]?.length ?? 1) - 1))}${String(Math.max(1, rows.length))}`;
  return [
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(headerIndex + 1)}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    columnsXml(table), '<sheetData>', ...rows.map((_, index) => rowXml(table, index)), '</sheetData></worksheet>',
  ].join('');
}

/** The bytes of the workbook. */
export async function createWorkbook(table: JoinedTable): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = { ...FIXED_PARTS, 'xl/worksheets/sheet1.xml': sheetXml(table) };
  return writeZip(new Map(), new Map(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(DECLARATION + xml)] as const)));
}
