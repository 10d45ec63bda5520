/** What is known of an aspect of the level, all in one place: each file beside this one is one aspect, and `index.ts` lists them. */
import type { CharacteristicKind } from '../../model/catalogue';
import type { JobField } from '../../model/company-job';
import type { Aspect, Quote } from '../../model/evidence';
import type { WordClasses } from '../../text/phrases';
import type { FieldTexts, FoldedText, Reading } from '../folded-text';

/**
 * Phrases, and where they place a text on their aspect's scale. They run on folded text (lower case, no accents), sentence by sentence; `text/phrases.ts` tells how they are written.
 * @property position Place on the scale of the aspect; a distance is counted in its steps.
 * @property negated Place when "geen", "niet", "nauwelijks", "zonder" or the like stands just before; absent: then the phrase says nothing.
 * @property ownFieldOnly Bare words ("ja", "dagelijks") that only mean something in the aspect's own column.
 * @property titleOnly The word tells the level in a title only; elsewhere it is about somebody else ("samen met een senior").
 * @property weight Against the other phrases of the same text, and how firmly it speaks alone: 1 plain, below 1 a hint; default 1.
 * @property anyParty The phrase counts even where the sentence says that somebody else acts ("moeilijke vragen gaan naar een collega").
 */
export interface CueData {
  readonly position: number;
  readonly phrases: readonly string[];
  readonly negated?: number;
  readonly ownFieldOnly?: true;
  readonly titleOnly?: true;
  readonly weight?: number;
  readonly anyParty?: true;
}

/** Cues, with the word classes their phrases use. */
export interface CueSheet {
  readonly words: WordClasses;
  readonly cues: readonly CueData[];
}

/** Something read by more than words: years of experience. @property weight As of a cue. */
export interface NumberRead<Source extends string> {
  readonly position: number;
  readonly weight: number;
  readonly quote: Quote<Source>;
}

/**
 * Where a reference job stands on the scale: by its own words (`words`); by its own words, and at 0 when it has none (`words-or-nobody`, for aspects of people);
 * or always at 0, since the scale counts from the reference (`relative`): then its rules on the aspect are the words to compare with.
 */
export type StandingKind = 'words' | 'words-or-nobody' | 'relative';

/**
 * An aspect.
 * @property characteristic The one it belongs to, where the handbook has no say of its own.
 * @property scale Places on the scale in words, lowest first; places between them occur.
 * @property names What users read.
 * @property weight What one step on the scale adds to the balance, from 0. Set by reasoning on application rules: 1 or more is what rules ask about, less for signs that only go with level, 0 where it never moves
 *   a step by itself. More makes the aspect count more against the others.
 * @property verdictFrom From this distance on, in steps of the scale, the job is lighter or heavier. Less makes more differences, also false ones.
 * @property fields Fields of a job that are read for it. @property ownFields Those where bare words count: the column is about this aspect; where it speaks it outweighs the others.
 * @property ownCharacteristic The characteristic of a reference that is about this aspect alone; only its paragraphs are read.
 * @property onlyWhereFound Only worth a line where it differs: that nobody is led, or an error does no harm, is the rule.
 * @property ofTheWork It matters who does it: a clause that says somebody else acts does not count.
 * @property whenOthers What such a clause hints of the job itself, and what that weighs.
 * @property opposite Plain phrases this many steps apart in one job contradict each other.
 * @property keepOwn Blanks out, in folded text of its own column, what is not about the aspect; places stay.
 * @property readNumber Reads a text by more than words; what it finds stands in the place of the cues.
 * @property readFields Reads the fields of a job by more than words; what it finds stands in the place of the cues.
 */
export interface AspectDefinition {
  readonly id: Aspect;
  readonly characteristic: CharacteristicKind;
  readonly scale: readonly (readonly [position: number, words: string])[];
  readonly names: { readonly nl: string; readonly en: string };
  readonly weight: number;
  readonly verdictFrom: number;
  readonly fields: readonly JobField[];
  readonly ownFields?: readonly JobField[];
  readonly ownCharacteristic?: CharacteristicKind;
  readonly standing: StandingKind;
  readonly onlyWhereFound?: true;
  readonly ofTheWork?: true;
  readonly whenOthers?: { readonly position: number; readonly weight: number };
  readonly opposite?: number;
  readonly sheet?: CueSheet;
  readonly keepOwn?: (folded: string) => string;
  readonly readNumber?: <Source extends string>(text: FoldedText<Source>, own: boolean) => NumberRead<Source> | undefined;
  readonly readFields?: (texts: FieldTexts) => Reading<JobField> | undefined;
}

/** Running texts of a job that may speak of any aspect. */
export const RUNNING_FIELDS: readonly JobField[] = ['title', 'purpose', 'tasks', 'addition', 'autonomy', 'experience', 'contacts', 'impact'];
