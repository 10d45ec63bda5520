/** Files of a handbook -> catalogue, whatever their format: the door for handbooks. */
import { openCatalogue, readCatalogue, readTextBlocks } from '../../core';
import type { Block, Catalogue, CatalogueCorrections, CatalogueReading } from '../../core';
import { openCsvDocument } from '../csv/csv-document';
import { openJsonDocument } from '../json/json-document';
import { decodeText, detectEncoding } from '../text/text-encoding';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { loadExcelize } from '../xlsx/load-excelize';
import { openWorkbook } from '../xlsx/open-workbook';
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

/** What one file gives: blocks to read, or a catalogue that was saved before. */
export type HandbookSource = { readonly kind: 'blocks'; readonly blocks: readonly Block[] } | { readonly kind: 'catalogue'; readonly catalogue: Catalogue };

/** Trouble with one file of several. `message` is one Dutch line without the name. */
export class UnreadableHandbook extends UnreadableInput {
  constructor(readonly file: string, message: string) {
    super(message);
  }
}

/** Largest file, in megabytes of a million bytes. */
const LARGEST = 100;
const MEGABYTE = 1_000_000;

function decode(bytes: Uint8Array): string {
  const { name, markLength } = detectEncoding(bytes);
  const text = decodeText(bytes.subarray(markLength), name);
  if (text.includes('\0')) throw new UnreadableInput(IMPORT_TEXTS.binaryFile);
  return text;
}

function readJson(bytes: Uint8Array, name: string, excelize: string): HandbookSource {
  const opened = openCatalogue(decode(bytes));
  switch (opened.kind) {
    case 'catalogue': return opened;
    case 'newer': throw new UnreadableInput(IMPORT_TEXTS.catalogueJsonNewer(opened.version));
    case 'invalid': throw new UnreadableInput(IMPORT_TEXTS.catalogueJson(opened.place, opened.message));
    case 'other': {
      const { table } = openJsonDocument(bytes, 'json', excelize);
      return { kind: 'blocks', blocks: rowsToBlocks(table.rows, { file: name }) };
    }
  }
}

/**
 * Reads one file. Its first bytes decide what it is, not its name; the name only tells CSV from other text.
 * @throws UnreadableInput with one Dutch line when it cannot be read.
 */
export async function readHandbookFile({ name, bytes }: HandbookFile, options: ReadOptions): Promise<HandbookSource> {
  if (bytes.length === 0) throw new UnreadableInput(IMPORT_TEXTS.empty);
  if (bytes.length > LARGEST * MEGABYTE) throw new UnreadableInput(IMPORT_TEXTS.tooLarge(Math.ceil(bytes.length / MEGABYTE), LARGEST));
  const asBlocks = (blocks: readonly Block[]): HandbookSource => ({ kind: 'blocks', blocks });
  switch (detectHandbookFormat(bytes, name)) {
    case 'pdf': return asBlocks(await readPdf(bytes, options.loadPdf, name, options));
    case 'docx': return asBlocks(await readDocx(bytes, name));
    case 'xlsx': {
      const excelize = await loadExcelize(options.excelize);
      return asBlocks(readSheets(openWorkbook(excelize, bytes), name));
    }
    case 'json': return readJson(bytes, name, options.excelize);
    case 'csv': return asBlocks(rowsToBlocks(openCsvDocument(bytes, options.excelize).table.rows, { file: name }));
    case 'text': return asBlocks(readTextBlocks(decode(bytes)).map((block) => ({ ...block, place: { ...block.place, file: name } })));
  }
}

/**
 * Reads all files of a handbook as one source, in the order given.
 * @throws UnreadableHandbook naming the file, at the first that cannot be read. A saved catalogue (.json) stands alone.
 */
export async function readHandbookSource(files: readonly HandbookFile[], options: ReadOptions): Promise<HandbookSource> {
  const blocks: Block[] = [];
  for (const file of files) {
    options.signal?.throwIfAborted();
    try {
      const source = await readHandbookFile(file, options);
      if (source.kind === 'blocks') blocks.push(...source.blocks);
      else if (files.length === 1) return source;
      else throw new UnreadableInput(IMPORT_TEXTS.catalogueAmongOthers);
    } catch (error) {
      if (error instanceof UnreadableInput) throw new UnreadableHandbook(file.name, error.message);
      throw error;
    }
  }
  return { kind: 'blocks', blocks };
}

/** Reads all files of a handbook as one catalogue; see `readHandbookSource`. */
export async function readHandbook(
  files: readonly HandbookFile[], origin: Pick<Catalogue, 'name' | 'version'>, options: ReadOptions, corrections: CatalogueCorrections = {},
): Promise<CatalogueReading> {
  const source = await readHandbookSource(files, options);
  return source.kind === 'catalogue' ? { catalogue: source.catalogue, issues: [], uses: [] } : readCatalogue(source.blocks, origin, corrections);
}
