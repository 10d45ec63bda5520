/** Guesses about what opens the page of a function: many and cheap, since a wrong one loses when it is weighed. */
import { CLOSING_HEADING } from '../catalogue/section-headings.nl';
import { fieldOf } from './lines';
import type { HandbookLines, Line } from './lines';
import { bareName, isNameLike, NAME_SHAPES } from './titles';
import { CUTS } from './weights';

/** @property line Where the page begins. @property at The line that names it; a label may stand further down. */
export interface Opening {
  readonly line: number;
  readonly at: number;
  readonly name: string;
}

/** @property how For reports. @property openings In order, each line once. */
export interface PageCut {
  readonly how: string;
  readonly openings: readonly Opening[];
}

const isTitle = ({ kind }: Line): boolean => kind === 'heading' || kind === 'bare';
/** Meanings of sections that are never names, whatever follows them. */
const NEVER_NAMES: ReadonlySet<string> = new Set(['purpose', 'position', 'rules', 'activities']);

class CutFinder {
  readonly cuts: PageCut[] = [];
  private readonly byKey = new Map<string, Line[]>();

  constructor(private readonly book: HandbookLines, private readonly listed: ReadonlySet<string>) {
    for (const line of book.lines) {
      if (line.key === '') continue;
      const same = this.byKey.get(line.key);
      if (same === undefined) this.byKey.set(line.key, [line]);
      else same.push(line);
    }
  }

  private count(key: string): number {
    return this.byKey.get(key)?.length ?? 0;
  }

  private add(how: string, at: readonly Line[], name: (line: Line) => string = ({ text }) => text): void {
    if (at.length > 0) this.cuts.push({ how, openings: at.map((line) => ({ line: line.n, at: line.n, name: name(line) })) });
  }

  /** The value of a label that recurs and differs each time; the page begins at the headings right above it. */
  private addValues(key: string, lines: readonly Line[]): void {
    const values = lines.filter(({ kind, value }) => (kind === 'label' || kind === 'row') && value !== '');
    if (values.length === 0) return;
    const named = fieldOf(key) === 'name';
    const distinct = new Set(values.map(({ value }) => bareName(value))).size / values.length;
    const like = values.filter(({ value }) => isNameLike(value)).length / values.length;
    if (!named && (values.length < CUTS.values || distinct < CUTS.distinct || like < CUTS.alike)) return;
    const start = ({ n }: Line): number => {
      let first = n;
      for (let at = n - 1; at >= Math.max(0, n - CUTS.above); at -= 1) {
        const line = this.book.lines[at];
        if (line === undefined || !isTitle(line) || line.value !== '') break;
        first = at;
      }
      return first;
    };
    this.cuts.push({ how: `value of "${key}"`, openings: values.map((line) => ({ line: start(line), at: line.n, name: line.value })) });
  }

  /** The name in front of a section that recurs: labels, rows and other lines that recur are passed over. */
  private nameBefore({ n }: Line, times: number): Line | undefined {
    for (let at = n - 1; at >= Math.max(0, n - CUTS.before); at -= 1) {
      const line = this.book.lines[at];
      if (line === undefined || line.kind === 'item' || line.kind === 'table') return undefined;
      if (line.kind === 'text' && n - at > CUTS.text) return undefined;
      if (!isTitle(line)) continue;
      const most = Math.max(line.kind === 'bare' ? 1 : 2, times / CUTS.rare);
      if (line.value !== '' || this.count(line.key) > most || NEVER_NAMES.has(this.book.words(line.key) ?? '')) continue;
      return isNameLike(line.text) && !CLOSING_HEADING.test(line.key) ? line : undefined;
    }
    return undefined;
  }

  private addBefore(key: string, lines: readonly Line[]): void {
    const before = lines.flatMap((line) => this.nameBefore(line, lines.length) ?? []);
    if (before.length >= lines.length / 2) this.add(`line before "${key}"`, before);
  }

  private addShapes(kind: 'heading' | 'bare'): void {
    const of = this.book.lines.filter((line) => line.kind === kind && line.value === '');
    for (const [what, shape] of NAME_SHAPES) this.add(`shape "${what}"`, of.filter(({ text }) => shape(text)));
    const first = new Map<string, Line[]>();
    for (const line of of) {
      const [word = '', ...rest] = line.key.split(' ');
      if (rest.length > 0) first.set(word, [...(first.get(word) ?? []), line]);
    }
    for (const [word, at] of first) {
      if (at.length >= CUTS.firstWord || /^(?:norm|referentie|ijk)?functie(?:profiel|beschrijving|omschrijving)?$/.test(word)) this.add(`first word "${word}"`, at, ({ text }) => text.replace(/^\S+\s+/, ''));
    }
    if (kind === 'bare') return;
    for (const depth of new Set(of.map((line) => line.depth))) {
      this.add(`depth ${String(depth)}`, of.filter((line) => line.depth === depth && this.count(line.key) <= 2 && !CLOSING_HEADING.test(line.key)));
    }
  }

  /** Every sheet of a workbook a page: named by its first line. */
  private addSheets(): void {
    const firsts = this.book.lines.filter(({ sheet, n }) => sheet > 0 && this.book.lines[n - 1]?.sheet !== sheet);
    if (firsts.length >= 2) this.add('sheet', firsts.filter(isTitle));
  }

  find(): readonly PageCut[] {
    const keys = [...this.byKey].filter(([key, lines]) => lines.length >= 2 || this.book.words(key) !== undefined || fieldOf(key) !== undefined);
    const likely = keys.sort(([, a], [, b]) => b.length - a.length).slice(0, CUTS.keys);
    for (const [key, lines] of likely) {
      this.addValues(key, lines);
      this.addBefore(key, lines);
    }
    this.addShapes('heading');
    this.addShapes('bare');
    this.addSheets();
    if (this.listed.size > 0) this.add('names of a list', this.book.lines.filter((line) => isTitle(line) && this.listed.has(bareName(line.text))));
    return this.cuts;
  }
}

const ordered = (openings: readonly Opening[]): readonly Opening[] =>
  [...openings].sort((a, b) => a.line - b.line).filter(({ line }, index, all) => line !== all[index - 1]?.line);

/** @param listed Names of functions known from lists, as `bareName` gives them. */
export const findPageCuts = (book: HandbookLines, listed: ReadonlySet<string>): readonly PageCut[] =>
  new CutFinder(book, listed).find().map(({ how, openings }) => ({ how, openings: ordered(openings) }));
