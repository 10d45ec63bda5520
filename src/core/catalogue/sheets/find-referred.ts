/** Which function, or family, a row refers to: by its key letter for letter, else as people write it, else by the name beside it; what does not agree is reported. */
import type { Issue } from '../../model/issue';
import { isBlank } from './cell-notation';
import { nameKey, sheetIssue } from './read-sheet-rows';

/** What can be referred to, such as a function by its code. Keys differ; names may not. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** @property key `undefined` where the row has none. @property row Of its sheet. */
export interface Reference {
  readonly row: number;
  readonly key: string | undefined;
  readonly name: string;
}

/** [3, 4, 5, 9] -> "3–5, 9". */
export function describeRows(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

/** By text; what two share stands for neither. */
function indexBy(all: readonly Named[], textOf: (one: Named) => string): (text: string) => Named | undefined {
  const found = new Map<string, Named | undefined>();
  for (const one of all) found.set(textOf(one), found.has(textOf(one)) ? undefined : one);
  return (text) => found.get(text);
}

/** A text in a row that is not followed, and what is followed instead. */
interface Contradiction {
  readonly row: number;
  readonly found: string;
  readonly used: string;
  readonly severity: 'warning' | 'info';
}

/** Each pair of texts once, with its rows. */
function describeContradictions(contradictions: readonly Contradiction[], sheet: string): readonly Issue[] {
  const alike = new Map<string, Contradiction[]>();
  for (const one of contradictions) {
    const pair = JSON.stringify([one.severity, one.found, one.used]);
    alike.set(pair, [...alike.get(pair) ?? [], one]);
  }
  return [...alike.values()].flatMap((all) => all.slice(0, 1).map(({ row, found, used, severity }) =>
    sheetIssue('catalogue-sheet-conflict', severity, row, found, { sheet, used, rows: describeRows(all.map((one) => one.row)) })));
}

/** Keys below which every row has one and the same name, several times: another name there means that it was changed where it belongs. */
function renamedKeys(references: readonly Reference[]): ReadonlySet<string> {
  const names = new Map<string, string[]>();
  for (const { key, name } of references) if (key !== undefined) names.set(key, [...names.get(key) ?? [], name]);
  return new Set([...names].filter(([, all]) => all.length > 1 && new Set(all).size === 1).map(([key]) => key));
}

/**
 * A key that is there counts, whatever name stands beside it. Where only one of the two is there, it may stand in either column.
 * @param keyCounts Whether a key that refers to nothing is told though the name beside it does; for functions it is not: a new code on their own sheet costs nothing.
 * @returns What each reference means, `undefined` for those that mean nothing, which are not reported.
 */
export function findReferred(references: readonly Reference[], all: readonly Named[], sheet: string, issues: Issue[], keyCounts = false): readonly (Named | undefined)[] {
  const byKey = indexBy(all, ({ key }) => key);
  const byKeyLike = indexBy(all, ({ key }) => nameKey(key));
  const named = all.filter(({ name }) => !isBlank(name));
  const byName = indexBy(named, ({ name }) => name);
  const byNameLike = indexBy(named, ({ name }) => nameKey(name));
  const renamed = renamedKeys(references);
  const contradictions: Contradiction[] = [];
  const found = references.map(({ row, key, name }) => {
    const byOwnName = byName(name) ?? byNameLike(nameKey(name));
    if (key === undefined) return (isBlank(name) ? undefined : byKey(name.trim())) ?? byOwnName ?? byKeyLike(nameKey(name));
    const byOwnKey = byKey(key) ?? byKeyLike(nameKey(key));
    if (byOwnKey === undefined) {
      if (keyCounts && byOwnName !== undefined) contradictions.push({ row, found: key, used: byOwnName.name, severity: 'warning' });
      return byOwnName;
    }
    if (name === byOwnKey.name || isBlank(name)) return byOwnKey;
    if (byOwnName !== undefined && byOwnName !== byOwnKey) contradictions.push({ row, found: name, used: byOwnKey.key, severity: 'warning' });
    else if (nameKey(name) !== nameKey(byOwnKey.name)) contradictions.push({ row, found: name, used: byOwnKey.name, severity: renamed.has(key) ? 'info' : 'warning' });
    return byOwnKey;
  });
  issues.push(...describeContradictions(contradictions, sheet));
  return found;
}
