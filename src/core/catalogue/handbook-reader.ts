/** One pass over the units of a handbook: the function being read, the section it is in, and the account of every line. */
import { blockText } from '../model/block';
import type { BlockPlace, CellsBlock } from '../model/block';
import { grade } from '../model/ids';
import { fold } from '../text/fold';
import { issuePlace } from './catalogue-reading';
import type { ReaderAnswers } from './apply-answers';
import type { PlainBlock, TableUnit, Unit } from './cut-blocks';
import { isFresh, nextLetter, openGroup, startDraft } from './draft-job';
import type { DraftHead, DraftJob } from './draft-job';
import { LineAccount } from './draft-reading';
import type { DraftReading } from './draft-reading';
import { readGradeLabel } from '../text/grade-label';
import type { HeldTable } from './held-table';
import { readLevelTable } from './level-columns';
import { NAME_LENGTH, opensFunction, titlesCriteria, titlesTable } from './opens-function';
import { placeText } from './place-text';
import { fillHead, isFullHead, readCodeAndName, readFamilyLine, readHeadRow, readKeyValue, readLabelledLine, readLevelPage, readTitle, splitNames } from './read-head';
import type { Columns } from './recognise-table';
import { placeAreaRow, readCriteria } from './read-table-content';
import { activityGroupOfLine, labelKey, sectionOfHeading, sectionOfLine, withoutColon } from './recognise-section';
import type { SectionMeanings } from './recognise-section';
import { recogniseTable } from './recognise-table';
import { CLOSING_HEADING, COUNTS_FROM_TOP, LABEL_LINES, RULE_LABELS } from './section-headings.nl';
import type { Section } from './section-headings.nl';

export class HandbookReader {
  private readonly drafts: DraftJob[] = [];
  private readonly lines = new LineAccount();
  private readonly held: HeldTable[] = [];
  private inverted = false;
  private section: Section | undefined;
  private draft: DraftJob | undefined;
  /** What was said of the next function before its name. */
  private pending: DraftHead = {};
  private family = { familyNumber: '', familyName: '' };

  constructor(private readonly units: readonly Unit[], private readonly answers: ReaderAnswers, private readonly meanings: SectionMeanings = answers.meanings) {}

  read(): DraftReading {
    this.units.forEach((unit, index) => {
      if (unit.kind === 'table') this.readTable(unit, index);
      else this.account(unit.block, this.placeBlock(unit.block, index));
    });
    return { drafts: this.drafts, issues: this.lines.issues, uses: this.lines.uses, held: this.held, inverted: this.inverted };
  }

  private account(block: PlainBlock | CellsBlock, field: string | undefined): void {
    this.lines.add(block.place, field, blockText(block), field === 'label' ? undefined : this.draft);
  }

  private start(place: BlockPlace, head: DraftHead): void {
    const known = { ...(this.family.familyNumber === '' ? {} : { familyNumber: this.family.familyNumber }), ...(this.family.familyName === '' ? {} : { familyName: this.family.familyName }) };
    this.draft = startDraft(place, { ...known, ...this.pending, ...head });
    this.drafts.push(this.draft);
    this.pending = {};
    this.section = undefined;
  }

  private close(): void {
    this.draft = undefined;
    this.section = undefined;
    this.pending = {};
  }

  // Headings and lines ------------------------------------------------------------------------------------------------

  private placeBlock(block: PlainBlock, index: number): string | undefined {
    switch (block.kind) {
      case 'rule':
        return 'label';
      case 'heading':
        return this.placeOpening(block.text, index, block.place) ?? this.placeSection(block.text, true) ?? this.placeTitle(block, index) ?? this.placeUnknownHeading(block.text);
      case 'item':
        return this.placeTitle(block, index) ?? this.placeText(block.text, blockText(block));
      case 'paragraph':
        return this.placeOpening(block.text, index, block.place) ?? this.placeSection(block.text, false) ?? this.placeTitle(block, index) ?? this.placeText(block.text, block.text);
    }
  }

  private placeOpening(text: string, index: number, place: BlockPlace): string | undefined {
    if (text === '' || LABEL_LINES.includes(labelKey(text)) || titlesCriteria(this.units, index, text)) return 'label';
    if (COUNTS_FROM_TOP.test(fold(text))) {
      this.inverted = true;
      return 'ladder';
    }
    if (titlesTable(this.units, index, text, this.meanings)) {
      this.close();
      return 'label';
    }
    const family = readFamilyLine(text);
    if (family !== undefined) {
      this.family = family;
      this.close();
      return 'family.id';
    }
    const labelled = readLabelledLine(text, this.answers.gradeWords);
    if (labelled !== undefined) return this.placeKeyValue(labelled, place);
    const level = readLevelPage(text, this.family.familyName);
    if (level === undefined || !opensFunction(this.units, index, this.answers)) return undefined;
    this.start(place, level);
    return 'name, grade';
  }

  private placeKeyValue({ field, value }: NonNullable<ReturnType<typeof readKeyValue>>, place: BlockPlace): string {
    const { draft } = this;
    const takesName = field === 'name' && draft !== undefined && (draft.name === '' || draft.name === value) && isFresh(draft);
    const fills = draft !== undefined && (field === 'name' ? takesName : isFresh(draft) || this.pendingFree(draft, field));
    const filled = fills ? fillHead(draft, field, value) : undefined;
    if (filled !== undefined) return filled;
    if (field === 'name') this.start(place, readTitle(value));
    else if (field === 'alternatives') this.pending = { ...this.pending, alternatives: splitNames(value) };
    else if (field === 'family') this.family = { familyNumber: '', familyName: value };
    else this.pending = { ...this.pending, [field]: value };
    return field === 'family' ? 'family.name' : field;
  }

  /** A group below the text of a page is that page's, when it had none; anything else is said of the next function. */
  private pendingFree(draft: DraftJob, field: string): boolean {
    return field === 'alternatives' || (field === 'grade' && draft.grade === '') || (field === 'points' && draft.points === '');
  }

  private placeSection(text: string, marked: boolean): string | undefined {
    const { draft } = this;
    const inActivities = this.section?.kind === 'activities' || this.section?.kind === 'activity-group';
    const line = sectionOfLine(text, this.meanings);
    let section = line;
    if (marked && section === undefined) {
      const wide = sectionOfHeading(text, this.meanings);
      // Within the activities a heading names a group of them, also when it begins with a word such as "Kennis".
      if (wide !== undefined && !(inActivities && wide.kind !== 'activity-group' && wide.kind !== 'rules')) section = wide;
    } else if (!marked && section === undefined && draft !== undefined && inActivities) section = activityGroupOfLine(text, nextLetter(draft));
    if (draft === undefined || section === undefined) return undefined;
    return this.openSection(draft, section, text);
  }

  private openSection(draft: DraftJob, section: Section, text: string): string {
    this.section = section;
    switch (section.kind) {
      case 'activity-group':
        return `activityGroups.${openGroup(draft, section.title, section.letter).letter}.title`;
      case 'characteristic':
        draft.characteristics.push({ kind: section.characteristic, name: withoutColon(text), paragraphs: [] });
        return `characteristics.${section.characteristic}.name`;
      case 'rule':
        draft.rules.push({ kind: section.rule, label: withoutColon(text), text: '', place: draft.place });
        return `rules.${section.rule}`;
      default:
        return 'label';
    }
  }

  /** A line that names a function: with a code, or without when a section of a function follows at once. */
  private placeTitle(block: Exclude<PlainBlock, { kind: 'rule' }>, index: number): string | undefined {
    const text = block.kind === 'item' ? blockText(block) : block.text;
    if (text.length > NAME_LENGTH || /[.;]$/.test(text) || CLOSING_HEADING.test(fold(text)) || this.answers.isNoFunction(text)) return undefined;
    const coded = readCodeAndName(text) !== undefined;
    if (!coded && block.kind !== 'heading') return undefined;
    if (block.kind === 'item' && (block.label === '' || this.section?.kind === 'activity-group' || this.section?.kind === 'activities')) return undefined;
    if (!opensFunction(this.units, index, this.answers, coded ? 'coded' : 'plain')) return this.placeFamilyHeading(block, index);
    this.start(block.place, readTitle(text));
    return 'code, name';
  }

  /** A heading right above the heading of a function names the family. */
  private placeFamilyHeading(block: PlainBlock, index: number): string | undefined {
    const next = this.units[index + 1];
    if (block.kind !== 'heading' || next?.kind !== 'block' || next.block.kind !== 'heading') return undefined;
    const opens = readCodeAndName(next.block.text) !== undefined || readLevelPage(next.block.text, block.text) !== undefined;
    if (sectionOfHeading(next.block.text, this.meanings) !== undefined || !opens || !opensFunction(this.units, index + 1, this.answers)) return undefined;
    const coded = readCodeAndName(block.text);
    this.close();
    this.family = { familyNumber: coded?.code ?? '', familyName: coded?.name ?? block.text };
    return 'family.name';
  }

  private placeUnknownHeading(text: string): string | undefined {
    if (CLOSING_HEADING.test(fold(text))) {
      this.close();
      return undefined;
    }
    const { draft } = this;
    const inActivities = this.section?.kind === 'activities' || this.section?.kind === 'activity-group';
    if (draft === undefined || !inActivities) {
      this.section = undefined;
      // What was said above a heading that opens no function is not said of a later one.
      if (draft === undefined) this.pending = {};
      return undefined;
    }
    const group = openGroup(draft, text);
    this.section = { kind: 'activity-group', letter: group.letter, title: text };
    return `activityGroups.${group.letter}.title`;
  }

  private placeText(text: string, whole: string): string | undefined {
    return this.draft === undefined ? undefined : placeText(this.draft, this.section, text, whole);
  }

  // Tables --------------------------------------------------------------------------------------------------------------

  private readTable(unit: TableUnit, index: number): void {
    const [header] = unit.rows;
    const table = recogniseTable(unit.rows, this.meanings);
    if (header === undefined) return;
    for (const rule of unit.rules) this.lines.add(rule, 'label', '');
    switch (table.kind) {
      case 'list':
        this.held.push({ kind: 'list', header, columns: table.columns, body: table.body });
        break;
      case 'matrix':
        this.held.push({ kind: 'matrix', header, transposed: table.transposed, body: table.body });
        break;
      case 'areas':
        this.readAreas(header, table.columns, table.body);
        break;
      case 'criteria':
        this.readCriteria(unit.rows, header, table.body);
        break;
      case 'rows':
        this.readRows(unit.rows, index);
    }
  }

  private readAreas(header: CellsBlock, columns: Columns, body: readonly CellsBlock[]): void {
    const { draft } = this;
    if (draft === undefined) {
      for (const row of [header, ...body]) this.account(row, undefined);
      return;
    }
    this.account(header, 'label');
    header.cells.forEach((cell, index) => {
      if (cell !== '' && !columns.has(index)) this.lines.issues.push({ code: 'catalogue-column-unused', severity: 'warning', place: issuePlace(header.place), found: cell });
    });
    for (const row of body) this.account(row, placeAreaRow(draft, row, columns, this.meanings) ?? 'label');
    this.section = undefined;
  }

  private readCriteria(rows: readonly CellsBlock[], header: CellsBlock, body: readonly CellsBlock[]): void {
    const ofFamily = readLevelTable(header, body, this.draft, this.drafts, this.meanings);
    if (ofFamily) for (const { place } of rows) this.lines.add(place, 'levelCriteria', '');
    if (ofFamily) return;
    const draft = this.draft ?? startDraft(header.place, { ...this.family });
    const { used, made } = readCriteria(header, body, draft, this.meanings);
    for (const place of used) this.lines.add(place, 'criteria', '');
    if (used.length === 0) for (const row of rows) this.account(row, undefined);
    if (made.length === 0) return;
    const at = this.drafts.indexOf(draft);
    if (at >= 0) this.drafts.splice(at, 1, ...made);
    else this.drafts.push(...made);
    this.draft = undefined;
    this.section = undefined;
  }

  private readRows(rows: readonly CellsBlock[], index: number): void {
    // A table of several rows, or one that no section follows, opens no function, whatever it looks like; a row with family, group and coded name does, before any heading.
    const next = this.units[index + 1];
    const named = next?.kind === 'block' && next.block.kind === 'heading' && isFullHead(rows[0]?.cells ?? []);
    const opens = rows.length === 1 && (named || opensFunction(this.units, index, this.answers));
    let titled = false;
    for (const row of rows) {
      const filled = row.cells.filter((cell) => cell !== '');
      const [only] = filled;
      const single = filled.length === 1 && only !== undefined ? this.placeSection(only, true) : undefined;
      if (single !== undefined) titled = true;
      this.account(row, filled.length === 0 ? 'label' : single ?? this.placeRow(row, filled, titled, opens));
    }
  }

  private placeRow(row: CellsBlock, filled: readonly string[], titled: boolean, opens: boolean): string | undefined {
    return this.placeRule(row) ?? (opens ? this.placeHead(row) : undefined) ?? (titled ? undefined : this.placeLabelledRow(filled, row.place)) ?? this.placeText(filled.join(': '), filled.join(': '));
  }

  private placeHead(row: CellsBlock): string | undefined {
    const head = readHeadRow(row.cells);
    if (head === undefined) return undefined;
    this.start(row.place, head);
    return 'family.name, grade, code, name';
  }

  private placeRule({ cells, place }: CellsBlock): string | undefined {
    const [label = '', text = '', group = ''] = cells;
    const kind = RULE_LABELS.get(labelKey(label));
    if (kind === undefined || this.draft === undefined || text === '') return undefined;
    const own = group === '' ? undefined : group;
    this.draft.rules.push({ kind, label, text, place, ...(own === undefined ? {} : { grade: grade(readGradeLabel(own) ?? own) }) });
    return `rules.${kind}`;
  }

  /** "Functiegroep | E", or "Complexiteit | text": the first cell says what the others are. */
  private placeLabelledRow(filled: readonly string[], place: BlockPlace): string | undefined {
    const [label = '', ...rest] = filled;
    const value = rest.join(': ');
    const keyed = filled.length === 2 ? readKeyValue(label, value, this.answers.gradeWords) : undefined;
    if (keyed !== undefined) return this.placeKeyValue(keyed, place);
    const opened = value === '' ? undefined : this.placeSection(label, false);
    if (opened === undefined) return undefined;
    const placed = value.split('\n').map((line) => this.placeText(line, line));
    return placed.includes(undefined) ? undefined : opened;
  }
}
