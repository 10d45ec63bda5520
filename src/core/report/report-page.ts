/** A page of a report before it is cells of a sheet: lines of one table after another, with how each line looks and the charts that show them. */
import type { Cell } from '../model/table';

/** `title` of the page; `heading` of a part; `head` of a table; `body` and `total` its rows; `note` a sentence; `blank` nothing, or the room below which a chart lies. */
export type LineStyle = 'title' | 'heading' | 'head' | 'body' | 'total' | 'note' | 'blank';

/** @property cells From the first column on; those that lack are empty. */
export interface PageLine {
  readonly style: LineStyle;
  readonly cells: readonly Cell[];
}

/** A chart of some lines of its page, which lies over blank lines of it. @property first, last Lines (from 0) of the table: its head and its last row. @property columns How many columns of it: the labels and one or more series. @property from, to Lines that it covers. @property across Columns that it covers, from the first. */
export interface PageChart {
  readonly kind: 'columns' | 'bars';
  readonly title: string;
  readonly first: number;
  readonly last: number;
  readonly columns: number;
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

/** @property name Of the sheet. @property widths Of its columns, in points; texts of `body` wrap within. @property landscape How it is printed, on A4, one page wide. */
export interface ReportPage {
  readonly name: string;
  readonly widths: readonly number[];
  readonly landscape: boolean;
  readonly lines: readonly PageLine[];
  readonly charts: readonly PageChart[];
}

/** Lines that a chart takes. */
const CHART_LINES = 15;

/** Writes a page from top to bottom. */
export class PageWriter {
  private readonly lines: PageLine[] = [];
  private readonly charts: PageChart[] = [];

  constructor(title: string) {
    this.lines.push({ style: 'title', cells: [title] });
  }

  heading(text: string): void {
    this.lines.push({ style: 'blank', cells: [] }, { style: 'heading', cells: [text] });
  }

  note(text: string): void {
    this.lines.push({ style: 'note', cells: [text] });
  }

  /** @param total A last row of sums. @returns Lines of its head and of its last row without the total. */
  table(head: readonly Cell[], rows: readonly (readonly Cell[])[], total?: readonly Cell[]): { readonly first: number; readonly last: number } {
    const first = this.lines.length;
    this.lines.push({ style: 'head', cells: head }, ...rows.map((cells) => ({ style: 'body' as const, cells })));
    const last = this.lines.length - 1;
    if (total !== undefined) this.lines.push({ style: 'total', cells: total });
    return { first, last };
  }

  /** Facts side by side, without a head. */
  facts(rows: readonly (readonly [label: string, value: Cell])[]): void {
    this.lines.push(...rows.map((cells) => ({ style: 'body' as const, cells })));
  }

  /** A chart of a table that has rows, below what was written so far. @param across Columns of the page that it covers. */
  chart(kind: PageChart['kind'], title: string, { first, last }: { readonly first: number; readonly last: number }, columns: number, across: number): void {
    if (last <= first) return;
    const from = this.lines.length + 1;
    this.lines.push(...Array.from({ length: CHART_LINES + 1 }, () => ({ style: 'blank' as const, cells: [] })));
    this.charts.push({ kind, title, first, last, columns, from, to: from + CHART_LINES - 1, across });
  }

  end(name: string, widths: readonly number[], landscape: boolean): ReportPage {
    return { name, widths, landscape, lines: this.lines, charts: this.charts };
  }
}
