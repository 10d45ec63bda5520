/** Pieces in the workbook: read back before the old ones go, so that a failure loses nothing. */
import { readParts, replaceParts } from '../../src/excel/workbook-parts';

/** The parts of a workbook as Excel keeps them; `spoil` changes what is added. */
class FakeParts {
  parts: { id: number; xml: string }[] = [];
  spoil = (xml: string): string => xml;
  private next = 1;

  private wrap(part: { id: number; xml: string }): unknown {
    return { getXml: () => ({ value: `<?xml version="1.0"?>${part.xml}` }), delete: () => { this.parts = this.parts.filter(({ id }) => id !== part.id); } };
  }

  getByNamespace(namespace: string): unknown {
    const found = { items: this.parts.filter(({ xml }) => xml.includes(`xmlns="${namespace}"`)).map((part) => this.wrap(part)), load: () => found };
    return found;
  }

  add(xml: string): unknown {
    const part = { id: this.next, xml: this.spoil(xml) };
    this.next += 1;
    this.parts.push(part);
    return this.wrap(part);
  }
}

const piece = (text: string): string => `<handboek xmlns="urn:x">${text}</handboek>`;

let fake: FakeParts;
beforeEach(() => {
  fake = new FakeParts();
  Object.assign(globalThis, { Excel: { run: (work: (context: unknown) => Promise<unknown>) => work({ workbook: { customXmlParts: fake }, sync: () => Promise.resolve() }) } });
});

describe('pieces in the workbook', () => {
  it('replace those of the namespace, and no others', async () => {
    fake.add('<other xmlns="urn:y">blijft</other>');
    expect(await replaceParts('urn:x', [piece('AAAA'), piece('BBBB')])).toBe(true);
    expect(await replaceParts('urn:x', [piece('CCCC')])).toBe(true);
    expect(await readParts('urn:x')).toEqual([`<?xml version="1.0"?>${piece('CCCC')}`]);
    expect(fake.parts).toHaveLength(2);
  });

  it('stay as they were when what is read back is not what was written', async () => {
    await replaceParts('urn:x', [piece('AAAA')]);
    fake.spoil = (xml) => xml.replace('CCCC', 'CC');
    expect(await replaceParts('urn:x', [piece('CCCC')])).toBe(false);
    expect(fake.parts.map(({ xml }) => xml)).toEqual([piece('AAAA')]);
  });
});
