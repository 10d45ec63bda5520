/** Formulas are asked again where Excel calculates by itself, and never at the cost of an error. */
import { recalculateFunctions } from '../../src/excel/recalculate-functions';

/** Excel with one calculation mode; tells what was calculated. */
function install(calculationMode: string, sync: () => Promise<void> = () => Promise.resolve()): string[] {
  const calculated: string[] = [];
  const application = { calculationMode, load: () => application, calculate: (type: string) => calculated.push(type) };
  Object.assign(globalThis, {
    Excel: {
      CalculationMode: { manual: 'Manual' }, CalculationType: { full: 'Full' },
      run: (_options: unknown, batch: (context: unknown) => Promise<void>) => batch({ application, sync }),
    },
  });
  return calculated;
}

it('is a full calculation', async () => {
  const calculated = install('Automatic');
  await recalculateFunctions();
  expect(calculated).toEqual(['Full']);
});

it('leaves a workbook alone that is calculated by hand', async () => {
  const calculated = install('Manual');
  await recalculateFunctions();
  expect(calculated).toEqual([]);
});

it('does not fail where Excel does', async () => {
  install('Automatic', () => Promise.reject(new Error('bezig')));
  await expect(recalculateFunctions()).resolves.toBeUndefined();
});
