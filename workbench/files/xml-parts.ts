/** Custom XML parts in an .xlsx file, as Excel keeps them: `customXml/itemN.xml`, each with its properties, and a relation from the workbook. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const itemName = (number: number): string => `customXml/item${String(number)}.xml`;

/** Puts text in front of the closing tag of a document's root. */
const append = (xml: string, closing: string, text: string): string => xml.replace(closing, `${text}${closing}`);

/** The file with these parts beside what it holds; Excel's own parts of this kind are not expected in it. */
export function addXmlParts(xlsx: Uint8Array, parts: readonly string[]): Uint8Array {
  if (parts.length === 0) return xlsx;
  const files = unzipSync(xlsx);
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  let relations = read(WORKBOOK_RELATIONS);
  let types = read(TYPES);
  parts.forEach((part, index) => {
    const number = index + 1;
    files[itemName(number)] = strToU8(part);
    files[`customXml/itemProps${String(number)}.xml`] = strToU8(`${DECLARATION}<ds:datastoreItem ds:itemID="{${crypto.randomUUID().toUpperCase()}}" xmlns:ds="${OFFICE}/customXml"/>`);
    files[`customXml/_rels/item${String(number)}.xml.rels`] = strToU8(
      `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${String(number)}.xml"/></Relationships>`);
    relations = append(relations, '</Relationships>', `<Relationship Id="rIdXml${String(number)}" Type="${OFFICE}/relationships/customXml" Target="../${itemName(number)}"/>`);
    types = append(types, '</Types>', `<Override PartName="/customXml/itemProps${String(number)}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`);
  });
  return zipSync({ ...files, [WORKBOOK_RELATIONS]: strToU8(relations), [TYPES]: strToU8(types) });
}

/** The parts of a file, in the order of their numbers. */
export function readXmlParts(xlsx: Uint8Array): readonly string[] {
  const files = unzipSync(xlsx, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  const numberOf = (name: string): number => Number(/\d+/.exec(name)?.[0]);
  return Object.entries(files).sort(([a], [b]) => numberOf(a) - numberOf(b)).map(([, bytes]) => strFromU8(bytes).replace(/^\uFEFF/, ''));
}
