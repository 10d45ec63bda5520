/** `Openen` and `Opslaan als`: files from and to the user's own disk; nothing else sees them. */
import { loadExcelize } from '../files/excelize';
import { readCsv } from '../files/read-csv';
import { readXlsx } from '../files/read-xlsx';
import { writeCsv } from '../files/write-csv';
import { writeXlsx } from '../files/write-xlsx';
import type { SheetContent } from '../model/workbook-data';
import type { WorkbenchTexts } from './texts';

/** Where the page serves the library for .xlsx files. */
const EXCELIZE = 'excelize.wasm.gz';

/** @property open Replaces the open workbook. @property read The sheets of the open workbook, the active one first. */
export interface FileTools {
  readonly open: (name: string, sheets: readonly SheetContent[]) => Promise<void>;
  readonly read: () => { readonly name: string; readonly sheets: readonly SheetContent[]; readonly active: SheetContent | undefined };
  readonly say: (message: string) => void;
}

async function readSheets(file: File): Promise<readonly SheetContent[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/\.[^.]*$/, '');
  return /\.csv$/i.test(file.name) ? [readCsv(name.slice(0, 31), bytes)] : readXlsx(await loadExcelize(EXCELIZE), bytes);
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 1_000);
}

function button(label: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
}

export function fillFileCommands(group: HTMLElement, texts: WorkbenchTexts, { open, read, say }: FileTools): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv';
  input.hidden = true;
  input.setAttribute('aria-label', texts.open);
  const load = async (file: File): Promise<void> => {
    await open(file.name.replace(/\.[^.]*$/, ''), await readSheets(file));
    say(texts.opened(file.name));
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) load(file).catch((error: unknown) => { say(texts.unreadable(file.name, String(error))); });
    input.value = '';
  });
  const save = async (extension: 'xlsx' | 'csv'): Promise<void> => {
    const { name, sheets, active } = read();
    if (extension === 'xlsx') download(`${name}.xlsx`, writeXlsx(await loadExcelize(EXCELIZE), sheets));
    else if (active !== undefined) download(`${name}.csv`, writeCsv(active));
  };
  const saveButton = (extension: 'xlsx' | 'csv'): HTMLButtonElement => button(texts.saveAs(extension), () => {
    save(extension).catch((error: unknown) => { say(String(error)); });
  });
  group.replaceChildren(button(texts.open, () => { input.click(); }), input, saveButton('xlsx'), saveButton('csv'));
}
