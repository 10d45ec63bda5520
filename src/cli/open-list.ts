/** A list of jobs that a command reads, opened; every command takes the same files and sheets. */
import type { InputDocument } from '../import/input-document';
import { openDocument } from '../import/open-document';
import { EXCELIZE } from './libraries';
import type { Input } from './read-input';
import { CLI_TEXTS } from './texts.nl';
import { inFile, UsageError } from './usage-error';

/** @param sheet Of a workbook; the one that was open last when left out. Other files have none. @throws UsageError with one line that names the file. */
export async function openList({ name, bytes, format }: Input, sheet: string | undefined): Promise<InputDocument> {
  if (sheet !== undefined && format !== 'xlsx') throw new UsageError(CLI_TEXTS.sheetOnlyInWorkbook(name));
  return inFile(name, () => openDocument(bytes, format, { excelize: EXCELIZE, ...(sheet === undefined ? {} : { sheet }) }));
}
