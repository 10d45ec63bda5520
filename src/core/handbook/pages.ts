/** The pages of a handbook, and what stands on them by section: told once for all pages, so that one odd page decides nothing. */
import { sectionOfLine } from '../catalogue/recognise-section';
import { CLOSING_HEADING } from '../catalogue/section-headings.nl';
import type { SectionMeaning } from '../model/corrections';
import { pageAt } from './choose-structure';
import type { Structure } from './choose-structure';
import { fieldOf } from './lines';
import type { HandbookLines, Line } from './lines';
import type { Opening } from './page-cuts';
import { PAGES } from './weights';

/** @property end The line behind its last. */
export interface Page {
  readonly opening: Opening;
  readonly end: number;
}

/** What the analyst said of headings, by `keyOf`. */
export type Answers = ReadonlyMap<string, SectionMeaning>;

/**
 * What is known of the form of all pages.
 * @property hosts Sections under which most pages have headings of their own: those name its groups.
 * @property aliases Keys that go on behind one of the form ("vereiste competenties" + "manschap"): the same section.
 */
export interface PageForm {
  readonly structure: Structure;
  readonly book: HandbookLines;
  readonly answers: Answers;
  readonly hosts: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
}

const NO_MEANINGS = new Map<string, SectionMeaning>();

/** The lines of a page, without the one that names it. */
export const linesOf = ({ opening, end }: Page, { lines }: HandbookLines): readonly Line[] => lines.slice(opening.line, end).filter(({ n, kind }) => n !== opening.at || kind === 'label' || kind === 'row');

/** A heading above those of the names: a chapter, or a family. */
export function isAbove(line: Line, depth: number): boolean {
  return line.kind === 'heading' && depth > 0 && line.depth > 0 && line.depth < depth;
}

/** The depth that all names have; 0 where they are no headings, stand at several, or where sections of the pages stand above them: then depth tells nothing. */
export function nameDepth({ cut, template }: Structure, { lines }: HandbookLines): number {
  const depths = new Set(cut.openings.map(({ line, at }) => Math.min(...[lines[at], lines[line]].flatMap((one) => (one?.kind === 'heading' ? [one.depth] : [])))));
  const [depth] = depths;
  if (depths.size !== 1 || depth === undefined || !Number.isFinite(depth)) return 0;
  return lines.some((line) => isAbove(line, depth) && template.has(line.key) && !isRunningTitle(line)) ? 0 : depth;
}

/** A title that pages repeat, such as that of the appendix they stand in: no section, and no end. */
const isRunningTitle = ({ key }: Line): boolean => CLOSING_HEADING.test(key);

/** Titles of appendices and chapters that come back within pages: furniture. Those that mostly stand right before the next page end the one before. */
export function runningTitles({ lines }: HandbookLines, { cut }: Structure): ReadonlySet<string> {
  const starts = cut.openings.map(({ line }) => line);
  const before = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.kind === 'item' || line.kind === 'text' || !isRunningTitle(line)) continue;
    counts.set(line.key, (counts.get(line.key) ?? 0) + 1);
    const next = starts[pageAt(starts, line.n) + 1];
    if (next !== undefined && next - line.n <= PAGES.border) before.set(line.key, (before.get(line.key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => count >= PAGES.running && (before.get(key) ?? 0) < PAGES.host * count).map(([key]) => key));
}

/** Where each page ends: with its file, at the next one, at a chapter, and before what follows when it is far longer than the others. */
export function cutPages(structure: Structure, book: HandbookLines): readonly Page[] {
  const { openings } = structure.cut;
  const { lines } = book;
  const depth = nameDepth(structure, book);
  const inForm = (line: Line): boolean => structure.template.has(line.key);
  const running = runningTitles(book, structure);
  const next = openings.map(({ line, at }, index) => {
    const until = openings[index + 1]?.line ?? lines.length;
    const { file } = lines[line] ?? {};
    const closing = lines.slice(at + 1, until).find((one) => one.file !== file || (one.kind === 'heading' && !inForm(one) && (isAbove(one, depth) || (CLOSING_HEADING.test(one.key) && !running.has(one.key)))));
    return closing?.n ?? until;
  });
  const lengths = openings.map(({ line }, index) => (next[index] ?? line) - line).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return openings.map((opening, index): Page => {
    const until = next[index] ?? lines.length;
    if (until - opening.line <= PAGES.long * median + PAGES.slack) return { opening, end: until };
    const last = lines.slice(opening.line, until).filter(inForm).at(-1)?.n ?? opening.line;
    return { opening, end: lines.slice(last + 1, until).find((line) => line.kind === 'heading' && !inForm(line))?.n ?? until };
  });
}

/** Whether a line opens a section: it is one of the form, the analyst said so, or its words are known. @param inHost Whether the open section has groups of its own. */
function opensSection(line: Line, { structure, book, answers }: Pick<PageForm, 'structure' | 'book' | 'answers'>, inHost: boolean): boolean {
  if (line.key === '' || isRunningTitle(line)) return false;
  if (structure.template.has(line.key) || answers.has(line.key)) return true;
  if (line.kind === 'label' || line.kind === 'row') return fieldOf(line.key) !== undefined || (line.kind === 'row' && book.words(line.key) !== undefined);
  if (line.kind === 'bare') return !inHost && sectionOfLine(line.text, NO_MEANINGS) !== undefined;
  return !inHost && book.words(line.key) !== undefined && line.key.split(' ').length <= PAGES.spoken;
}

/** Keys that begin with one of the form and go on. */
function findAliases({ template }: Structure, { lines }: HandbookLines): ReadonlyMap<string, string> {
  const long = [...template.keys()].filter((key) => key.includes(' ')).sort((a, b) => b.length - a.length);
  const aliases = new Map<string, string>();
  for (const { kind, key } of lines) {
    if (kind !== 'heading' || template.has(key) || aliases.has(key)) continue;
    const known = long.find((one) => key.startsWith(`${one} `));
    if (known !== undefined) aliases.set(key, known);
  }
  return aliases;
}

function findHosts(pages: readonly Page[], form: Omit<PageForm, 'hosts'>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (pages.length < PAGES.hosted) return new Set();
  for (const page of pages) {
    let current = '';
    const seen = new Set<string>();
    for (const line of linesOf(page, form.book)) {
      if (form.structure.template.has(line.key)) current = line.key;
      else if (line.kind === 'heading' && current !== '' && !seen.has(current)) {
        seen.add(current);
        counts.set(current, (counts.get(current) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count > PAGES.host * pages.length).map(([key]) => key));
}

export function readForm(structure: Structure, book: HandbookLines, answers: Answers, pages: readonly Page[]): PageForm {
  const form = { structure, book, answers, aliases: findAliases(structure, book) };
  return { ...form, hosts: findHosts(pages, form) };
}

/** What a line is on its page. `title`: a heading that names a group, or is not known. */
export type LinePart = 'section' | 'title' | 'text';

/** Follows the lines of one page: which section is open. */
export class PageWalk {
  /** Key of the open section; empty under the name. */
  section = '';
  private host = '';

  constructor(private readonly form: PageForm) {}

  step(line: Line): LinePart {
    const { hosts, book } = this.form;
    const key = this.form.aliases.get(line.key) ?? line.key;
    const child = line.kind === 'heading' && hosts.has(this.host) && book.words(line.key) === undefined && !this.form.answers.has(line.key) && !this.form.structure.template.has(key);
    if (!child && opensSection({ ...line, key }, this.form, hosts.has(this.section))) {
      this.section = key;
      if (hosts.has(key) || line.kind !== 'heading' || book.words(key) !== undefined) this.host = key;
      return 'section';
    }
    return line.kind === 'heading' ? 'title' : 'text';
  }
}
