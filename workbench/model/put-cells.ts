/**
 * Cells put in their place as they shall be, ten thousand rows at once. Univer's own mutation merges and copies every cell anew for each thing that is set; here the cells
 * are set directly, and Univer's mutation then only tells everybody which they are. Formulas go Univer's way, since it keeps books on them.
 */
import { CellValueType, CommandType, ICommandService, IUniverInstanceService, UniverInstanceType, WrapStrategy } from '@univerjs/core';
import type { ICellData, IMutation, IMutationInfo, IStyleData, Nullable, Styles, Workbook } from '@univerjs/core';
import { SetRangeCustomMetadataCommand, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';

/** Lines of cells from a place on: `null` for nothing at all, `undefined` for a cell that stays. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly (ICellData | null | undefined)[])[];
}

export interface PutCellsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly block: CellBlock;
  readonly what: 'values' | 'styles';
}

export const PutCellsMutation: IMutation<PutCellsParams> = {
  id: 'workbench.mutation.put-cells',
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, block: { row, column, lines } }) => {
    const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    const matrix = sheet.getCellMatrix();
    lines.forEach((line, down) => {
      line.forEach((cell, right) => {
        // A copy: Univer changes cells where they stand.
        if (cell === null) matrix.realDeleteValue(row + down, column + right);
        else if (cell !== undefined) matrix.setValue(row + down, column + right, { ...cell });
      });
    });
    return true;
  },
};

/** What Univer takes for values without formulas: formulas that depend on them are calculated, and the sheet is not searched for others. */
const NO_FORMULAS = SetRangeCustomMetadataCommand.id;

/** A patch that changes nothing of a cell of a type, which Univer would else guess from its value. */
const SAME = new Map([CellValueType.STRING, CellValueType.NUMBER, CellValueType.BOOLEAN, CellValueType.FORCE_STRING].map((t): [CellValueType, ICellData] => [t, { t }]));
const NOTHING: ICellData = {};

const isFormula = (cell: Nullable<ICellData>): boolean => typeof cell?.f === 'string' || typeof cell?.si === 'string';

/** Merges styles, each pair once. */
class StyleMerger {
  private readonly merged = new Map<string, Map<object, string | null>>();

  constructor(private readonly styles: Styles) {}

  /** @returns Id of the style; `null` for none. */
  merge(style: ICellData['s'], patch: IStyleData): string | null {
    const key = typeof style === 'string' ? style : JSON.stringify(style ?? null);
    let known = this.merged.get(key);
    if (known === undefined) this.merged.set(key, (known = new Map<object, string | null>()));
    let id = known.get(patch);
    if (id === undefined) {
      const own = typeof style === 'string' ? this.styles.get(style) : style;
      // Lines of the other sides stay.
      const lines = own?.bd && patch.bd ? { bd: { ...own.bd, ...patch.bd } } : {};
      const whole = Object.fromEntries(Object.entries({ ...own, ...patch, ...lines }).filter(([, part]) => part !== null && part !== undefined));
      id = Object.keys(whole).length === 0 ? null : (this.styles.setValue(whole) ?? null);
      known.set(patch, id);
    }
    return id;
  }

  wraps(style: ICellData['s']): boolean {
    return (typeof style === 'string' ? this.styles.get(style) : style)?.tb === WrapStrategy.WRAP;
  }
}

const PARTS = ['v', 'f', 'si', 'p', 't'] as const;

function patched(before: Nullable<ICellData>, patch: ICellData, styles: StyleMerger): ICellData | null {
  const after: Record<string, unknown> = { ...before };
  for (const part of PARTS) {
    const value = patch[part];
    if (value === null) Reflect.deleteProperty(after, part);
    else if (value !== undefined) after[part] = value;
  }
  const s = patch.s === undefined ? (before?.s ?? null) : patch.s === null ? null : styles.merge(before?.s, patch.s as IStyleData);
  if (s === null) delete after['s'];
  else after['s'] = s;
  return Object.keys(after).length === 0 ? null : after;
}

/** What Univer's listeners are told: every cell whose shown text may change, else the first and the last line. */
function tell({ row, column, lines }: CellBlock, isShownText: boolean): Record<number, Record<number, ICellData>> {
  /** Lines with cells of the same types, which are most, are one object. */
  const known = new Map<string, Record<number, ICellData>>();
  const told: Record<number, Record<number, ICellData>> = {};
  lines.forEach((line, down) => {
    if (!isShownText && down > 0 && down < lines.length - 1) return;
    const types = line.map((cell) => (cell === undefined ? '-' : (cell?.t ?? 0))).join();
    let same = known.get(types);
    if (same === undefined) {
      same = {};
      for (const [right, cell] of line.entries()) if (cell !== undefined) same[column + right] = (cell?.t === undefined || cell.t === null ? undefined : SAME.get(cell.t)) ?? NOTHING;
      known.set(types, same);
    }
    told[row + down] = same;
  });
  return told;
}

function register(sheet: FWorksheet): void {
  const commands = sheet.getInject().get(ICommandService);
  if (!commands.hasCommand(PutCellsMutation.id)) commands.registerCommand(PutCellsMutation);
}

/** The patches as Univer's own mutation takes them. */
function toMatrix({ area }: Place, patchOf: PatchOf): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let down = 0; down < area.rows; down += 1) {
    const line: Record<number, ICellData> = {};
    for (let right = 0; right < area.columns; right += 1) {
      const patch = patchOf(down, right);
      if (patch !== undefined) line[area.column + right] = patch;
    }
    matrix[area.row + down] = line;
  }
  return matrix;
}

/** Cells that are worth waiting for before the grid is drawn again. */
const LARGE = 2_000;

/** What of a cell of an area is to change: `null` takes a part away, an absent part stays; `undefined` leaves the cell. */
export type PatchOf = (down: number, right: number) => ICellData | undefined;

/** Changes the cells of an area, as one step that can be undone. */
export function putCells(place: Place, patchOf: PatchOf, what: 'values' | 'styles'): void {
  const { spreadsheet, sheet, area } = place;
  register(sheet);
  if (area.rows * area.columns > LARGE) spreadsheet.holdDrawing();
  const raw = new SheetCells(sheet);
  const styles = new StyleMerger(sheet.getWorkbook().getStyles());
  const before: (ICellData | null | undefined)[][] = [];
  const after: (ICellData | null | undefined)[][] = [];
  let touchesFormulas = what === 'values' && raw.hasSpilled;
  let isShownText = what === 'values';
  for (let down = 0; down < area.rows; down += 1) {
    const old: (ICellData | null | undefined)[] = [];
    const next: (ICellData | null | undefined)[] = [];
    let wraps = false;
    for (let right = 0; right < area.columns; right += 1) {
      const patch = patchOf(down, right);
      const cell = patch === undefined ? undefined : (raw.own(area.row + down, area.column + right) ?? null);
      const changed = patch === undefined ? undefined : patched(cell, patch, styles);
      old.push(cell ? { ...cell } : cell);
      next.push(changed);
      if (patch === undefined) continue;
      touchesFormulas ||= what === 'values' && (isFormula(cell) || isFormula(patch));
      isShownText ||= typeof patch.s === 'object' && (patch.s === null || 'n' in patch.s);
      wraps ||= styles.wraps(cell?.s) || styles.wraps(changed?.s);
    }
    before.push(old);
    after.push(next);
    if (wraps) spreadsheet.rows.note(sheet.getSheetId(), area.row + down);
  }
  const ids = { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId() };
  if (touchesFormulas) {
    const params = { ...ids, cellValue: toMatrix(place, patchOf) };
    spreadsheet.change([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(sheet.getInject(), params) }]);
    return;
  }
  const trigger = what === 'styles' ? SetStyleCommand.id : NO_FORMULAS;
  const put = (lines: CellBlock['lines']): IMutationInfo[] => {
    const block = { row: area.row, column: area.column, lines };
    return [
      { id: PutCellsMutation.id, params: { ...ids, block, what } satisfies PutCellsParams },
      { id: SetRangeValuesMutation.id, params: { ...ids, cellValue: tell(block, isShownText), trigger } },
    ];
  };
  spreadsheet.change(put(after), put(before));
}
