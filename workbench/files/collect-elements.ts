/** The elements of one name in an XML document, each with all that is in it; what stands around them is passed by. */
import { SaxesParser } from 'saxes';

/** @property name Without prefix. @property text Of the element itself. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** @throws Error when the XML is not well formed. */
export function collectElements(xml: string, wanted: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: Growing[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    const parent = open.at(-1);
    if (parent === undefined && local !== wanted) return;
    const element: Growing = { name: local, attributes, children: [], text: '' };
    (parent?.children ?? found).push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => { open.pop(); });
  parser.on('error', (error) => { throw error; });
  parser.write(xml).close();
  return found;
}
