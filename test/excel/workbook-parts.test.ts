/** Pieces in the workbook: read back before the old ones go, so that a failure loses nothing. */
import fc from 'fast-check';
import { readParts, replaceParts } from '../../src/excel/workbook-parts';
import { FakeParts } from './fake-parts';

const piece = (text: string): string => `<handboek xmlns="urn:x">${text}</handboek>`;

let fake: FakeParts;
beforeEach(() => {
  fake = new FakeParts();
  fake.install();
});

describe('pieces in the workbook', () => {
  it('replace those of the namespace, and no others', async () => {
    fake.add('<other xmlns="urn:y">blijft</other>');
    expect(await replaceParts('urn:x', [piece('AAAA'), piece('BBBB')])).toBe(true);
    expect(await replaceParts('urn:x', [piece('CCCC')])).toBe(true);
    expect(await readParts('urn:x')).toEqual([`<?xml version="1.0"?>${piece('CCCC')}`]);
    expect(fake.texts()).toHaveLength(2);
  });

  it('stay as they were when what is read back is not what was written', async () => {
    await replaceParts('urn:x', [piece('AAAA')]);
    fake.spoil = (xml) => xml.replace('CCCC', 'CC');
    expect(await replaceParts('urn:x', [piece('CCCC')])).toBe(false);
    expect(fake.texts()).toEqual([piece('AAAA')]);
  });

  it('are the last ones that were asked for, however requests fall together', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
      fake = new FakeParts();
      fake.install((request) => scheduler.schedule(Promise.resolve(), 'sync').then(request));
      const wanted = Array.from({ length: count }, (_none, index) => [piece(`A${String(index)}`), piece(`B${String(index)}`)]);
      const kept = Promise.all([...wanted.map((texts) => replaceParts('urn:x', texts)), readParts('urn:x')]);
      await scheduler.waitIdle();
      const read = (await kept).pop();
      expect(fake.texts()).toEqual(wanted.at(-1));
      // Whoever reads in between sees one set, never two.
      expect(read).toHaveLength(2);
    }));
  });
});
