/** The account of a handbook's lines: which were used, and which were reported as not understood. */
import { blockText } from '../../src/core';
import type { Block, CatalogueReading } from '../../src/core';

const REPORTS: readonly string[] = ['catalogue-leftover', 'catalogue-row-without-page'];

/** Keys "file page line" of every line in the reading's account. */
function accountOf({ uses, issues }: Pick<CatalogueReading, 'uses' | 'issues'>): ReadonlySet<string> {
  const keys = new Set(uses.map(({ file = '', page = 0, line }) => `${file} ${String(page)} ${String(line)}`));
  for (const { code, place } of issues) {
    if (!REPORTS.includes(code) || place.row === undefined) continue;
    for (let line = place.row; line <= (place.lastRow ?? place.row); line += 1) keys.add(`${place.file ?? ''} ${String(place.page ?? 0)} ${String(line)}`);
  }
  return keys;
}

/** Lines of a text that the account misses; there must be none. */
export function missedLines(text: string, reading: CatalogueReading, file = ''): readonly string[] {
  const account = accountOf(reading);
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() === '' || account.has(`${file} 0 ${String(index + 1)}`) ? [] : [`${String(index + 1)}: ${line}`]));
}

/** Blocks of which a line is not in the account; there must be none. */
export function missedBlocks(blocks: readonly Block[], reading: CatalogueReading): readonly string[] {
  const account = accountOf(reading);
  return blocks.filter(({ place: { file = '', page = 0, line, lastLine = line } }) =>
    Array.from({ length: lastLine - line + 1 }, (_, index) => line + index).some((at) => !account.has(`${file} ${String(page)} ${String(at)}`))).map(blockText);
}
