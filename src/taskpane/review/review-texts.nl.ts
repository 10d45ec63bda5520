/** The review in Dutch. */
import { OUTCOME_LABELS, RESULT_COLUMNS, resultIndex, RULE_LABELS, VERDICT_WORDS } from '../../core';
import type { AnswerThen } from '../../core';
import { TEXTS_NL } from '../texts.nl';
import type { ListedRow, Note, Shown } from './review-state';
import type { ReviewTexts } from './review-texts';

const number = new Intl.NumberFormat('nl-NL');
const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.format(count)} rijen`);

const SHOWN: Readonly<Record<Shown, string>> = {
  'to-review': 'Te bekijken', all: 'Alle rijen', proposal: 'Voorstel', review: 'Beoordelen', 'no-match': 'Geen passende referentiefunctie', 'too-little': 'Te weinig informatie',
  none: 'Nog niet ingedeeld', stale: 'Verouderd', decided: 'Besloten', flagged: 'Besluit nakijken',
};

function stateOf({ state, result, decision, flag }: ListedRow): string {
  if (flag !== undefined) return 'Besluit nakijken';
  if (decision !== undefined) return `Besluit ${decision.grade}`;
  switch (state) {
    case 'none': return 'Nog niet ingedeeld';
    case 'stale': return 'Verouderd';
    case 'other-handbook': return 'Ander handboek';
    case 'current': return result?.outcome === undefined ? 'Met de hand gewijzigd' : OUTCOME_LABELS.nl[result.outcome];
  }
}

function noteText(note: Note): { readonly title: string; readonly remedy: string } {
  switch (note.kind) {
    case 'decided': return note.rows.length === 1
      ? { title: `Besluit ${note.grade} staat in rij ${String(note.rows[0])}.`, remedy: '' }
      : { title: `Besluit ${note.grade} staat in ${rows(note.rows.length)}.`, remedy: '' };
    case 'cleared': return { title: `Het besluit in rij ${String(note.row)} is gewist.`, remedy: '' };
    case 'answered': return { title: `Het antwoord staat in rij ${String(note.row)}, in de kolom Aanvulling.`, remedy: 'Deel de rij opnieuw in om het mee te tellen.' };
    case 'regraded': return { title: `Het antwoord staat in rij ${String(note.row)}, in de kolom Aanvulling. De rij is opnieuw ingedeeld.`, remedy: '' };
    case 'gone': return { title: `De functie van rij ${String(note.row)} staat niet meer in de lijst.`, remedy: 'Er is niets geschreven. Kies de rij opnieuw.' };
    case 'obstacle': return TEXTS_NL.obstacle(note.obstacle);
  }
}

const answerText = ({ outcome, grade }: AnswerThen): string => (grade === undefined ? OUTCOME_LABELS.nl[outcome] : `groep ${grade}`);

export const REVIEW_NL: ReviewTexts = {
  loading: 'De lijst wordt gelezen…',
  show: 'Toon',
  shown: (shown, count) => `${SHOWN[shown]} (${number.format(count)})`,
  search: 'Zoek op functienaam',
  list: 'Functies',
  none: (shown) => (shown === 'to-review' ? 'Er is niets meer te bekijken.' : 'Geen rij voldoet hieraan. Kies bij Toon andere rijen.'),
  nothingGraded: 'Deze lijst is nog niet ingedeeld.',
  toGrading: 'Naar Indelen',
  line: (row) => `Rij ${String(row.row)}, ${row.job.fields.title ?? 'zonder functienaam'}, ${stateOf(row)}${row.result === undefined || row.result.grade === '' ? '' : `, groep ${row.result.grade}`}`,
  row: (row) => `rij ${String(row)}`,
  state: stateOf,
  noTitle: '(zonder functienaam)',
  back: 'Lijst',
  place: (at, total) => `${number.format(at)} van ${number.format(total)}`,
  previous: 'Vorige',
  next: 'Volgende',
  keys: 'Toetsen in dit venster: Alt+pijl omlaag volgende, Alt+pijl omhoog vorige, Ctrl+Enter neem over, Esc terug naar de lijst.',
  facts: {
    proposal: (grade) => `Voorstel: groep ${grade}`,
    noGrade: 'Geen groep voorgesteld',
    current: (grade) => `Huidige groep: ${grade}`,
    certainty: (share) => `Zekerheid ${percent(share)}`,
    reference: ({ code, name, grade }, family) => `${code} ${name}, groep ${grade}${family === '' ? '' : ` (${family})`}`,
    changedByHand: (columns) => `Met de hand gewijzigd: ${columns.map((column) => RESULT_COLUMNS[resultIndex(column)]?.header ?? '').join(', ')}.`,
  },
  stale: 'De beschrijving is veranderd nadat deze rij werd ingedeeld. Deel de rij opnieuw in; hieronder staat de uitleg van nu.',
  otherHandbook: 'Dit resultaat is met een ander handboek gemaakt. Hieronder staat de uitleg met het handboek van nu.',
  decide: {
    heading: 'Besluit',
    accept: (grade) => `Neem ${grade} over`,
    other: 'Andere groep…',
    grade: 'Groep',
    pick: 'Kies een groep',
    reason: 'Reden',
    reasonHint: 'Verplicht: het besluit wijkt af van het voorstel.',
    reasonMissing: 'Schrijf eerst de reden op.',
    by: 'Besluit door',
    byHint: 'Uw naam, voor in de kolom. U vult die één keer in.',
    nameMissing: 'Vul eerst uw naam in.',
    keep: (grade) => (grade === '' ? 'Leg besluit vast' : `Leg ${grade} vast`),
    cancel: 'Annuleren',
    standing: (grade, by, on) => [`Besloten: groep ${grade}`, by, on].filter((part) => part !== '').join(' · '),
    standingReason: (reason) => `Reden: ${reason}`,
    differs: (proposed) => `Wijkt af van het voorstel (${proposed}).`,
    change: 'Wijzig besluit',
    clear: 'Wis besluit',
    proposalChanged: (before, after) => `Het voorstel is veranderd na dit besluit: ${before === '' ? 'geen groep' : before} → ${after === '' ? 'geen groep' : after}. Bevestig het besluit of wijzig het.`,
    misplaced: (homeRow) => `Dit besluit hoort bij een andere functie${homeRow === undefined ? '.' : `, nu in rij ${String(homeRow)}.`} Waarschijnlijk is maar een deel van de kolommen gesorteerd.`,
    alike: (count) => `${count === 1 ? '1 andere rij lijkt' : `${number.format(count)} andere rijen lijken`} hierop en ${count === 1 ? 'heeft' : 'hebben'} nog geen besluit.`,
    alikeTake: (count, grade) => `Ook ${grade} voor ${count === 1 ? 'die rij' : `die ${rows(count)}`}`,
    agreed: 'Volgens het voorstel.',
    byReference: (code, name) => `Ingedeeld bij ${code} ${name}.`,
  },
  note: noteText,
  explaining: 'De uitleg wordt gemaakt…',
  notExplained: 'De uitleg kwam er niet.',
  again: 'Probeer opnieuw',
  question: {
    heading: 'De vraag die het verschil maakt',
    outcome: answerText,
    yes: 'Ja',
    no: 'Nee',
    skip: 'Weet ik niet',
    more: (count) => `Nog ${count === 1 ? '1 vraag' : `${number.format(count)} vragen`}`,
    kept: 'Het antwoord komt in de kolom Aanvulling en wordt in de motivering aangehaald.',
  },
  why: 'Waarom',
  attention: 'Let op',
  conditions: { heading: 'Voorwaarden van het handboek', silent: 'onbekend', holds: 'ja', fails: 'nee', rule: (kind) => RULE_LABELS.nl[kind] },
  characteristics: { heading: 'Kenmerk voor kenmerk', job: 'Functie', reference: 'Handboek', verdict: VERDICT_WORDS.nl, unknown: (aspects) => `Niet vermeld: ${aspects}.` },
  beside: { heading: 'Functie naast referentiefunctie', job: 'Deze functie', reference: 'Het handboek' },
  alternatives: { heading: 'Andere referentiefuncties', chance: (share) => `kans ${percent(share)}`, take: (grade) => `Neem deze: ${grade}` },
  neighbours: {
    heading: 'Eén groep lager en hoger',
    line: (side, rule, { code, name, grade }) => `${side === 'below' ? 'Lager' : 'Hoger'}: ${code} ${name}, groep ${grade}. Deze functie is daarmee vergeleken ${VERDICT_WORDS.nl[rule]}.`,
  },
  ways: {
    heading: 'Wat zou een andere groep geven?',
    way: ({ towards, grade }) => `${towards === 'lower' ? 'Lager' : 'Hoger'}, groep ${grade}, als:`,
    fact: ({ condition, then, now }) => `${condition}: ${then === 'holds' ? 'ja' : 'nee'} (nu ${now === 'unknown' ? 'onbekend' : now === 'holds' ? 'ja' : 'nee'})`,
  },
  motivation: 'Volledige motivering',
  outcome: OUTCOME_LABELS.nl,
};
