/** Blocks -> units to read: rows that belong together become one table, with one header row. */
import { countFormLabels, joinHeads, splitForm } from './join-heads';
import type { Block, BlockPlace, CellsBlock } from '../model/block';

export type PlainBlock = Exclude<Block, { readonly kind: 'cells' | 'furniture' }>;

/** @property rules Places of the lines between rows ("---"), which carry nothing. */
export interface TableUnit {
  readonly kind: 'table';
  readonly rows: readonly CellsBlock[];
  readonly rules: readonly BlockPlace[];
}

export type Unit = { readonly kind: 'block'; readonly block: PlainBlock } | TableUnit;

interface OpenTable {
  readonly kind: 'table';
  readonly rows: CellsBlock[];
  readonly rules: BlockPlace[];
}

export function cutUnits(blocks: readonly (PlainBlock | CellsBlock)[]): readonly Unit[] {
  const units: Unit[] = [];
  let open: OpenTable | undefined;
  for (const block of blocks) {
    if (block.kind === 'rule' && open !== undefined) open.rules.push(block.place);
    else if (block.kind !== 'cells') {
      open = undefined;
      units.push({ kind: 'block', block });
    } else {
      const first = open?.rows[0];
      if (open === undefined || first?.table !== block.table || first.place.file !== block.place.file) {
        open = { kind: 'table', rows: [], rules: [] };
        units.push(open);
      }
      open.rows.push(block);
    }
  }
  const labels = countFormLabels(units.flatMap((unit) => (unit.kind === 'table' ? [unit.rows] : [])));
  return units.map((unit) => {
    if (unit.kind !== 'table') return unit;
    const { rows, rules } = joinHeads(unit);
    return { ...unit, rows: splitForm(rows, labels), rules };
  });
}
