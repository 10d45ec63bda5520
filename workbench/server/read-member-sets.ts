/** Which requirement set each member of the API belongs to, read from Microsoft's own debug file at run time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_JS } from './office-js';

/** @returns As { 'Range.getSurroundingRegion': 'ExcelApi 1.7' }; members that were there from the start are absent. */
export function readMemberSets(): Readonly<Record<string, string>> {
  const source = readFileSync(join(OFFICE_JS, 'excel-web-16.00.debug.js'), 'utf8');
  const sets: Record<string, string> = {};
  for (const [, member = '', set = 'ExcelApi', version = ''] of source.matchAll(/_throwIfApiNotSupported\("([\w.]+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g)) {
    sets[member] = `${set} ${version}`;
  }
  return sets;
}
