/**
 * The spreadsheet library inside a test. It reads its WebAssembly through `Function('m', 'return import(m)')`, which the sandbox of
 * Jest refuses; here that one call gets `require`, and the library runs as it does everywhere else.
 */
import { loadExcelize } from '../../../src/import/xlsx/load-excelize';
import type { Excelize } from '../../../src/import/xlsx/load-excelize';

const IMPORT_BODY = 'return import(m)';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the name comes from the library, at run time
const requireModule = (name: string): Promise<unknown> => Promise.resolve(require(name) as unknown);

globalThis.Function = new Proxy(Function, {
  apply: (target, self, words: string[]) => (words[1] === IMPORT_BODY ? requireModule : (Reflect.apply(target, self, words) as unknown)),
});

/** Where the spreadsheet library lies. */
export const EXCELIZE = require.resolve('excelize-wasm/excelize.wasm.gz');

export const excelize = (): Promise<Excelize> => loadExcelize(EXCELIZE);
