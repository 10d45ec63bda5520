/** Branded labels and ids: text that must not be mixed up, and is never a number. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A label on a catalogue's ladder, such as "E" or "11". Its order comes from the ladder, never from its text. */
export type Grade = Branded<'Grade'>;
/** Identifies a reference job within its catalogue, such as "1.1". */
export type ReferenceJobId = Branded<'ReferenceJobId'>;
/** Identifies a job family within its catalogue, such as "1". */
export type FamilyId = Branded<'FamilyId'>;
/** Identifies an activity within its reference job: letter and number, such as "A.2". */
export type ActivityId = Branded<'ActivityId'>;

export const grade = (label: string): Grade => label as Grade;
export const referenceJobId = (code: string): ReferenceJobId => code as ReferenceJobId;
export const familyId = (id: string): FamilyId => id as FamilyId;
export const activityId = (id: string): ActivityId => id as ActivityId;
