/** Files of a handbook -> its catalogue, for programs of others. */
import { loadPdf } from '../cli/libraries';
import type { CatalogueReading } from '../core';
import { readHandbook as read } from '../import/handbook/read-handbook';

/** @property name By its extension it is known what the file is. */
export interface HandbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the files of a handbook (.txt, .md, .docx, .pdf, .xlsx, .csv, .json) as one.
 * @param origin Name and version under which results refer to it.
 * @returns The catalogue, what was not understood as issues, and what became of each line. @throws UnreadableHandbook naming the file that cannot be read.
 * @example const { catalogue } = await readHandbook([{ name: 'handboek.md', bytes: await readFile('handboek.md') }], { name: 'Handboek', version: '2026' });
 */
export const readHandbook = (files: readonly HandbookFile[], origin: { readonly name: string; readonly version: string }): Promise<CatalogueReading> => read(files, origin, { loadPdf });
