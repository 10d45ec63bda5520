/** Job beside reference, aspect by aspect: lighter, equal, heavier or unknown, with the words of both. */
import type { JobField } from '../model/company-job';
import type { Aspect, Match, Quote, Verdict } from '../model/evidence';
import type { AspectDefinition } from './aspects';
import type { Reading } from './folded-text';
import type { JobTexts } from './prepare-job';
import type { ReferenceProfile } from './profile-reference';
import type { JobReadings } from './read-job-aspects';
import { readScope } from './read-scope';
import type { StandingComparison } from './standing-comparison';

/** Where the reference stands, and the words for it. */
interface Standing {
  readonly position: number;
  readonly quote: Quote;
}

/**
 * Orientation and scope are relative to the reference: it stands at 0 by definition, and what its application rules say of
 * the lighter and heavier variant are the words to compare with; for scope also its first activity. Without words the aspect cannot be compared.
 */
function relativeStanding(profile: ReferenceProfile, aspect: Aspect, position: number): Standing | undefined {
  const wanted = position < 0 ? 'lighter' : 'heavier';
  const condition = profile.rules.conditions.find((one) => one.aspect?.aspect === aspect && one.rule === wanted)
    ?? profile.rules.conditions.find((one) => one.aspect?.aspect === aspect);
  if (condition !== undefined) return { position: 0, quote: condition.quote };
  const activity = profile.job.activityGroups[0]?.activities[0];
  if (aspect !== 'scope' || activity === undefined) return undefined;
  return { position: 0, quote: { source: activity.id, start: 0, end: activity.text.length, text: activity.text } };
}

/** A reference that speaks of nobody to lead or guide has nobody: its place in the organisation is the words for it. */
function withoutPeople(profile: ReferenceProfile): Standing {
  const { position: text, name } = profile.job;
  const words = text === '' ? name : text;
  return { position: 0, quote: { source: text === '' ? 'naam' : 'positie', start: 0, end: words.length, text: words } };
}

function standingOf(profile: ReferenceProfile, { id, standing }: AspectDefinition, position: number): Standing | undefined {
  if (standing === 'relative') return relativeStanding(profile, id, position);
  return profile.readings.get(id) ?? (standing === 'words-or-nobody' ? withoutPeople(profile) : undefined);
}

function verdictOf({ verdictFrom }: AspectDefinition, distance: number): Verdict {
  if (Math.abs(distance) < verdictFrom) return 'equal';
  return distance < 0 ? 'lighter' : 'heavier';
}

function compareAspect(definition: AspectDefinition, own: Reading<JobField> | undefined, profile: ReferenceProfile): StandingComparison {
  const { id: aspect, characteristic } = definition;
  const standing = standingOf(profile, definition, own?.position ?? 0);
  if (own === undefined || standing === undefined) {
    return {
      aspect, characteristic, verdict: 'unknown', distance: 0, sureness: 0,
      ...(own === undefined ? {} : { job: own.quote, position: own.position }), ...(standing === undefined ? {} : { reference: standing.quote }),
    };
  }
  const distance = own.position - standing.position;
  const verdict = verdictOf(definition, distance);
  return {
    aspect, characteristic, verdict, distance: verdict === 'equal' ? 0 : distance, sureness: own.sureness,
    position: own.position, job: own.quote, reference: standing.quote,
    ...(own.against === undefined ? {} : { against: own.against }),
  };
}

/**
 * Compares every aspect that exists beside the reference, in their order.
 * @param match The job beside this reference: its tasks cover activities of the reference, which tells the scope. Absent for a neighbour.
 */
export function compareAspects(texts: JobTexts, readings: JobReadings, match: Match | undefined, profile: ReferenceProfile): readonly StandingComparison[] {
  const scope = readScope(texts, match, profile);
  return profile.aspects.map((aspect) => compareAspect(aspect, aspect.id === 'scope' ? scope : readings.get(aspect.id), profile));
}
