/**
 * `npm run -s bench:pane [-- --functions 1200 --formats md,docx,pdf --rows 5000 --runs 20 --built]`: the real pane in the workbench, in Chromium. For a handbook of each
 * format the longest task on the page's main thread and the time, step by step; then the heap of the page after each run over a list. `--built` takes dist as it is.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { findBrowser } from '../test/e2e/support/find-browser';
import { manyJobs } from '../test/e2e/support/many-jobs';
import { docxOf, functionPage, pdfOf } from '../test/support/handbook-files';
import { largeHandbook } from '../test/support/large-handbook';
import { buildAll } from '../workbench/server/build';
import { openSite } from '../workbench/server/open-site';

const { values } = parseArgs({ options: {
  functions: { type: 'string', default: '1200' }, formats: { type: 'string', default: 'md,docx,pdf' }, rows: { type: 'string', default: '5000' }, runs: { type: 'string', default: '20' },
  built: { type: 'boolean', default: false },
} });
const FUNCTIONS = Number(values.functions);
const PATIENCE = 300_000;
const GROUPS = 'ABCDE';

const handbooks: Readonly<Record<string, () => Buffer>> = {
  md: () => Buffer.from(largeHandbook(FUNCTIONS)),
  docx: () => docxOf(largeHandbook(FUNCTIONS)),
  // No line at the same height on most pages: it would be taken for a running title.
  pdf: () => pdfOf(Array.from({ length: FUNCTIONS }, (_none, index) => [
    ...Array.from({ length: index % 7 }, () => ''), ...functionPage(`${String(index + 1)}.1`, `Medewerker ${String(index + 1)}`, GROUPS[index % GROUPS.length] ?? 'A', 25),
  ])),
};

/** An entry of a browser's trace: times in microseconds, `tdur` that of the processor. */
interface TraceEntry {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** By this the page's main thread is found in the trace. */
const MARK = 'the pane';

/** Tasks of the thread that made the mark, in milliseconds, longest first. On a machine that others use, the clock counts them too. */
function longTasks(trace: Buffer): readonly { readonly clock: number; readonly processor: number }[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEntry[] };
  const pane = traceEvents.find(({ name }) => name === MARK);
  return traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === pane?.pid && tid === pane.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ clock: Math.round(dur / 1000), processor: Math.round(tdur / 1000) })).sort((a, b) => b.clock - a.clock);
}

/** Elements of the pane in which a text may stand. */
const PLACES = { name: 'main > section span', heading: '[tabindex="-1"]', notice: '[class*=MessageBarBody]', line: 'fieldset span', summary: 'summary', result: 'h2' } as const;

/**
 * A user who also looks at the clock. What the browser's driver does to find a text in a long page counts as the page's own work, so the page looks for itself, in few places.
 * That code is text: a compiler would add to it what the page does not have.
 */
class Watcher {
  constructor(private readonly browser: Browser, readonly page: Page) {}

  async frame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#pane-frame iframe')).contentFrame();
    if (frame === null) throw new Error('The pane has no page.');
    return frame;
  }

  /** Does something and waits for what it gives. */
  async step(name: string, work: () => Promise<unknown>): Promise<void> {
    await this.browser.startTracing(undefined, { categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] });
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    // What it draws comes after. A page that was loaded anew has another thread than before.
    await this.page.waitForTimeout(300);
    await (await this.frame()).evaluate(`void performance.mark(${JSON.stringify(MARK)})`);
    const tasks = longTasks(await this.browser.stopTracing());
    process.stdout.write(`  ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s   longest task ${String(tasks[0]?.clock ?? 0).padStart(5)} ms by the clock, ${String(Math.max(0, ...tasks.map(({ processor }) => processor))).padStart(4)} ms of the processor\n`);
  }

  /** Waits until a text stands there, or no longer does. */
  async says(place: keyof typeof PLACES, text: string, stands = true): Promise<void> {
    await (await this.frame()).evaluate(`new Promise((resolve, reject) => {
      const end = Date.now() + ${String(PATIENCE)};
      const timer = setInterval(() => {
        const stands = [...document.querySelectorAll(${JSON.stringify(PLACES[place])})].some(({ textContent }) => textContent.includes(${JSON.stringify(text)}));
        if (stands === ${String(stands)} || Date.now() > end) { clearInterval(timer); stands === ${String(stands)} ? resolve() : reject(new Error(${JSON.stringify(`waited in vain for ${text}`)})); }
      }, 20);
    })`);
  }

  async press(text: string, kind = 'button'): Promise<void> {
    await (await this.frame()).evaluate(`[...document.querySelectorAll(${JSON.stringify(kind)})].find(({ textContent }) => textContent.startsWith(${JSON.stringify(text)})).click()`);
  }

  async pick(name: string, buffer: Buffer): Promise<void> {
    // By its path: a buffer would be put together on the page.
    const path = join(mkdtempSync(join(tmpdir(), 'pane-')), name);
    writeFileSync(path, buffer);
    await (await this.frame()).locator('input[type=file]').setInputFiles(path);
  }

  /** Loads the pane anew, and waits until it can be used. */
  async reload(): Promise<void> {
    await (await this.frame()).evaluate('void (window.isOld = true)');
    await this.page.getByRole('button', { name: 'Herladen' }).click();
    while (await (await this.frame()).evaluate<boolean>('window.isOld === true || document.querySelector("footer button") === null').catch(() => true)) await this.page.waitForTimeout(50);
  }

  async grade(): Promise<void> {
    await this.press('Deel ', 'footer button');
    await this.says('result', 'Resultaat', false);
    await this.says('result', 'Resultaat');
  }
}

async function open(browser: Browser, url: string, list: string): Promise<Watcher> {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: 'nl-NL' })).newPage();
  await page.goto(`${url}?taal=nl-NL`);
  const start = page.frameLocator('#pane-frame iframe').getByRole('button', { name: 'Deel functies in' });
  await start.waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByText('lijst.csv is ').waitFor();
  await start.waitFor();
  return new Watcher(browser, page);
}

async function measureHandbook(user: Watcher, format: string): Promise<void> {
  const name = `boek.${format}`;
  const buffer = handbooks[format]?.() ?? Buffer.alloc(0);
  process.stdout.write(`${format}, ${String(FUNCTIONS)} functions, ${(buffer.length / 1e6).toFixed(1)} MB\n`);
  await user.step('(the pane alone)', () => user.reload());
  await user.step('read and show', async () => {
    await user.pick(name, buffer);
    await user.says('heading', `Zo is ${name} begrepen`);
  });
  await user.step('open the corrections', () => user.press('Corrigeren', 'summary'));
  await user.step('correct', async () => {
    await user.press('Draai de volgorde om');
    await user.says('line', 'Volgorde ');
    await user.says('line', 'De correcties worden verwerkt', false);
  });
  await user.step('use and keep', async () => {
    await user.press('Gebruik dit handboek');
    await user.says('notice', 'Het handboek reist mee met deze werkmap.');
  });
  await user.step('grade with it', () => user.grade());
  await user.step('come back with the workbook', async () => {
    await user.reload();
    await user.says('name', name);
  });
  await user.step('remove', async () => {
    await user.press('Verwijder uit deze werkmap');
    await user.says('notice', 'staat niet meer in deze werkmap');
    await user.says('summary', 'Recente handboeken');
  });
  await user.step('use a recent one', async () => {
    await user.press('Recente handboeken', 'summary');
    await user.press(`${name} (`, 'li button');
    await user.says('notice', 'Het handboek reist mee met deze werkmap.');
  });
}

/** Megabytes in use on the page after everything that can go is gone. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function measureMemory(user: Watcher, session: CDPSession, runs: number): Promise<void> {
  process.stdout.write(`${values.rows} rows, ${String(runs)} runs: megabytes on the page\n  ${(await heap(session)).toFixed(1)}`);
  for (let run = 0; run < runs; run += 1) {
    await user.grade();
    process.stdout.write(` ${(await heap(session)).toFixed(1)}`);
  }
  process.stdout.write('\n');
}

async function main(): Promise<void> {
  if (!values.built) {
    await buildAll();
  }
  const site = await openSite([0, 0]);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'] });
  try {
    const visit = (list: string): Promise<Watcher> => open(browser, site.url, list);
    for (const format of values.formats.split(',').filter((name) => name !== '')) await measureHandbook(await visit(manyJobs(20)), format);
    const runs = Number(values.runs);
    if (runs === 0) return;
    const user = await visit(manyJobs(Number(values.rows)));
    await measureMemory(user, await user.page.context().newCDPSession(await user.frame()), runs);
  } finally {
    await browser.close();
    await site.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
