/** Where the weight of the work lies: administrative and supporting, mixed, or commercial and substantive. */
import type { JobField } from '../model/company-job';
import type { Quote } from '../model/evidence';
import { ADMINISTRATIVE, ADMINISTRATIVE_TITLE, COMMERCIAL, COMMERCIAL_TITLE, MAINLY, MAINLY_ADMINISTRATIVE } from './cues/work.nl';
import { tasksIn } from './prepare-job';
import type { JobTexts } from './prepare-job';
import { FRACTION_WORDS, readShare } from '../text/read-share';
import type { Reading } from './reading';
import { ORIENTATION_TASKS, SHARE_BORDERS } from './weights';

type JobReading = Reading<JobField>;

const SHARE = `(?:\\d{1,3}(?: ?(?:-|–|a|tot) ?\\d{1,3})? ?(?:%|procent|percent)|${FRACTION_WORDS})`;
const ADMINISTRATIVE_WHAT = 'administrati\\w*|ondersteun\\w*|orderinvoer|orderverwerking|order processing|order entry|invoer\\w*|archief|archiver\\w*|bestanden|registratie|data ?entry|filing|clerical|papierwerk|vastlegging|typewerk';
const COMMERCIAL_WHAT = 'commerc\\w*|verko\\w*|advis\\w*|advies\\w*|acquisitie|sales|selling';
const TIME = '(?: (?:van|of) (?:de |het |zijn |haar |je |the )?(?:werk)?(?:tijd|werk|functie|uren|week|time|job))?';
/** "80 % van de tijd administratie", "een vijfde van zijn tijd is vastlegging". */
const SHARE_FIRST = new RegExp(`\\b(?<share>${SHARE})${TIME}[^.;\\n\\d]{0,40}?\\b(?:(?<administrative>${ADMINISTRATIVE_WHAT})|${COMMERCIAL_WHAT})`);
/** "Administratie: circa 20 %". */
const SHARE_LAST = new RegExp(`\\b(?:(?<administrative>${ADMINISTRATIVE_WHAT})|${COMMERCIAL_WHAT})[^.,;\\n\\d]{0,16}?(?:ca\\.? |circa |ongeveer |about )?(?<share>${SHARE})`);

function positionOf(commercial: number): number {
  return commercial <= SHARE_BORDERS.low ? -1 : commercial >= SHARE_BORDERS.high ? 1 : 0;
}

function shareColumn(texts: JobTexts, field: 'commercialShare' | 'administrativeShare'): JobReading | undefined {
  const prepared = texts.get(field);
  const share = readShare(prepared?.folded ?? '');
  if (prepared === undefined || share === undefined) return undefined;
  const { text } = prepared;
  return { position: positionOf(field === 'commercialShare' ? share : 100 - share), sureness: 1, quote: { source: field, start: 0, end: text.length, text } };
}

const RUNNING: readonly JobField[] = ['purpose', 'tasks', 'contacts', 'autonomy'];

/** A share or a "mainly" that stands in a sentence. */
function statement(texts: JobTexts): JobReading | undefined {
  for (const field of RUNNING) {
    const prepared = texts.get(field);
    if (prepared === undefined) continue;
    const { text, folded } = prepared;
    const quoteOf = (match: RegExpExecArray): Quote<JobField> =>
      ({ source: field, start: match.index, end: match.index + match[0].length, text: text.slice(match.index, match.index + match[0].length) });
    const found = SHARE_FIRST.exec(folded) ?? SHARE_LAST.exec(folded);
    const share = readShare(found?.groups?.share ?? '');
    if (found !== null && share !== undefined) {
      return { position: positionOf(found.groups?.administrative === undefined ? share : 100 - share), sureness: 1, quote: quoteOf(found) };
    }
    const mainly = MAINLY.exec(folded);
    const kind = mainly?.groups?.what;
    if (mainly !== null && kind !== undefined && !/\b(?:niet|not) $/.test(folded.slice(0, mainly.index))) {
      return { position: MAINLY_ADMINISTRATIVE.test(kind) ? -1 : 1, sureness: 1, quote: quoteOf(mainly) };
    }
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
function sidedTasks(texts: JobTexts): readonly Sided[] {
  const sided: Sided[] = [];
  for (const { quote, folded, byOthers } of tasksIn(texts)) {
    const sides = (folded.includes(' en ') ? folded.split(' en ').map(sideOf) : [sideOf(folded)]).filter((side) => side !== 0);
    if (sides.length === 0) sided.push({ side: 0, quote });
    else if (!byOthers) for (const side of sides) sided.push({ side, quote });
  }
  return sided;
}

/** Most tasks on one side and (nearly) none on the other show an orientation; a mix shows none. */
function orientationOfTasks(texts: JobTexts): JobReading | undefined {
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
function hintOfTitle(texts: JobTexts): JobReading | undefined {
  const title = texts.get('title');
  if (title === undefined) return undefined;
  const administrative = ADMINISTRATIVE_TITLE.exec(title.folded);
  const commercial = COMMERCIAL_TITLE.exec(title.folded) ?? /\bcommercieel\b/.exec(title.folded);
  const found = administrative === null ? COMMERCIAL_TITLE.exec(title.folded) : commercial === null ? administrative : null;
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return { position: administrative === null ? 1 : -1, sureness: ORIENTATION_TASKS.title, quote: { source: 'title', start: found.index, end, text: title.text.slice(found.index, end) } };
}

/** Tasks and title that hint at the same side are plain together. */
function hints(texts: JobTexts): JobReading | undefined {
  const [tasks, title] = [orientationOfTasks(texts), hintOfTitle(texts)];
  if (tasks === undefined || title === undefined) return tasks ?? title;
  return tasks.position === title.position ? { ...tasks, sureness: Math.min(1, tasks.sureness + title.sureness) } : tasks;
}

/** Reads the orientation: the percentage columns first, then a statement in words, then the tasks themselves. A column and a statement may disagree. */
export function readOrientation(texts: JobTexts): JobReading | undefined {
  const column = shareColumn(texts, 'commercialShare') ?? shareColumn(texts, 'administrativeShare');
  const said = statement(texts);
  if (column === undefined) return said ?? hints(texts);
  const other = said ?? orientationOfTasks(texts);
  const opposite = other !== undefined && other.sureness === 1 && other.position * column.position < 0;
  return opposite ? { ...column, against: other.quote } : column;
}
