/**
 * `npm run -s bench:functions [-- --rows 10000 --built]`: custom functions through the real office.js in the workbench, in Chromium: one `INDELING` over all rows, as many single
 * `FUNCTIEGROEP` cells, and the button over the same list, in one session. `--built` takes dist as it is.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from '../test/e2e/support/find-browser';
import { manyJobs } from '../test/e2e/support/many-jobs';
import { buildAll } from '../workbench/server/build';
import { openSite } from '../workbench/server/open-site';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' }, built: { type: 'boolean', default: false } } });
const ROWS = Number(values.rows);
const PATIENCE = 600_000;

/** Work on the page, as text: a compiler would add to it what the page does not have. */
const range = (address: string): string => `window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('${address}')`;

/** Enters formulas and waits until none of the cells is empty or busy. @returns Seconds until then, and cells that are still busy. */
async function enter(page: Page, formulas: string, at: string, watched: string): Promise<{ readonly seconds: number; readonly busy: number }> {
  const start = performance.now();
  await page.evaluate(`${range(at)}.Formulas = ${formulas}`);
  const count = `(() => { const cells = ${range(watched)}.Values.flat(); return cells.filter((cell) => cell === '#BUSY!' || cell === '').length; })()`;
  let open = await page.evaluate<number>(count);
  while (open > 0 && performance.now() - start < PATIENCE) {
    await page.waitForTimeout(200);
    open = await page.evaluate<number>(count);
  }
  return { seconds: (performance.now() - start) / 1000, busy: open };
}

function tell(name: string, { seconds, busy }: { readonly seconds: number; readonly busy: number }, pane: number): void {
  process.stdout.write(`${name.padEnd(42)} ${seconds.toFixed(1).padStart(6)} s  ${(seconds / pane).toFixed(2).padStart(5)} of the button's time  ${String(busy)} cells still busy or empty\n`);
}

async function main(): Promise<void> {
  if (!values.built) await buildAll();
  const site = await openSite([0, 0]);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: 'nl-NL' })).newPage();
    await page.goto(`${site.url}?taal=nl-NL`);
    const pane = page.frameLocator('#pane-frame iframe');
    const button = pane.getByRole('button', { name: 'Deel functies in' });
    await button.waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(manyJobs(ROWS)) });
    await page.getByText('lijst.csv is ').waitFor();
    await button.waitFor();
    const last = String(ROWS + 1);
    const width = await page.evaluate<string>('window.workbench.workbook.Worksheets.GetActiveWorksheet().GetUsedRange(true).Address');
    const [, column = 'D'] = /:([A-Z]+)\d+$/.exec(width) ?? [];
    // The outcome is the one column of results that is nowhere empty.
    const list = await enter(page, `[['=INDELING(A1:${column}${last})']]`, 'AA1', `AD1:AD${last}`);
    const singles = await enter(page, `Array.from({ length: ${String(ROWS)} }, (_none, index) => ['=FUNCTIEGROEP(B' + (index + 2) + ')'])`, `AL2:AL${last}`, `AL2:AL${last}`);
    await page.evaluate(`${range(`AA1:AL${last}`)}.Clear('Contents')`);
    await page.evaluate(`${range('A1')}.Select()`);
    const start = performance.now();
    await button.click();
    await pane.getByRole('heading', { name: 'Resultaat' }).waitFor({ timeout: PATIENCE });
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(`${String(ROWS)} rows; the button ${seconds.toFixed(1)} s, written included\n`);
    tell('one INDELING over all rows', list, seconds);
    tell('a FUNCTIEGROEP cell for each row', singles, seconds);
  } finally {
    await browser.close();
    await site.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
