/** What must hold for any file: it is read or refused with one line, every piece of it is in the account, and what was read can be kept. */
import { openCatalogue, readCatalogue, saveCatalogue } from '../../src/core';
import type { Catalogue } from '../../src/core';
import { readHandbookFile } from '../../src/import/handbook/read-handbook';
import type { HandbookFile, HandbookSource } from '../../src/import/handbook/read-handbook';
import type { ReadOptions } from '../../src/import/handbook/read-options';
import { UnreadableInput } from '../../src/import/unreadable-input';
import { missedBlocks, missedLines } from './account';
import { TEXT_NAME } from './mutated-file';

function faultOfCatalogue(catalogue: Catalogue): string | undefined {
  if (catalogue.referenceJobs.length === 0) return undefined;
  const opened = openCatalogue(saveCatalogue(catalogue));
  if (opened.kind !== 'catalogue') return `cannot be opened again: ${JSON.stringify(opened)}`;
  return opened.catalogue.hash === catalogue.hash ? undefined : 'another hash after saving';
}

function faultOfSource(source: HandbookSource, { name, bytes }: HandbookFile): string | undefined {
  if (source.kind === 'catalogue') return faultOfCatalogue(source.catalogue);
  const reading = readCatalogue(source.blocks, { name: 'fuzz', version: '1' });
  // A zero is no letter: the reader takes it out, as damage.
  const missed = name === TEXT_NAME ? missedLines(new TextDecoder().decode(bytes).replaceAll('\0', ''), reading, name) : missedBlocks(source.blocks, reading);
  return missed.length > 0 ? `lost: ${missed.join(' / ').slice(0, 500)}` : faultOfCatalogue(reading.catalogue);
}

/** @returns What does not hold. An exception that is no `UnreadableInput` passes through. */
export async function faultOfFile(file: HandbookFile, options: ReadOptions): Promise<string | undefined> {
  let source: HandbookSource;
  try {
    source = await readHandbookFile(file, options);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    return /^\S.{10,}\.$/.test(error.message) ? undefined : `refused with "${error.message}"`;
  }
  return faultOfSource(source, file);
}
