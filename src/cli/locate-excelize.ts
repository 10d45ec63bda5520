/** Where the spreadsheet library's WebAssembly lies on disk. */
import { createRequire } from 'node:module';

export const EXCELIZE = createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz');
