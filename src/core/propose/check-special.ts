/** Situations that similar words hide: a job that combines two functions, somebody in training, and what the levelling remarks of the reference's own kind of work. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { Issue } from '../model/issue';
import type { LevelResult } from '../model/proposal';
import { fold } from '../text/fold';
import { COMBINATION } from './weights';

const JOINT = /(?<!\s)\s*(?:\/|\+|&|\ben\b|\band\b)\s*/;
const IN_TRAINING = /\b(?:in opleiding|leerling|trainee|stagiaire?|bbl|werkervaringsplek|aankomend|traineeship|apprentice)\b/;

/** What the words of the title before `border` and after it add to the match. */
function titleSides({ titleContributions }: Match, border: number): readonly [before: number, after: number] {
  const sum = (isBefore: boolean): number => titleContributions
    .filter(({ job: { start } }) => (start < border) === isBefore)
    .reduce((total, { amount }) => total + amount, 0);
  return [sum(true), sum(false)];
}

/** The other reference job of a title that names two jobs ("receptionist / administrateur"): one half of the title speaks for the first, the other for the second. */
export function findCombination(job: CompanyJob, catalogue: Catalogue, [first, second]: readonly Match[]): ReferenceJob | undefined {
  const joint = JOINT.exec(fold(job.fields.title ?? ''));
  if (first === undefined || second === undefined || joint === null || joint.index === 0) return undefined;
  const [[firstBefore, firstAfter], [secondBefore, secondAfter]] = [titleSides(first, joint.index), titleSides(second, joint.index)];
  const clearly = (more: number, less: number): boolean => more - less > COMBINATION.clearly * more;
  const apart = (clearly(firstBefore, secondBefore) && clearly(secondAfter, firstAfter)) || (clearly(secondBefore, firstBefore) && clearly(firstAfter, secondAfter));
  return apart && second.score >= COMBINATION.share * first.score ? catalogue.referenceJobs.find(({ id }) => id === second.referenceJobId) : undefined;
}

/** Words in title or autonomy that say the job is for learning it. */
export function findTraining(job: CompanyJob): string | undefined {
  for (const text of [job.fields.title, job.fields.autonomy]) {
    const match = IN_TRAINING.exec(fold(text ?? ''));
    if (text !== undefined && match !== null) return text.slice(match.index, match.index + match[0].length);
  }
  return undefined;
}

/** The situations as points of attention; a combination and a remark ask for a review. */
export function checkSpecial(job: CompanyJob, catalogue: Catalogue, matches: readonly Match[], { remarks }: Pick<LevelResult, 'remarks'>): readonly Issue[] {
  const { combination, inTraining } = catalogue.settings;
  const other = findCombination(job, catalogue, matches);
  const training = findTraining(job);
  const place = { row: job.row };
  return [
    ...(other === undefined ? [] : [{ code: 'combination', severity: 'warning', place, found: `${other.code} ${other.name}`, values: { setting: combination } } as const]),
    ...(training === undefined ? [] : [{ code: 'in-training', severity: inTraining === 'rules' ? 'info' : 'warning', place, found: training } as const]),
    ...remarks.map(({ code, found }) => ({ code, severity: 'warning', place, found }) as const),
  ];
}
