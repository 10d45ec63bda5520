/** Sides of a job that may point to another level than its words: knowledge, supervision and leading; and how many people are led. */
import type { CompanyJob } from '../../model/company-job';
import { allActivities } from '../../model/catalogue';
import type { ReferenceJob } from '../../model/catalogue';
import type { Aspect } from '../../model/evidence';
import type { SeriesDoubt } from '../../model/series-choice';
import { fold } from '../../text/fold';
import type { KnowledgeReading } from '../../text/knowledge/read-knowledge';
import { readQuantities } from '../../text/quantities/read-quantities';
import { jobKnowledge, referenceKnowledge } from '../pattern/reference-knowledge';
import type { ReferenceProfile } from '../profile-reference';
import type { JobReadings } from '../read-job-aspects';
import { BEYOND, CLOSE_SUPERVISION, KNOWLEDGE_APART } from './weights';

/** @property side -1: towards a lighter level, 1: a heavier one. */
export interface Pointer {
  readonly doubt: SeriesDoubt;
  readonly side: -1 | 1;
}

/** How far two ranges lie apart; 0 where they meet. */
const gap = (a: KnowledgeReading, b: KnowledgeReading): number => Math.max(0, a.low - b.high, b.low - a.high);

function pointKnowledge(asked: KnowledgeReading | undefined, levels: readonly ReferenceJob[], chosen: number): readonly Pointer[] {
  if (asked === undefined) return [];
  const gaps = levels.map((level) => {
    const own = referenceKnowledge(level);
    return own === undefined ? Infinity : gap(asked, own);
  });
  const least = Math.min(...gaps);
  const nearest = gaps.indexOf(least);
  const own = gaps[chosen] ?? 0;
  if (!Number.isFinite(own) || own - least < KNOWLEDGE_APART) return [];
  return [{ doubt: 'knowledge-elsewhere', side: nearest < chosen ? -1 : 1 }];
}

const placeOf = (profile: ReferenceProfile | undefined, aspect: Aspect): number | undefined => profile?.readings.get(aspect)?.position;

function pointSupervision(readings: JobReadings, levels: readonly ReferenceProfile[], chosen: number): readonly Pointer[] {
  const own = readings.get('supervision');
  const level = placeOf(levels[chosen], 'supervision');
  if (own === undefined || own.sureness < CLOSE_SUPERVISION.sure || own.position > CLOSE_SUPERVISION.upTo || chosen === 0 || (level !== undefined && level <= CLOSE_SUPERVISION.upTo)) return [];
  return [{ doubt: 'supervision-elsewhere', side: -1 }];
}

/** Whoever leads where the level does not is heavier; whoever plainly leads nobody where the level does is lighter. */
function pointLeading(readings: JobReadings, levels: readonly ReferenceProfile[], chosen: number): readonly Pointer[] {
  const [own, level] = [readings.get('leading'), placeOf(levels[chosen], 'leading') ?? 0];
  if (own === undefined || Math.abs(own.position - level) < 1 || (own.position > level && chosen === levels.length - 1)) return [];
  return [{ doubt: 'leading-elsewhere', side: own.position < level ? -1 : 1 }];
}

/** Most people that some texts count; 0 where they count none. */
const mostPeople = (texts: readonly string[]): number => Math.max(0, ...texts.flatMap((text) => readQuantities(fold(text))).filter(({ unit, high }) => (unit === 'people' || unit === 'fte') && Number.isFinite(high)).map(({ high }) => high));

/** The highest level names how many are led, and the job leads many more. */
export function leadsBeyond({ fields }: Pick<CompanyJob, 'fields'>, top: ReferenceJob | undefined): boolean {
  if (top === undefined) return false;
  const named = mostPeople([...(top.levelCriteria ?? []).map(({ text }) => text), ...allActivities(top).map(({ text }) => text)]);
  return named > 0 && mostPeople([fields.leads ?? '', fields.tasks ?? '', fields.addition ?? '']) > BEYOND * named;
}

export const pointersOf = (job: CompanyJob, readings: JobReadings, profiles: readonly ReferenceProfile[], chosen: number): readonly Pointer[] => [
  ...pointKnowledge(jobKnowledge(job), profiles.map((profile) => profile.job), chosen), ...pointSupervision(readings, profiles, chosen), ...pointLeading(readings, profiles, chosen),
];
