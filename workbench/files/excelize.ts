/** The library for .xlsx files, loaded when the first one is met. */
import { init } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type XlsxBook = ReturnType<Excelize['NewFile']>;

let loaded: Promise<Excelize> | undefined;

/** @param address Of `excelize.wasm.gz`: a path in Node, an address in a browser. */
export function loadExcelize(address: string): Promise<Excelize> {
  loaded ??= init(address);
  return loaded;
}

/** @throws Error with the library's own words. */
export function succeed<Answer extends { readonly error: string | null }>(answer: Answer): Answer {
  if (answer.error !== null) throw new Error(answer.error);
  return answer;
}
