/** What the levelling leaves to a person: contradictions, people led, steps that the rules do not confirm, neighbours that fit as well. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Grade } from '../model/ids';
import type { Issue, IssueBody, Severity } from '../model/issue';
import type { LevelResult } from '../model/proposal';
import { readGradeLabel } from '../text/grade-label';
import { stripEnd } from '../text/strip-end';

const at = (job: CompanyJob, severity: Severity, body: IssueBody): Issue => ({ severity, place: { row: job.row }, ...body });

/** How many aspects were compared; those that are only told where they are found (leading, guiding) are left out. */
export const knownAspects = (level: LevelResult): number =>
  level.comparisons.filter(({ aspect, verdict }) => aspect !== 'leading' && aspect !== 'guiding' && verdict !== 'unknown').length;

/** How many conditions of the handbook's rules the job answers. */
export const answeredConditions = (level: LevelResult): number => level.conditions.filter(({ answer }) => answer !== 'unknown').length;

/** Somebody who leads is weighed by a rule that speaks of it, when all that the rule asks beside it holds. */
function leadsByRule({ rule, conditions }: LevelResult): boolean {
  const own = conditions.filter((one) => one.rule === rule && one.role === 'needed');
  return own.some(({ text, alternative, answer }) => answer === 'holds' && LEADING.test(text) && own.every((one) => one.alternative !== alternative || one.answer === 'holds'));
}
const LEADING = /\b(?:leiding|\w*stuu?r\w*|geleid|leidt|begeleid\w*|verdeelt|co[oö]rdine\w+)\b/i;

/** The words on each side of a contradiction, at most three a side. */
function bothSides(level: LevelResult): Readonly<Record<'lighter' | 'heavier', string>> {
  const words = (kind: 'lighter' | 'heavier'): string => {
    const compared = level.comparisons.flatMap(({ verdict, job, against }) => [...(verdict === kind && job !== undefined ? [job.text] : []), ...(against !== undefined && verdict !== kind ? [against.text] : [])]);
    const held = level.conditions.filter(({ rule, answer }) => rule === kind && answer === 'holds').flatMap(({ job }) => (job === undefined ? [] : [job.text]));
    return [...new Set([...compared, ...held])].slice(0, 3).map((text) => `"${text.replace(/\s+/g, ' ')}"`).join(', ') || '-';
  };
  return { lighter: words('lighter'), heavier: words('heavier') };
}

function checkNeighbours(job: CompanyJob, level: LevelResult, catalogue: Catalogue): readonly Issue[] {
  const nameOf = (id: string): string => {
    const neighbour = catalogue.referenceJobs.find((one) => one.id === id);
    return neighbour === undefined ? '' : `${neighbour.code} ${neighbour.name}`;
  };
  return level.neighbours.flatMap(({ referenceJobId, side, rule, compared }): readonly Issue[] => {
    const found = nameOf(referenceJobId);
    // A job below the one below, or above the one above, lies elsewhere, unless a rule is met by its letter.
    if (!level.met && rule === (side === 'below' ? 'lighter' : 'heavier')) return [at(job, 'warning', { code: 'neighbour-refutes', found, values: { rule } })];
    return rule === 'equal' && compared && level.rule === 'equal' ? [at(job, 'info', { code: 'neighbour-fits', found })] : [];
  });
}

/** What the job may be that it does not prove, or proves in part: for a person to find out, as long as no rule is met by its letter. */
function checkTouched(job: CompanyJob, { met, leans, rule, conditions }: LevelResult): readonly Issue[] {
  if (met) return [];
  const held = conditions.find((one) => one.answer === 'holds' && one.aspect === undefined && one.rule !== rule);
  const near = leans === true ? conditions.find((one) => one.rule === rule && (one.near !== undefined || one.answer === 'holds')) : undefined;
  const first = near ?? held ?? conditions.find(({ role, touched }) => role !== 'supports' && touched !== undefined);
  const words = first?.job ?? first?.touched;
  return first === undefined || words === undefined ? [] : [at(job, 'warning', { code: 'condition-touched', found: words.text, values: { condition: first.text } })];
}

/** Issues of the levelling; those of severity `warning` ask for a review. */
export function checkLevel(job: CompanyJob, level: LevelResult, catalogue: Catalogue): readonly Issue[] {
  const leading = level.comparisons.find(({ aspect }) => aspect === 'leading');
  return [
    ...(knownAspects(level) === 0 && answeredConditions(level) === 0 ? [at(job, 'info', { code: 'factors-missing' })] : []),
    ...(level.contradicts ? [at(job, 'warning', { code: 'evidence-contradicts', values: bothSides(level) })] : []),
    ...(level.leaning === undefined ? [] : [at(job, 'warning', { code: 'rule-leaning', found: level.leaning })]),
    ...(level.beyondOneStep ? [at(job, 'warning', { code: 'beyond-one-step' })] : []),
    ...(leading?.verdict === 'heavier' && level.series === undefined && !leadsByRule(level) ? [at(job, 'warning', { code: 'leads-people', found: leading.job?.text ?? '' })] : []),
    ...(level.grade === undefined ? [at(job, 'warning', { code: 'grade-off-ladder' })] : []),
    ...checkTouched(job, level),
    ...checkNeighbours(job, level, catalogue),
  ];
}

/** What people write behind a group, "E (max)", "E, trede 5", and a word in front of it: "LG E". */
const BEHIND_A_GROUP = /[(,;]|\b(?:MAX|MIN|TREDE|PERIODIEK)\b/;
const DASH_OR_BLANK = /[-–\s]/;
const WORD_IN_FRONT = /^[\p{L}.-]{2,15}:? (?=\S+$)/u;

/** The group of the ladder that a text names, however it is written: "Groep E", "schaal e", "FG E", "E (max)". */
function groupIn({ ladder }: Catalogue, text: string): Grade | undefined {
  const upper = text.trim().toUpperCase();
  const bare = stripEnd(upper.split(BEHIND_A_GROUP, 1)[0] ?? '', (character) => DASH_OR_BLANK.test(character));
  const forms = [upper, readGradeLabel(upper), readGradeLabel(bare), readGradeLabel(bare.replace(WORD_IN_FRONT, ''))];
  return ladder.find((grade) => forms.includes(grade.toUpperCase()));
}

/** The current group beside the proposed one. */
export function checkCurrentGrade(job: CompanyJob, catalogue: Catalogue, proposed: string | undefined): readonly Issue[] {
  const current = job.fields.currentGrade;
  if (current === undefined || proposed === undefined) return [];
  const group = groupIn(catalogue, current);
  if (group === undefined) return [at(job, 'info', { code: 'grade-unknown', found: current })];
  return group === proposed ? [] : [at(job, 'info', { code: 'grade-differs', found: current })];
}
