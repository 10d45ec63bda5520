/** Files of a handbook -> catalogue, whatever their format: the door for handbooks. */
import { openCatalogue, readCatalogue, readTextBlocks, sheetsToCatalogue } from '../../core';
import type { Block, Catalogue, CatalogueCorrections, CatalogueReading, Issue } from '../../core';
import { openCsvDocument } from '../csv/csv-document';
import { openJsonDocument } from '../json/json-document';
import { decodeText, detectEncoding, looksBinary } from '../text/text-encoding';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import type { NamedTable } from '../xlsx/read/read-workbook';
import { detectHandbookFormat } from './detect-handbook-format';
import { readDocx } from './docx/read-docx';
import { readPdf } from './pdf/read-pdf';
import { readSheets } from './read-sheets';
import type { ReadOptions } from './read-options';
import { rowsToBlocks } from './rows-to-blocks';

export interface HandbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one file gives: blocks to read, or a catalogue that was saved or exported before; and what is to be told of the file itself. */
export type HandbookSource =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue; readonly issues: readonly Issue[] };

const asBlocks = (blocks: readonly Block[]): HandbookSource => ({ kind: 'blocks', blocks, issues: [] });

/** Trouble with one file of several. `message` is one Dutch line without the name. */
export class UnreadableHandbook extends UnreadableInput {
  constructor(readonly file: string, message: string) {
    super(message);
  }
}

/** Largest file, in megabytes of a million bytes. */
const LARGEST = 100;
const MEGABYTE = 1_000_000;
/** Address of the library that writes workbooks: nothing is written here. */
const NOT_NEEDED = '';

function decode(bytes: Uint8Array): string {
  const { name, markLength } = detectEncoding(bytes);
  if (looksBinary(bytes, name)) throw new UnreadableInput(IMPORT_TEXTS.binaryFile);
  return decodeText(bytes.subarray(markLength), name).replaceAll('\0', '');
}

function readJson(bytes: Uint8Array, name: string): HandbookSource {
  const opened = openCatalogue(decode(bytes));
  switch (opened.kind) {
    case 'catalogue': return { ...opened, issues: [] };
    case 'newer': throw new UnreadableInput(IMPORT_TEXTS.catalogueJsonNewer(opened.version));
    case 'invalid': throw new UnreadableInput(IMPORT_TEXTS.catalogueJson(opened.place, opened.message));
    case 'other': {
      const { table } = openJsonDocument(bytes, 'json', NOT_NEEDED);
      return asBlocks(rowsToBlocks(table.rows, { file: name }));
    }
  }
}

/** A workbook that `catalogueToSheets` made, or any other. */
function readXlsx(sheets: readonly NamedTable[], name: string): HandbookSource {
  const opened = sheetsToCatalogue(sheets);
  switch (opened.kind) {
    case 'catalogue': return { ...opened, issues: opened.issues.map((issue) => ({ ...issue, place: { ...issue.place, file: name } })) };
    case 'newer': throw new UnreadableInput(IMPORT_TEXTS.catalogueSheetsNewer(opened.version));
    case 'other': return asBlocks(readSheets(sheets, name));
  }
}

/**
 * Reads one file. Its first bytes decide what it is, not its name; the name only tells CSV from other text.
 * @throws UnreadableInput with one Dutch line when it cannot be read.
 */
export async function readHandbookFile({ name, bytes }: HandbookFile, options: ReadOptions): Promise<HandbookSource> {
  if (bytes.length === 0) throw new UnreadableInput(IMPORT_TEXTS.empty);
  if (bytes.length > LARGEST * MEGABYTE) throw new UnreadableInput(IMPORT_TEXTS.tooLarge(Math.ceil(bytes.length / MEGABYTE), LARGEST));
  switch (detectHandbookFormat(bytes, name)) {
    case 'pdf': return { kind: 'blocks', ...(await readPdf(bytes, options.loadPdf, name, options)) };
    case 'docx': return asBlocks(await readDocx(bytes, name));
    case 'xlsx': {
      const { readWorkbook } = await import('../xlsx/read/read-workbook');
      return readXlsx(readWorkbook(bytes), name);
    }
    case 'json': return readJson(bytes, name);
    case 'csv': return asBlocks(rowsToBlocks(openCsvDocument(bytes, NOT_NEEDED).table.rows, { file: name }));
    case 'text': return asBlocks(readTextBlocks(decode(bytes)).map((block) => ({ ...block, place: { ...block.place, file: name } })));
  }
}

/** A catalogue that was saved or edited before is as its analyst wants it: corrections are for handbooks as they are read. */
function reportUnused({ sections = {}, labels = {}, lines = {}, ladder, grades = {} }: CatalogueCorrections): readonly Issue[] {
  const keys = [...[sections, labels, lines].flatMap(Object.keys), ...(ladder === undefined ? [] : [ladder.join(' ')]), ...Object.keys(grades)];
  return keys.map((found) => ({ code: 'catalogue-correction-unused', severity: 'warning', place: {}, found }));
}

/**
 * Reads all files of a handbook as one source, in the order given.
 * @throws UnreadableHandbook naming the file, at the first that cannot be read. A catalogue that was saved (.json) or exported (.xlsx) stands alone.
 */
export async function readHandbookSource(files: readonly HandbookFile[], options: ReadOptions): Promise<HandbookSource> {
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    options.signal?.throwIfAborted();
    try {
      const source = await readHandbookFile(file, options);
      if (source.kind === 'blocks') {
        for (const block of source.blocks) blocks.push(block);
        issues.push(...source.issues);
      } else if (files.length === 1) return source;
      else throw new UnreadableInput(IMPORT_TEXTS.catalogueAmongOthers);
    } catch (error) {
      if (error instanceof UnreadableInput) throw new UnreadableHandbook(file.name, error.message);
      throw error;
    }
  }
  return { kind: 'blocks', blocks, issues };
}

/** A source as a catalogue, with corrections; may be repeated with others. */
export function readSource(source: HandbookSource, origin: Pick<Catalogue, 'name' | 'version'>, corrections: CatalogueCorrections = {}): CatalogueReading {
  if (source.kind === 'catalogue') return { catalogue: source.catalogue, issues: [...source.issues, ...reportUnused(corrections)], uses: [] };
  const reading = readCatalogue(source.blocks, origin, corrections);
  return { ...reading, issues: [...source.issues, ...reading.issues] };
}

/** Reads all files of a handbook as one catalogue; see `readHandbookSource`. */
export async function readHandbook(
  files: readonly HandbookFile[], origin: Pick<Catalogue, 'name' | 'version'>, options: ReadOptions, corrections: CatalogueCorrections = {},
): Promise<CatalogueReading> {
  return readSource(await readHandbookSource(files, options), origin, corrections);
}
