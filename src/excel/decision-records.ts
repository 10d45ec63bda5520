/** What is remembered of decisions, as it travels in the workbook. */
import { createTurns } from '../engine/in-turn';
import { partsToRecords, RECORDS_NAMESPACE, recordsToParts } from '../core';
import type { DecisionRecord } from '../core';
import { readParts, replaceParts } from './workbook-parts';

/** What is read is what is written next: two that change records at once never lose each other's. */
const inTurn = createTurns();

/** All that can be read; damaged pieces are passed over. Rejects where Excel does not give them. */
export const readRecords = async (): Promise<readonly DecisionRecord[]> => partsToRecords(await readParts(RECORDS_NAMESPACE));

/**
 * Changes the records of the workbook. Nothing is written where nothing changes.
 * @param change Gets the records as they are now. Looking at a list (`reviewDecisions`) is such a change.
 * @returns The records as they are then, and whether the workbook keeps them; if not, decisions only lose their flags.
 */
export function changeRecords(change: (records: readonly DecisionRecord[]) => readonly DecisionRecord[]): Promise<{ readonly records: readonly DecisionRecord[]; readonly kept: boolean }> {
  return inTurn(async () => {
    const before = await readRecords();
    const records = change(before);
    const [old, next] = [recordsToParts(before), recordsToParts(records)];
    if (old.length === next.length && old.every((piece, at) => piece === next[at])) return { records, kept: true };
    return { records, kept: await replaceParts(RECORDS_NAMESPACE, next) };
  });
}
