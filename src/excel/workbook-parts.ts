/** Pieces of XML that travel in the workbook: read all, or replace all, and read back what was written. */
import { inWorkbookTurn } from './workbook-turn';

/** The XML of every part of a namespace, in no order that means anything. */
export async function readParts(namespace: string): Promise<readonly string[]> {
  return inWorkbookTurn(() => Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  }));
}

/**
 * Replaces all parts of a namespace. The new ones are added first and read back; only then the old ones go, so that a failure halfway loses nothing.
 * @returns Whether what the workbook gives back is what was written; if not, the old parts are still there and the new ones are not.
 */
export async function replaceParts(namespace: string, texts: readonly string[]): Promise<boolean> {
  return inWorkbookTurn(() => Excel.run({ delayForCellEdit: true }, async (context) => {
    const { customXmlParts } = context.workbook;
    const old = customXmlParts.getByNamespace(namespace).load('id');
    await context.sync();
    const added = texts.map((text) => customXmlParts.add(text));
    await context.sync();
    const read = added.map((part) => part.getXml());
    await context.sync();
    const whole = read.every(({ value }, index) => content(value) === content(texts[index] ?? ''));
    for (const part of whole ? old.items : added) part.delete();
    await context.sync();
    return whole;
  }));
}

/** Excel may put an XML declaration in front and write the tag in another way; what lies in it must be the same. */
const content = (xml: string): string => /<[a-z]+\b[^>]*>([^<]*)<\/[a-z]+>/.exec(xml)?.[1]?.replace(/\s+/g, '') ?? '';
