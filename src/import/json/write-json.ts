/** A JSON or NDJSON file again with our keys: those of an earlier run replaced where they stand, the others added at the end of each object. */
import { isPercentage, RESULT_COLUMNS } from '../../core';
import type { Cell, Placed } from '../../core';
import type { WrittenDocument } from '../input-document';
import { chunkBytes } from '../text/chunk-bytes';
import { encodeText } from '../text/text-encoding';
import type { JsonFile } from './json-file';
import { scanMembers } from './scan-json';
import type { JsonMember, JsonSpan } from './scan-json';

/** A result cell as JSON: raw text, a share as a number from 0 to 1, and `null` for a share that is not there. */
export function resultValue(cell: Cell | undefined, index: number): Cell {
  return isPercentage(index) && (cell === '' || cell === undefined) ? null : (cell ?? '');
}

/** The white space with which the file writes its members, so that ours look the same. */
interface Layout {
  readonly beforeKey: string;
  readonly beforeValue: string;
}

function readLayout(text: string, object: JsonSpan, members: readonly JsonMember[]): Layout {
  const [first, second] = members;
  if (first === undefined) return { beforeKey: '', beforeValue: '' };
  const gap = second === undefined ? text.slice(object.start + 1, first.keySpan.start) : text.slice(text.indexOf(',', first.value.end) + 1, second.keySpan.start);
  return { beforeKey: gap, beforeValue: text.slice(text.indexOf(':', first.keySpan.end) + 1, first.value.start) };
}

/** An object again. @param own Our keys and what they say now. */
export function* writeObject(text: string, object: JsonSpan, own: ReadonlyMap<string, Cell>): Generator<string> {
  const members = scanMembers(text, object.start);
  const lastOf = new Map(members.map((member) => [member.key, member] as const));
  let at = object.start;
  for (const member of members) {
    const value = own.get(member.key);
    if (value === undefined || lastOf.get(member.key) !== member) continue;
    yield text.slice(at, member.value.start);
    yield JSON.stringify(value);
    at = member.value.end;
  }
  const end = members.at(-1)?.value.end ?? object.start + 1;
  yield text.slice(at, Math.max(at, end));
  const { beforeKey, beforeValue } = readLayout(text, object, members);
  const added = [...own].filter(([key]) => !lastOf.has(key)).map(([key, value]) => `${beforeKey}${JSON.stringify(key)}:${beforeValue}${JSON.stringify(value)}`);
  if (added.length > 0) yield (members.length > 0 ? ',' : '') + added.join(',');
  yield text.slice(Math.max(at, end), object.end);
}

function* writeTexts({ text, objects, keys }: JsonFile, placed: Placed): Generator<string> {
  const headers = placed.rows.get(0);
  const names = placed.columns.map((column, position) => keys[column] ?? String(headers?.[position] ?? RESULT_COLUMNS[position]?.header ?? ''));
  let at = 0;
  for (const [index, object] of objects.entries()) {
    yield text.slice(at, object.start);
    const cells = placed.rows.get(index + 1);
    if (cells === undefined) yield text.slice(object.start, object.end);
    else yield* writeObject(text, object, new Map(names.flatMap((name, position) => ((cells[position] ?? null) === null ? [] : [[name, resultValue(cells[position], position)] as const]))));
    at = object.end;
  }
  yield text.slice(at);
}

const escapeBeyondAscii = (text: string): string => text.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function* encodeTexts(texts: Iterable<string>, { mark, encoding }: JsonFile): Generator<Uint8Array> {
  yield mark;
  // What an encoding lacks can only stand in our own strings, where JSON has an escape for it.
  for (const text of texts) yield encodeText(text, encoding) ?? encodeText(escapeBeyondAscii(text), encoding) ?? new Uint8Array();
}

/** Writes `file` with our keys. The chunks are made, and `placed.rows` is asked, while they are being read. */
export function writeJson(file: JsonFile, placed: Placed): WrittenDocument {
  return { chunks: chunkBytes(encodeTexts(writeTexts(file, placed), file)), notices: [] };
}
