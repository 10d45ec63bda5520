/** The workbench's page: a spreadsheet, the add-in beside it, and the host between them. */
import type { FUniver } from '@univerjs/core/facade';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { SyncHooks } from '../host/sync-hooks';
import { readCsv } from '../files/read-csv';
import { CellFunctions } from '../model/cell-functions';
import type { FunctionsFile } from '../model/cell-functions';
import { createWorkbook } from '../model/create-workbook';
import { openBook } from '../model/open-book';
import { readContent } from '../model/read-content';
import { WorkbenchUser } from '../model/sheet-user';
import { readTypedFormulas } from '../model/typed-cells';
import { emptyAll } from '../model/workbook';
import { AddInSession } from './add-in-session';
import { watchShortcuts } from './add-in-shortcuts';
import type { ShortcutsFile } from './add-in-shortcuts';
import { watchCellEdit } from './cell-edit';
import { byId } from './element';
import { fetchJson, fetchSetup, Unreachable } from './fetch-setup';
import { fillFileCommands } from './file-commands';
import { holdDrawing } from './hold-drawing';
import { openGrid, reveal } from './open-grid';
import { readManifest } from './read-manifest';
import type { ManifestButton } from './read-manifest';
import { fillCellMenu, fillRibbon } from './ribbon';
import { showCharts } from './show-charts';
import { showConditionPatterns } from './show-condition-patterns';
import { textsFor } from './texts';

const language = new URLSearchParams(location.search).get('taal') ?? 'nl-NL';
const texts = textsFor(language);
/** What the add-in asked for in vain; tests want it empty. */
const refused: string[] = [];

const say = (message: string): void => {
  byId('status').textContent = message;
};
const onRefused = (message: string): void => {
  refused.push(message);
  console.error(`workbench: ${message}`);
  say(texts.refused(message));
};
const showPane = (visible: boolean): void => {
  byId('pane').hidden = !visible;
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

function followDark(univer: FUniver, dark: MediaQueryList): void {
  dark.addEventListener('change', () => { univer.toggleDarkMode(dark.matches); });
}

async function start(): Promise<void> {
  showTexts();
  const setup = await fetchSetup();
  const manifest = readManifest(setup.manifestXml, language, (url) => url.replace(setup.manifestOrigin, setup.addInOrigin));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const univer = openGrid(byId('grid'), language, dark.matches);
  followDark(univer, dark);
  await openBook(univer, 'functies', [readCsv('Functies', setup.sample)]);

  const workbook = createWorkbook(univer, { language, reveal: (area) => { reveal(univer, area); }, holdDrawing: holdDrawing(univer) });
  const { spreadsheet } = workbook;
  showConditionPatterns(spreadsheet);
  showCharts(univer, spreadsheet, byId('grid'));
  readTypedFormulas(spreadsheet);
  const hooks = new SyncHooks();
  const whenIdle = watchCellEdit(univer);
  const openSession = (): AddInSession => new AddInSession(byId('pane-frame'), { workbook, manifest, memberSets: setup.memberSets, language, hooks, whenIdle, showPane, onRefused });
  let session = openSession();
  const reload = (): void => {
    session.close();
    session = openSession();
  };

  const cells = new CellFunctions(spreadsheet, (id, args, options) => session.calls.call(id, args, options), say);
  // As in Excel on the web, where the address says so; else as in Excel for the desktop.
  if (new URLSearchParams(location.search).get('leeg') === 'null') cells.emptyCell = null;
  cells.register(await fetchJson(manifest.metadataUrl) as FunctionsFile);
  workbook.Application.onFullCalculation = () => { cells.forget(); };

  // Univer's own event leaves out a selection of several areas.
  univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
    if (id === SetSelectionsOperation.id) session.selectionChanged();
  });

  byId('pane-title').textContent = manifest.name;
  byId('close-pane').addEventListener('click', () => { showPane(false); });
  byId('reload-pane').addEventListener('click', reload);
  const press = ({ id, action }: ManifestButton): void => {
    if (action.kind === 'show-pane') showPane(true);
    else if (!session.host.runCommand(action.functionName, id)) say(texts.noRuntime);
  };
  fillRibbon(byId('ribbon'), manifest, press);
  fillCellMenu(univer, manifest, press);
  if (manifest.shortcutsUrl !== undefined) {
    watchShortcuts(await fetchJson(manifest.shortcutsUrl) as ShortcutsFile, (action) => {
      if (!session.host.runAction(action)) say(texts.noRuntime);
    });
  }
  fillFileCommands(byId('files'), texts, {
    say,
    open: async (name, { sheets, xmlParts }) => {
      emptyAll(workbook.stores);
      for (const part of xmlParts) workbook.stores.xmlParts.set(`{${crypto.randomUUID().toUpperCase()}}`, part);
      await openBook(univer, name, sheets);
      reload();
    },
    read: () => {
      const sheets = readContent(spreadsheet);
      return { name: spreadsheet.book.getName(), sheets, xmlParts: [...workbook.stores.xmlParts.values()], active: sheets[spreadsheet.book.getActiveSheet().getIndex()] };
    },
  });
  showPane(true);
  // For tests, and for whoever opens the console.
  Object.assign(window, { workbench: { univer, workbook, user: new WorkbenchUser(spreadsheet), hooks, refused, traffic: () => session.host.traffic } });
}

start().catch((error: unknown) => {
  if (error instanceof Unreachable) {
    // A browser that has not accepted the certificate for the add-in's address cannot ask for it inside a frame.
    const link = document.createElement('a');
    link.href = error.address;
    link.textContent = texts.accept(error.address);
    byId('status').replaceChildren(link);
    return;
  }
  say(String(error));
  throw error;
});
