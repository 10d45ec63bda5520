/**
 * How long the workbench itself takes for ten thousand rows: read twice, written in blocks with formats and wrapping, as the pane asks, without the pane, the client and the grid.
 * `npm run bench:workbench`
 */
import { ACTION, PATH } from '../workbench/host/batch';
import type { Action, Batch, ObjectPath } from '../workbench/host/batch';
import { executeBatch } from '../workbench/host/execute-batch';
import { MemberGate } from '../workbench/host/member-gate';
import { References } from '../workbench/host/references';
import { manyJobs } from '../test/e2e/support/many-jobs';
import { openHeadless } from '../test/workbench/support/headless-workbook';

const ROWS = 10_000;
const COLUMNS = 12;
const RESULTS = 8;
const READ = 1_666;
const BLOCK = 900;

const rows = manyJobs(ROWS).split('\n').map((line) => line.split(';'));
const book = openHeadless(rows);
const gate = new MemberGate({ ExcelApi: '1.13' }, {}, (message) => { throw new Error(message); });
const source = { root: book.workbook, newObject: () => undefined, references: new References() };

/** A request on ranges of the active sheet. */
class Request {
  private readonly actions: Action[] = [];
  private readonly paths: Record<string, ObjectPath> = {
    1: { Id: 1, ObjectPathType: PATH.root }, 2: { Id: 2, ObjectPathType: PATH.property, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: PATH.method, Name: 'GetActiveWorksheet', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
  };
  private next = 4;

  range(row: number, column: number, rowCount: number, columnCount: number): number {
    const Id = this.next++;
    this.paths[String(Id)] = { Id, ObjectPathType: PATH.method, Name: 'GetRangeByIndexes', ParentObjectPathId: 3, ArgumentInfo: { Arguments: [row, column, rowCount, columnCount] } };
    this.add({ ActionType: ACTION.instantiate, ObjectPathId: Id });
    this.add({ ActionType: ACTION.method, Name: '_KeepReference', ObjectPathId: Id });
    return Id;
  }
  child(parent: number, name: string): number {
    const Id = this.next++;
    this.paths[String(Id)] = { Id, ObjectPathType: PATH.property, Name: name, ParentObjectPathId: parent };
    return Id;
  }
  set(ObjectPathId: number, Name: string, value: unknown): void {
    this.add({ ActionType: ACTION.setProperty, Name, ObjectPathId, ArgumentInfo: { Arguments: [value] } });
  }
  load(ObjectPathId: number, Select: readonly string[]): void {
    this.add({ ActionType: ACTION.query, ObjectPathId, QueryInfo: { Select } });
  }
  private add(action: Omit<Action, 'Id'>): void {
    this.actions.push({ Id: this.next++, ...action });
  }
  /** @returns Milliseconds in the host, texts to and fro included. */
  async send(): Promise<number> {
    const body = JSON.stringify({ Actions: this.actions, ObjectPaths: this.paths } satisfies Batch);
    const start = performance.now();
    const answer = await book.workbook.spreadsheet.request(() => executeBatch(JSON.parse(body) as Batch, source, gate, () => book.workbook.spreadsheet.settle()));
    JSON.stringify(answer);
    if (answer.Error !== undefined) throw new Error(answer.Error.Message);
    return performance.now() - start;
  }
}

const LONG = 'Uw functie lijkt het meest op 1.1 Medewerker Verkoop Binnendienst.\nDe taken komen overeen.\n'.repeat(18);
const result = (row: number): readonly unknown[] => ['11', '1.1 Medewerker', 'Gelijk', 'Voorstel', 0.87, `${LONG}${String(row)}`, 'anders', ''];

async function readAll(): Promise<number> {
  let time = 0;
  for (let row = 0; row <= ROWS; row += READ) {
    const request = new Request();
    const range = request.range(row, 0, Math.min(READ, ROWS + 1 - row), COLUMNS);
    request.load(range, ['values']);
    time += await request.send();
  }
  return time;
}

async function check(): Promise<number> {
  const request = new Request();
  request.load(request.range(0, 0, ROWS + 1, 1), ['rowHidden']);
  return request.send();
}

async function writeAll(): Promise<number> {
  let time = 0;
  for (let row = 1; row <= ROWS; row += BLOCK) {
    const count = Math.min(BLOCK, ROWS + 1 - row);
    const request = new Request();
    request.set(request.range(row, COLUMNS, count, 1), 'numberFormat', Array.from({ length: count }, () => ['@']));
    request.set(request.range(row, COLUMNS + 4, count, 1), 'numberFormat', Array.from({ length: count }, () => ['0%']));
    const range = request.range(row, COLUMNS, count, RESULTS);
    request.set(range, 'values', Array.from({ length: count }, (_none, index) => result(row + index)));
    request.set(request.child(range, 'Format'), 'wrapText', false);
    time += await request.send();
  }
  return time;
}

async function main(): Promise<void> {
  for (const run of ['first run', 're-run']) {
    const steps: readonly (readonly [string, () => Promise<number>])[] = [['check', check], ['read', readAll], ['read again', readAll], ['check again', check], ['write', writeAll]];
    const times: string[] = [];
    let total = 0;
    for (const [name, step] of steps) {
      const time = await step();
      total += time;
      times.push(`${name} ${time.toFixed(0)} ms`);
    }
    process.stdout.write(`${run}: ${total.toFixed(0)} ms (${times.join(', ')})\n`);
  }
  book.close();
}

void main();
