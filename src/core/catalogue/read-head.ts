/** The line that opens a function: its code and name, its group, its family; in one row, one heading, or label by label. */
import { fold } from '../text/fold';
import type { DraftHead, DraftJob } from './draft-job';
import { readGradeLabel, readGradeValue } from '../text/grade-label';
import { labelKey } from './recognise-section';
import { FAMILY_LINE, KEY_LABELS } from './section-headings.nl';
import type { KeyField } from './section-headings.nl';

const CODE = String.raw`(?:[A-Z]{1,3}[.-]?)?\d+(?:[.-](?:\d+|[IVX]+|[A-HJ-UWYZ]))*|[A-Z]{1,3}(?:\.\d+)+(?:\.[IVX]+)?`;
const CODE_AND_NAME = new RegExp(`^(${CODE})[.:]?\\s+(\\p{L}.*)$`, 'u');
const GROUP = '(?:[A-Z]|\\d{1,2}|[IVX]{1,5})';
/** A group at the end of a title, or several ("groep 4/5/6"). */
const GRADE_TAIL = new RegExp(`(?<![\\s,(–-])[\\s,(–-]*\\b(?:in\\s+)?(?:functiegroep|loongroep|salarisgroep|salarisschaal|schaal|groep|fg|functiegroepen|schalen|groepen)(?:\\s*:)?\\s+(${GROUP}(?:(?:\\s?[-–/,]\\s?|\\s(?:en|t/m)\\s)${GROUP}){0,7})\\)?$`);
const LABELLED = /^([\p{L}][\p{L} -]{2,38}?)\s*:\s*(\S.*)$/su;
const LEVEL_PAGE = /^(?:niveaublad|niveau|functiegroep|groep|loongroep|schaal)(?:\s*:)?\s+([A-Z]|\d{1,2}|[IVX]{1,5})\b(?:\s*[:–-]\s*(\S.*))?$/is;

const ONLY_CODE = new RegExp(`^(?:${CODE})$`);

/** Whether a text is a code and nothing else. */
export const isCode = (text: string): boolean => ONLY_CODE.test(text);

/** "1.1 Medewerker Verkoop": a code and what it names. */
export function readCodeAndName(text: string): { readonly code: string; readonly name: string } | undefined {
  const found = CODE_AND_NAME.exec(text);
  return found?.[1] === undefined || found[2] === undefined ? undefined : { code: found[1], name: found[2].trim() };
}

/** "1.1 Medewerker Verkoop, functiegroep E" -> code, name and group, as far as they stand there. */
export function readTitle(text: string): DraftHead & { readonly name: string } {
  const tail = GRADE_TAIL.exec(text);
  const [title, grade] = tail === null || tail.index === 0 ? [text] : [text.slice(0, tail.index), tail[1]];
  const coded = readCodeAndName(title);
  return { ...(coded ?? { name: title.trim() }), ...(grade === undefined ? {} : { grade: readGradeValue(grade) ?? grade }) };
}

/** A row with a code and name, a group, and maybe a family, in any order; in handbooks the seed's way family, group, name. */
export function readHeadRow(cells: readonly string[]): DraftHead | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.length > 4 || filled.some((cell) => cell.length > 120)) return undefined;
  const at = filled.findIndex((cell) => readCodeAndName(cell) !== undefined && readGradeLabel(cell) === undefined);
  const gradeAt = filled.findIndex((cell, index) => index !== at && readGradeLabel(cell) !== undefined);
  const title = readCodeAndName(filled[at] ?? '');
  const rest = filled.filter((_, index) => index !== at && index !== gradeAt);
  if (title === undefined || gradeAt < 0 || rest.length > 1) return undefined;
  return { ...title, grade: readGradeLabel(filled[gradeAt] ?? '') ?? '', ...(rest[0] === undefined ? {} : { familyName: rest[0] }) };
}

/** Whether a row names family, group and a function with its code. */
export function isFullHead(cells: readonly string[]): boolean {
  const head = readHeadRow(cells);
  return head !== undefined && (head.code ?? '') !== '' && (head.grade ?? '') !== '' && (head.familyName ?? '') !== '';
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** "Functiegroep: E", or the same in two cells. @param gradeWords Folded values that are grades, though they do not look it. */
export function readKeyValue(label: string, value: string, gradeWords = NO_WORDS): { readonly field: KeyField; readonly value: string } | undefined {
  const field = KEY_LABELS.get(labelKey(label.trim()));
  if (field === undefined || value.trim() === '' || value.length > 200) return undefined;
  if (field !== 'grade') return { field, value: value.trim() };
  const grade = gradeWords.has(labelKey(value.trim())) ? value.trim() : readGradeValue(value.replace(/\((?:referentie|ref\.?|norm)\)/i, ''));
  return grade === undefined ? undefined : { field, value: grade };
}

export function readLabelledLine(text: string, gradeWords = NO_WORDS): ReturnType<typeof readKeyValue> {
  const labelled = LABELLED.exec(text);
  if (labelled?.[1] !== undefined && labelled[2] !== undefined) return readKeyValue(labelled[1], labelled[2], gradeWords);
  const group = /^(functiegroep|loongroep|salarisgroep|salarisschaal|functieschaal)\s+(\S+)$/i.exec(text);
  return group?.[1] === undefined || group[2] === undefined ? undefined : readKeyValue(group[1], group[2]);
}

/** "Functiefamilie SA Secretariaat en administratie": letters, and the name that they are short for; no sentence. */
const LETTERED_FAMILY = /^(?:[Ff]unctiefamilie|[Ff]unctiesoort|[Ff]amilie|[Dd]iscipline|[Vv]akgebied)\s+(\p{Lu}{1,4})(?:\s*[.:–-])?\s+(\p{Lu}[^.;:!?]{2,80})$/u;

/** "Functiefamilie 1", "Familie V: Techniek", "Functiefamilie SA Secretariaat". */
export function readFamilyLine(text: string): { readonly familyNumber: string; readonly familyName: string } | undefined {
  const found = FAMILY_LINE.exec(fold(text).trim());
  if (found?.[1] === undefined) {
    const lettered = LETTERED_FAMILY.exec(text.trim());
    return lettered?.[1] === undefined || lettered[2] === undefined ? undefined : { familyNumber: lettered[1], familyName: lettered[2] };
  }
  const trimmed = text.trim();
  const name = found[2] === undefined ? '' : trimmed.slice(trimmed.length - found[2].length).trim();
  const at = fold(trimmed).indexOf(found[1], fold(trimmed).search(/\s/));
  return { familyNumber: trimmed.slice(at, at + found[1].length), familyName: name };
}

/** The page of one level of a family: "Niveaublad 4", "Groep 4: Chauffeur". @param family Names the function where the heading does not. */
export function readLevelPage(text: string, family: string): DraftHead | undefined {
  const found = LEVEL_PAGE.exec(text.trim());
  if (found?.[1] === undefined || (found[2] === undefined && family === '')) return undefined;
  return { grade: found[1], name: found[2] ?? `${family} ${found[1]}` };
}

/** Puts what a label says into a function; `undefined` when that place is taken by something else. */
export function fillHead(draft: DraftJob, field: KeyField, value: string): string | undefined {
  if (field === 'alternatives') {
    for (const name of splitNames(value)) draft.alternatives.push(name);
    return 'alternativeNames';
  }
  const key = field === 'family' ? 'familyName' : field;
  if (field === 'name' && draft.name === '') {
    Object.assign(draft, readTitle(value));
    return 'name';
  }
  if (draft[key] !== '' && draft[key] !== value) return undefined;
  draft[key] = value;
  return field === 'family' ? 'family.name' : field;
}

/** "Inkoper, Assistent inkoop en Besteller" -> the names. */
export function splitNames(text: string): readonly string[] {
  return text.split(/[,;\n/•]|\s(?:of|en)\s/).map((name) => name.trim().replace(/\.$/, '').trim()).filter((name) => name !== '' && !/^(?:n\.?v\.?t\.?|geen|-)$/i.test(name));
}
