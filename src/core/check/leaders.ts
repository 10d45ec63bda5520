/** Leaders who are not above the people they lead: by the column that says who leads whom, else by the department. */
import { coreTitle } from '../text/core-title';
import { readRanks } from '../text/read-ranks';
import type { CheckedRow } from './checked-row';
import { cite, rowNumbers } from './finding';
import type { Finding } from './finding';
import type { Levels } from './read-levels';
import { KIND_WEIGHT } from './weights';

/** Whether a row may lead people, before its words are read. */
const mayLead = ({ title, job: { fields: { leads } } }: CheckedRow): boolean => leads !== undefined || readRanks(title).some(({ rank }) => rank === 'leads');

function finding(leader: CheckedRow, team: readonly CheckedRow[], quote: string, byManager: boolean): readonly Finding[] {
  const above = team.filter(({ place }) => place >= leader.place).sort((a, b) => b.place - a.place);
  const [member] = above;
  if (member === undefined) return [];
  return [{ kind: 'leader', rows: rowNumbers([leader, ...above]), weight: KIND_WEIGHT.leader * (1 + member.place - leader.place) * (byManager ? 1 : 0.6), leader: cite(leader, quote), member: cite(member), byManager }];
}

/** @param byTitle Rows by their title; see `coreTitle`. */
export function findLeaders(rows: readonly CheckedRow[], byTitle: ReadonlyMap<string, readonly CheckedRow[]>, levels: Levels): readonly Finding[] {
  const graded = rows.filter(({ place }) => place >= 0);
  const teams = new Map<CheckedRow, CheckedRow[]>();
  const led = new Set<CheckedRow>();
  for (const row of graded) {
    const { manager } = row.job.fields;
    const named = manager === undefined ? [] : (byTitle.get(coreTitle(manager)) ?? []).filter((one) => one !== row && one.place >= 0);
    // Of several with that title the one of the department leads; else nobody can tell which.
    const nearest = named.filter(({ department }) => department === row.department);
    const leader = nearest.length === 1 ? nearest[0] : named.length === 1 ? named[0] : undefined;
    if (leader === undefined) continue;
    led.add(row);
    teams.set(leader, [...teams.get(leader) ?? [], row]);
  }
  const byManager = [...teams].flatMap(([leader, team]) => finding(leader, team, levels.leading(leader) ?? '', true));
  const departments = new Map<string, CheckedRow[]>();
  for (const row of graded) if (row.department !== '') departments.set(row.department, [...departments.get(row.department) ?? [], row]);
  const byDepartment = [...departments.values()].flatMap((department) => {
    const leaders = department.filter((row) => mayLead(row) && levels.leading(row) !== undefined);
    const [leader] = leaders;
    if (leader === undefined || leaders.length > 1 || teams.has(leader)) return [];
    return finding(leader, department.filter((row) => row !== leader && !led.has(row)), levels.leading(leader) ?? '', false);
  });
  return [...byManager, ...byDepartment];
}
