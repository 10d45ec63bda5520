/** Areas that follow what users and programs do to rows and columns: tracked ranges. Told by Univer's mutations, so that undo is followed too. */
import type { FUniver } from '@univerjs/core/facade';
import { InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IMoveRangeMutationParams } from '@univerjs/sheets';
import { fromUniver } from './area';
import type { Area, UniverRange } from './area';
import { followEdit } from './follow-edit';
import type { Edit } from './follow-edit';

/** @property area `undefined` once nothing of it is left. */
export interface Anchored {
  readonly sheetId: string;
  area: Area | undefined;
}

const LINES = new Map<string, readonly ['insert' | 'delete', 'rows' | 'columns']>([
  [InsertRowMutation.id, ['insert', 'rows']], [RemoveRowMutation.id, ['delete', 'rows']],
  [InsertColMutation.id, ['insert', 'columns']], [RemoveColMutation.id, ['delete', 'columns']],
]);

/** A mutation of Univer -> the edit that it is, and its sheet; `undefined` for those that move nothing. */
export function readEdit(id: string, params: unknown): { readonly sheetId: string; readonly edit: Edit } | undefined {
  const lines = LINES.get(id);
  if (lines !== undefined) {
    const { subUnitId: sheetId, range } = params as { readonly subUnitId: string; readonly range: UniverRange };
    const [kind, along] = lines;
    const { row, column, rows, columns } = fromUniver(range);
    return { sheetId, edit: along === 'rows' ? { kind, along, at: row, count: rows } : { kind, along, at: column, count: columns } };
  }
  if (id !== MoveRangeMutation.id) return undefined;
  const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
  return from.subUnitId === to.subUnitId ? { sheetId: from.subUnitId, edit: { kind: 'move', from: fromUniver(fromRange), to: fromUniver(toRange) } } : undefined;
}

export class Anchors {
  private readonly held = new Set<Anchored>();
  /** Univer also inserts and deletes rows where it shifts cells; none of that counts by itself. */
  isShifting = false;

  constructor(univer: FUniver) {
    univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
      const found = this.held.size === 0 || this.isShifting ? undefined : readEdit(id, params);
      if (found !== undefined) this.follow(found.sheetId, found.edit);
    });
  }

  hold(anchored: Anchored): void {
    this.held.add(anchored);
  }

  release(anchored: Anchored): void {
    this.held.delete(anchored);
  }

  private follow(sheetId: string, edit: Edit): void {
    for (const anchored of this.held) {
      if (anchored.sheetId === sheetId && anchored.area !== undefined) anchored.area = followEdit(anchored.area, edit);
    }
  }

  /** Cells that make room: Univer moves those that are filled, and areas follow as if all moved. */
  async shift(sheetId: string, edit: Edit, move: () => Promise<unknown>): Promise<void> {
    this.isShifting = true;
    await move().finally(() => { this.isShifting = false; });
    this.follow(sheetId, edit);
  }
}
