/** The style of a percentage: found or added in the styles of a workbook, or in a part of its own where it has none. */
import { withAttribute, tagBefore, prefixOf, XmlEdit } from './xml-edit';
import type { Workbook } from '../read/read-workbook';
import { relationsPath } from '../read/read-relations';
import { visitXml } from '../read/visit-xml';
import { partText } from '../read/xml-part';

/** Number of Excel's own format `0%`. */
const PERCENT_FORMAT = '9';
const CONTENT_TYPES = '[Content_Types].xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STYLES_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const formatOf = (prefix: string, id: string): string => `<${prefix}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${id === '0' ? '' : ' applyNumberFormat="1"'}/>`;

/** The fewest styles that Excel accepts: one plain, and ours. */
const MINIMAL = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">${formatOf('', '0')}${formatOf('', PERCENT_FORMAT)}</cellXfs>`
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** @property style Number of the style. @property changed Parts that had to change for it. */
export interface PercentStyle {
  readonly style: string;
  readonly changed: ReadonlyMap<string, string>;
}

/** Adds an element as the last of the part's outer one. */
function append(text: string, element: (prefix: string) => string): string {
  const closing = text.lastIndexOf('</');
  return `${text.slice(0, closing)}${element(prefixOf(text.slice(closing)))}${text.slice(closing)}`;
}

function createStyles({ file, path, relations }: Workbook): PercentStyle {
  const styles = `${path.slice(0, path.lastIndexOf('/') + 1)}styles.xml`;
  const ids = new Set(relations.map(({ id }) => id));
  let number = relations.length + 1;
  while (ids.has(`rId${String(number)}`)) number += 1;
  const add = (part: string, element: (prefix: string) => string): readonly [string, string] => [part, append(partText(file, part) ?? '', element)];
  return {
    style: '1',
    changed: new Map([
      [styles, MINIMAL],
      add(CONTENT_TYPES, (prefix) => `<${prefix}Override PartName="/${styles}" ContentType="${STYLES_TYPE}"/>`),
      add(relationsPath(path), (prefix) => `<${prefix}Relationship Id="rId${String(number)}" Type="${STYLES_RELATION}" Target="/${styles}"/>`),
    ]),
  };
}

function addStyle(path: string, text: string): PercentStyle | undefined {
  const edit = new XmlEdit(text);
  let [inside, count, start] = [false, 0, 0];
  let found: string | undefined;
  visitXml(text, {
    open: (name, { numFmtId, fontId, fillId, borderId, xfId = '0' }, end) => {
      if (name === 'cellXfs') [inside, start] = [true, end];
      else if (inside && name === 'xf') {
        if (numFmtId === PERCENT_FORMAT && [fontId, fillId, borderId, xfId].every((id) => id === '0') && text[end - 2] === '/') found ??= String(count);
        count += 1;
      }
    },
    close: (name, end) => {
      if (name !== 'cellXfs') return;
      inside = false;
      const [opening, closing] = [tagBefore(text, start), tagBefore(text, end)];
      edit.replace(start - opening.length, start, withAttribute(opening, 'count', String(count + 1)));
      edit.insert(end - closing.length, formatOf(prefixOf(closing), PERCENT_FORMAT));
    },
  });
  if (found !== undefined) return { style: found, changed: new Map() };
  return count === 0 ? undefined : { style: String(count), changed: new Map([[path, edit.finish()]]) };
}

/** @returns `undefined` where the workbook's styles are not as Excel writes them: numbers are then shown without a percent sign. */
export function percentStyle(workbook: Workbook): PercentStyle | undefined {
  const path = workbook.relations.find(({ kind }) => kind === 'styles')?.path ?? '';
  const text = partText(workbook.file, path);
  return text === undefined ? createStyles(workbook) : addStyle(path, text);
}
