/** Pages that describe several levels of a function with one text ("Secretaresse 1/2/3") -> a function per level, each with that text and a group of its own. */
import { issuePlace } from '../catalogue/catalogue-reading';
import { startLevel } from '../catalogue/draft-job';
import type { DraftJob } from '../catalogue/draft-job';
import type { HeldTable } from '../catalogue/held-table';
import { squeezeName } from '../catalogue/join-names';
import { rowsOf } from '../catalogue/list-rows';
import { codesOfLevels, gradesOfLevels, listedLevels } from '../catalogue/listed-levels';
import type { ListedLevels } from '../catalogue/listed-levels';
import type { Issue } from '../model/issue';
import { oneGrade, readGradeLabel } from '../text/grade-label';

/** @property pageOf Level -> the page that it was made of. */
export interface SplitLevels {
  readonly drafts: readonly DraftJob[];
  readonly pageOf: ReadonlyMap<DraftJob, DraftJob>;
  readonly issues: readonly Issue[];
}

/** What lists and rasters call functions -> their group; empty where they give none. */
const groupsInLists = (held: readonly HeldTable[]): ReadonlyMap<string, string> => new Map(held.flatMap((table) => rowsOf(table).map(({ name, grade }) => [squeezeName(name), grade] as const)));

/** The group of each level; `undefined` where the page is one function after all. */
function settle(page: DraftJob, levels: ListedLevels, pages: ReadonlySet<string>, listed: ReadonlyMap<string, string>): readonly string[] | undefined {
  const names = levels.names.map(squeezeName);
  if (names.some((name) => pages.has(name))) return undefined;
  const inList = listed.get(squeezeName(page.name));
  const own = page.grade === '' ? undefined : gradesOfLevels(page.grade, levels);
  const told = own !== undefined && new Set(own).size > 1 ? own : inList === undefined || inList === '' ? undefined : gradesOfLevels(inList, levels);
  if (told !== undefined && new Set(told).size > 1) return told;
  if (names.some((name) => listed.has(name))) return levels.names.map(() => (readGradeLabel(page.grade) === undefined ? '' : page.grade));
  return levels.sure && inList === undefined ? levels.names.map(() => oneGrade(page.grade)) : undefined;
}

/** @param held Lists and rasters of the handbook: what they name by itself is a level of its own. @param isFunction Whether a page is not said to be none. */
export function splitLevels(drafts: readonly DraftJob[], held: readonly HeldTable[], isFunction: (page: DraftJob) => boolean): SplitLevels {
  const pages = new Set(drafts.map(({ name }) => squeezeName(name)));
  const listed = groupsInLists(held);
  const pageOf = new Map<DraftJob, DraftJob>();
  const issues: Issue[] = [];
  const split = drafts.flatMap((page): readonly DraftJob[] => {
    const levels = isFunction(page) ? listedLevels(page.name) : undefined;
    const grades = levels === undefined ? undefined : settle(page, levels, pages, listed);
    if (levels === undefined || grades === undefined) {
      page.grade = oneGrade(page.grade);
      return [page];
    }
    const codes = codesOfLevels(page.code, levels);
    const made = levels.names.map((name, index) => startLevel(page, { name, code: codes[index] ?? '', grade: grades[index] ?? '' }));
    for (const level of made) pageOf.set(level, page);
    issues.push({ code: 'catalogue-levels-shared', severity: 'info', place: issuePlace(page.place), found: page.name, values: { levels: levels.names.join(', ') } });
    return made;
  });
  return { drafts: split, pageOf, issues };
}
