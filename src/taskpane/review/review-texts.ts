/** Every text of the review, by meaning; one file per language fills it in. */
import type { ChangedFact, DecisionFlag, OpenQuestion, Outcome, ReferenceName, ResultColumnId, Verdict, WayToGrade } from '../../core';
import type { ListedRow, Note, Shown } from './review-state';

export interface ReviewTexts {
  readonly loading: string;
  readonly show: string;
  readonly shown: (shown: Shown, count: number) => string;
  readonly search: string;
  readonly atCursor: string;
  readonly list: string;
  readonly none: (shown: Shown) => string;
  readonly nothingGraded: string;
  readonly toGrading: string;
  /** A line of the list, read aloud whole. */
  readonly line: (row: ListedRow) => string;
  readonly row: (row: number) => string;
  readonly state: (row: ListedRow) => string;
  readonly noTitle: string;
  readonly back: string;
  readonly place: (at: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly keys: string;
  readonly facts: {
    readonly proposal: (grade: string) => string;
    readonly noGrade: string;
    readonly current: (grade: string) => string;
    readonly certainty: (share: number) => string;
    readonly reference: (reference: ReferenceName, family: string) => string;
    readonly changedByHand: (columns: readonly ResultColumnId[]) => string;
  };
  readonly stale: string;
  readonly otherHandbook: string;
  readonly decide: {
    readonly accept: (grade: string) => string;
    readonly choose: string;
    readonly other: string;
    readonly grade: string;
    readonly pick: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly by: string;
    readonly byHint: string;
    readonly nameMissing: string;
    readonly keep: (grade: string) => string;
    readonly cancel: string;
    readonly standing: (grade: string, by: string, on: string) => string;
    readonly standingReason: (reason: string) => string;
    readonly differs: (proposed: string) => string;
    readonly change: string;
    readonly clear: string;
    readonly flag: (flag: DecisionFlag) => string;
    readonly moves: (count: number) => string;
    readonly putBack: string;
    readonly alike: (count: number) => string;
    readonly alikeTake: (count: number, grade: string) => string;
    readonly byReference: (code: string, name: string) => string;
  };
  readonly note: (note: Note) => { readonly title: string; readonly remedy: string };
  readonly explaining: string;
  readonly notExplained: string;
  readonly again: string;
  readonly question: {
    readonly heading: string;
    readonly outcome: (answer: OpenQuestion['yes']) => string;
    readonly yes: string;
    readonly no: string;
    readonly skip: string;
    readonly more: (count: number) => string;
    readonly kept: string;
  };
  readonly acceptAll: { readonly heading: (count: number) => string; readonly warning: string; readonly accept: (count: number) => string };
  readonly teach: {
    readonly heading: (count: number) => string;
    readonly promise: string;
    readonly all: (count: number) => string;
    readonly one: string;
  };
  readonly managers: {
    readonly heading: string;
    readonly promise: string;
    /** Name of the sheet. */
    readonly sheet: string;
    readonly ask: (rows: number) => string;
    readonly gathering: string;
    readonly stop: string;
    readonly take: string;
  };
  readonly why: string;
  readonly attention: string;
  readonly conditions: { readonly heading: string; readonly silent: string; readonly holds: string; readonly fails: string; readonly rule: (kind: 'lighter' | 'equal' | 'heavier') => string };
  readonly characteristics: { readonly heading: string; readonly job: string; readonly reference: string; readonly verdict: Readonly<Record<Verdict, string>>; readonly unknown: (aspects: string) => string };
  readonly beside: { readonly heading: string; readonly job: string; readonly reference: string };
  readonly alternatives: { readonly heading: string; readonly chance: (share: number) => string; readonly take: (grade: string) => string };
  readonly neighbours: { readonly heading: string; readonly line: (side: 'below' | 'above', rule: 'lighter' | 'equal' | 'heavier', reference: ReferenceName) => string };
  readonly ways: { readonly heading: string; readonly way: (way: WayToGrade) => string; readonly fact: (fact: ChangedFact) => string };
  readonly motivation: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
}
