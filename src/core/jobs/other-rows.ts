/** Rows between and below the jobs of a list that are none: headers again, page numbers, sums, lines about the list, names of departments. */
import type { JobField } from '../model/company-job';
import type { OtherKind } from '../model/issue';
import type { Row } from '../model/table';
import { anyOf } from '../text/any-of';
import { fold } from '../text/fold';
import { isTitle } from './cell-kinds';
import { isEmptyText } from './read-row';
import type { DraftJob, FieldColumn } from './read-row';
import { cellText, isError } from './read-cell';
import { normaliseHeader, recogniseHeader } from './recognise-header';
import { DEPARTMENT_NAMES, GROUP_WORDS, NOTE_LABELS, NOTE_OPENINGS, PAGE_WORDS, TOTAL_WORDS } from './row-words.nl';

/** A row below the header that is no job of its own. `continues`: it says more of the job in row `of`. Rows as the user sees them. */
export type OtherRow =
  | { readonly kind: 'continues'; readonly row: number; readonly of: number }
  | { readonly kind: OtherKind; readonly row: number };

/** A filled cell of a row, in a column that is read. */
interface Filled {
  readonly column: FieldColumn;
  readonly text: string;
}

const PAGE = new RegExp(`^(?:(?:${anyOf(PAGE_WORDS)}) ?\\d+(?: ?(?:van|of|/|-) ?\\d+)?|- ?\\d+ ?-|\\d+ ?/ ?\\d+)$`, 'i');
const TOTAL = new RegExp(`^(?:${anyOf(TOTAL_WORDS)})(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?:sub)?totaa?l:?$`, 'iu');
const NOTE = new RegExp(`^(?:[*©]|(?:${anyOf(NOTE_LABELS)}) ?:|(?:${anyOf(NOTE_OPENINGS)})(?![\\p{L}\\d-]))`, 'iu');
const GROUP = new RegExp(`^(?:(?:${anyOf(GROUP_WORDS)}) .|\\d{1,2}(?:\\.\\d{1,2})*[.)]? \\p{L}|[a-z][.)] ?\\p{L}|.*:$)`, 'iu');
const NUMERIC = /^[-+€$ ]*[\d.,]+ ?%?$/;
const CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}]+$/u;

/** A longer text is no header. */
const LONGEST_HEADER = 80;

const DEPARTMENTS: ReadonlySet<string> = new Set(DEPARTMENT_NAMES);

/** What most rows of the list are like. */
interface Habits {
  readonly saysMore: boolean;
  readonly inCapitals: boolean;
  readonly departments: ReadonlySet<string>;
}

/** Share of the rows that say more than their title, from which one that does not may be a line above them. */
const SAYS_MORE = 0.3;
/** Fields that name a job, or count it; any other says what the job is. */
const NAMING: ReadonlySet<JobField> = new Set<JobField>(['title', 'code', 'department', 'fte']);

/** Tells which rows of one list are no job. Nothing that describes tasks is ever taken for one. */
export class OtherRows {
  /** The texts above each column, as compared, and the letters they begin with. */
  private readonly heads: ReadonlyMap<FieldColumn, ReadonlySet<string>>;
  private readonly openings: ReadonlySet<string>;
  private readonly habits: Habits;
  /** Index of the row that may still belong to the header: the first below it. */
  private below: number;

  /** @param sample Rows of the list, as of `sampleRows`. */
  constructor(private readonly columns: readonly FieldColumn[], sample: readonly Row[], headerIndex: number) {
    this.below = headerIndex + 1;
    this.heads = new Map(columns.map((column) => [column, new Set(column.heads.map(normaliseHeader))]));
    this.openings = new Set(columns.flatMap(({ heads }) => heads.map((head) => head.charAt(0).toLowerCase())));
    this.habits = this.learn(sample);
  }

  /** @param index Of the row in its table. @param draft As it was read. */
  kindOf(row: Row, index: number, { fields: { tasks } }: DraftJob): OtherKind | undefined {
    // Most rows: with tasks, and not those of a header.
    if (tasks !== undefined && index !== this.below && !this.mayBeHead(tasks)) return undefined;
    const filled = this.filledCells(row);
    if (this.isHeader(filled, index)) {
      if (index === this.below) this.below += 1;
      return 'header';
    }
    const [first] = filled;
    if (tasks !== undefined || first === undefined) return undefined;
    for (let place = 1; place < filled.length; place += 1) if (!NUMERIC.test(filled[place]?.text ?? '')) return undefined;
    const kind = this.kindOfLine(first, filled.length === 1);
    return kind === undefined || isTitle(first.text) ? undefined : kind;
  }

  /** A row with one text, and counts at most. */
  private kindOfLine(first: Filled, alone: boolean): OtherKind | undefined {
    if (PAGE.test(first.text)) return 'page';
    if (TOTAL.test(first.text)) return 'total';
    if (alone && (NOTE.test(first.text) || isRunning(first))) return 'note';
    return this.habits.saysMore && this.namesGroup(first) ? 'group' : undefined;
  }

  /** Cheap, since every row is asked: whether a text begins as a header does. */
  private mayBeHead(text: string): boolean {
    return text.length <= LONGEST_HEADER && this.openings.has(text.charAt(0).toLowerCase());
  }

  private filledCells(row: Row): readonly Filled[] {
    const filled: Filled[] = [];
    for (const column of this.columns) {
      const text = cellText(row[column.index]);
      if (!isEmptyText(text) && !isError(text)) filled.push({ column, text });
    }
    return filled;
  }

  /** At least half of what is filled in stands above its column too; right below the header, other words for the same columns, or remarks in brackets, belong to it. */
  private isHeader(filled: readonly Filled[], index: number): boolean {
    let same = 0;
    for (const { column, text } of filled) if (this.mayBeHead(text) && this.heads.get(column)?.has(normaliseHeader(text)) === true) same += 1;
    if (same > 0 && same * 2 >= filled.length) return true;
    if (index !== this.below || filled.length < 2) return false;
    return filled.every(({ text }) => /^[([].*[)\]]$/s.test(text))
      || filled.every(({ column, text }) => { const { whole, meanings } = recogniseHeader(text); return whole && meanings.includes(column.field); });
  }

  private namesGroup({ column: { field }, text }: Filled): boolean {
    if (field === 'department') return true;
    if (field !== 'title' && (field !== 'code' || /\d/.test(text))) return false;
    const folded = fold(text);
    const bare = folded.replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)])\s+|(?:\(\d+\)|:)$/g, '').trim();
    if (DEPARTMENTS.has(bare) || this.habits.departments.has(bare) || GROUP.test(folded)) return true;
    return !this.habits.inCapitals && CAPITALS.test(text);
  }

  private learn(sample: readonly Row[]): Habits {
    let rows = 0;
    let more = 0;
    let capitals = 0;
    const departments = new Set<string>();
    for (const row of sample) {
      const filled = this.filledCells(row);
      if (filled.length === 0) continue;
      rows += 1;
      if (!filled.some(({ column: { field }, text }) => !NAMING.has(field) && !NUMERIC.test(text))) continue;
      more += 1;
      for (const { column: { field }, text } of filled) {
        if (field === 'title' && CAPITALS.test(text)) capitals += 1;
        if (field === 'department') departments.add(fold(text));
      }
    }
    return { saysMore: more >= Math.max(1, SAYS_MORE * rows), inCapitals: capitals * 2 > more, departments };
  }
}

/** Running words in a column that holds no words: a line below the list that starts in its first column. */
function isRunning({ column: { field }, text }: Filled): boolean {
  return field === 'code' && text.split(/\s+/).length >= 3;
}
