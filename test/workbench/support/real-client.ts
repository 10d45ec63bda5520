/**
 * Microsoft's own, unmodified office.js over the workbench's host and model, without a browser. For test files with the docblock
 * `@jest-environment ./test/support/office-environment.cjs`: `Excel` and `Office` are then global, as in the pane.
 */
import { frameName } from '../../../workbench/host/app-context';
import { SyncHooks } from '../../../workbench/host/sync-hooks';
import { OfficeSession } from '../../../workbench/model/office-session';
import { openBook } from '../../../workbench/model/open-book';
import { WorkbenchUser } from '../../../workbench/model/sheet-user';
import type { SheetUser } from '../../../workbench/model/sheet-user';
import { emptyAll } from '../../../workbench/model/workbook';
import type { SheetContent } from '../../../workbench/model/workbook-data';
import { readMemberSets } from '../../../workbench/server/read-member-sets';
import { openHeadless } from './headless-workbook';
import type { CellContent, Headless } from './headless-workbook';

/** The sets that the add-in's manifest demands. */
const SETS = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };

/**
 * @property user Works in the sheet beside the add-in. @property hooks Moments between its requests, and requests that fail.
 * @property refused What the add-in asked for in vain. @property session Its host.
 */
export interface RealClient extends Omit<Headless, 'close'> {
  readonly user: SheetUser;
  readonly hooks: SyncHooks;
  readonly refused: string[];
  readonly session: OfficeSession;
}

let client: (RealClient & Pick<Headless, 'close'>) | undefined;
afterAll(() => {
  const open = client;
  client = undefined;
  open?.session.close();
  open?.close();
});

/** What office.js sends and gets; both in one window, so requests are taken away before it sees them. */
async function loadOffice(session: OfficeSession): Promise<void> {
  window.name = frameName(session.introduction, location.origin);
  window.addEventListener('message', (event: MessageEvent<string>) => {
    if ((JSON.parse(event.data) as { readonly _messageType?: number })._messageType !== 0) return;
    event.stopImmediatePropagation();
    session.host.receive(event.data);
  });
  window.postMessage = deliver;
  const script = document.createElement('script');
  script.src = '/office-js/office.js';
  const loaded = new Promise((resolve) => { script.onload = resolve; });
  document.head.append(script);
  await loaded;
  await Office.onReady();
}

function deliver(data: unknown): void {
  setImmediate(() => { if (client !== undefined) window.dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: window })); });
}

async function start(): Promise<RealClient> {
  const book = openHeadless();
  const hooks = new SyncHooks();
  const refused: string[] = [];
  const session = new OfficeSession({
    workbook: book.workbook, addIn: crypto.randomUUID(), sets: SETS, memberSets: readMemberSets(), language: 'nl-NL', origin: location.origin, hooks,
    post: deliver, whenIdle: () => undefined, showPane: () => undefined, onRefused: (message) => refused.push(message),
  });
  client = { ...book, user: new WorkbenchUser(book.workbook.spreadsheet), hooks, refused, session };
  await loadOffice(session);
  return client;
}

/**
 * Opens a workbook in place of the open one: `Blad1` with the given content, and an empty `Blad2`. The client is loaded once per test file, as a pane that stays.
 * @param more Of the first sheet: tables, formats, widths.
 */
export async function openRealClient(rows: readonly (readonly CellContent[])[] = [], more: Partial<SheetContent> = {}): Promise<RealClient> {
  const open = client ?? await start();
  const { stores, spreadsheet } = open.workbook;
  emptyAll(stores);
  delete open.hooks.beforeSync;
  delete open.hooks.afterSync;
  open.hooks.reset();
  open.refused.length = 0;
  await openBook(spreadsheet.univer, 'Map', [{ name: 'Blad1', rows, ...more }, { name: 'Blad2', rows: [] }]);
  const sheet = open.workbook.Worksheets.GetActiveWorksheet();
  return { ...open, sheet, range: (address) => sheet.GetRange(address) };
}
