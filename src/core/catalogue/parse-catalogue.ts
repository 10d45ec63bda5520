/** Handbook text -> catalogue: follows the lines, keeps account of where each one went, and reports what it did not understand. */
import type { Catalogue, CatalogueSettings, JobFamily, ReferenceJob } from '../model/catalogue';
import { grade } from '../model/ids';
import type { Issue } from '../model/issue';
import { fold } from '../text/fold';
import { hashCatalogue } from './content-hash';
import { finishFamily, finishJob, missingParts, startDraft } from './draft-job';
import type { DraftJob } from './draft-job';
import { orderLadder } from './order-ladder';
import { readLines } from './read-lines';
import type { SourceLine } from './read-lines';
import { splitRuleText } from './read-prose';
import { FAMILY_LINE, LABEL_LINES, RULE_LABELS, SECTION_STARTS } from './section-headings.nl';
import type { Section } from './section-headings.nl';

/** Where a line of the source went: the field of the catalogue that holds it, or `label` for a line that only names what follows. */
export interface LineUse {
  readonly line: number;
  readonly field: string;
}

export interface CatalogueReading {
  readonly catalogue: Catalogue;
  readonly issues: readonly Issue[];
  readonly uses: readonly LineUse[];
}

const DEFAULT_SETTINGS: CatalogueSettings = { clearDifference: 2, combination: 'review', inTraining: 'rules' };
const ACTIVITY_HEADING = /^([A-Z])[.)]\s+(.+)$/;
const CODE_AND_NAME = /^((?:[A-Z]{1,3}[.]?)?\d+(?:\.[\dIVX]+)*)\s+(.+)$/;

function sectionOf(heading: string): Section | undefined {
  const group = ACTIVITY_HEADING.exec(heading);
  if (group?.[1] !== undefined && group[2] !== undefined) {
    return { kind: 'activity-group', letter: group[1], title: group[2] };
  }
  const folded = fold(heading);
  return SECTION_STARTS.find(([start]) => folded.startsWith(start))?.[1];
}

/** One pass over the lines: the function being read, the section it is in, and the accounts of both. */
class HandbookReader {
  readonly drafts: DraftJob[] = [];
  readonly issues: Issue[] = [];
  readonly uses: LineUse[] = [];
  private section: Section | undefined;
  private familyNumber = '';

  read(line: SourceLine): void {
    const field = this.place(line);
    if (field !== undefined) this.uses.push({ line: line.line, field });
    else this.leftover(line);
  }

  private leftover(line: SourceLine): void {
    const found = line.kind === 'cells' ? line.cells.join(' | ') : line.kind === 'table-rule' ? '-----' : line.text;
    this.issues.push({ code: 'catalogue-leftover', severity: 'warning', place: { row: line.line }, found });
  }

  private current(): DraftJob | undefined {
    return this.drafts[this.drafts.length - 1];
  }

  private place(line: SourceLine): string | undefined {
    switch (line.kind) {
      case 'table-rule':
        return this.current() === undefined ? undefined : 'label';
      case 'cells':
        return this.placeRule(line.cells) ?? this.placeHead(line.cells, line.line);
      case 'heading':
        return this.placeHeading(line.text);
      case 'item':
        return this.placeItem(line.text) ?? this.placeText(`${line.number}. ${line.text}`);
      case 'paragraph':
        return this.placeOpening(line.text) ?? this.placeText(line.text);
    }
  }

  private placeOpening(text: string): string | undefined {
    const folded = fold(text);
    if (LABEL_LINES.includes(folded)) return 'label';
    const family = FAMILY_LINE.exec(folded);
    if (family?.[1] === undefined) return undefined;
    this.familyNumber = text.slice(text.length - family[1].length);
    this.section = undefined;
    return 'family.id';
  }

  private placeHead(cells: readonly string[], line: number): string | undefined {
    const [familyName, label, head] = cells;
    const codeAndName = CODE_AND_NAME.exec(head ?? '');
    if (familyName === undefined || label === undefined || codeAndName === null) return undefined;
    const draft = startDraft(line, this.familyNumber);
    draft.familyName = familyName;
    draft.grade = label;
    draft.code = codeAndName[1] ?? '';
    draft.name = codeAndName[2] ?? '';
    this.drafts.push(draft);
    this.section = undefined;
    return 'family.name, grade, code, name';
  }

  private placeRule(cells: readonly string[]): string | undefined {
    const kind = RULE_LABELS[fold(cells[0] ?? '')];
    const [label, text, ruleGrade] = cells;
    const draft = this.current();
    if (kind === undefined || draft === undefined || !label || !text || !ruleGrade) return undefined;
    draft.rules.push({ kind, label, text, ...splitRuleText(text), grade: grade(ruleGrade) });
    return `rules.${kind}`;
  }

  private placeHeading(text: string): string | undefined {
    const draft = this.current();
    const section = sectionOf(text);
    if (draft === undefined || section === undefined) return undefined;
    this.section = section;
    if (section.kind === 'activity-group') {
      draft.groups.push({ letter: section.letter, title: section.title, items: [] });
      return `activityGroups.${section.letter}.title`;
    }
    if (section.kind === 'characteristic') {
      draft.characteristics.push({ kind: section.characteristic, name: text, paragraphs: [] });
      return `characteristics.${section.characteristic}.name`;
    }
    return 'label';
  }

  private placeItem(text: string): string | undefined {
    const group = this.current()?.groups.at(-1);
    if (this.section?.kind !== 'activity-group' || group === undefined) return undefined;
    group.items.push(text);
    return `activityGroups.${group.letter}.${String(group.items.length)}`;
  }

  private placeText(text: string): string | undefined {
    const draft = this.current();
    if (draft === undefined) return undefined;
    switch (this.section?.kind) {
      case 'position':
      case 'purpose':
      case 'context':
        draft[this.section.kind].push(text);
        return this.section.kind;
      case 'characteristic':
        return this.placeInCharacteristic(draft, text);
      default:
        return undefined;
    }
  }

  /** A paragraph that speaks of alternative titles, or of where the function occurs, is the context that has no heading of its own. */
  private placeInCharacteristic(draft: DraftJob, text: string): string {
    const folded = fold(text);
    if (folded.includes('alternatieve functie') || (folded.includes(`${fold(draft.name)} komt voor`))) {
      draft.context.push(text);
      return 'context';
    }
    const characteristic = draft.characteristics.at(-1);
    characteristic?.paragraphs.push(text);
    return `characteristics.${characteristic?.kind ?? 'other'}`;
  }
}

function checkRules(draft: DraftJob, ladder: Catalogue['ladder']): readonly Issue[] {
  const own = ladder.indexOf(grade(draft.grade));
  const step = { lighter: -1, equal: 0, heavier: 1 };
  return draft.rules
    .filter((rule) => ladder.indexOf(rule.grade) - own !== step[rule.kind])
    .map((rule): Issue => ({
      code: 'catalogue-rule-step', severity: 'warning', place: { row: draft.line },
      found: `${draft.code} ${rule.label}: ${rule.grade}`,
    }));
}

function collectFamilies(drafts: readonly DraftJob[]): readonly JobFamily[] {
  return [...new Map(drafts.map(finishFamily).map((family) => [family.id, family])).values()];
}

function collectJobs(drafts: readonly DraftJob[], issues: Issue[]): readonly ReferenceJob[] {
  const jobs = new Map<string, ReferenceJob>();
  for (const draft of drafts) {
    const missing = missingParts(draft);
    const place = { row: draft.line };
    const found = `${draft.code} ${draft.name}`;
    if (missing.length > 0) {
      issues.push({ code: 'catalogue-incomplete', severity: 'warning', place, found, values: { missing: missing.join(', ') } });
    }
    if (draft.grade === '') continue;
    if (jobs.has(draft.code)) {
      issues.push({ code: 'catalogue-duplicate-code', severity: 'warning', place, found });
      continue;
    }
    jobs.set(draft.code, finishJob(draft, grade(draft.grade)));
  }
  return [...jobs.values()];
}

/**
 * Reads a handbook text in the form of "Functiefamilie … / family TAB group TAB code name / sections / Toepassingsregels".
 * @param text The handbook, one or more functions. Markdown headings and numbered items; sections go by their words, not their depth.
 * @param origin Name and version under which results will refer to it.
 * @returns The catalogue, every line's use, and issues: `catalogue-leftover` (a line that found no place),
 *   `catalogue-incomplete`, `catalogue-duplicate-code`, `catalogue-rule-step`, `catalogue-no-jobs` (an error: nothing to classify with).
 */
export function parseCatalogue(text: string, origin: Pick<Catalogue, 'name' | 'version'>): CatalogueReading {
  const reader = new HandbookReader();
  for (const line of readLines(text)) reader.read(line);
  const issues: Issue[] = [...reader.issues];
  const referenceJobs = collectJobs(reader.drafts, issues);
  if (referenceJobs.length === 0) issues.push({ code: 'catalogue-no-jobs', severity: 'error', place: {} });
  const { ladder, unordered } = orderLadder(referenceJobs);
  for (const label of unordered) {
    issues.push({ code: 'catalogue-rule-step', severity: 'warning', place: {}, found: label });
  }
  for (const draft of reader.drafts) issues.push(...checkRules(draft, ladder));
  const content = { ladder, families: collectFamilies(reader.drafts), referenceJobs, settings: DEFAULT_SETTINGS };
  return { catalogue: { ...origin, hash: hashCatalogue(content), ...content }, issues, uses: reader.uses };
}
