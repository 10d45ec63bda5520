/** Rows between and below the jobs of a list that are none: headers again, page numbers, sums, lines about the list, names of departments. */
import type { JobField } from '../model/company-job';
import type { Row } from '../model/table';
import { fold } from '../text/fold';
import { isTitle } from './cell-kinds';
import { isEmptyText } from './read-row';
import type { DraftJob, FieldColumn } from './read-row';
import { cellText, isError } from './read-cell';
import { normaliseHeader, recogniseHeader } from './recognise-header';
import { DEPARTMENT_NAMES, GROUP_WORDS, NOTE_LABELS, NOTE_OPENINGS, PAGE_WORDS, TOTAL_WORDS } from './row-words.nl';

/** `header`: the header again. `page`: a page number. `total`: a sum. `note`: about the list. `group`: above the jobs of a department. */
export type OtherKind = 'header' | 'page' | 'total' | 'note' | 'group';

/** A row below the header that is no job of its own. `continues`: it says more of the job in row `of`. Rows as the user sees them. */
export type OtherRow =
  | { readonly kind: 'continues'; readonly row: number; readonly of: number }
  | { readonly kind: OtherKind; readonly row: number };

/** A filled cell of a row, in a column that is read. */
interface Filled {
  readonly column: FieldColumn;
  readonly text: string;
}

const escaped = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.&]/g, '\\$&')).join('|');

const PAGE = new RegExp(`^(?:(?:${escaped(PAGE_WORDS)}) ?\\d+(?: ?(?:van|of|/|-) ?\\d+)?|- ?\\d+ ?-|\\d+ ?/ ?\\d+)$`);
const TOTAL = new RegExp(`^(?:${escaped(TOTAL_WORDS)})(?![\\p{L}\\d])`, 'u');
const NOTE = new RegExp(`^(?:[*©]|(?:${escaped(NOTE_LABELS)}) ?:|(?:${escaped(NOTE_OPENINGS)})(?![\\p{L}\\d-]))`, 'u');
const GROUP = new RegExp(`^(?:(?:${escaped(GROUP_WORDS)}) .|\\d{1,2}(?:\\.\\d{1,2})*[.)]? \\p{L}|[a-z][.)] ?\\p{L}|.*:$)`, 'u');
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
  private readonly heads: ReadonlySet<string>;
  private readonly habits: Habits;
  /** Index of the row that may still belong to the header: the first below it. */
  private below: number;

  /** @param sample Rows of the list, as of `sampleRows`. */
  constructor(private readonly columns: readonly FieldColumn[], sample: readonly Row[], headerIndex: number) {
    this.below = headerIndex + 1;
    this.heads = new Set(columns.flatMap(({ heads }) => heads.map(normaliseHeader)));
    this.habits = this.learn(sample);
  }

  /** @param index Of the row in its table. @param draft As it was read. */
  kindOf(row: Row, index: number, { fields }: DraftJob): OtherKind | undefined {
    const { tasks } = fields;
    // Most rows: with tasks, and not those of a header.
    if (tasks !== undefined && index !== this.below && (tasks.length > LONGEST_HEADER || !this.heads.has(normaliseHeader(tasks)))) return undefined;
    const filled = this.filledCells(row);
    if (this.isHeader(filled, index)) {
      if (index === this.below) this.below += 1;
      return 'header';
    }
    const [first, ...rest] = filled;
    if (tasks !== undefined || first === undefined) return undefined;
    const folded = fold(first.text);
    const alone = rest.length === 0;
    const counts = rest.every(({ text }) => NUMERIC.test(text));
    if (!counts || isTitle(first.text)) return undefined;
    if (PAGE.test(folded)) return 'page';
    if (TOTAL.test(folded)) return 'total';
    if (alone && (NOTE.test(folded) || isRunning(first))) return 'note';
    return this.habits.saysMore && this.namesGroup(first, folded) ? 'group' : undefined;
  }

  private filledCells(row: Row): readonly Filled[] {
    return this.columns.flatMap((column): readonly Filled[] => {
      const text = cellText(row[column.index]);
      return isEmptyText(text) || isError(text) ? [] : [{ column, text }];
    });
  }

  /** At least half of what is filled in stands above its column too; right below the header, other words for the same columns, or remarks in brackets, belong to it. */
  private isHeader(filled: readonly Filled[], index: number): boolean {
    const same = filled.filter(({ column, text }) => column.heads.some((head) => normaliseHeader(head) === normaliseHeader(text)));
    if (same.length > 0 && same.length * 2 >= filled.length) return true;
    if (index !== this.below || filled.length < 2) return false;
    return filled.every(({ text }) => /^[([].*[)\]]$/s.test(text))
      || filled.every(({ column, text }) => { const { whole, meanings } = recogniseHeader(text); return whole && meanings.includes(column.field); });
  }

  private namesGroup({ column: { field }, text }: Filled, folded: string): boolean {
    if (field === 'department') return true;
    if (field !== 'title' && field !== 'code') return false;
    if (field === 'code' && /\d/.test(text)) return false;
    const bare = folded.replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)])\s+|\s*:$/g, '').trim();
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
