/** Puts a line of text into the section of the function that it stands in. */
import { fold } from '../text/fold';
import { openGroup } from './draft-job';
import type { DraftJob } from './draft-job';
import { splitNames } from './read-head';
import type { Section } from './section-headings.nl';

/** Where one sentence ends and the next begins. */
const SENTENCE_END = /(?<=\p{Ll}{2}[.;])\s+(?=\p{Lu})/u;

/** A paragraph that speaks of alternative titles, or of where the function occurs, is the context that has no heading of its own. */
function placeInCharacteristic(draft: DraftJob, text: string): string {
  const folded = fold(text);
  if (folded.includes('alternatieve functie') || folded.includes(`${fold(draft.name)} komt voor`)) {
    draft.context.push(text);
    return 'context';
  }
  const characteristic = draft.characteristics.at(-1);
  characteristic?.paragraphs.push(text);
  return `characteristics.${characteristic?.kind ?? 'other'}`;
}

/** @param text Without number or bullet; @param whole with it. @returns The field, or `undefined` when the section takes no text. */
export function placeText(draft: DraftJob, section: Section | undefined, text: string, whole: string): string | undefined {
  switch (section?.kind) {
    case 'position':
    case 'purpose':
    case 'context':
      draft[section.kind].push(whole);
      return section.kind;
    case 'characteristic':
      return placeInCharacteristic(draft, whole);
    case 'activities':
    case 'activity-group': {
      const group = draft.groups.at(-1) ?? openGroup(draft, '');
      for (const item of text === whole ? text.split(SENTENCE_END) : [text]) group.items.push(item);
      return `activityGroups.${group.letter}.${String(group.items.length)}`;
    }
    case 'rule': {
      const rule = draft.rules.at(-1);
      if (rule === undefined) return undefined;
      rule.text = rule.text === '' ? text.trim() : `${rule.text} ${text}`;
      return `rules.${rule.kind}`;
    }
    case 'alternatives':
      for (const name of splitNames(text)) draft.alternatives.push(name);
      return 'alternativeNames';
    case 'ignore':
      return 'ignored';
    case 'rules':
    case undefined:
      return undefined;
  }
}
