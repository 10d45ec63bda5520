/** The spreadsheet library (excelize, compiled to WebAssembly), which makes new workbooks: loaded once and only when one is wanted. */
import type { init } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type Workbook = ReturnType<Excelize['OpenReader']>;

const loaded = new Map<string, Promise<Excelize>>();

async function load(address: string): Promise<Excelize> {
  const library = await import('excelize-wasm');
  return library.init(address);
}

/** @param address Where `excelize.wasm.gz` lies: a path in Node, an address in a browser. A load that failed is tried again at the next call. */
export function loadExcelize(address: string): Promise<Excelize> {
  const excelize = loaded.get(address) ?? load(address);
  loaded.set(address, excelize);
  excelize.catch(() => loaded.delete(address));
  return excelize;
}

/** The answer of a library call; its errors are our own bugs, since everything a user can get wrong is checked before. */
export function succeed<Answer extends { readonly error: string | null }>(answer: Answer): Answer {
  if (answer.error !== null) throw new Error(`excelize: ${answer.error}`);
  return answer;
}
