/** XML -> calls per element and text, in order: the single place that deals with the parser (saxes). */
import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** Names are without prefix; `end` is the place just behind the tag. `text` may come in several pieces. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Attributes, end: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, end: number) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** With prefixes dropped, the attributes of a workbook never meet: no element has two of one name that we read. */
function withoutPrefixes(attributes: Attributes): Attributes {
  const names = Object.keys(attributes);
  return names.some((name) => name.includes(':')) ? Object.fromEntries(names.map((name) => [localName(name), attributes[name] ?? ''])) : attributes;
}

/** @property write The next piece of the XML. @property close At its end. Both throw an Error when it is not well formed; entities that it defines itself are not expanded but an error. */
export interface XmlReader {
  readonly write: (xml: string) => void;
  readonly close: () => void;
}

export function readXml({ open, text, close }: XmlVisitor): XmlReader {
  const parser = new SaxesParser();
  if (open !== undefined) parser.on('opentag', ({ name, attributes }) => { open(localName(name), withoutPrefixes(attributes), parser.position); });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close !== undefined) parser.on('closetag', ({ name }) => { close(localName(name), parser.position); });
  parser.on('error', (error) => { throw error; });
  return { write: (xml) => { parser.write(xml); }, close: () => { parser.close(); } };
}

/** @throws Error when the XML is not well formed. */
export function visitXml(xml: string, visitor: XmlVisitor): void {
  const reader = readXml(visitor);
  reader.write(xml);
  reader.close();
}
