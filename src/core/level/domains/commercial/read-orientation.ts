/** Where the weight of the work lies: administrative and supporting, mixed, or commercial and substantive. */
import type { JobField } from '../../../model/company-job';
import type { Quote } from '../../../model/evidence';
import { FRACTION_WORDS, readShare } from '../../../text/read-share';
import { quoteAll, quoteOf } from '../../folded-text';
import type { FieldTexts, Reading } from '../../folded-text';
import { tasksIn } from '../../job-tasks';
import { ADMINISTRATIVE, ADMINISTRATIVE_TITLE, ADMINISTRATIVE_WHAT, COMMERCIAL, COMMERCIAL_TITLE, COMMERCIAL_WHAT, MAINLY_ADMINISTRATIVE, MAINLY_COMMERCIAL } from './orientation-words.nl';
import { ORIENTATION_TASKS, SHARE_BORDERS } from './weights';

type JobReading = Reading<JobField>;

const SHARE = `(?:\\d{1,3}(?: ?(?:-|–|a|tot) ?\\d{1,3})? ?(?:%|procent|percent)|${FRACTION_WORDS})`;
const WHAT = `(?:(?<administrative>${ADMINISTRATIVE_WHAT})|${COMMERCIAL_WHAT})`;
const TIME = '(?: (?:van|of) (?:de |het |zijn |haar |je |the )?(?:werk)?(?:tijd|werk|functie|uren|week|time|job))?';
/** "80 % van de tijd administratie", "een vijfde van zijn tijd is vastlegging". */
const SHARE_FIRST = new RegExp(`\\b(?<share>${SHARE})${TIME}[^.;\\n\\d]{0,40}?${WHAT}`);
/** "Administratie: circa 20 %". */
const SHARE_LAST = new RegExp(`${WHAT}[^.,;\\n\\d]{0,16}?(?:ca\\.? |circa |ongeveer |about )?(?<share>${SHARE})`);

function positionOf(commercial: number): number {
  return commercial <= SHARE_BORDERS.low ? -1 : commercial >= SHARE_BORDERS.high ? 1 : 0;
}

function shareColumn(texts: FieldTexts, field: 'commercialShare' | 'administrativeShare'): JobReading | undefined {
  const prepared = texts.get(field);
  const share = readShare(prepared?.folded ?? '');
  if (prepared === undefined || share === undefined) return undefined;
  return { position: positionOf(field === 'commercialShare' ? share : 100 - share), sureness: 1, quote: quoteAll(prepared) };
}

const RUNNING: readonly JobField[] = ['purpose', 'tasks', 'addition', 'contacts', 'autonomy'];

/** "Voornamelijk …": the first of the two kinds that is named, unless it is denied. */
function mainlyIn(folded: string): { readonly position: -1 | 1; readonly match: RegExpExecArray } | undefined {
  const found = ([[-1, MAINLY_ADMINISTRATIVE], [1, MAINLY_COMMERCIAL]] as const).flatMap(([position, words]) => {
    const match = words.exec(folded);
    return match === null ? [] : [{ position, match }];
  });
  const first = found.reduce<(typeof found)[number] | undefined>((best, one) => (best === undefined || sooner(one.match, best.match) ? one : best), undefined);
  return first !== undefined && !/\b(?:niet|not) $/.test(folded.slice(0, first.match.index)) ? first : undefined;
}

/** Of two that begin at the same word the shorter names its kind first. */
const sooner = (one: RegExpExecArray, other: RegExpExecArray): boolean => one.index < other.index || (one.index === other.index && one[0].length < other[0].length);

/** A share or a "mainly" that stands in a sentence. */
function statement(texts: FieldTexts): JobReading | undefined {
  for (const field of RUNNING) {
    const prepared = texts.get(field);
    if (prepared === undefined) continue;
    const { folded } = prepared;
    const found = SHARE_FIRST.exec(folded) ?? SHARE_LAST.exec(folded);
    const share = readShare(found?.groups?.share ?? '');
    if (found !== null && share !== undefined) {
      return { position: positionOf(found.groups?.administrative === undefined ? share : 100 - share), sureness: 1, quote: quoteOf(prepared, found) };
    }
    const mainly = mainlyIn(folded);
    if (mainly !== undefined) return { position: mainly.position, sureness: 1, quote: quoteOf(prepared, mainly.match) };
  }
  return undefined;
}

interface Sided {
  readonly side: -1 | 0 | 1;
  readonly quote: Quote<JobField>;
}

const LITTLE = /\b(?:geen|weinig|nauwelijks|amper|minimale?|niet|little|hardly any|no) (?:\S+ ){0,2}?$/;

/** Whether a task has such a word; "nauwelijks administratie" has none. */
function speaksOf(words: RegExp, folded: string): boolean {
  const match = words.exec(folded);
  return match !== null && !LITTLE.test(folded.slice(0, match.index));
}

function sideOf(folded: string): -1 | 0 | 1 {
  const administrative = speaksOf(ADMINISTRATIVE, folded);
  const commercial = speaksOf(COMMERCIAL, folded);
  return administrative === commercial ? 0 : administrative ? -1 : 1;
}

/** Each task of the job with the side it is on; tasks of others are left out. */
function sidedTasks(texts: FieldTexts): readonly Sided[] {
  const sided: Sided[] = [];
  for (const { quote, folded, byOthers } of tasksIn(texts)) {
    const sides = (folded.includes(' en ') ? folded.split(' en ').map(sideOf) : [sideOf(folded)]).filter((side) => side !== 0);
    if (sides.length === 0) sided.push({ side: 0, quote });
    else if (!byOthers) for (const side of sides) sided.push({ side, quote });
  }
  return sided;
}

/** Most tasks on one side and (nearly) none on the other show an orientation; a mix shows none. */
function orientationOfTasks(texts: FieldTexts): JobReading | undefined {
  const tasks = sidedTasks(texts);
  const on = (side: number): readonly Sided[] => tasks.filter((task) => task.side === side);
  const [administrative, commercial] = [on(-1), on(1)];
  const [most, least] = administrative.length >= commercial.length ? [administrative, commercial] : [commercial, administrative];
  const [first] = most;
  if (first === undefined || most.length < ORIENTATION_TASKS.atLeast || most.length <= ORIENTATION_TASKS.over * least.length) return undefined;
  const dominant = most.length >= ORIENTATION_TASKS.share * tasks.length;
  const many = most.length >= ORIENTATION_TASKS.plain;
  if (!dominant && !many) return undefined;
  const sureness = dominant && many && least.length === 0 ? 1 : ORIENTATION_TASKS.hint;
  return { position: first.side, sureness, quote: first.quote };
}

/** A title names a side where only one of the two kinds of words stands in it; that is a hint, no more. */
function hintOfTitle(texts: FieldTexts): JobReading | undefined {
  const title = texts.get('title');
  if (title === undefined) return undefined;
  const administrative = ADMINISTRATIVE_TITLE.exec(title.folded);
  const commercial = COMMERCIAL_TITLE.exec(title.folded) ?? /\bcommercieel\b/.exec(title.folded);
  const found = administrative === null ? COMMERCIAL_TITLE.exec(title.folded) : commercial === null ? administrative : null;
  if (found === null) return undefined;
  return { position: administrative === null ? 1 : -1, sureness: ORIENTATION_TASKS.title, quote: quoteOf(title, found) };
}

/** Tasks and title that hint at the same side are plain together. */
function hints(texts: FieldTexts): JobReading | undefined {
  const [tasks, title] = [orientationOfTasks(texts), hintOfTitle(texts)];
  if (tasks === undefined || title === undefined) return tasks ?? title;
  return tasks.position === title.position ? { ...tasks, sureness: Math.min(1, tasks.sureness + title.sureness) } : tasks;
}

/** Reads the orientation: the percentage columns first, then a statement in words, then the tasks themselves. A column and a statement may disagree. */
export function readOrientation(texts: FieldTexts): JobReading | undefined {
  const column = shareColumn(texts, 'commercialShare') ?? shareColumn(texts, 'administrativeShare');
  const said = statement(texts);
  if (column === undefined) return said ?? hints(texts);
  const other = said ?? orientationOfTasks(texts);
  const opposite = other !== undefined && other.sureness === 1 && other.position * column.position < 0;
  return opposite ? { ...column, against: other.quote } : column;
}
