/** The custom functions as Excel shows them: the one table from which the metadata of every language, the help pages and the table of the README are made, and which the code is held to. */
import type { Given } from './read-arguments';
import type { ParameterKey, Texts } from './parameters';

/**
 * @property parameters In the order of the formula. @property gives What the answer is: `per-job` a cell per row; `text` a cell; `table` spilled cells; `card` a cell that can be unfolded.
 * @property example In Dutch notation. @property notes What its help page tells besides.
 */
export interface FunctionDescription {
  readonly parameters: readonly ParameterKey[];
  readonly gives: 'per-job' | 'text' | 'table' | 'card';
  readonly description: Texts;
  readonly example: string;
  readonly notes?: readonly Texts[];
}

/** By id, which is the name too: the same in every language, and never to change, since sheets hold it. */
const FUNCTIONS = {
  FUNCTIEGROEP: {
    parameters: ['job', 'header', 'whenUnsure'], gives: 'per-job', example: '=FUNCTIEGROEP(B2)',
    description: {
      nl: 'De voorgestelde functiegroep; met een vraagteken (E?) waar een mens moet kijken. Een voorstel; de beslissing is aan mensen.',
      en: 'The proposed grade; with a question mark (E?) where a person must look. A proposal; people decide.',
    },
    notes: [{ nl: 'Waar geen groep is, staat waarom, zoals "Geen passende referentiefunctie"; met "leeg" en "nb" staat er alleen een groep als de uitkomst Voorstel is.', en: 'Where there is no grade it says why, as in "No suitable reference job"; with "leeg" and "nb" there is only a grade where the outcome is Proposal.' }],
  },
  REFERENTIEFUNCTIE: {
    parameters: ['job', 'header', 'referencePart'], gives: 'per-job', example: '=REFERENTIEFUNCTIE(A2:K2;A$1:K$1;"code")',
    description: { nl: 'De referentiefunctie uit het handboek die het best past: code en naam. Leeg als er geen past.', en: 'The reference job of the handbook that fits best: code and name. Empty when none fits.' },
  },
  TOEPASSINGSREGEL: {
    parameters: ['job', 'header'], gives: 'per-job', example: '=TOEPASSINGSREGEL(Tabel1[@];Tabel1[#Kopteksten])',
    description: { nl: 'Lichter, Gelijk of Zwaarder dan de referentiefunctie. "Geen" als er geen past.', en: 'Lighter, Equal or Heavier than the reference job. "None" when none fits.' },
  },
  UITKOMST: {
    parameters: ['job', 'header'], gives: 'per-job', example: '=UITKOMST(A2:K2;A$1:K$1)',
    description: {
      nl: 'Voorstel, Beoordelen, Geen passende referentiefunctie of Te weinig informatie.',
      en: 'Proposal, To review, No suitable reference job or Too little information.',
    },
  },
  INDELINGSZEKERHEID: {
    parameters: ['job', 'header'], gives: 'per-job', example: '=INDELINGSZEKERHEID(A2:K2;A$1:K$1)',
    description: { nl: 'De geschatte kans, van 0 tot 1, dat een deskundige hetzelfde antwoord geeft.', en: 'The estimated chance, from 0 to 1, that an expert would give the same answer.' },
  },
  MOTIVERING: {
    parameters: ['job', 'header', 'form'], gives: 'per-job', example: '=MOTIVERING(A2:K2;A$1:K$1;"volledig")',
    description: { nl: 'De motivering van het voorstel, met aanhalingen uit de functie en uit het handboek.', en: 'The reasons for the proposal, with quotes from the job and from the handbook.' },
  },
  ALTERNATIEVEN: {
    parameters: ['oneJob', 'header', 'count'], gives: 'table', example: '=ALTERNATIEVEN(A2:K2;A$1:K$1;3)',
    description: {
      nl: 'Andere referentiefuncties die kunnen passen: code, naam, groep en kans. #N/B als er geen zijn.',
      en: 'Other reference jobs that may fit: code, name, grade and chance. #N/A when there are none.',
    },
    notes: [{ nl: 'De gekozen referentiefunctie staat er niet bij, en wat minder dan 5 % kans heeft ook niet.', en: 'The chosen reference job is not among them, nor is what has a chance of less than 5%.' }],
  },
  INDELING: {
    parameters: ['jobs', 'header'], gives: 'table', example: '=INDELING(A1:K61)',
    description: { nl: 'Alle acht kolommen van de indeling voor alle rijen, met koppen.', en: 'All eight result columns for all rows, with headers.' },
    notes: [{ nl: 'Geeft u de lijst met haar kopregel, dan staan onze koppen op dezelfde rij. Hoogstens 20.000 rijen; bij enkele duizenden worden motiveringen korter, omdat Excel niet meer dan 5 MB per antwoord neemt.', en: 'Give the list with its header row and our headers stand on the same row. At most 20,000 rows; with some thousands of them motivations are cut, since Excel takes no more than 5 MB an answer.' }],
  },
  VERGELIJKFUNCTIE: {
    parameters: ['oneJob', 'code', 'header'], gives: 'table', example: '=VERGELIJKFUNCTIE(A2:K2;"1.1";A$1:K$1)',
    description: {
      nl: 'De functie naast een referentiefunctie: per kenmerk de woorden van beide en het oordeel.',
      en: 'The job beside a reference job: per characteristic the words of both and the verdict.',
    },
    notes: [{ nl: 'De referentiefunctie hoeft niet de best passende te zijn. Wat de teksten niet zeggen, is onbekend, nooit gelijk.', en: 'The reference job need not be the one that fits best. What the texts do not say is unknown, never equal.' }],
  },
  REFERENTIETEKST: {
    parameters: ['code', 'section'], gives: 'table', example: '=REFERENTIETEKST("1.1";"doel")',
    description: { nl: 'De tekst van een referentiefunctie uit het handboek, of een onderdeel ervan.', en: 'The text of a reference job of the handbook, or a part of it.' },
    notes: [{ nl: 'Typ de code tussen aanhalingstekens: van 1.1 zonder aanhalingstekens maakt Excel een getal of een datum.', en: 'Type the code between quotes: of 1.1 without quotes Excel makes a number or a date.' }],
  },
  FUNCTIERASTER: {
    parameters: [], gives: 'table', example: '=FUNCTIERASTER()',
    description: { nl: 'Het raster van het handboek: de families naast elkaar, de groepen onder elkaar.', en: 'The grid of the handbook: families across, grades down.' },
  },
  INDELINGSKAART: {
    parameters: ['oneJob', 'header'], gives: 'card', example: '=INDELINGSKAART(A2:K2;A$1:K$1)',
    description: {
      nl: 'De groep, met een kaart die zegt waarom: regel, citaten, tweede keus en buren. In een ouder Excel alleen de groep.',
      en: 'The grade, with a card that says why: rule, quotes, runner-up and neighbours. The grade alone in an older Excel.',
    },
    notes: [{ nl: 'Met =A1.Regel geeft een andere cel een deel van de kaart: Referentiefunctie, Regel, Uitkomst, Zekerheid, Aandachtspunten, Citaten, Motivering, TweedeKeus, BuurLager en BuurHoger. Kaarten zijn er in Excel van Microsoft 365 (CustomFunctionsRuntime 1.4).', en: 'With =A1.Regel another cell gives a part of the card: Referentiefunctie, Regel, Uitkomst, Zekerheid, Aandachtspunten, Citaten, Motivering, TweedeKeus, BuurLager and BuurHoger. Cards are there in Excel of Microsoft 365 (CustomFunctionsRuntime 1.4).' }],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;

export type FunctionId = keyof typeof FUNCTIONS;

export const FUNCTION_IDS = Object.keys(FUNCTIONS) as readonly FunctionId[];

export const describeFunction = (id: FunctionId): FunctionDescription => FUNCTIONS[id];

/** The arguments that a function of the table takes. */
export type GivenOf<Id extends FunctionId> = Pick<Given, (typeof FUNCTIONS)[Id]['parameters'][number]>;
