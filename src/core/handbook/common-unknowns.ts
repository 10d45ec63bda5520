/** The commonest things in a handbook that were not understood, each counted once for all its places, with what it probably is. */
import type { CatalogueReading } from '../catalogue/catalogue-reading';
import { headingKey } from '../catalogue/recognise-section';
import type { SectionMeaning } from '../model/corrections';
import type { Issue, Place } from '../model/issue';
import { guessSection } from './guess-section';
import { OFFERED } from './weights';

/** `heading`: a line above others. `label`: what stands before a colon. `row`: the first cell of rows of tables. `column`: the header of a column. `line`: any other text. */
export type UnknownKind = 'heading' | 'label' | 'row' | 'column' | 'line';

/**
 * @property text As it stands at its first place; for a heading it is what `CatalogueCorrections.sections` takes. @property count Its places.
 * @property lines Lines below it that are not understood either: what an answer explains. @property examplePlaces The first three.
 * @property guess What it probably opens; absent where nothing tells.
 */
export interface CommonUnknown {
  readonly kind: UnknownKind;
  readonly text: string;
  readonly count: number;
  readonly lines: number;
  readonly examplePlaces: readonly Place[];
  readonly guess?: SectionMeaning;
}

/** Longest line, in characters, that can be a heading. */
const HEADING_LENGTH = 70;
/** Lines between two lines that stand below the same heading, at most: empty ones and a ruler. */
const GAP = 4;
const EXAMPLES = 3;
const LABEL = /^([^:|]{3,60}):\s+\S/u;

interface Seen {
  readonly kind: UnknownKind;
  readonly key: string;
  readonly text: string;
}

/** What a line is that was not understood, by its form. */
function seenIn(found: string): Seen {
  const keyed = (kind: UnknownKind, text: string): Seen => ({ kind, text, key: `${kind} ${headingKey(text).replace(/\d+/g, '#')}` });
  if (found.includes(' | ')) return keyed('row', found.slice(0, found.indexOf(' | ')));
  const label = LABEL.exec(found)?.[1];
  if (label !== undefined) return keyed('label', label);
  return keyed(found.length <= HEADING_LENGTH && /\p{L}{2}/u.test(found) && !/[.!?;,]$/.test(found) ? 'heading' : 'line', found);
}

interface Group extends Seen {
  readonly places: Place[];
  readonly below: string[];
}

/** Whether `next` is one of the lines right behind `place`. */
const goesOn = (place: Place, next: Place): boolean =>
  next.file === place.file && (next.page ?? 0) - (place.page ?? 0) <= 1 && (next.page !== place.page || (next.row ?? 0) - (place.lastRow ?? place.row ?? 0) <= GAP);

/** A line that comes once below a heading that comes more often is what stands in it, whatever it looks like. */
function gatherBelow(issues: readonly Issue[], groups: ReadonlyMap<string, Group>): void {
  let open: Group | undefined;
  let last: Place | undefined;
  for (const { place, found = '' } of issues) {
    const own = groups.get(seenIn(found).key);
    if (last !== undefined && !goesOn(last, place)) open = undefined;
    last = place;
    const opens = own !== undefined && (own.kind === 'heading' || own.kind === 'label') && (own.places.length > 1 || open === undefined);
    if (opens) open = own;
    else open?.below.push(found);
  }
}

/** A meaning that was given to a heading by what stands below it, and not by its words, is told as one to confirm. */
const guessed = (issues: readonly Issue[]): readonly CommonUnknown[] => issues.flatMap((issue): readonly CommonUnknown[] => {
  if (issue.code !== 'catalogue-section-guessed') return [];
  return [{ kind: 'heading', text: issue.found ?? '', count: Number(issue.values.count), lines: 0, examplePlaces: [issue.place], guess: issue.values.meaning }];
});

/**
 * What to ask a person about, likeliest to help first: by how often it comes, and then by how much stands below it.
 * @param limit Most that are given. @returns None where all was understood.
 * @example commonUnknowns(reading)[0] // { kind: 'heading', text: 'Beroepsbeschrijving', count: 65, lines: 130, examplePlaces: […], guess: 'purpose' }
 */
export function commonUnknowns({ issues }: Pick<CatalogueReading, 'issues'>, limit = 10): readonly CommonUnknown[] {
  const leftover = issues.filter(({ code }) => code === 'catalogue-leftover');
  const groups = new Map<string, Group>();
  for (const { code, place, found = '' } of issues) {
    if (code !== 'catalogue-leftover' && code !== 'catalogue-column-unused') continue;
    const seen = code === 'catalogue-leftover' ? seenIn(found) : { kind: 'column' as const, text: found, key: `column ${headingKey(found)}` };
    if (seen.text.trim() === '') continue;
    const group = groups.get(seen.key) ?? { ...seen, places: [], below: [] };
    group.places.push(place);
    groups.set(seen.key, group);
  }
  gatherBelow(leftover, groups);
  const unknown = [...groups.values()].map(({ kind, text, places, below }): CommonUnknown => {
    const items = below.filter((line) => line.length < 300);
    const guess = kind === 'row' || kind === 'line' ? undefined : guessSection(text, { items, texts: below, pages: places.length, first: false });
    const offered = guess !== undefined && (guess.byWords || guess.meaning !== 'other') && guess.sure >= OFFERED;
    return { kind, text, count: places.length, lines: below.length, examplePlaces: places.slice(0, EXAMPLES), ...(offered ? { guess: guess.meaning } : {}) };
  });
  const worth = unknown.filter(({ kind, count }) => kind !== 'line' || count > 1);
  return [...guessed(issues), ...worth].sort((a, b) => b.count - a.count || b.lines - a.lines).slice(0, limit);
}
