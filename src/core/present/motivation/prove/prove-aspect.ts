/** Whether two quotes prove what is said of an aspect: both speak of it, on one scale, and stand there as the claim says. */
import type { JobField } from '../../../model/company-job';
import type { Aspect, Quote } from '../../../model/evidence';
import type { RuleKind } from '../../../model/catalogue';
import type { ConditionClaim } from '../claim';
import { spanOfSchooling, spanOfYears } from './quantities';
import { holdsPhrase, readScale } from './read-scale';
import type { Span } from './read-scale';
import { SCALES } from './scales.nl';
import type { AspectScales } from './scales.nl';

/** A text as it is read: @property own Whether it stands in the column about the aspect. */
interface Told {
  readonly text: string;
  readonly own: boolean;
}

/** A text on whom the aspect is not about says nothing of it, nor does one outside its own column that names nobody. */
function isAbout({ about, others }: AspectScales, { text, own }: Told): boolean {
  if (about === undefined) return true;
  return holdsPhrase(text, about) || (own && !holdsPhrase(text, others ?? []));
}

/** Where a text stands, per scale of the aspect. */
function spansOf(aspect: Aspect, told: Told): readonly (Span | undefined)[] {
  if (aspect === 'knowledge') return [spanOfSchooling(told.text)];
  const scales = SCALES[aspect];
  if (scales === undefined || !isAbout(scales, told)) return [];
  const spans = scales.scales.map((scale) => readScale(scale, told.text, told.own));
  return aspect === 'experience' ? [spans[0] ?? spanOfYears(told.text)] : spans;
}

/** How a job stands to a reference; `undefined` where their spans overlap and are not one. */
function relate(job: Span, reference: Span): RuleKind | undefined {
  if (job.to < reference.from) return 'lighter';
  if (job.from > reference.to) return 'heavier';
  return job.from === reference.from && job.to === reference.to ? 'equal' : undefined;
}

/** Whether a quote stands in the column about an aspect. */
export const isOwnColumn = (aspect: Aspect, { source }: Quote<JobField>): boolean => (aspect === 'knowledge' ? source === 'education' : SCALES[aspect]?.own === source);

/** A quote of the handbook, and all that it says of the job. */
export interface Described {
  readonly quote: string;
  readonly all: string;
}

/** Where a reference stands, per scale: by the words that are quoted; of what handbooks need not say by all its words, since silence tells as much. */
function placeOf(aspect: Aspect, { quote, all }: Described): readonly (Span | undefined)[] {
  const { silence, measure, scales = [] } = SCALES[aspect] ?? {};
  if (measure !== undefined) return scales.map(() => ({ from: measure, to: measure }));
  const told = spansOf(aspect, { text: quote, own: false });
  if (silence === undefined || told.some((span) => span !== undefined)) return told;
  return spansOf(aspect, { text: all, own: false }).map((span) => span ?? { from: silence, to: silence });
}

/** Whether some scale bears the verdict out and none says the contrary. */
export function provesVerdict(aspect: Aspect, verdict: RuleKind, job: Quote<JobField>, reference: Described): boolean {
  const theirs = placeOf(aspect, reference);
  const relations = spansOf(aspect, { text: job.text, own: isOwnColumn(aspect, job) }).flatMap((span, at) => {
    const other = theirs[at];
    return span === undefined || other === undefined ? [] : [relate(span, other)];
  });
  return relations.includes(verdict) && relations.every((one) => one === undefined || one === verdict || (verdict !== 'equal' && one === 'equal'));
}

/** Whether a quote answers a condition on an aspect as is claimed: of a rule for lighter the job stands where it asks or lower. @returns `undefined` where the condition does not stand on a scale of it, and its words must tell. */
export function answersOnScale({ aspect, rule, text, answer, job }: ConditionClaim & { readonly aspect: Aspect }): boolean | undefined {
  const asked = spansOf(aspect, { text, own: false });
  if (asked.every((span) => span === undefined)) return undefined;
  const answers = spansOf(aspect, { text: job.text, own: isOwnColumn(aspect, job) }).flatMap((span, at) => {
    const wanted = asked[at];
    if (span === undefined || wanted === undefined) return [];
    const [holds, fails] = rule === 'lighter' ? [span.to <= wanted.to, span.from > wanted.to] : [span.from >= wanted.from, span.to < wanted.from];
    return [holds ? 'holds' : fails ? 'fails' : 'unclear'];
  });
  return answers.length > 0 && answers.every((one) => one === answer);
}
