/** Says what each column of a list is for: by its header, and where that leaves room by what the column holds. */
import { JOB_FIELDS } from '../model/company-job';
import type { JobField } from '../model/company-job';
import type { Issue, IssueBody } from '../model/issue';
import type { HeaderCell } from './find-header';
import { fitOf, personalContent } from './fit-column';
import type { ColumnProfile } from './profile-column';
import { SPARE_RANK } from './recognise-header';
import type { ColumnUse, Meaning } from './recognise-header';

/** @property profile What the column holds. */
export interface Column extends HeaderCell {
  readonly profile: ColumnProfile;
}

/** Fields that take one column; texts of several columns for another field are joined by the reader. */
const SINGLE_VALUED: ReadonlySet<JobField> = new Set<JobField>(['code', 'title', 'currentGrade', 'commercialShare', 'administrativeShare', 'fte', 'leads']);

/** What the columns are by now; one that is absent is left alone. */
type Uses = Map<Column, Meaning>;
type Note = (column: Column, body: IssueBody) => void;

const isNamed = ({ sense }: Column, meaning: Meaning): boolean => sense.meanings[0] === meaning;
const sample = ({ profile }: Column): string => profile.samples[0] ?? '';

/** Of two columns for one field: what the user says, content that fits, a header known as a whole, the likelier header, the left one. */
function prefer(field: JobField): (a: Column, b: Column) => number {
  const misfit = ({ profile }: Column): number => (['doubtful', 'bad'].includes(fitOf(field, profile)) ? 1 : 0);
  return (a, b) => Number(b.forced === field) - Number(a.forced === field) || misfit(a) - misfit(b)
    || Number(b.sense.whole) - Number(a.sense.whole) || a.sense.rank - b.sense.rank || a.index - b.index;
}

/** The title is the column that is named so; another that may be only where the named one holds codes, or there is none. */
function chooseTitle(columns: readonly Column[]): Column | undefined {
  const named = columns.filter((column) => isNamed(column, 'title')).sort(prefer('title'));
  const fits = (column: Column): string => fitOf('title', column.profile);
  const others = columns.filter((column) => !isNamed(column, 'title') && column.sense.meanings.includes('title') && fits(column) === 'good');
  return named.find((column) => fits(column) === 'good' || fits(column) === 'open') ?? others.sort(prefer('title'))[0] ?? named.find((column) => fits(column) === 'doubtful');
}

/** The meaning of a column that is not the title: the first of its header, unless the content says otherwise. A title that holds codes is the code of the job. */
function chooseMeaning({ sense: { meanings, ambiguous }, profile }: Column): Meaning | undefined {
  const [first] = meanings;
  if (first === undefined || first === 'private') return first;
  const fit = fitOf(first, profile);
  // Whether a single word is a job or a family name cannot be told.
  if (first === 'manager') return fit === 'good' ? first : 'private';
  if (fit === 'good' || (first === 'title' && fit === 'open')) return first;
  const others: readonly Meaning[] = first === 'title' ? ['code'] : meanings.slice(1).filter((meaning) => meaning !== 'title');
  return others.find((meaning) => fitOf(meaning, profile) === 'good') ?? (fit === 'open' || (fit === 'doubtful' && !ambiguous && first !== 'title') ? first : undefined);
}

function takeMeanings(columns: readonly Column[], note: Note): Uses {
  const uses: Uses = new Map();
  for (const column of columns) {
    if (column.forced !== undefined && column.forced !== 'ignore') uses.set(column, column.forced);
  }
  const open = columns.filter(({ forced, sense }) => forced === undefined && sense.meanings.length > 0);
  const personal = new Map(open.flatMap((column) => { const content = personalContent(column.sense.meanings, column.profile); return content === undefined ? [] : [[column, content] as const]; }));
  const read = open.filter((column) => !personal.has(column));
  const title = [...uses.values()].includes('title') ? undefined : chooseTitle(read);
  for (const [column, content] of personal) {
    uses.set(column, 'private');
    if (!isNamed(column, 'private')) note(column, { code: 'column-content-private', values: { content } });
  }
  for (const column of read) {
    const meaning = column === title ? 'title' : chooseMeaning(column);
    const [named] = column.sense.meanings;
    if (meaning !== undefined) uses.set(column, meaning);
    else if (named !== undefined && named !== 'private') note(column, { code: 'column-content-unfit', found: sample(column), values: { field: named } });
    if (meaning !== undefined && meaning !== 'private' && meaning !== named) note(column, { code: 'column-by-content', found: sample(column), values: { field: meaning } });
  }
  return uses;
}

/** Leaves out the columns for one field behind the first. */
function keepOne(uses: Uses, field: JobField, claims: readonly Column[], note: Note): void {
  const [kept] = claims;
  for (const column of claims.slice(1)) {
    uses.delete(column);
    note(column, { code: 'column-not-chosen', found: kept?.header ?? '', values: { field } });
  }
}

/** Of the columns for one field those that compete, the one that goes first in front: all of a field that takes one, else those that stand in for a column that the list has. */
function competing(field: JobField, claims: readonly Column[]): readonly Column[] {
  const ordered = [...claims].sort(prefer(field));
  if (SINGLE_VALUED.has(field)) return ordered;
  const spare = ordered.filter(({ sense, forced }) => forced === undefined && sense.rank >= SPARE_RANK);
  const [proper] = ordered.filter((column) => !spare.includes(column));
  return proper === undefined ? spare : [proper, ...spare];
}

/** @returns The use of each column, in their order, and what the user should know of the choices that were made. @param row Of the header, as the user sees it. */
export function assignColumns(columns: readonly Column[], row: number): { readonly uses: readonly ColumnUse[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const note: Note = ({ header }, body) => { issues.push({ severity: 'info', place: { row, column: header }, ...body }); };
  const uses = takeMeanings(columns, note);
  for (const field of JOB_FIELDS) {
    keepOne(uses, field, competing(field, columns.filter((column) => uses.get(column) === field)), note);
    const joined = columns.filter((column) => uses.get(column) === field).map(({ header }) => header);
    if (joined.length > 1) issues.push({ code: 'columns-joined', severity: 'info', place: { row }, found: joined.join(' + ') });
  }
  return {
    issues,
    uses: columns.map((column): ColumnUse => {
      const meaning = uses.get(column);
      if (meaning === undefined) return { kind: 'unknown' };
      return meaning === 'private' ? { kind: 'private' } : { kind: 'field', field: meaning };
    }),
  };
}
