/** Records in the workbook: two panes or two looks at once lose no decision, and nothing is written where nothing changes. */
import fc from 'fast-check';
import { partsToRecords, RECORDS_NAMESPACE } from '../../src/core';
import type { DecisionRecord } from '../../src/core';
import { changeRecords, readRecords } from '../../src/excel/decision-records';
import { FakeParts } from './fake-parts';

const record = (key: string): DecisionRecord => ({ key, list: 'Blad1', title: key, decision: { grade: 'E', reason: '', by: '', on: '' } });
const add = (key: string) => (records: readonly DecisionRecord[]): readonly DecisionRecord[] => [...records, record(key)];

let fake: FakeParts;
beforeEach(() => {
  fake = new FakeParts();
  fake.install();
});

it('are changed from what they are, however requests fall together', async () => {
  await fc.assert(fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
    fake = new FakeParts();
    fake.install((request) => scheduler.schedule(Promise.resolve(), 'sync').then(request));
    const changes = Promise.all(Array.from({ length: count }, (_none, index) => changeRecords(add(String(index)))));
    await scheduler.waitIdle();
    await changes;
    expect(partsToRecords(fake.texts()).map(({ key }) => key)).toEqual(Array.from({ length: count }, (_none, index) => String(index)));
  }));
});

it('are not written where nothing changes', async () => {
  await changeRecords(add('a'));
  const [part] = fake.parts;
  await expect(changeRecords((records) => [...records])).resolves.toMatchObject({ kept: true });
  expect(fake.parts[0]).toBe(part);
});

it('stay as they were where the workbook does not keep the new ones, and other parts stay in any case', async () => {
  fake.add('<handboek xmlns="urn:y">blijft</handboek>');
  await changeRecords(add('a'));
  fake.spoil = (xml) => xml.replace('"b"', '"c"');
  await expect(changeRecords(add('b'))).resolves.toMatchObject({ kept: false });
  fake.spoil = (xml) => xml;
  await expect(readRecords()).resolves.toEqual([record('a')]);
  await changeRecords(() => []);
  expect(fake.texts()).toEqual(['<handboek xmlns="urn:y">blijft</handboek>']);
});

it('have a namespace of their own', () => {
  expect(RECORDS_NAMESPACE).not.toContain('handboek');
});
