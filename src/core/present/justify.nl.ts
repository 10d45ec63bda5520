/** The motivation in Dutch: prose built from the evidence, so that every claim points at words of the job and of the handbook. */
import type { Catalogue, Characteristic, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { AspectComparison, Match, Quote } from '../model/evidence';
import type { LevelResult, Proposal } from '../model/proposal';
import { ASPECT_WORDS, RULE_LABELS, VERDICT_WORDS } from './terms';

/** Most a cell can hold in Excel, in characters. */
const CELL_LIMIT = 32_767;
/** Quotes longer than this are cut; the whole text stands in the sheet and the handbook. */
const QUOTE_LIMIT = 160;
/** From this similarity on a task is named beside its activity. */
const NAMED_FROM = 0.3;

const cut = (text: string): string => (text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1).trimEnd()}…` : text).replace(/\s+/g, ' ');
const quoted = (quote: Quote): string => `"${cut(quote.text)}"`;
/** Whole percents; neither certainty nor impossibility is claimed. */
const percent = (share: number): string => `${String(Math.min(99, Math.max(1, Math.round(share * 100))))} %`;
const named = (job: ReferenceJob): string => `${job.code} ${job.name}`;

function conclude(proposal: Proposal, reference: ReferenceJob, level: LevelResult): string {
  const rule = RULE_LABELS[level.rule];
  if (proposal.grade === undefined) return `Geen functiegroep: de stap "${rule}" vanaf ${named(reference)} (groep ${reference.grade}) valt buiten de bekende groepen.`;
  const opening = proposal.outcome === 'proposal' ? 'Voorstel' : 'Te beoordelen: mogelijk';
  return `${opening} functiegroep ${proposal.grade}: ${rule.toLowerCase()} ten opzichte van referentiefunctie ${named(reference)} (groep ${reference.grade}).`;
}

function countActivities(reference: ReferenceJob): number {
  return reference.activityGroups.reduce((sum, group) => sum + group.activities.length, 0);
}

function explainMatch(match: Match, reference: ReferenceJob): string {
  const aligned = match.alignments.filter(({ activity, similarity }) => activity !== undefined && similarity >= NAMED_FROM);
  const ids = new Set(aligned.map(({ activity }) => activity?.id));
  const pairs = aligned.map(({ task, activity }) => `"${cut(task.text)}" bij ${activity?.id ?? ''}`);
  const title = match.contributions.filter(({ job, amount }) => job.source === 'title' && amount > 0);
  const words = [...new Set(title.map(({ job }) => `"${job.text}"`))];
  const byTitle = words.length > 0 ? `De functienaam komt overeen in ${words.join(', ')}.` : 'De functienaam geeft geen aanwijzing.';
  const byTasks = match.alignments.length === 0
    ? 'Taken zijn niet opgegeven.'
    : `De taken raken ${String(ids.size)} van de ${String(countActivities(reference))} activiteiten${pairs.length > 0 ? `: ${pairs.join('; ')}` : ''}.`;
  return `Waarom deze functie: ${byTitle} ${byTasks} Kans dat dit de juiste referentiefunctie is: ${percent(match.probability)}.`;
}

function explainRunnerUp(catalogue: Catalogue, proposal: Proposal): string {
  const [first, second] = proposal.matches;
  const reference = catalogue.referenceJobs.find(({ id }) => id === second?.referenceJobId);
  if (first === undefined || second === undefined || reference === undefined) return 'Een tweede kandidaat is er niet: het handboek bevat één referentiefunctie.';
  return `Tweede kandidaat: ${named(reference)} (groep ${reference.grade}), niet gekozen omdat functienaam en taken minder overeenkomen (${percent(second.probability)} tegen ${percent(first.probability)}).`;
}

/** A share is a bare number in the sheet; its column says of what. */
const SHARE_WORDS: Readonly<Partial<Record<string, string>>> = { commercialShare: ' procent commercieel', administrativeShare: ' procent administratief' };

function compareLine({ aspect, verdict, job, reference }: AspectComparison): string {
  if (job === undefined || reference === undefined) return `${ASPECT_WORDS.nl[aspect]}: onbekend`;
  return `${ASPECT_WORDS.nl[aspect]}: functie ${quoted(job)}${SHARE_WORDS[job.source] ?? ''}, referentie ${quoted(reference)}: ${VERDICT_WORDS.nl[verdict]}`;
}

/** Per characteristic under the handbook's own name; leading only where it was found. */
function explainLevel(level: LevelResult, reference: ReferenceJob): string {
  const shown = level.comparisons.filter(({ aspect, verdict }) => aspect !== 'leading' || verdict === 'heavier');
  const known = shown.filter(({ verdict }) => verdict !== 'unknown');
  const nameOf = (kind: Characteristic['kind']): string => reference.characteristics.find((one) => one.kind === kind)?.name ?? 'Overig';
  const kinds = [...new Set(known.map(({ characteristic }) => characteristic))];
  const lines = kinds.map((kind) => `${nameOf(kind)}: ${known.filter(({ characteristic }) => characteristic === kind).map(compareLine).join('; ')}.`);
  const unknown = shown.filter(({ verdict }) => verdict === 'unknown').map(({ aspect }) => ASPECT_WORDS.nl[aspect]);
  const missing = unknown.length > 0 ? [`Niet te vergelijken (niet beschreven): ${unknown.join(', ')}.`] : [];
  return ['Vergelijking per kenmerk:', ...lines, ...missing].join('\n');
}

const ANSWERS = { holds: 'ja', fails: 'nee', unknown: 'onbekend' } as const;

function explainRule(level: LevelResult, reference: ReferenceJob): string {
  const rule = reference.rules.find(({ kind }) => kind === level.rule);
  if (rule === undefined) return 'Toepassingsregel: het handboek geeft voor deze functie geen regel; de kenmerken beslissen.';
  const conditions = level.conditions.filter((condition) => level.rule === 'equal' || condition.rule === level.rule);
  const answers = conditions.map(({ rule: kind, text, answer }) => `${RULE_LABELS[kind].toLowerCase()}, "${text}": ${ANSWERS[answer]}`);
  return `Toepassingsregel ${rule.label} (groep ${rule.grade}), letterlijk: "${rule.text}"${answers.length > 0 ? `\nVoorwaarden: ${answers.join('; ')}.` : ''}`;
}

function account(catalogue: Catalogue, job: CompanyJob): string {
  const current = job.fields.currentGrade === undefined ? '' : ` Huidige groep volgens het blad: ${job.fields.currentGrade}.`;
  return `Niet gebruikt: persoon, beloning, geslacht en beoordeling.${current} Catalogus: ${catalogue.name}, versie ${catalogue.version}, kenmerk ${catalogue.hash}. Dit is een voorstel; de beslissing is aan mensen.`;
}

function withoutReference(catalogue: Catalogue, job: CompanyJob, proposal: Proposal): string {
  const best = proposal.matches[0];
  const reference = catalogue.referenceJobs.find(({ id }) => id === best?.referenceJobId);
  const nearest = best === undefined || reference === undefined ? '' : ` Het dichtst bij staat ${named(reference)}, met een kans van ${percent(best.probability)}.`;
  const opening = proposal.outcome === 'too-little'
    ? 'Geen voorstel: de rij bevat te weinig om te vergelijken. Vul functienaam en werkzaamheden aan.'
    : `Geen voorstel: geen referentiefunctie uit het handboek past bij deze functie.${nearest}`;
  return [opening, account(catalogue, job)].join('\n');
}

/** The full motivation of a proposal; at most 32,767 characters. */
export function justify(catalogue: Catalogue, job: CompanyJob, proposal: Proposal): string {
  const { level, matches } = proposal;
  const reference = catalogue.referenceJobs.find(({ id }) => id === proposal.referenceJobId);
  const best = matches[0];
  const text = reference === undefined || level === undefined || best === undefined
    ? withoutReference(catalogue, job, proposal)
    : [
        conclude(proposal, reference, level),
        explainMatch(best, reference),
        explainRunnerUp(catalogue, proposal),
        explainLevel(level, reference),
        explainRule(level, reference),
        account(catalogue, job),
      ].join('\n');
  return text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text;
}
