/** Reads a handbook by the form that its pages were found to have: what opens a function, what its sections are. */
import { LineAccount } from '../catalogue/draft-reading';
import type { DraftReading } from '../catalogue/draft-reading';
import type { PlainBlock, TableUnit, Unit } from '../catalogue/cut-blocks';
import { isFresh, openGroup, startDraft } from '../catalogue/draft-job';
import type { DraftHead, DraftJob } from '../catalogue/draft-job';
import type { HeldTable } from '../catalogue/held-table';
import { readLevelTable } from '../catalogue/level-columns';
import { placeText } from '../catalogue/place-text';
import { fillHead, readFamilyLine, readKeyValue } from '../catalogue/read-head';
import { placeAreaRow, readCriteria } from '../catalogue/read-table-content';
import { recogniseTable } from '../catalogue/recognise-table';
import { sectionOfHeading, withoutColon } from '../catalogue/recognise-section';
import { CLOSING_HEADING, COUNTS_FROM_TOP } from '../catalogue/section-headings.nl';
import type { KeyField, Section } from '../catalogue/section-headings.nl';
import { blockText } from '../model/block';
import type { BlockPlace, CellsBlock } from '../model/block';
import type { SectionMeaning } from '../model/corrections';
import { fold } from '../text/fold';
import { readGradeValue } from '../text/grade-label';
import { fieldOf, keyOf, splitLabel } from './lines';
import type { Line } from './lines';
import { isAbove, nameDepth, PageWalk, runningTitles } from './pages';
import type { Page, PageForm } from './pages';
import { joinPart, openCharacteristic, placeRule, sectionFor } from './place-parts';
import { readTitles } from './read-titles';
import { isTitleLike } from './titles';
import type { Role, Roles } from './section-roles';

const NO_MEANINGS = new Map<string, SectionMeaning>();

/**
 * What stands on the page that is being read. @property keys Of its sections. @property title The last heading that opened no section. @property field Field of the head that the next line fills.
 * @property parts Items below the last activity that were joined to it.
 */
interface Open {
  readonly page: Page;
  readonly draft: DraftJob;
  readonly walk: PageWalk;
  readonly keys: ReadonlySet<string>;
  title: string;
  parts: number;
  section: Section | undefined;
  field: KeyField | undefined;
}

export class StructuredReader {
  private readonly account = new LineAccount();
  private readonly drafts: DraftJob[] = [];
  private readonly held: HeldTable[] = [];
  private inverted = false;
  private open: Open | undefined;
  private family: DraftHead = {};
  private nextPage = 0;
  private readonly heads: readonly DraftHead[];
  private readonly linesOfUnit = new Map<number, Line[]>();
  private readonly depth: number;
  private readonly running: ReadonlySet<string>;

  constructor(private readonly units: readonly Unit[], private readonly pages: readonly Page[], private readonly form: PageForm, private readonly roles: Roles) {
    this.heads = readTitles(pages.map(({ opening }) => opening.name));
    this.depth = nameDepth(form.structure, form.book);
    this.running = runningTitles(form.book, form.structure);
    for (const line of form.book.lines) this.linesOfUnit.set(line.unit, [...(this.linesOfUnit.get(line.unit) ?? []), line]);
  }

  read(): DraftReading {
    this.units.forEach((unit, index) => {
      const lines = this.linesOfUnit.get(index) ?? [];
      this.turn(lines[0], unit);
      if (unit.kind === 'table') this.readTable(unit, lines, this.form.book.forms.has(index));
      else this.add(unit.block.place, this.placeBlock(unit.block, lines[0]), blockText(unit.block));
    });
    // A heading with nothing below it is no characteristic.
    for (const { characteristics } of this.drafts) characteristics.splice(0, characteristics.length, ...characteristics.filter(({ paragraphs }) => paragraphs.length > 0));
    return { drafts: this.drafts, issues: this.account.issues, uses: this.account.uses, held: this.held, inverted: this.inverted };
  }

  private add(place: BlockPlace, field: string | undefined, text: string): void {
    this.account.add(place, field, text, field === 'label' ? undefined : this.open?.draft);
  }

  /** Opens and closes pages. */
  private turn(line: Line | undefined, unit: Unit): void {
    if (line === undefined) return;
    if (this.open !== undefined && line.n >= this.open.page.end) this.open = undefined;
    const page = this.pages[this.nextPage];
    if (page === undefined || line.n < page.opening.line) return;
    const place = unit.kind === 'table' ? unit.rows[0]?.place : unit.block.place;
    const draft = startDraft(place ?? { line: 1 }, { ...this.family, ...this.heads[this.nextPage] });
    const keys = new Set(this.form.book.lines.slice(page.opening.line, page.end).map(({ key }) => key));
    this.drafts.push(draft);
    this.open = { page, draft, walk: new PageWalk(this.form), keys, title: '', parts: 0, section: undefined, field: undefined };
    this.nextPage += 1;
  }

  // Lines ---------------------------------------------------------------------------------------------------------------

  private placeBlock(block: PlainBlock, line: Line | undefined): string | undefined {
    if (block.kind === 'rule' || line === undefined) return 'label';
    if (COUNTS_FROM_TOP.test(fold(block.text))) {
      this.inverted = true;
      return 'ladder';
    }
    const { open } = this;
    if (open === undefined) return this.placeOutside(line);
    const { opening } = open.page;
    if (line.n === opening.at && line.kind !== 'label') return 'code, name';
    const part = open.walk.step(line);
    if (part === 'section') return this.openSection(open, line, block.place);
    // Between the first line of a page and its name there is nothing of its own.
    if (line.n < opening.at || line.n === opening.line) return 'label';
    if (part === 'title') return this.placeTitle(open, line);
    const labelled = line.kind === 'label' ? splitLabel(block.text) : undefined;
    const keyed = labelled === undefined ? undefined : readKeyValue(labelled.label, labelled.value);
    const filled = keyed === undefined || keyed.field === 'name' ? undefined : fillHead(open.draft, keyed.field, keyed.value);
    if (filled !== undefined) return filled;
    if (open.section?.kind === 'activities') return this.placeActivity(open, block, line);
    return this.placeText(open, block.text, blockText(block));
  }

  /** Between pages: the family of those that follow. */
  private placeOutside(line: Line): string | undefined {
    const labelled = splitLabel(line.text);
    if (labelled !== undefined && fieldOf(labelled.label) === 'family') {
      this.family = { familyName: labelled.value };
      return 'family.name';
    }
    const read = readFamilyLine(line.text);
    if (read !== undefined) {
      this.family = read;
      return 'family.id';
    }
    const next = this.pages[this.nextPage]?.opening.line;
    const before = next === undefined ? undefined : this.form.book.lines[next - 1];
    // The heading right above the first name of a chapter names the family, unless it names a chapter of the book.
    if (this.running.has(line.key)) return 'page-furniture';
    if (!isAbove(line, this.depth) || !isTitleLike(line.text) || next === undefined || before === undefined) return undefined;
    const between = this.form.book.lines.slice(line.n + 1, next);
    if (this.nextPage === 0 && this.pages.length > 1 && line.depth < this.depth - 1) return undefined;
    if (between.some((other) => isAbove(other, this.depth))) return undefined;
    this.family = { familyName: line.text };
    return 'family.name';
  }

  private roleOf(open: Open, key: string): Role | undefined {
    const role = this.roles.of.get(key);
    return role?.kind === 'section' && role.shadowed && open.keys.has(this.roles.main) ? { ...role, meaning: 'context' } : role;
  }

  private openSection(open: Open, line: Line, place: BlockPlace): string | undefined {
    const role = this.roleOf(open, open.walk.section);
    // A line that comes back with nothing below it, on any page, belongs to the paper.
    if (role?.kind === 'section' && role.lines === 0 && line.kind === 'bare') return 'page-furniture';
    open.field = undefined;
    if (role?.kind === 'field') {
      open.section = undefined;
      if (line.value === '') {
        open.field = role.field;
        return 'label';
      }
      return this.fill(open, role.field, line.value);
    }
    const meaning = role?.meaning ?? 'other';
    open.section = sectionFor(meaning);
    const label = line.value === '' || line.kind === 'heading' ? withoutColon(line.text) : withoutColon(splitLabel(line.text)?.label ?? line.text);
    const rule = meaning === 'rules' ? sectionOfHeading(label, NO_MEANINGS) : undefined;
    if (rule?.kind === 'rule') {
      open.section = rule;
      open.draft.rules.push({ kind: rule.rule, label, text: '', place });
    }
    if (open.section.kind === 'activities' && (line.value !== '' || open.title !== '')) openGroup(open.draft, (line.value === '' || line.kind === 'label' ? open.title : line.value));
    if (open.section.kind === 'characteristic') openCharacteristic(open.draft, open.section.characteristic, label);
    if (line.value === '' || (line.kind === 'heading' && open.section.kind === 'activities')) return 'label';
    return this.placeText(open, line.value, line.value);
  }

  private fill(open: Open, field: KeyField, value: string): string | undefined {
    const { draft } = open;
    if (field === 'name') return 'name';
    if (field === 'grade') {
      const label = readGradeValue(value);
      if (label === undefined) return undefined;
      draft.grade = label;
      return 'grade';
    }
    // The page's own family goes before that of the chapter.
    if (field === 'family') {
      draft.familyName = value;
      draft.familyNumber = '';
      return 'family.name';
    }
    if (field === 'code') draft.code = value;
    return field === 'code' ? 'code' : fillHead(draft, field, value);
  }

  private placeTitle(open: Open, line: Line): string | undefined {
    if (this.running.has(line.key)) return 'page-furniture';
    if (CLOSING_HEADING.test(line.key) && !isFresh(open.draft)) {
      this.open = undefined;
      return undefined;
    }
    open.title = line.text;
    if (open.section?.kind === 'activities') return `activityGroups.${openGroup(open.draft, line.text).letter}.title`;
    // A heading inside another section is a part of its text; one that stands alone is not known.
    return open.section === undefined || open.section.kind === 'rule' ? undefined : this.placeText(open, line.text, line.text);
  }

  /** A line among the activities: one of them; a part of the one above; or what introduces those below. */
  private placeActivity(open: Open, block: Exclude<PlainBlock, { kind: 'rule' }>, line: Line): string | undefined {
    const joined = block.kind === 'item' && (block.depth ?? 1) > 1 ? joinPart(open.draft, block.text, open.parts) : undefined;
    if (joined !== undefined) {
      open.parts += 1;
      return joined;
    }
    open.parts = 0;
    const next = this.form.book.lines[line.n + 1];
    if (block.kind === 'paragraph' && next?.kind === 'item' && next.n < open.page.end) {
      open.draft.context.push(block.text);
      return 'context';
    }
    return this.placeText(open, block.text, blockText(block));
  }

  private placeText(open: Open, text: string, whole: string): string | undefined {
    if (open.field !== undefined) {
      const filled = this.fill(open, open.field, whole);
      if (open.field !== 'alternatives') open.field = undefined;
      return filled;
    }
    // Text right under the name, where the form has no purpose of its own.
    if (open.section === undefined && open.walk.section === '' && isFresh(open.draft) && ![...this.roles.of.values()].some((role) => role.kind === 'section' && role.meaning === 'purpose')) {
      open.section = { kind: 'purpose' };
    }
    return placeText(open.draft, open.section, text, whole);
  }

  // Tables --------------------------------------------------------------------------------------------------------------

  private readTable(unit: TableUnit, lines: readonly Line[], form: boolean): void {
    const [header] = unit.rows;
    if (header === undefined) return;
    for (const rule of unit.rules) this.account.add(rule, 'label', '');
    if (form) {
      unit.rows.forEach((row, index) => { this.add(row.place, this.placeFormRow(row, lines[index]), blockText(row)); });
      return;
    }
    const table = recogniseTable(unit.rows);
    if (table.kind === 'list') this.held.push({ kind: 'list', header, columns: table.columns, body: table.body });
    else if (table.kind === 'matrix') this.held.push({ kind: 'matrix', header, transposed: table.transposed, body: table.body });
    else if (table.kind === 'criteria') this.placeCriteria(unit.rows, header, table.body);
    else if (table.kind === 'areas' && this.open !== undefined) {
      const { draft } = this.open;
      this.add(header.place, 'label', blockText(header));
      for (const row of table.body) this.add(row.place, placeAreaRow(draft, row, table.columns, NO_MEANINGS) ?? 'label', blockText(row));
    } else for (const row of unit.rows) this.add(row.place, this.placeRow(row), blockText(row));
  }

  private placeFormRow(row: CellsBlock, line: Line | undefined): string | undefined {
    const { open } = this;
    if (open === undefined || line === undefined) return line === undefined ? undefined : this.placeOutside({ ...line, text: `${line.text}: ${line.value}` });
    if (line.n === open.page.opening.at) return 'name';
    if (line.text === '' || open.walk.step(line) !== 'section') return this.placeText(open, row.cells.filter((cell) => cell !== '').join(': '), blockText(row));
    const role = this.roleOf(open, line.key);
    if (role?.kind === 'field') return line.value === '' ? 'label' : this.fill(open, role.field, line.value);
    const opened = this.openSection(open, { ...line, value: '' }, row.place);
    const rest = row.cells.slice(row.cells.findIndex((cell) => cell !== '') + 1).filter((cell) => cell !== '').join('\n');
    const placed = rest.split('\n').filter((text) => text.trim() !== '').map((text) => this.placeText(open, text, text));
    return placed.includes(undefined) ? undefined : opened;
  }

  private placeCriteria(rows: readonly CellsBlock[], header: CellsBlock, body: readonly CellsBlock[]): void {
    const draft = this.open?.draft;
    if (readLevelTable(header, body, draft, this.drafts, NO_MEANINGS)) {
      for (const row of rows) this.account.add(row.place, 'levelCriteria', '');
      return;
    }
    const { used, made } = readCriteria(header, body, draft ?? startDraft(header.place, this.family), NO_MEANINGS);
    for (const row of rows) this.add(row.place, used.length === 0 ? undefined : 'criteria', blockText(row));
    if (made.length === 0) return;
    const at = draft === undefined ? -1 : this.drafts.indexOf(draft);
    if (at >= 0) this.drafts.splice(at, 1, ...made);
    else this.drafts.push(...made);
  }

  /** A row of any other table: a rule, or text; rows of marks and numbers are none. */
  private placeRow(row: CellsBlock): string | undefined {
    const { open } = this;
    const filled = row.cells.filter((cell) => cell !== '');
    if (filled.length === 0) return 'label';
    if (open === undefined) return undefined;
    const rule = placeRule(open.draft, row);
    if (rule !== undefined) return rule;
    if (filled.length === 1 && this.form.structure.template.has(keyOf(filled[0] ?? ''))) return 'label';
    if (!filled.some((cell) => cell.split(' ').length > 3)) return undefined;
    return this.placeText(open, filled.join(': '), filled.join(': '));
  }
}
