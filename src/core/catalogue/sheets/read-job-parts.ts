/** Rows of the sheets below a function -> its activities, characteristics and application rules. */
import type { ActivityGroup, ApplicationRule, Characteristic, CharacteristicKind, LevelCriterion, RuleKind } from '../../model/catalogue';
import { activityId, grade } from '../../model/ids';
import type { Grade } from '../../model/ids';
import type { Issue } from '../../model/issue';
import { splitRuleText } from '../read-prose';
import { sectionOfHeading } from '../recognise-section';
import { RULE_LABELS } from '../section-headings.nl';
import { nameKey, sheetIssue } from './read-sheet-rows';
import type { RowOf } from './read-sheet-rows';
import { ACTIVITIES, CHARACTERISTICS, KIND_WORDS, LEVEL_CRITERIA, RULE_WORDS, RULES } from './sheet-layout.nl';

/** The key whose word a cell holds. */
export const keyOfWord = <Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => nameKey(words[key]) === nameKey(text));

/** Groups by their letters, in order of appearance; a row without a letter goes on with the group above it. */
export function readActivityGroups(rows: readonly RowOf<typeof ACTIVITIES>[], issues: Issue[]): readonly ActivityGroup[] {
  const groups = new Map<string, { title: string; readonly texts: string[] }>();
  const told = new Set<string>();
  let letter = 'A';
  for (const { row, cells } of rows) {
    letter = cells.letter ?? letter;
    const group = groups.get(letter) ?? { title: '', texts: [] };
    groups.set(letter, group);
    group.title ||= cells.title;
    if (cells.title !== '' && cells.title !== group.title && !told.has(letter)) {
      told.add(letter);
      issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', row, cells.title, { sheet: ACTIVITIES.name, used: group.title }));
    }
    if (cells.text !== undefined) group.texts.push(cells.text);
  }
  return [...groups].map(([own, { title, texts }]) => ({ letter: own, title, activities: texts.map((text, index) => ({ id: activityId(`${own}.${String(index + 1)}`), text })) }));
}

function readKind({ row, cells }: RowOf<typeof CHARACTERISTICS> | RowOf<typeof LEVEL_CRITERIA>, issues: Issue[], { name, columns }: typeof CHARACTERISTICS | typeof LEVEL_CRITERIA = CHARACTERISTICS): CharacteristicKind {
  const said = keyOfWord(KIND_WORDS, cells.kind ?? '');
  if (said !== undefined) return said;
  const section = sectionOfHeading(cells.title ?? '', new Map());
  const kind = section?.kind === 'characteristic' ? section.characteristic : 'other';
  if (cells.kind !== undefined) issues.push(sheetIssue('catalogue-sheet-value-unknown', 'warning', row, cells.kind, { sheet: name, column: columns.kind.header, used: KIND_WORDS[kind] }));
  return kind;
}

export function readCharacteristics(rows: readonly RowOf<typeof CHARACTERISTICS>[], issues: Issue[]): readonly Characteristic[] {
  return rows.map((row) => {
    const kind = readKind(row, issues);
    return { kind, name: row.cells.title ?? KIND_WORDS[kind], paragraphs: row.cells.text };
  });
}

export function readLevelCriteria(rows: readonly RowOf<typeof LEVEL_CRITERIA>[], issues: Issue[]): readonly LevelCriterion[] {
  return rows.map((row) => {
    const kind = readKind(row, issues, LEVEL_CRITERIA);
    return { name: row.cells.title ?? KIND_WORDS[kind], kind, text: row.cells.text };
  });
}

const STEPS: Readonly<Record<RuleKind, number>> = { lighter: -1, equal: 0, heavier: 1 };

/** @param own The function's group: a rule that names none means its neighbour on the ladder. */
export function readRules(rows: readonly RowOf<typeof RULES>[], own: Grade, ladder: readonly Grade[], issues: Issue[]): readonly ApplicationRule[] {
  return rows.flatMap(({ row, cells }): readonly ApplicationRule[] => {
    const kind = RULE_LABELS.get(nameKey(cells.kind ?? ''));
    if (kind === undefined) {
      issues.push(sheetIssue('catalogue-sheet-value-unknown', 'warning', row, cells.kind ?? '', { sheet: RULES.name, column: RULES.columns.kind.header, used: '' }));
      return [];
    }
    const at = ladder.indexOf(own);
    const known = cells.grade ?? (at < 0 ? undefined : ladder[at + STEPS[kind]]);
    if (known === undefined) {
      issues.push(sheetIssue('catalogue-sheet-row-incomplete', 'warning', row, RULES.columns.grade.header, { sheet: RULES.name }));
      return [];
    }
    return [{ kind, label: cells.label ?? RULE_WORDS[kind], text: cells.text, ...splitRuleText(cells.text), grade: grade(known) }];
  });
}
