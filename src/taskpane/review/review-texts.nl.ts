/** The review in Dutch. */
import { describeIssue, OUTCOME_LABELS, RESULT_COLUMNS, resultIndex, RULE_LABELS, VERDICT_WORDS } from '../../core';
import type { AnswerThen, RecordedProposal } from '../../core';
import type { LeftEdit } from '../../excel/write-analyst-cells';
import { TEXTS_NL } from '../texts.nl';
import { someOf } from './review-state';
import type { ListedRow, Note, Shown, Taught } from './review-state';
import type { ReviewTexts } from './review-texts';

const number = new Intl.NumberFormat('nl-NL');
const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
/** As a date is written in Dutch: 27-11-2026 14:05. */
const dayFirst = (on: string): string => on.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$3-$2-$1');
const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.format(count)} rijen`);

const SHOWN: Readonly<Record<Exclude<Shown, `grade ${string}` | `rows ${string}`>, string>> = {
  'to-review': 'Te bekijken', all: 'Alle rijen', proposal: 'Voorstel', review: 'Beoordelen', 'no-match': 'Geen passende referentiefunctie', 'too-little': 'Te weinig informatie',
  none: 'Nog niet ingedeeld', stale: 'Verouderd', decided: 'Besloten', flagged: 'Besluit nakijken',
};

const proposalText = ({ grade, reference }: RecordedProposal): string => [grade === '' ? 'geen groep' : grade, reference].filter((part) => part !== '').join(', ');
const shownText = (shown: Shown): string => (shown.startsWith('rows ') ? 'Rijen uit de controle' : shown.startsWith('grade ') ? `Voorgestelde groep ${shown.slice('grade '.length)}` : SHOWN[shown as keyof typeof SHOWN]);

const BECAUSE: Readonly<Record<LeftEdit['because'], string>> = { gone: 'de functie staat niet meer in de lijst.', changed: 'er staat intussen iets anders.', hidden: 'een filter verbergt de rij.', others: 'de andere besluiten die mee terug moesten, konden dat niet.' };
const REMEDY: Readonly<Record<LeftEdit['because'], string>> = { gone: 'Kies de functie opnieuw.', changed: 'Kijk wat er staat en beslis opnieuw.', hidden: 'Wis het filter bij Gegevens en probeer het opnieuw.', others: 'Kijk de besluiten bij Besluit nakijken een voor een na.' };

function stateOf({ state, result, decided: { decision }, flags }: ListedRow): string {
  if (flags.length > 0) return 'Besluit nakijken';
  if (decision !== undefined) return `Besluit ${decision.grade}`;
  switch (state) {
    case 'none': return 'Nog niet ingedeeld';
    case 'stale': return 'Verouderd';
    case 'other-handbook': return 'Ander handboek';
    case 'current': return result?.outcome === undefined ? 'Met de hand gewijzigd' : OUTCOME_LABELS.nl[result.outcome];
  }
}

const NOT_LEARNED: Readonly<Record<Taught['left'][number]['because'], string>> = {
  'no-title': 'er is geen functienaam', 'no-reference': 'er is geen referentiefunctie', 'grade-elsewhere': 'geen van de genoemde referentiefuncties leidt tot die groep', disagree: 'de besluiten over die naam spreken elkaar tegen',
};
const notLearned = (left: Taught['left']): string => (left.length === 0 ? 'De namen waren al bekend.' : `Niet geleerd: ${someOf(left.map(({ title, because }) => `${title} (${NOT_LEARNED[because]})`))}.`);

function noteText(note: Note): { readonly title: string; readonly remedy: string } {
  switch (note.kind) {
    case 'decided': return note.rows.length === 1
      ? { title: `Besluit ${note.grade} staat in rij ${String(note.rows[0])}.`, remedy: '' }
      : { title: `Besluit ${note.grade} staat in ${rows(note.rows.length)}.`, remedy: '' };
    case 'cleared': return { title: `Het besluit in rij ${String(note.row)} is gewist.`, remedy: '' };
    case 'answered': return { title: `Het antwoord staat in rij ${String(note.row)}, in de kolom Aanvulling.`, remedy: 'Deel de rij opnieuw in om het mee te tellen.' };
    case 'regraded': return { title: `Het antwoord staat in rij ${String(note.row)}, in de kolom Aanvulling. De rij is opnieuw ingedeeld.`, remedy: '' };
    case 'accepted': return { title: `${number.format(note.count)} voorstellen zijn het besluit geworden.`, remedy: '' };
    case 'put-back': return { title: note.count === 1 ? '1 besluit staat weer bij zijn functie.' : `${number.format(note.count)} besluiten staan weer bij hun functie.`, remedy: '' };
    case 'asked': return note.questions === 0
      ? { title: 'Er is voor deze rijen niets te vragen dat de groep verandert.', remedy: 'Beslis zelf, met de uitleg per rij.' }
      : { title: `${number.format(note.questions)} vragen over ${rows(note.rows)} staan op een nieuw blad.`, remedy: 'Vul ja of nee in en kies daarna: Lees de antwoorden terug.' };
    case 'answers-taken': return {
      title: `${note.answers === 1 ? '1 antwoord staat' : `${number.format(note.answers)} antwoorden staan`} in de kolom Aanvulling van ${rows(note.rows)}. ${number.format(note.open)} vragen zijn nog open.`,
      remedy: [...note.troubles.slice(0, 5).map((issue) => describeIssue(issue, 'nl')), note.rows === 0 ? '' : 'Deel opnieuw in om ze mee te tellen.'].filter((part) => part !== '').join(' '),
    };
    case 'no-answers': return { title: 'Er is geen blad met vragen.', remedy: 'Zet eerst de vragen op een blad, of open de werkmap waarin het staat.' };
    case 'taught': return note.learned === 0
      ? { title: 'Hiervan is niets te leren.', remedy: notLearned(note.left) }
      : { title: `Het handboek heeft ${note.learned === 1 ? '1 functienaam' : `${number.format(note.learned)} functienamen`} geleerd.`, remedy: `${note.left.length === 0 ? '' : `${notLearned(note.left)} `}Deel de lijst opnieuw in om dat mee te tellen.` };
    case 'not-taught': return { title: 'Het handboek kon nu niets leren.', remedy: 'Wacht tot er niets meer loopt en probeer het opnieuw.' };
    case 'left': return { title: `In ${note.rows.length === 1 ? `rij ${String(note.rows[0])}` : rows(note.rows.length)} is niets geschreven: ${BECAUSE[note.because]}`, remedy: REMEDY[note.because] };
    case 'obstacle': return TEXTS_NL.obstacle(note.obstacle);
  }
}

const answerText = ({ outcome, grade }: AnswerThen): string => (grade === undefined ? OUTCOME_LABELS.nl[outcome] : `groep ${grade}`);

export const REVIEW_NL: ReviewTexts = {
  loading: 'De lijst wordt gelezen…',
  show: 'Toon',
  shown: (shown, count) => `${shownText(shown)} (${number.format(count)})`,
  search: 'Zoek op functienaam',
  atCursor: 'Lijst bij de cursor',
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
    accept: (grade) => `Neem ${grade} over`,
    choose: 'Kies een groep…',
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
    standing: (grade, by, on) => [`Besloten: groep ${grade}`, by, dayFirst(on)].filter((part) => part !== '').join(' · '),
    standingReason: (reason) => `Reden: ${reason}`,
    differs: (proposed) => `Wijkt af van het voorstel (${proposed}).`,
    change: 'Wijzig besluit',
    clear: 'Wis besluit',
    flag(flag) {
      switch (flag.kind) {
        case 'proposal-changed': return `Het voorstel is veranderd na dit besluit: ${proposalText(flag.before)} → ${proposalText(flag.after)}. Bevestig het besluit of wijzig het.`;
        case 'elsewhere': return `Dit besluit is genomen over ${flag.title}, nu in rij ${String(flag.home)}. Waarschijnlijk is maar een deel van de kolommen gesorteerd.${flag.free ? '' : ' Daar staat al een ander besluit: beslis zelf welk van de twee geldt.'}`;
        case 'away': return `Het besluit over deze functie staat nu in rij ${String(flag.at)}.`;
        case 'job-changed': return `Dit besluit is genomen over ${flag.title === '' ? 'een functie zonder naam' : flag.title}, met een andere beschrijving dan er nu staat. Bevestig het of wijzig het.`;
        case 'reason-missing': return `Dit besluit wijkt af van het voorstel (${flag.proposed}) en heeft geen reden. Schrijf die erbij.`;
      }
    },
    moves: (count) => `${count === 1 ? '1 besluit staat' : `${number.format(count)} besluiten staan`} naast een andere functie dan waarover het ging.`,
    putBack: 'Zet terug bij de eigen functie',
    alike: (count) => `${count === 1 ? '1 andere rij lijkt' : `${number.format(count)} andere rijen lijken`} hierop en ${count === 1 ? 'heeft' : 'hebben'} nog geen besluit.`,
    alikeTake: (count, grade) => `Ook ${grade} voor ${count === 1 ? 'die rij' : `die ${rows(count)}`}`,
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
  acceptAll: {
    heading: (count) => `Alle ${number.format(count)} voorstellen overnemen`,
    warning: 'Elk voorstel dat hier getoond wordt en nog geen besluit heeft, wordt het besluit. Niemand heeft ze dan één voor één bekeken.',
    accept: (count) => `Neem ${number.format(count)} voorstellen over`,
  },
  teach: {
    heading: (count) => `Leren van ${count === 1 ? '1 besluit' : `${number.format(count)} besluiten`}`,
    promise: 'Het handboek in deze werkmap onthoudt dan bij welke referentiefunctie deze functienamen horen. Het wordt daarmee een ander handboek: deel daarna opnieuw in, en bekijk de verschillen.',
    all: (count) => (count === 1 ? 'Leer van dit besluit' : `Leer van ${number.format(count)} besluiten`),
    one: 'Onthoud dit voor deze functienaam',
  },
  managers: {
    heading: 'Vragen aan leidinggevenden',
    promise: 'De open vragen van de getoonde rijen komen op een eigen blad, dat u kunt rondsturen. Vul de antwoorden daar in en lees ze terug: ze komen in de kolom Aanvulling.',
    sheet: 'Vragen',
    ask: (count) => `Zet de vragen van ${rows(count)} op een blad`,
    gathering: 'De vragen worden verzameld',
    stop: 'Stoppen',
    take: 'Lees de antwoorden terug',
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
