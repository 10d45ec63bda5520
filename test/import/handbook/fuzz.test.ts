/** Any text can be read: no exception, no line lost without a report. `npm run fuzz` does the same 100,000 times, and watches the clock. */
import fc from 'fast-check';
import { faultOf, mutatedHandbook } from '../../support/mutated-handbook';

it('reads 1,000 damaged handbooks without a fault', () => {
  fc.assert(fc.property(mutatedHandbook, (text) => { expect(faultOf(text)).toBeUndefined(); }), { numRuns: 1_000 });
}, 120_000);

it('reads arbitrary text without a fault', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => { expect(faultOf(text)).toBeUndefined(); }), { numRuns: 300 });
}, 60_000);
