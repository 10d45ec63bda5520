/** Rows and columns by their numbers: which of them lie side by side. */

/** Numbers (ascending) as stretches of neighbours. @param joins Whether two neighbours may share one. */
export function groupNeighbours(numbers: readonly number[], joins: (left: number, right: number) => boolean = () => true): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const number of numbers) {
    const last = groups.at(-1);
    const left = last?.at(-1);
    if (last !== undefined && left === number - 1 && joins(left, number)) last.push(number);
    else groups.push([number]);
  }
  return groups;
}

/** Row numbers (ascending) as people write them. @param most Stretches that are named. @example listRows([2, 3, 4, 7], 8, '–') // '2–4, 7' */
export function listRows(rows: readonly number[], most: number, dash: '-' | '–'): string {
  const groups = groupNeighbours(rows);
  const named = groups.slice(0, most).map((group) => [group[0], ...(group.length > 1 ? [group.at(-1)] : [])].join(dash));
  return [...named, ...(groups.length > most ? ['…'] : [])].join(', ');
}
