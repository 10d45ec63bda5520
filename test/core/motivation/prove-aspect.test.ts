/** The checker's own reading of what quotes prove: of an aspect, on one scale, in the right direction; lies of each kind that were once told. */
import { proveClaim } from '../../../src/core';
import type { Claim, CompanyJob, JobField, ReferenceJob } from '../../../src/core';
import { CATALOGUE } from '../../support/built-in';

type Comparison = Extract<Claim, { kind: 'comparison' }>;
type Condition = Extract<Claim, { kind: 'condition' }>;
type Verdict = Comparison['verdict'];

const VERDICTS: readonly Verdict[] = ['lighter', 'equal', 'heavier'];

function reference(text: string): ReferenceJob {
  const [one] = CATALOGUE.referenceJobs;
  if (one === undefined) throw new Error('the built-in handbook has a function');
  return { ...one, position: '', purpose: '', context: '', activityGroups: [], characteristics: [{ kind: 'other', name: 'Kenmerk', paragraphs: [text] }], rules: [{ kind: 'lighter', label: 'Lichter', text, generic: text, example: '', variant: '', grade: one.grade }] };
}
const quote = <Source extends string>(source: Source, text: string) => ({ source, start: 0, end: text.length, text });
const isProven = (source: JobField, words: string, handbook: string, claim: Claim): boolean => {
  // A list of tasks holds more than what is quoted of it.
  const job: CompanyJob = { row: 2, fields: { [source]: source === 'tasks' ? `${words}; ruimt op` : words } };
  return proveClaim({ job, reference: reference(handbook), others: new Map() }, claim);
};

type Pair = readonly [aspect: Comparison['aspect'], source: JobField, job: string, handbook: string];

/** The verdicts that the two quotes bear out. */
const provenBy = ([aspect, source, words, handbook]: Pair): readonly Verdict[] =>
  VERDICTS.filter((verdict) => isProven(source, words, handbook, { kind: 'comparison', aspect, verdict, border: false, job: quote(source, words), reference: quote('Kenmerk', handbook) }));

describe('two quotes on an aspect', () => {
  it.each<readonly [...Pair, Verdict]>([
    ['supervision', 'autonomy', 'onder directe leiding', 'Het toezicht is indirect', 'lighter'],
    ['supervision', 'autonomy', 'direct toezicht', 'Het toezicht is indirect', 'lighter'],
    ['supervision', 'tasks', 'overlegt bij afwijkingen met de chef', 'Het toezicht is indirect', 'equal'],
    ['supervision', 'autonomy', 'nauwelijks aansturing', 'Het toezicht is indirect', 'heavier'],
    ['method', 'autonomy', 'bepaalt zelf de aanpak', 'Werkt volgens vaste procedures', 'heavier'],
    ['contacts', 'contacts', 'dagelijks', 'Heeft contact met klanten', 'equal'],
    ['contacts', 'contacts', 'onderhandelt', 'Heeft contact met klanten', 'heavier'],
    ['contacts', 'tasks', 'geen contact met bewoners', 'Heeft contact met bewoners en hun familie', 'lighter'],
    ['errors', 'impact', 'grote schade', 'De schade blijft beperkt', 'heavier'],
    ['discretion', 'tasks', 'leest strikt vertrouwelijke stukken', 'Discretie is vereist', 'heavier'],
    ['physical', 'physical', 'kantoorwerk', 'Zwaar tillen en sjouwen', 'lighter'],
    ['knowledge', 'education', 'mbo 2', 'Mbo-niveau 3', 'lighter'],
    ['experience', 'experience', 'geen', 'Enige ervaring is nodig', 'lighter'],
    ['experience', 'experience', '7 jaar', 'Ten minste twee jaar ervaring', 'heavier'],
    ['scope', 'tasks', 'alleen pakken en etiketteren', 'Ontvangt, telt en verzendt goederen', 'lighter'],
    ['leading', 'leads', '6 monteurs', 'Werkt onder leiding van de chef', 'heavier'],
    ['leading', 'leads', 'geen', 'Kennis van organisatie en van leidinggeven', 'equal'],
    ['guiding', 'tasks', 'werkt nieuwe collega\'s in', 'Verwerkt orders', 'heavier'],
  ])('proves one verdict and no other: %s, %s "%s" beside "%s": %s', (aspect, source, words, handbook, verdict) => {
    expect(provenBy([aspect, source, words, handbook])).toEqual([verdict]);
  });

  it.each<Pair>([
    // Right words that are about something else.
    ['supervision', 'autonomy', 'deelt de eigen tijd in', 'Het toezicht is indirect'],
    ['supervision', 'autonomy', 'zelfstandig', 'Het toezicht is indirect'],
    ['supervision', 'tasks', 'ondersteunen waar nodig', 'Het werk wordt gecontroleerd'],
    ['complexity', 'tasks', 'calculeert', 'De afhandeling van standaard orders'],
    ['supervision', 'autonomy', 'krijgt opdrachten van de chef', 'aangevuld met een interne inwerkperiode van enkele maanden'],
    ['scope', 'tasks', "waakt 's nachts alleen over twee huiskamers", 'Helpt bewoners bij het opstaan'],
    // People that are no customers.
    ['contacts', 'contacts', 'dagelijks met aannemers', 'Heeft contact met klanten'],
    ['contacts', 'tasks', 'belt vervoerders bij vertraging', 'Heeft contact met klanten'],
    ['contacts', 'contacts', 'dagelijks', 'Onderhandelt met leveranciers'],
    ['contacts', 'tasks', 'begeleidt leerlingen', 'Heeft contact met cliënten'],
    // Words of two scales, or as heavy as each other in no way that can be told.
    ['errors', 'impact', 'letsel', 'Fouten leiden tot vertraging'],
    ['physical', 'physical', 'tillen tot 20 kg', 'Kan last hebben van tocht'],
    ['physical', 'physical', 'half kantoor', 'Werkt in weer en wind'],
    ['knowledge', 'education', 'hbo', 'Wo-niveau, of hbo-niveau met ervaring'],
    ['knowledge', 'education', 'mbo 3/4', 'Mbo-niveau 3'],
    ['experience', 'experience', '4 jaar', 'Enige ervaring is nodig'],
    // Denied.
    ['supervision', 'autonomy', 'geen directe begeleiding', 'Het toezicht is indirect'],
    ['guiding', 'tasks', 'begeleidt geen collega\'s', 'Verwerkt orders'],
  ])('proves nothing: %s, %s "%s" beside "%s"', (...pair) => {
    expect(provenBy(pair)).toEqual([]);
  });

  it('says a heavier thing of no people when the handbook tells as much elsewhere', () => {
    const words = 'werkt nieuwe collega\'s in';
    const claim: Comparison = { kind: 'comparison', aspect: 'guiding', verdict: 'heavier', border: false, job: quote('tasks', words), reference: quote('Kenmerk', 'Verwerkt orders') };
    expect(isProven('tasks', words, 'Verwerkt orders', claim)).toBe(true);
    expect(isProven('tasks', words, 'Verwerkt orders. Begeleidt stagiairs.', claim)).toBe(false);
  });
});

type Answered = readonly [aspect: Condition['aspect'] | 'work', rule: Condition['rule'], condition: string, source: JobField, job: string];
const answersOf = ([aspect, rule, text, source, words]: Answered): readonly string[] =>
  (['holds', 'fails'] as const).filter((answer) => isProven(source, words, text, { kind: 'condition', rule, text, answer, job: quote(source, words), ...(aspect === undefined || aspect === 'work' ? {} : { aspect }) }));

describe('a quote beside a condition', () => {
  it.each<readonly [...Answered, string]>([
    ['contacts', 'lighter', 'weinig of geen contact heeft met klanten', 'contacts', 'beperkt', 'holds'],
    ['contacts', 'lighter', 'weinig of geen contact heeft met klanten', 'contacts', 'dagelijks', 'fails'],
    ['supervision', 'heavier', 'weinig aansturing behoeft', 'autonomy', 'op hoofdlijnen', 'holds'],
    ['supervision', 'heavier', 'weinig aansturing behoeft', 'autonomy', 'indirect toezicht', 'fails'],
    ['work', 'lighter', 'alleen gasten worden ingecheckt', 'tasks', 'verwerkt reserveringen per mail', 'fails'],
    ['work', 'heavier', 'de functionaris zelf meldingen doet aan de autoriteiten', 'tasks', 'meldingen aan de autoriteiten doet de meldfunctionaris', 'fails'],
  ])('answers it one way: %s, %s "%s", %s "%s": %s', (aspect, rule, condition, source, words, answer) => {
    expect(answersOf([aspect, rule, condition, source, words])).toEqual([answer]);
  });

  it.each<Answered>([
    ['supervision', 'lighter', 'niet zelfstandig bewoners bezoekt', 'tasks', 'belt bij bijzonderheden de achterwacht'],
    ['supervision', 'heavier', 'weinig aansturing behoeft', 'autonomy', 'zelfstandig'],
    ['scope', 'lighter', 'slechts enkele werkzaamheden uitvoert', 'tasks', 'orders, eenvoudige offertes, klantgegevens'],
    ['work', 'lighter', 'alleen gasten worden ingecheckt', 'tasks', 'moeilijke klachten naar de manager'],
    ['work', 'lighter', 'slechts één techniek wordt beheerst', 'tasks', 'rekent controlemonsters door'],
    ['work', 'lighter', 'alleen een vaste route wordt gereden', 'tasks', 'bezoekroute plannen'],
    ['contacts', 'heavier', 'klanten adviseert', 'leads', 'nee'],
  ])('does not answer it: %s, %s "%s", %s "%s"', (...answered) => {
    expect(answersOf(answered)).toEqual([]);
  });
});

describe('words of the job beside those of a level', () => {
  const isAlike = (words: string, handbook: string): boolean => isProven('tasks', words, handbook, { kind: 'level-words', job: quote('tasks', words), reference: quote('A.1', handbook) });

  it.each([
    ['Bereidt werkoverleggen voor', 'Bereidt werkoverleggen praktisch voor en maakt een actielijst.'],
    ['Plant de ritten voor één stroom', 'Het inplannen van een vaste stroom van ritten.'],
  ])('are of the same work: "%s" – "%s"', (words, handbook) => {
    expect(isAlike(words, handbook)).toBe(true);
  });

  it.each([
    ['Regelt eigen dag', 'Deelt ritten in voor vandaag en de volgende dag.'],
    ['Bepaalt het onderhoudsbeleid voor vijf jaar', 'Werkt binnen vastgesteld beleid, jaarplan en begroting.'],
    ['Plant de ritten voor twee stromen', 'Het inplannen van een vaste stroom van ritten.'],
    ['willen twee afdelingen hetzelfde', 'Stelt weekplanningen op voor meerdere lijnen of afdelingen.'],
  ])('are not: "%s" – "%s"', (words, handbook) => {
    expect(isAlike(words, handbook)).toBe(false);
  });
});
