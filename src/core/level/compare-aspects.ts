/** Job beside reference, aspect by aspect: lighter, equal, heavier or unknown, with the words of both. */
import type { CompanyJob } from '../model/company-job';
import type { Aspect, AspectComparison, Quote, Verdict } from '../model/evidence';
import { ASPECTS, CHARACTERISTIC_OF } from './profile-reference';
import type { ReferenceProfile } from './profile-reference';
import { readJobAspect } from './read-job-aspects';
import { VERDICT_FROM } from './weights';

/** Where the reference stands, and the words for it. */
interface Standing {
  readonly position: number;
  readonly quote: Quote;
}

/**
 * Orientation and scope are relative to the reference: it stands at 0 by definition, and what its application rules say of
 * the lighter and heavier variant are the words to compare with. Without such a rule the aspect cannot be compared.
 */
function relativeStanding(profile: ReferenceProfile, aspect: Aspect, position: number): Standing | undefined {
  const wanted = position < 0 ? 'lighter' : 'heavier';
  const condition = profile.conditions.find((one) => one.aspect === aspect && one.rule === wanted)
    ?? profile.conditions.find((one) => one.aspect === aspect);
  return condition === undefined ? undefined : { position: 0, quote: condition.quote };
}

function standingOf(profile: ReferenceProfile, aspect: Aspect, position: number): Standing | undefined {
  if (aspect === 'orientation' || aspect === 'scope') return relativeStanding(profile, aspect, position);
  const reading = profile.readings.get(aspect);
  if (reading !== undefined) return reading;
  if (aspect !== 'leading') return undefined;
  const { position: text, name } = profile.job;
  const words = text === '' ? name : text;
  return { position: 0, quote: { source: text === '' ? 'naam' : 'positie', start: 0, end: words.length, text: words } };
}

function verdictOf(aspect: Aspect, distance: number): Verdict {
  if (Math.abs(distance) < VERDICT_FROM[aspect]) return 'equal';
  return distance < 0 ? 'lighter' : 'heavier';
}

function compareAspect(job: CompanyJob, profile: ReferenceProfile, aspect: Aspect): AspectComparison {
  const characteristic = CHARACTERISTIC_OF[aspect];
  const own = readJobAspect(job, aspect);
  const standing = standingOf(profile, aspect, own?.position ?? 0);
  if (own === undefined || standing === undefined) {
    return {
      aspect, characteristic, verdict: 'unknown', distance: 0,
      ...(own === undefined ? {} : { job: own.quote }), ...(standing === undefined ? {} : { reference: standing.quote }),
    };
  }
  const distance = own.position - standing.position;
  const verdict = verdictOf(aspect, distance);
  return { aspect, characteristic, verdict, distance: verdict === 'equal' ? 0 : distance, job: own.quote, reference: standing.quote };
}

/** Compares every aspect, in the fixed order of `ASPECTS`. */
export function compareAspects(job: CompanyJob, profile: ReferenceProfile): readonly AspectComparison[] {
  return ASPECTS.map((aspect) => compareAspect(job, profile, aspect));
}
