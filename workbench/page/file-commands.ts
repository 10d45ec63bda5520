/** `Openen` and `Opslaan als`: files from and to the user's own disk; nothing else sees them. */
import { loadExcelize } from '../files/excelize';
import { readCsv } from '../files/read-csv';
import { readXlsx } from '../files/read-xlsx';
import { writeCsv } from '../files/write-csv';
import { writeXlsx } from '../files/write-xlsx';
import { addXmlParts, readXmlParts } from '../files/xml-parts';
import type { SheetContent } from '../model/workbook-data';
import type { WorkbenchTexts } from './texts';

/** Where the page serves the library for .xlsx files. */
const EXCELIZE = 'excelize.wasm.gz';

/** @property xmlParts What add-ins keep in the workbook; only an .xlsx file holds it. */
export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly xmlParts: readonly string[];
}

/** @property open Replaces the open workbook. @property read The open workbook. */
export interface FileTools {
  readonly open: (name: string, content: BookContent) => Promise<void>;
  readonly read: () => BookContent & { readonly name: string; readonly active: SheetContent | undefined };
  readonly say: (message: string) => void;
}

async function readContent(file: File): Promise<BookContent> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/\.[^.]*$/, '');
  if (/\.csv$/i.test(file.name)) return { sheets: [readCsv(name.slice(0, 31), bytes)], xmlParts: [] };
  return { sheets: readXlsx(await loadExcelize(EXCELIZE), bytes), xmlParts: readXmlParts(bytes) };
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
    await open(file.name.replace(/\.[^.]*$/, ''), await readContent(file));
    say(texts.opened(file.name));
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) load(file).catch((error: unknown) => { say(texts.unreadable(file.name, String(error))); });
    input.value = '';
  });
  const save = async (extension: 'xlsx' | 'csv'): Promise<void> => {
    const { name, sheets, xmlParts, active } = read();
    if (extension === 'xlsx') download(`${name}.xlsx`, addXmlParts(writeXlsx(await loadExcelize(EXCELIZE), sheets), xmlParts));
    else if (active !== undefined) download(`${name}.csv`, writeCsv(active));
  };
  const saveButton = (extension: 'xlsx' | 'csv'): HTMLButtonElement => button(texts.saveAs(extension), () => {
    save(extension).catch((error: unknown) => { say(String(error)); });
  });
  group.replaceChildren(button(texts.open, () => { input.click(); }), input, saveButton('xlsx'), saveButton('csv'));
}
