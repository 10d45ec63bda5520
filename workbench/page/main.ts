/** The workbench's page: a spreadsheet, the add-in beside it, and the host between them. */
import type { FUniver } from '@univerjs/core/facade';
import { readCsv } from '../files/read-csv';
import type { FunctionMetadata } from '../model/cell-functions';
import { CellFunctions } from '../model/cell-functions';
import { createWorkbook } from '../model/create-workbook';
import type { Workbook } from '../model/workbook';
import { toWorkbookData } from '../model/workbook-data';
import type { SheetContent } from '../model/workbook-data';
import { AddInSession } from './add-in-session';
import { watchCellEdit } from './cell-edit';
import { openGrid } from './open-grid';
import { readManifest } from './read-manifest';
import type { Manifest } from './read-manifest';
import { fillRibbon } from './ribbon';
import { textsFor } from './texts';

/** Told by the server. @property addInOrigin Where dist/ is served. */
interface Setup {
  readonly addInOrigin: string;
  readonly manifestOrigin: string;
  readonly memberSets: Readonly<Record<string, string>>;
}

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page lacks #${id}.`);
  return element;
};
const language = new URLSearchParams(location.search).get('taal') ?? 'nl-NL';
const texts = textsFor(language);
const refused: string[] = [];

const say = (message: string): void => {
  byId('status').textContent = message;
};
const refuse = (message: string): void => {
  refused.push(message);
  console.error(`workbench: ${message}`);
  say(texts.refused(message));
};

function showTexts(): void {
  document.documentElement.lang = language.slice(0, 2);
  document.title = texts.title;
  byId('banner').textContent = texts.banner;
  byId('files').setAttribute('aria-label', texts.files);
  byId('language-label').textContent = texts.language;
  byId('reload-pane').textContent = texts.reloadPane;
  byId('close-pane').textContent = texts.closePane;
  const choice = byId('language') as HTMLSelectElement;
  choice.value = language;
  choice.addEventListener('change', () => {
    location.search = `?taal=${choice.value}`;
  });
}

const showPane = (visible: boolean): void => {
  byId('pane').hidden = !visible;
};

function openBook(univer: FUniver, name: string, sheets: readonly SheetContent[]): void {
  const before = univer.getActiveWorkbook();
  if (before !== null) univer.disposeUnit(before.getId());
  univer.createWorkbook(toWorkbookData(name, sheets));
}

async function fetchManifest({ addInOrigin, manifestOrigin }: Setup): Promise<Manifest> {
  const xml = await (await fetch(`${addInOrigin}/manifest.xml`)).text();
  return readManifest(xml, language, (url) => url.replace(manifestOrigin, addInOrigin));
}

async function start(): Promise<void> {
  showTexts();
  const univer = openGrid(byId('grid'), matchMedia('(prefers-color-scheme: dark)').matches);
  const setup = await (await fetch('setup.json')).json() as Setup;
  const manifest = await fetchManifest(setup);
  const sample = new Uint8Array(await (await fetch('functies.csv')).arrayBuffer());
  openBook(univer, 'functies', [readCsv('Functies', sample)]);

  const workbook: Workbook = createWorkbook(univer);
  const whenIdle = watchCellEdit(univer);
  const tools = { workbook, manifest, memberSets: setup.memberSets, language, whenIdle, showPane, onRefused: refuse };
  const openSession = (): AddInSession => new AddInSession(byId('pane-frame'), tools);
  let session = openSession();

  const { functions } = await (await fetch(manifest.metadataUrl)).json() as { functions: readonly FunctionMetadata[] };
  const cells = new CellFunctions(workbook.spreadsheet, (id, args) => session.calls.call(id, args), say);
  for (const description of functions) cells.register(description);

  univer.addEvent(univer.Event.SelectionChanged, () => { session.selectionChanged(); });
  univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => { session.sheetActivated(activeSheet.getSheetId()); });

  byId('pane-title').textContent = manifest.name;
  byId('close-pane').addEventListener('click', () => { showPane(false); });
  byId('reload-pane').addEventListener('click', () => {
    session.close();
    session = openSession();
  });
  fillRibbon(byId('ribbon'), manifest, ({ id, action }) => {
    if (action.kind === 'show-pane') showPane(true);
    else if (!session.host.runCommand(action.functionName, id)) say(texts.noRuntime);
  });
  showPane(true);
  // For tests, and for whoever opens the console.
  Object.assign(window, { workbench: { univer, workbook, refused, traffic: () => session.host.traffic } });
}

start().catch((error: unknown) => {
  say(String(error));
  throw error;
});
