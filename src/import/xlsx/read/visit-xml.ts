/** XML -> calls per element and text, in order: the single place that deals with the parser (saxes). */
import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** Names are without prefix. `text` may come in several pieces. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** @throws Error when the XML is not well formed. Entities that the XML defines itself are not expanded but an error. */
export function visitXml(xml: string, { open, text, close }: XmlVisitor): void {
  const parser = new SaxesParser();
  // With prefixes dropped, the attributes of a workbook never meet: no element has two of one name that we read.
  parser.on('opentag', ({ name, attributes }) => { open?.(localName(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]))); });
  parser.on('text', (value) => { text?.(value); });
  parser.on('cdata', (value) => { text?.(value); });
  parser.on('closetag', ({ name }) => { close?.(localName(name)); });
  parser.on('error', (error) => { throw error; });
  parser.write(xml).close();
}
