/**
 * How property tests run, for all of them in one place. `npm test`: always the same cases, as often as the test says. `npm run nightly`: cases of the seed in PROPERTY_SEED, for PROPERTY_SECONDS per property.
 * A failure prints its seed and path; PROPERTY_SEED and PROPERTY_PATH then run that one case again.
 */
import type * as FastCheck from 'fast-check';

jest.mock('fast-check', (): typeof FastCheck => {
  const actual = jest.requireActual<typeof FastCheck>('fast-check');
  const { PROPERTY_SEED, PROPERTY_SECONDS, PROPERTY_PATH } = process.env;
  const runs: FastCheck.Parameters<unknown> = {
    seed: Number(PROPERTY_SEED ?? 20_261_127),
    ...(PROPERTY_PATH === undefined ? {} : { path: PROPERTY_PATH }),
    ...(PROPERTY_SECONDS === undefined ? {} : { numRuns: Number.MAX_SAFE_INTEGER, plugins: [actual.interruptAfterTimeLimit(1_000 * Number(PROPERTY_SECONDS))] }),
  };
  // Nothing in `runs` depends on what the property is about.
  const assert = (property: FastCheck.IRawProperty<unknown>, own: FastCheck.Parameters<unknown> = {}): Promise<void> | void => actual.assert(property, { ...own, ...runs });
  const fixed = { ...actual, assert: assert as typeof FastCheck.assert };
  return { ...fixed, default: fixed };
});
