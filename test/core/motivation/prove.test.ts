/** The checker of motivations: it finds the lies that are planted, of each kind, and leaves true claims alone. */
import { proveClaim } from '../../../src/core';
import type { Claim, CompanyJob, Justification } from '../../../src/core';
import { CASES } from './cases';
import type { MotivatedCase } from './cases';

type Kind = Claim['kind'];
type Of<One extends Kind> = Extract<Claim, { kind: One }>;

interface Planted<One extends Kind> {
  readonly of: MotivatedCase;
  readonly claim: Of<One>;
}

function claimsOf({ match, runnerUp, purpose, characteristics, rule, series }: Justification): readonly Claim[] {
  return [
    ...(match?.name === undefined ? [] : [match.name]), ...(match?.titleWords ?? []), ...(match?.tasks ?? []), ...(runnerUp?.difference === undefined ? [] : [runnerUp.difference]), ...(purpose === undefined ? [] : [purpose]),
    ...characteristics.flatMap(({ comparisons }) => comparisons), ...(rule?.conditions.flatMap(({ answered }) => answered) ?? []), ...(series?.pairs ?? []),
  ];
}

const textsOf = ({ catalogue, account }: MotivatedCase, job: CompanyJob) => {
  const others = new Map(catalogue.referenceJobs.map((one) => [one.code, one]));
  const reference = others.get(account.reference?.code ?? '');
  if (reference === undefined) throw new Error('a motivated job has a reference');
  return { job, reference, others };
};

/** Claims of one kind from all handbooks; without any a test would prove nothing. */
function claims<One extends Kind>(kind: One): readonly Planted<One>[] {
  const found = CASES.flatMap((of) => claimsOf(of.account).filter((claim): claim is Of<One> => claim.kind === kind).map((claim) => ({ of, claim })));
  if (found.length === 0) throw new Error(`no claim of kind ${kind}`);
  return found;
}

/** How many of the planted lies are believed. */
const believed = <One extends Kind>(planted: readonly Planted<One>[], plant: (one: Planted<One>) => { readonly claim: Claim; readonly job?: CompanyJob } | undefined): string => {
  const lies = planted.flatMap((one) => { const lie = plant(one); return lie === undefined ? [] : [{ one, lie }]; });
  // Without lies a test would prove nothing.
  expect(lies.length).toBeGreaterThan(3);
  const kept = lies.filter(({ one: { of }, lie: { claim, job = of.job } }) => proveClaim(textsOf(of, job), claim));
  return `${String(kept.length)} of ${String(lies.length)}`;
};
const none = expect.stringMatching(/^0 of/) as string;

/** The job with the clause of a quote changed; the quote moves with it. */
function reworded<One extends Kind>({ of: { job }, claim }: Planted<One>, before: string, after = ''): { readonly claim: Of<One>; readonly job: CompanyJob } {
  const { source, start, end, text } = claim.job;
  const field = job.fields[source] ?? '';
  const changed = `${field.slice(0, start)}${before}${text}${after}${field.slice(end)}`;
  return { job: { ...job, fields: { ...job.fields, [source]: changed } }, claim: { ...claim, job: { ...claim.job, start: start + before.length, end: end + before.length } } };
}

describe('a claim of a motivation', () => {
  it('that was proven still is', () => {
    for (const kind of ['name', 'title-word', 'task', 'purpose', 'comparison', 'condition', 'difference'] as const) {
      expect(claims(kind).filter(({ of, claim }) => !proveClaim(textsOf(of, of.job), claim))).toEqual([]);
    }
  });

  it.each(['title-word', 'task', 'comparison', 'condition'] as const)('is no claim when its words of the job are not literal: %s', (kind) => {
    expect(believed(claims(kind), ({ claim }) => ({ claim: { ...claim, job: { ...claim.job, start: claim.job.start + 1, end: claim.job.end + 1 } } as Claim }))).toEqual(none);
    expect(believed(claims(kind), ({ claim }) => ({ claim: { ...claim, job: { ...claim.job, text: `${claim.job.text}s` } } as Claim }))).toEqual(none);
  });

  it.each(['title-word', 'task', 'comparison'] as const)('is no claim when its words of the handbook are not: %s', (kind) => {
    expect(believed(claims(kind), ({ claim }) => ({ claim: { ...claim, reference: { ...claim.reference, text: `${claim.reference.text} enzovoort` } } as Claim }))).toEqual(none);
  });

  it('about a condition is none when the rule does not say so', () => {
    expect(believed(claims('condition'), ({ claim }) => ({ claim: { ...claim, text: `vrijwel ${claim.text}` } }))).toEqual(none);
  });

  it('about a name is none when the word is in no name', () => {
    expect(believed(claims('title-word'), ({ of, claim }) => ({
      job: { ...of.job, fields: { ...of.job.fields, title: `Xylofonist ${of.job.fields.title ?? ''}` } }, claim: { ...claim, relation: 'same', job: { source: 'title', start: 0, end: 10, text: 'Xylofonist' } },
    }))).toEqual(none);
    expect(believed(claims('name'), ({ of, claim }) => ({ job: { ...of.job, fields: { ...of.job.fields, title: 'Xylofonist' } }, claim: { ...claim, job: { source: 'title', start: 0, end: 10, text: 'Xylofonist' } } }))).toEqual(none);
  });

  it('about a task is none beside an activity that shares no work with it', () => {
    expect(believed(claims('task'), ({ of, claim }) => {
      const words = new Set(claim.job.text.toLowerCase().match(/\p{L}{4,}/gu)?.map((word) => word.slice(0, 4)) ?? []);
      const { reference } = textsOf(of, of.job);
      const other = reference.activityGroups.flatMap(({ activities }) => activities).find(({ text }) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).every((word) => !words.has(word.slice(0, 4))));
      return other === undefined ? undefined : { claim: { ...claim, reference: { source: other.id, start: 0, end: other.text.length, text: other.text } } };
    })).toEqual(none);
  });

  it('about a task is none when the job denies it', () => {
    expect(believed(claims('task'), (one) => reworded(one, 'geen '))).toEqual(none);
    expect(believed(claims('task'), (one) => reworded(one, '', ' doet de functionaris niet'))).toEqual(none);
  });

  it('about a task is none when somebody else does it', () => {
    expect(believed(claims('task'), (one) => reworded(one, '', ' doet een collega'))).toEqual(none);
    expect(believed(claims('task'), (one) => reworded(one, '', ' wordt door de administratie gedaan'))).toEqual(none);
  });

  it('about a condition on the work is none when the answer is turned round', () => {
    const onWork = claims('condition').filter(({ claim: { aspect, answer, text } }) => aspect === undefined && answer === 'holds' && !/\b(?:niet|geen|zonder|ander|anderen|door|bij|alleen|uitsluitend|weinig|enkele)\b/.test(text));
    expect(believed(onWork, (one) => reworded(one, 'geen '))).toEqual(none);
  });

  it('about schooling or years is none when the amounts say otherwise', () => {
    const plain = claims('comparison').filter(({ claim: { aspect, job, reference } }) => aspect === 'knowledge' && /^mbo-\d$/i.test(job.text) && /^mbo-\d$/i.test(reference.text));
    const other = { lighter: 'heavier', equal: 'lighter', heavier: 'equal' } as const;
    expect(believed(plain, ({ claim }) => ({ claim: { ...claim, verdict: other[claim.verdict] } }))).toEqual(none);
  });

  it.each([['meer dan tien medewerkers aanstuurt', '12', 'holds'], ['ten hoogste vijf medewerkers aanstuurt', '4', 'holds'], ['minstens drie medewerkers aanstuurt', '2', 'fails']] as const)('about an amount follows the number: %s, %s', (text, number, answer) => {
    const [one] = CASES;
    if (one === undefined) throw new Error('there are cases');
    const job: CompanyJob = { row: 2, fields: { leads: `${number} medewerkers` } };
    const { reference, others } = textsOf(one, job);
    const asked = { ...reference, rules: [{ kind: 'heavier' as const, label: 'Zwaarder', text, generic: text, example: '', variant: '', grade: reference.grade }] };
    const claim: Of<'condition'> = { kind: 'condition', rule: 'heavier', text, answer, job: { source: 'leads', start: 0, end: `${number} medewerkers`.length, text: `${number} medewerkers` } };
    expect(proveClaim({ job, reference: asked, others }, claim)).toBe(true);
    expect(proveClaim({ job, reference: asked, others }, { ...claim, answer: answer === 'holds' ? 'fails' : 'holds' })).toBe(false);
  });

  it('about what tells two reference jobs apart is none when both have the word', () => {
    expect(believed(claims('difference').filter(({ claim }) => claim.by === 'name'), ({ of, claim }) => ({ claim: { ...claim, otherCode: of.account.reference?.code ?? '' } }))).toEqual(none);
  });
});
