/**
 * As much of Excel's API as `src/excel` uses, over a fake workbook: quick, without a browser, strict where Excel is, and with total rows and tables without a header, which
 * the workbench lacks. `test/workbench/two-hosts.test.ts` holds it against the workbench behind the real office.js.
 */
import { FakeContext, OfficeError } from './fake-client';
import type { FakeHost } from './fake-host';
import { RangeApi } from './fake-range';
import { WorkbookApi } from './fake-objects';

export { FakeHost } from './fake-host';
export type { Traffic } from './fake-host';

class ExcelContext extends FakeContext {
  readonly workbook = new WorkbookApi(this);
  readonly application = { suspendApiCalculationUntilNextSync: () => undefined, suspendScreenUpdatingUntilNextSync: () => undefined };
}

/** What an add-in hands to `Excel.run`: options, or an object or context of an earlier run, and then its work. */
type Work = (context: ExcelContext) => Promise<unknown>;

async function run(host: FakeHost, first: unknown, second?: Work): Promise<unknown> {
  const work = second ?? first as Work;
  const again = first instanceof RangeApi ? first.context : first;
  const context = again instanceof ExcelContext ? again : new ExcelContext(host);
  if (context !== again && (first as { readonly delayForCellEdit?: boolean }).delayForCellEdit !== true) throw new OfficeError('InvalidOperationInCellEditMode');
  host.traffic.runs += 1;
  context.isRunning = true;
  try {
    return await context.sync(await work(context));
  } finally {
    context.letGo();
  }
}

/** `Excel` over `host`. */
export const excelOver = (host: FakeHost): { readonly run: (first: unknown, second?: Work) => Promise<unknown> } => ({ run: (first, second) => run(host, first, second) });

/** Puts it into the global scope. */
export function installExcel(host: FakeHost): void {
  Object.assign(globalThis, { Excel: excelOver(host) });
}
