/** A reference job while it is being read: sections fill up line by line, then become a `ReferenceJob`. */
import type { BlockPlace } from '../model/block';
import type {
  ApplicationRule, CharacteristicKind, JobFamily, KnowledgeLevel, LevelCriterion, ReferenceJob, RuleKind,
} from '../model/catalogue';
import { activityId, familyId, grade, referenceJobId } from '../model/ids';
import type { Grade } from '../model/ids';
import { namesOfMissing } from './missing-parts';
import { readAlternativeNames, readKnowledgeLevel, splitRuleText } from './read-prose';

interface DraftGroup {
  readonly letter: string;
  readonly title: string;
  readonly items: string[];
}

interface DraftCharacteristic {
  readonly kind: CharacteristicKind;
  readonly name: string;
  readonly paragraphs: string[];
}

/**
 * @property grade Absent where the handbook only says "lighter": the group is then the neighbour on the ladder.
 * @property byColumn The handbook only gives the group of the column: whether that is lighter or heavier follows from the ladder, once it is known.
 */
export interface DraftRule {
  readonly kind: RuleKind;
  readonly label: string;
  text: string;
  readonly grade?: Grade;
  readonly byColumn?: true;
  readonly place: BlockPlace;
}

/** Everything read so far of one function. */
export interface DraftJob {
  readonly place: BlockPlace;
  familyNumber: string;
  familyName: string;
  code: string;
  name: string;
  grade: string;
  points: string;
  readonly alternatives: string[];
  readonly position: string[];
  readonly purpose: string[];
  readonly context: string[];
  readonly groups: DraftGroup[];
  readonly characteristics: DraftCharacteristic[];
  readonly rules: DraftRule[];
  readonly levelCriteria: LevelCriterion[];
}

/** What is known of a function before its own line is met. */
export type DraftHead = Partial<Pick<DraftJob, 'familyNumber' | 'familyName' | 'code' | 'name' | 'grade' | 'points'>> & { readonly alternatives?: readonly string[] };

export function startDraft(place: BlockPlace, head: DraftHead): DraftJob {
  const { alternatives = [], ...known } = head;
  return {
    place, familyNumber: '', familyName: '', code: '', name: '', grade: '', points: '', ...known, alternatives: [...alternatives],
    position: [], purpose: [], context: [], groups: [], characteristics: [], rules: [], levelCriteria: [],
  };
}

/** A level of the function that a page describes: all that the page says is the level's too. @param head What only this level is called. @param place Where the level is told of. */
export function startLevel(page: DraftJob, head: DraftHead, place = page.place): DraftJob {
  const { familyNumber, familyName, points, alternatives } = page;
  return {
    ...startDraft(place, { familyNumber, familyName, points, alternatives, ...head }),
    position: [...page.position], purpose: [...page.purpose], context: [...page.context], groups: [...page.groups], rules: [...page.rules], levelCriteria: [...page.levelCriteria],
    characteristics: page.characteristics.map((characteristic) => ({ ...characteristic, paragraphs: [...characteristic.paragraphs] })),
  };
}

/** Whether nothing but the head of the function was read yet. */
export const isFresh = (draft: DraftJob): boolean =>
  draft.position.length + draft.purpose.length + draft.context.length + draft.groups.length + draft.characteristics.length + draft.rules.length === 0;

/** The name under which messages call the function. */
export const draftLabel = ({ code, name }: DraftJob): string => `${code} ${name}`.trim();

/** Names of the parts that are empty, for the report. */
export const missingPartsOf = (draft: DraftJob): readonly string[] =>
  namesOfMissing({ ...draft, activityCount: draft.groups.reduce((sum, { items }) => sum + items.length, 0) });

const letterAt = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : `${letterAt(Math.floor(index / 26) - 1)}${letterAt(index % 26)}`);

/** The letter of the group that would come next. */
export const nextLetter = (draft: DraftJob): string => letterAt(draft.groups.length);

/** Opens a group of activities. @param letter As the handbook has it; without, the next of the alphabet. A letter that is taken gets a number. */
export function openGroup(draft: DraftJob, title: string, letter = nextLetter(draft)): DraftGroup {
  const taken = draft.groups.filter((group) => group.letter === letter || group.letter.startsWith(`${letter}-`)).length;
  const group = { letter: taken === 0 ? letter : `${letter}-${String(taken + 1)}`, title, items: [] };
  draft.groups.push(group);
  return group;
}

/** The knowledge level that a function asks for, wherever it says so; handbooks have headings of their own for it. */
export const knowledgeOf = ({ characteristics, position, context }: Pick<ReferenceJob, 'characteristics' | 'position' | 'context'>): KnowledgeLevel | undefined =>
  readKnowledgeLevel([...characteristics.flatMap(({ paragraphs }) => paragraphs), position, context]);

/** The number of the family, or its name where the handbook does not number them. */
const familyIdOf = (draft: DraftJob): string => draft.familyNumber || draft.familyName;

export function finishFamily(draft: DraftJob): JobFamily {
  return { id: familyId(familyIdOf(draft)), name: draft.familyName };
}

/** @param ruleGrade The group of a rule that names none itself. */
export function finishJob(draft: DraftJob, ruleGrade: (rule: DraftRule) => Grade | undefined = () => undefined): ReferenceJob {
  const context = draft.context.join('\n');
  const position = draft.position.join('\n');
  const knowledge = knowledgeOf({ characteristics: draft.characteristics, position, context });
  const rules = draft.rules.flatMap((rule): readonly ApplicationRule[] => {
    const known = rule.grade ?? ruleGrade(rule);
    return known === undefined ? [] : [{ kind: rule.kind, label: rule.label, text: rule.text, ...splitRuleText(rule.text), grade: known }];
  });
  return {
    id: referenceJobId(draft.code),
    code: draft.code,
    name: draft.name,
    alternativeNames: [...new Set([...readAlternativeNames(context), ...draft.alternatives])],
    familyId: familyId(familyIdOf(draft)),
    grade: grade(draft.grade),
    position,
    purpose: draft.purpose.join('\n'),
    activityGroups: draft.groups.map((group) => ({
      letter: group.letter,
      title: group.title,
      activities: group.items.map((text, index) => ({ id: activityId(`${group.letter}.${String(index + 1)}`), text })),
    })),
    characteristics: draft.characteristics,
    ...(knowledge === undefined ? {} : { knowledge }),
    context,
    rules,
    ...(draft.levelCriteria.length === 0 ? {} : { levelCriteria: draft.levelCriteria }),
  };
}
