/**
 * `npm run test:browsers`: the main flow in WebKitGTK and in Firefox over the workbench; Excel on the Mac shows the pane in WebKit, and Excel on the web runs in Firefox too.
 * On Debian it needs `apt-get install webkit2gtk-driver firefox-esr xvfb`. `-- --built` uses what was built before; `-- --pictures FOLDER` keeps a picture of each end.
 */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAll } from '../workbench/server/build';
import { openSite } from '../workbench/server/open-site';
import type { RemoteBrowser } from './browsers/remote-browser';
import { startFirefox } from './browsers/start-firefox';
import { startWebkit } from './browsers/start-webkit';

const PROGRAMS = { WebKitWebDriver: 'webkit2gtk-driver', 'xvfb-run': 'xvfb', 'firefox-esr': 'firefox-esr' } as const;
const PANE = '//*[@id="pane-frame"]/iframe';
const START = '//button[normalize-space()="Deel functies in"]';
const HEADERS = ['Voorstel functiegroep', 'Voorstel referentiefunctie', 'Toepassingsregel', 'Uitkomst', 'Zekerheid', 'Motivering', 'Alternatieven', 'Aandachtspunten'];
const VALUES = 'return JSON.stringify(window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange(arguments[0]).Values)';
/** A motivation says whole sentences. */
const READABLE = 60;

function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(what);
}

async function walk(browser: RemoteBrowser, url: string): Promise<string> {
  await browser.open(url);
  await browser.wait('workbench', 'return window.workbench !== undefined');
  await browser.run('window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange("B5").Select()');
  await browser.enterFrame(PANE);
  const hasText = 'return [...document.querySelectorAll(arguments[0])].some((element) => element.textContent.trim() === arguments[1])';
  await browser.wait('button', hasText, 'button', 'Deel functies in');
  await browser.click(START);
  await browser.wait('result', hasText, 'h2, h3, h4', 'Resultaat');
  await browser.wait('button to do it again', hasText, 'button', 'Deel opnieuw in');
  await browser.leaveFrame();
  const rows = JSON.parse(String(await browser.run(VALUES, 'Q1:X61'))) as unknown[][];
  check(JSON.stringify(rows[0]) === JSON.stringify(HEADERS), `headers: ${JSON.stringify(rows[0])}`);
  const motivations = rows.slice(1).map((row) => String(row[5]));
  check(motivations.length === 60 && motivations.every((text) => text.length > READABLE), `motivations: ${JSON.stringify(motivations.filter((text) => text.length <= READABLE))}`);
  check(String(await browser.run('return window.workbench.refused.length')) === '0', `refused: ${String(await browser.run('return window.workbench.refused.join("; ")'))}`);
  return `${browser.title}: 60 rows graded; row 2: ${motivations[0]?.slice(0, 80) ?? ''}…`;
}

async function main(args: readonly string[]): Promise<boolean> {
  const missing = Object.entries(PROGRAMS).filter(([program]) => spawnSync('which', [program]).status !== 0).map(([, debian]) => debian);
  if (missing.length > 0) throw new Error(`Not installed: ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}`);
  const pictures = args.includes('--pictures') ? args[args.indexOf('--pictures') + 1] : undefined;
  if (!args.includes('--built')) await buildAll();
  const site = await openSite([0, 0]);
  let failed = 0;
  for (const start of [startWebkit, startFirefox]) {
    let browser: RemoteBrowser | undefined;
    try {
      browser = await start();
      process.stdout.write(`${await walk(browser, site.url)}\n`);
    } catch (error) {
      failed += 1;
      process.stdout.write(`${browser?.title ?? start.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    if (pictures !== undefined && browser !== undefined) await writeFile(join(pictures, `${browser.title}.png`), await browser.picture());
    await browser?.end();
  }
  await site.close();
  process.stdout.write(`${String(2 - failed)} passed, ${String(failed)} failed\n`);
  return failed === 0;
}

main(process.argv.slice(2)).then((ok) => { process.exitCode = ok ? 0 : 1; }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
