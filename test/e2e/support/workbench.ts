/** A user at the workbench: one browser and one page per test file, as new for each test, and what every test must leave clean. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Workbook } from '../../../workbench/model/workbook';
import type { Traffic } from '../../../workbench/host/office-host';

declare global {
  interface Window {
    /** Put there by the workbench. */
    workbench: { readonly univer: FUniver; readonly workbook: Workbook; readonly refused: readonly string[]; readonly traffic: () => readonly Traffic[] };
  }
}

// A page loads in seconds, on a busy machine in many.
jest.setTimeout(120_000);

export type Cell = string | number | boolean;

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const READY = 30_000;
/** Longest that a click on the grid is waited for. */
const CLICKED = 5_000;

/** @property colours 'light' unless given. @property language Of Office; 'nl-NL' unless given. @property file CSV text that is opened first. */
export interface Visit {
  readonly colours?: BrowserContextOptions['colorScheme'];
  readonly forcedColours?: boolean;
  readonly language?: 'nl-NL' | 'en-US';
  readonly file?: string;
  /** Whether the pane is to be waited for; true unless given. */
  readonly withPane?: boolean;
  /** Adds routes before the page is asked for. */
  readonly routes?: (context: BrowserContext) => Promise<void>;
}

export class Visitor {
  /** What must not happen: messages of the console, failed policies, requests to elsewhere. */
  readonly troubles: string[] = [];
  readonly pane: FrameLocator;
  private opened = 0;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('#pane-frame iframe');
  }

  /** The one button of the pane. */
  get start(): Locator {
    return this.pane.getByRole('button', { name: /^(Deel functies in|Deel opnieuw in|Grade jobs|Grade again)$/ });
  }

  /** Brings a screen of the pane in front. */
  async screen(name: string): Promise<void> {
    await this.pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  }

  get status(): Locator {
    return this.pane.getByRole('status');
  }

  ribbon(name: string): Locator {
    return this.page.getByRole('group', { name: /^(Functie-indeling|Job grading)$/ }).getByRole('button', { name });
  }

  async openFile(name: string, content: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await this.page.getByText(`${name} is `).waitFor();
    await this.start.waitFor({ timeout: READY });
  }

  /** Saves the workbook as .xlsx and opens that file. @returns The file. */
  async reopen(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('button', { name: 'Opslaan als .xlsx' }).click()]);
    const buffer = readFileSync(await download.path());
    await this.openWorkbook(buffer);
    return buffer;
  }

  async openWorkbook(buffer: Buffer): Promise<void> {
    const name = `test-${String(this.opened += 1)}.xlsx`;
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await this.page.getByText(`${name} is geopend.`).waitFor();
    await this.start.waitFor({ timeout: READY });
  }

  /** Values of the active sheet, as the API gives them. */
  values(address: string): Promise<Cell[][]> {
    return this.page.evaluate((at) => window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange(at).Values as Cell[][], address);
  }

  /** Address of the filled part of the active sheet. */
  used(): Promise<string> {
    return this.page.evaluate(() => window.workbench.workbook.Worksheets.GetActiveWorksheet().GetUsedRange(true).Address);
  }

  /** Everything on the active sheet, formats included, to prove that nothing changed. */
  snapshot(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(window.workbench.univer.getActiveWorkbook()?.save().sheets));
  }

  /** The visible part of the sheet. */
  get canvas(): Locator {
    return this.page.locator('canvas[id^=univer-sheet-main-canvas]');
  }

  /** Types in a cell and leaves it with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.canvas.click({ position: { x: 200, y: 200 } });
    // The grid answers a click in frames of its own, on a busy machine much later: what is typed would go where the click was. It may have been on the very cell.
    const end = Date.now() + CLICKED;
    while ((await this.selected()).endsWith(`!${address}`) && Date.now() < end) await this.page.waitForTimeout(20);
    await this.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until cells hold what they should; fails with the last difference. */
  async waitForValues(address: string, expected: readonly (readonly unknown[])[]): Promise<void> {
    const end = Date.now() + READY;
    for (;;) {
      const values = await this.values(address);
      if (JSON.stringify(values) === JSON.stringify(expected) || Date.now() > end) {
        expect(values).toEqual(expected);
        return;
      }
      await this.page.waitForTimeout(50);
    }
  }

  /** Prepares the sheet; not a thing that the user does in the test. */
  async prepare(work: (sheet: FWorksheet) => unknown): Promise<void> {
    await this.page.evaluate(`(async () => { await (${work.toString()})(window.workbench.univer.getActiveWorkbook().getActiveSheet()); })()`);
  }

  selected(): Promise<string> {
    return this.page.evaluate(() => window.workbench.workbook.GetSelectedRange().Address);
  }

  /** Selects cells of the active sheet and brings them into view, as the name box does. */
  async select(address: string): Promise<void> {
    await this.page.evaluate((at) => { window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange(at).Select(); }, address);
  }

  /** Presses the button and waits for the end. */
  async classify(): Promise<void> {
    await this.start.click();
    await this.ended();
  }

  /** Waits for a result of whatever kind. */
  async ended(timeout = READY): Promise<void> {
    await this.pane.getByRole('heading', { name: /^(Resultaat|Result)$/ }).waitFor({ timeout });
  }

  private async frame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#pane-frame iframe')).contentFrame();
    if (frame === null) throw new Error('The pane has no page.');
    return frame;
  }

  /** Runs in the pane's own page. */
  async inPane<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    return (await this.frame()).evaluate(work);
  }

  /** Runs code that is text in the pane's own page; its value must be text. */
  async inPaneText(code: string): Promise<string> {
    return (await this.frame()).evaluate<string>(code);
  }

  /** Empty where the workbench did not start. */
  refused(): Promise<readonly string[]> {
    return this.page.evaluate(() => ('workbench' in window ? window.workbench.refused : []));
  }
}

let browser: Browser | undefined;
/** The page that the tests of a file share, one after another: a second visit costs two thirds of a fresh one. */
let shared: Page | undefined;
/** Contexts with routes or scripts of a test's own: closed with it. */
const contexts: BrowserContext[] = [];
const visitors: Visitor[] = [];

async function launch(): Promise<Browser> {
  browser ??= await chromium.launch({ executablePath: process.env['E2E_BROWSER'] ?? '', args: ARGUMENTS });
  return browser;
}

async function openPage(routes?: Visit['routes']): Promise<Page> {
  const context = await (await launch()).newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 850 }, locale: 'nl-NL' });
  if (routes !== undefined) contexts.push(context);
  return context.newPage();
}

/** The shared page as a fresh profile has it: nothing shown, nothing kept. */
async function freshPage(): Promise<Page> {
  if (shared === undefined) {
    shared = await openPage();
    return shared;
  }
  const page = shared;
  page.removeAllListeners();
  await page.context().unrouteAll();
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  const devtools = await page.context().newCDPSession(page);
  for (const origin of [process.env['E2E_URL'], process.env['E2E_ADD_IN']]) {
    await devtools.send('Storage.clearDataForOrigin', { origin: new URL(origin ?? '').origin, storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers' });
  }
  await devtools.detach();
  return page;
}

/** Opens the workbench with nothing kept from before and waits for the pane. */
export async function visit({ colours = 'light', forcedColours = false, language = 'nl-NL', file, routes, withPane = true }: Visit = {}): Promise<Visitor> {
  const page = routes === undefined ? await freshPage() : await openPage(routes);
  const context = page.context();
  await page.emulateMedia({ colorScheme: colours, forcedColors: forcedColours ? 'active' : 'none' });
  const visitor = new Visitor(page);
  visitors.push(visitor);
  page.on('console', (message) => { if (message.type() === 'error') visitor.troubles.push(message.text()); });
  page.on('pageerror', (error) => visitor.troubles.push(error.stack ?? error.message));
  await context.route((url) => url.hostname !== 'localhost' && url.protocol.startsWith('http'), (route) => {
    visitor.troubles.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  await routes?.(context);
  await page.goto(`${process.env['E2E_URL'] ?? ''}?taal=${language}`);
  if (!withPane) return visitor;
  await visitor.start.waitFor({ timeout: READY });
  if (file !== undefined) await visitor.openFile('test.csv', file);
  return visitor;
}

/** For `afterEach`: closes what a test opened for itself, and fails where the add-in asked for what the workbench lacks or for anything outside this computer. */
export async function leave(): Promise<void> {
  const found: string[] = [];
  for (const visitor of visitors.splice(0)) found.push(...visitor.troubles, ...await visitor.refused());
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(found).toEqual([]);
}

/** For `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  [browser, shared] = [undefined, undefined];
}
