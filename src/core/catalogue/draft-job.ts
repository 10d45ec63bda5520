/** A reference job while it is being read: sections fill up line by line, then become a `ReferenceJob`. */
import type {
  ApplicationRule, Characteristic, CharacteristicKind, JobFamily, KnowledgeLevel, ReferenceJob,
} from '../model/catalogue';
import { activityId, familyId, referenceJobId } from '../model/ids';
import type { Grade } from '../model/ids';
import { readAlternativeNames, readKnowledgeLevel } from './read-prose';

interface DraftGroup {
  letter: string;
  title: string;
  readonly items: string[];
}

interface DraftCharacteristic {
  readonly kind: CharacteristicKind;
  readonly name: string;
  readonly paragraphs: string[];
}

/** Everything read so far of one function. */
export interface DraftJob {
  line: number;
  familyNumber: string;
  familyName: string;
  code: string;
  name: string;
  grade: string;
  readonly position: string[];
  readonly purpose: string[];
  readonly context: string[];
  readonly groups: DraftGroup[];
  readonly characteristics: DraftCharacteristic[];
  readonly rules: ApplicationRule[];
}

export function startDraft(line: number, familyNumber: string): DraftJob {
  return {
    line, familyNumber, familyName: '', code: '', name: '', grade: '',
    position: [], purpose: [], context: [], groups: [], characteristics: [], rules: [],
  };
}

/** The parts a complete function has; names of those that are empty, for the report. */
export function missingParts(draft: DraftJob): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['functiegroep', draft.grade === ''],
    ['doel', draft.purpose.length === 0],
    ['activiteiten', draft.groups.every((group) => group.items.length === 0)],
    ['kenmerken', draft.characteristics.length === 0],
    ['toepassingsregels', draft.rules.length === 0],
  ];
  return parts.filter(([, missing]) => missing).map(([name]) => name);
}

function knowledgeOf(characteristics: readonly Characteristic[]): KnowledgeLevel | undefined {
  for (const characteristic of characteristics) {
    for (const paragraph of characteristic.paragraphs) {
      const level = readKnowledgeLevel(paragraph);
      if (level !== undefined) return level;
    }
  }
  return undefined;
}

export function finishFamily(draft: DraftJob): JobFamily {
  return { id: familyId(draft.familyNumber), name: draft.familyName };
}

export function finishJob(draft: DraftJob, jobGrade: Grade): ReferenceJob {
  const context = draft.context.join('\n');
  const knowledge = knowledgeOf(draft.characteristics);
  return {
    id: referenceJobId(draft.code),
    code: draft.code,
    name: draft.name,
    alternativeNames: readAlternativeNames(context),
    familyId: familyId(draft.familyNumber),
    grade: jobGrade,
    position: draft.position.join('\n'),
    purpose: draft.purpose.join('\n'),
    activityGroups: draft.groups.map((group) => ({
      letter: group.letter,
      title: group.title,
      activities: group.items.map((text, index) => ({ id: activityId(`${group.letter}.${String(index + 1)}`), text })),
    })),
    characteristics: draft.characteristics,
    ...(knowledge === undefined ? {} : { knowledge }),
    context,
    rules: draft.rules,
  };
}

