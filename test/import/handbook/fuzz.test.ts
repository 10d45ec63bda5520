/** @jest-environment ./test/support/pdf-environment.cjs */
/** Any file is read or refused with one line: no exception, no line lost without a report. `npm run fuzz` does the same 100,000 times, and watches the clock. */
import fc from 'fast-check';
import { faultOfFile } from '../../support/fault-of-file';
import { mutatedFile, TEXT_NAME } from '../../support/mutated-file';
import { READ_OPTIONS } from '../support/read-options';

it('reads 1,000 damaged handbooks without a fault', async () => {
  await fc.assert(fc.asyncProperty(mutatedFile, async (file) => { expect(await faultOfFile(file, READ_OPTIONS)).toBeUndefined(); }), { numRuns: 1_000 });
}, 240_000);

it('reads arbitrary text without a fault', async () => {
  const file = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => ({ name: TEXT_NAME, bytes: new TextEncoder().encode(text) }));
  await fc.assert(fc.asyncProperty(file, async (found) => { expect(await faultOfFile(found, READ_OPTIONS)).toBeUndefined(); }), { numRuns: 300 });
}, 60_000);
