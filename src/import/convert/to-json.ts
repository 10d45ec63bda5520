/** A table from another format as JSON or NDJSON: an object per row below the header, empty input cells as `null`. */
import type { Cell, Row } from '../../core';
import { resultValue } from '../json/write-json';
import { IMPORT_TEXTS } from '../texts.nl';
import type { JoinedTable } from './join-results';

/** Headers as keys: a column without header gets a name, and a second column of the same name a number. */
function nameColumns(header: Row): readonly string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const name = cell === null || cell === '' ? IMPORT_TEXTS.unnamedColumn(index + 1) : String(cell);
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${String(number)})`;
    taken.add(unique);
    return unique;
  });
}

function toObject(row: Row, names: readonly string[], ownPositions: ReadonlyMap<number, number>): string {
  const members = names.map((name, column) => {
    const position = ownPositions.get(column);
    const value: Cell = position === undefined ? (row[column] ?? null) : resultValue(row[column] ?? undefined, position);
    return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  });
  return `{${members.join(', ')}}`;
}

/** The text in pieces. Rows above the header are left out. */
export function* tableToJson({ rows, headerIndex, ownPositions }: JoinedTable, format: 'json' | 'ndjson'): Generator<string> {
  const names = nameColumns(rows[headerIndex] ?? []);
  const [opening, between, closing] = format === 'json' ? ['[\n  ', ',\n  ', '\n]\n'] : ['', '\n', '\n'];
  for (const [index, row] of rows.slice(headerIndex + 1).entries()) {
    yield (index === 0 ? opening : between) + toObject(row, names, ownPositions);
  }
  yield closing;
}
