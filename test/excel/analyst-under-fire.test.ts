/** Decisions that are written while somebody works in the sheet, and through requests that fail: at whatever request, no cell of the user's is lost and none of ours stands beside another job. */
import { click, decision, gradesOf, JOBS, openList, tableOf, write } from './analyst-sheet';
import type { Setting } from './analyst-sheet';
import type { FakeHost } from './fake-excel';

const EARLIER = { Lasser: decision('F', 'van mij'), Chauffeur: decision('D', 'ook van mij') };
/** For one row with a decision, which the user clicked, and two without. */
const CLICKED = { Lasser: decision('E', 'nu'), Inkoper: decision('E', 'nu'), 'Senior verkoper binnendienst': decision('F', 'nu') };
const WRITTEN: Readonly<Record<string, string>> = { Lasser: 'Enu', Inkoper: 'Enu', 'Senior verkoper binnendienst': 'Fnu' };
const STOOD: Readonly<Record<string, string>> = { Lasser: 'Fvan mij', Chauffeur: 'Dook van mij' };

const SETTINGS: Readonly<Record<string, Setting>> = {
  'a table': { isTable: true }, 'a plain range': {}, 'a plain range with decisions': { decided: EARLIER },
};

const DECISION = 'Besluit ';
/** What the user has: every row without the columns of decisions, and nothing of what is empty to the right. */
function userCells(host: FakeHost): readonly (readonly unknown[])[] {
  const { rows } = tableOf(host);
  const own = new Set((rows.find((row) => row.some((cell) => String(cell).startsWith(DECISION))) ?? []).flatMap((cell, column) => (String(cell).startsWith(DECISION) ? [column] : [])));
  const users = rows.map((row) => row.filter((_, column) => !own.has(column)));
  const wide = users.reduce((most, row) => Math.max(most, row.reduce<number>((last, cell, column) => (cell === '' ? last : column + 1), 0)), 0);
  return users.map((row) => row.slice(0, wide));
}

const lastColumn = (host: FakeHost): string => {
  const index = (tableOf(host).rows.find((row) => row.includes('Functie')) ?? []).length - 1;
  return String.fromCharCode(65 + index);
};

const EDITS: Readonly<Record<string, (host: FakeHost) => Promise<void>>> = {
  'a row is inserted': ({ user }) => user.insertRows(3),
  'two rows are inserted at the top of the list': ({ user }) => user.insertRows(1, 2),
  'a row is deleted': ({ user }) => user.deleteRows(4),
  'three rows are deleted': ({ user }) => user.deleteRows(4, 3),
  'the list is sorted': (host) => host.user.sort(`A2:${lastColumn(host)}${String(JOBS.length)}`, 1, true),
  'a column is inserted before the list': ({ user }) => user.insertColumns(0),
  'a column is inserted in the list': ({ user }) => user.insertColumns(2),
  'a title is changed': ({ user }) => user.type('B5', 'Boekhouder'),
  'a remark is typed': ({ user }) => user.type('D4', 'van mij'),
  'a decision is typed': ({ user }) => user.type('M5', 'HAND'),
  'another decision is typed': ({ user }) => user.type('N3', 'HAND'),
};

/** What the user would have after an edit, had nothing been written. */
async function withoutWriting(setting: Setting, edit: (host: FakeHost) => Promise<void>): Promise<string> {
  const host = openList(setting);
  await edit(host);
  return JSON.stringify(userCells(host));
}

async function countSyncs(setting: Setting): Promise<number> {
  const host = openList(setting);
  host.reset();
  expect(await write(host, click(host, CLICKED))).toMatchObject({ kind: 'written', left: [] });
  expect(gradesOf(host)).toEqual({ ...(setting.decided === undefined ? {} : STOOD), ...WRITTEN });
  return host.syncs;
}

/** Decisions that stand beside a job without being its own. */
const foreign = (host: FakeHost): readonly string[] => Object.entries(gradesOf(host)).flatMap(([title, stands]) => (stands === WRITTEN[title] || stands === STOOD[title] || stands.includes('HAND') ? [] : [`${title}: ${stands}`]));

describe.each(Object.entries(SETTINGS))('%s', (_setting, setting) => {
  it.each(Object.entries(EDITS))('is safe when %s', async (name, edit) => {
    const expected = await withoutWriting(setting, edit);
    const syncs = await countSyncs(setting);
    const faults: string[] = [];
    const isTyped = name.endsWith('decision is typed');
    // What happens behind one request happens before the next.
    for (let at = 1; at <= syncs; at += 1) {
      const moment = 'afterSync';
      const host = openList(setting);
      const edits = click(host, CLICKED);
      const fault = (what: string, ...facts: unknown[]): void => { faults.push(`${moment} ${String(at)} of ${String(syncs)}: ${what} ${JSON.stringify(facts)}`); };
      host.reset();
      const seen = { written: false };
      host[moment] = async (sync) => {
        if (sync !== at) return;
        seen.written = Object.values(gradesOf(host)).includes('Enu');
        await edit(host);
      };
      const result = await write(host, edits);
      if (!isTyped && JSON.stringify(userCells(host)) !== expected) fault('the cells of the user', userCells(host));
      if (isTyped && !tableOf(host).rows.flat().includes('HAND')) fault('what was typed is gone');
      if (foreign(host).length > 0 && !(name === 'a title is changed' && seen.written)) fault('beside another job', foreign(host));
      if (setting.decided !== undefined && !name.includes('deleted') && !tableOf(host).rows.flat().includes('ook van mij')) fault('an earlier decision is gone');
      // The column that the user took while ours were being made.
      if (result.kind === 'refused' && isTyped && setting.decided === undefined) continue;
      if (result.kind !== 'written') fault('ended', result);
      else if (!seen.written) for (const { edit: { cells }, row } of result.written) {
        if (!(tableOf(host).rows[row - 1] ?? []).includes(cells.reason ?? '')) fault('says what does not stand', row);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(['before', 'after'] as const)('is whole after a request that failed %s it was done, and loses nothing where all fail from then on', async (moment) => {
    const before = JSON.stringify(userCells(openList(setting)));
    const syncs = await countSyncs(setting);
    const faults: string[] = [];
    for (let at = 1; at <= syncs; at += 1) for (const isCut of [false, true]) {
      const host = openList(setting);
      const edits = click(host, CLICKED);
      const fault = (what: string, ...facts: unknown[]): void => { faults.push(`${isCut ? 'cut' : 'failed'} ${String(at)} of ${String(syncs)}: ${what} ${JSON.stringify(facts)}`); };
      host.reset();
      host.failSync(at, moment);
      for (let next = at + 1; isCut && next < at + 40; next += 1) host.failSync(next, 'before');
      const result = await write(host, edits);
      if (JSON.stringify(userCells(host)) !== before) fault('the cells of the user', userCells(host));
      if (foreign(host).length > 0) fault('beside another job', foreign(host));
      if (setting.decided !== undefined && !('Chauffeur' in gradesOf(host))) fault('an earlier decision is gone');
      if (!isCut && result.kind !== 'written') fault('ended', result);
      if (!isCut && Object.entries(WRITTEN).some(([title, stands]) => gradesOf(host)[title] !== stands)) fault('not written', gradesOf(host));
    }
    expect(faults).toEqual([]);
  });
});
