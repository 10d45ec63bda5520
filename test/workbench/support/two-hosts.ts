/** The two hosts that tests have, opened with the same small sheet: the in-memory stand-in, and the workbench behind the real office.js. */
import type { SyncHooks } from '../../../workbench/host/sync-hooks';
import type { SheetUser } from '../../../workbench/model/sheet-user';
import { excelOver, FakeHost } from '../../excel/fake-excel';
import { FakeSheet } from '../../excel/fake-workbook';
import { openRealClient } from './real-client';

const ROWS = Array.from({ length: 8 }, (_none, row) => Array.from({ length: 4 }, (_column, column) => `${'dacbhgfe'.charAt(row)}${String(column)}`));

/** @property excel As the global `Excel`. */
export interface TestHost {
  readonly excel: { readonly run: unknown };
  readonly user: SheetUser;
  readonly hooks: SyncHooks;
}

/** Code of what an add-in catches. */
export const codeOf = (error: unknown): string => (error as { readonly code?: string }).code ?? String(error);

export function openFakeHost(): TestHost {
  const host = new FakeHost(new FakeSheet('Blad1', ROWS));
  return { excel: excelOver(host), user: host.user, hooks: host };
}

export async function openRealHost(): Promise<TestHost> {
  const client = await openRealClient(ROWS);
  return { ...client, excel: Excel };
}
