/** The spreadsheet library (excelize, compiled to WebAssembly), loaded once and only when a workbook is met. */
import { init } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type Workbook = ReturnType<Excelize['OpenReader']>;

const loaded = new Map<string, Promise<Excelize>>();

/** @param address Where `excelize.wasm.gz` lies: a path in Node, an address in a browser. */
export function loadExcelize(address: string): Promise<Excelize> {
  const excelize = loaded.get(address) ?? init(address);
  loaded.set(address, excelize);
  return excelize;
}

/** The answer of a library call; its errors are our own bugs, since everything a user can get wrong is checked before. */
export function succeed<Answer extends { readonly error: string | null }>(answer: Answer): Answer {
  if (answer.error !== null) throw new Error(`excelize: ${answer.error}`);
  return answer;
}
