/** Workbooks by their parts, as other programs than Excel write them. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * @property sheet What stands in `<worksheet>`; `rows` is for `<sheetData>` alone.
 * @property styles Number formats, one per style of a cell, from style 0 on; absent for a workbook without styles.
 * @property folder Where the parts lie. @property strict Names of the strict edition of the standard. @property prefix Of all elements of the sheet.
 */
export interface WorkbookParts {
  readonly rows?: string;
  readonly sheet?: string;
  readonly strings?: string;
  readonly styles?: readonly string[];
  readonly workbook?: string;
  readonly folder?: string;
  readonly absolute?: boolean;
  readonly strict?: boolean;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}

const stylesXml = (formats: readonly string[]): string => `<styleSheet xmlns="${MAIN}"><numFmts count="${String(formats.length)}">`
  + formats.map((format, index) => `<numFmt numFmtId="${String(200 + index)}" formatCode="${format.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"/>`).join('')
  + '</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
  + `<cellXfs count="${String(formats.length)}">${formats.map((_, index) => `<xf numFmtId="${String(200 + index)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('')}</cellXfs></styleSheet>`;

export function makeWorkbook({ rows = '', sheet = `<sheetData>${rows}</sheetData>`, strings, styles, workbook = '', folder = 'xl', absolute = false, strict = false, extra = {} }: WorkbookParts): Uint8Array {
  const [main, relations] = strict ? ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships'] : [MAIN, RELATIONS];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="${folder}/workbook.xml"/></Relationships>`,
    [`${folder}/workbook.xml`]: `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    [`${folder}/_rels/workbook.xml.rels`]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="${absolute ? `/${folder}/` : ''}worksheets/sheet1.xml"/>`
      + (strings === undefined ? '' : `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`)
      + (styles === undefined ? '' : `<Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/>`) + '</Relationships>',
    [`${folder}/worksheets/sheet1.xml`]: `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${relations}">${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { [`${folder}/sharedStrings.xml`]: `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { [`${folder}/styles.xml`]: stylesXml(styles) }),
  };
  return zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), ...extra });
}

/** A row of texts. @param number Absent for a row that does not say its number. */
export const textRow = (texts: readonly string[], number?: number): string =>
  `<row${number === undefined ? '' : ` r="${String(number)}"`}>${texts.map((text, index) => `<c${number === undefined ? '' : ` r="${String.fromCharCode(65 + index)}${String(number)}"`} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('')}</row>`;
