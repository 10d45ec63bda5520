/** The pane about handbooks, in Dutch. */
import { sectionName } from '../core';
import type { Answer, LabelMeaning, LineMeaning, SectionMeaning } from '../core';
import type { HandbookTexts } from './handbook-texts';

const number = new Intl.NumberFormat('nl-NL');
const counted = (count: number, one: string, more: string): string => `${number.format(count)} ${count === 1 ? one : more}`;

const ANSWER_NAMES: Readonly<Record<LabelMeaning | LineMeaning, string>> = {
  name: 'Functienaam', code: 'Functiecode', grade: 'Functiegroep', family: 'Functiefamilie', alternatives: 'Andere functienamen', points: 'Punten',
  function: 'Deze regel is een functienaam', 'no-function': 'Deze regel is geen functie',
};
const nameOf = (answer: Answer): string => {
  if (answer.kind === 'section') return sectionName(answer.meaning, 'nl');
  return answer.kind === 'line' && answer.meaning === 'family' ? 'Deze regel is de naam van de familie' : ANSWER_NAMES[answer.meaning];
};

/** How a question names what it asks after. */
const ASKED: Readonly<Record<SectionMeaning | LabelMeaning | LineMeaning, string>> = {
  position: 'de positie in de organisatie', purpose: 'het doel', activities: 'de activiteiten', rules: 'de toepassingsregels', context: 'de context', complexity: 'de complexiteit (kennis)',
  autonomy: 'de zelfstandigheid', impact: 'het afbreukrisico', physical: 'de fysieke aspecten', other: 'een ander kenmerk', ignore: 'iets dat niet bij de functie hoort',
  name: 'de functienaam', code: 'de functiecode', grade: 'de functiegroep', family: 'de functiefamilie', alternatives: 'een lijst van andere namen', points: 'het aantal punten',
  function: 'de naam van een functie', 'no-function': 'geen functie',
};

/** First part of a field as the reader names it. */
const FIELDS: Readonly<Record<string, string>> = {
  code: 'de naam van de functie', name: 'de naam van de functie', family: 'de functiefamilie', grade: 'de functiegroep', position: 'de positie', purpose: 'het doel',
  activityGroups: 'de activiteiten', characteristics: 'een kenmerk', knowledge: 'het kennisniveau', rules: 'een toepassingsregel', context: 'de context',
  alternatives: 'andere namen', alternativeNames: 'andere namen', ladder: 'de groepen', criteria: 'een niveaublad', levelCriteria: 'een niveaukenmerk', list: 'een lijst van functies', ignored: 'niets: hoort niet bij de functie', contents: 'de inhoudsopgave', continued: 'het vervolg van een regel', 'left-out': 'een functie die niet meedoet',
};

export const HANDBOOK_TEXTS_NL: HandbookTexts = {
  choose: 'Handboek laden…',
  sample: 'Voorbeeldhandboek laden',
  drop: 'Of sleep de bestanden hierheen: .docx, .pdf, .xlsx, .txt, .md, .csv of .json.',
  inUse: 'Handboek in gebruik',
  unfold: 'Ander handboek, of dit bekijken',
  fold: 'Sluit handboeken',
  remove: 'Verwijder uit deze werkmap',
  recent: (count) => `Recente handboeken (${number.format(count)})`,
  clearRecent: 'Lijst wissen',
  recentPromise: 'Deze staan alleen op deze computer.',
  reading: (done, total) => (total === 0 ? 'Het handboek wordt gelezen…' : `Het handboek wordt gelezen: ${number.format(done)} van ${counted(total, 'pagina', "pagina's")}`),
  locked: 'Tijdens het indelen blijft het handboek zoals het is.',
  changing: 'Het handboek wordt klaargezet…',
  updating: 'De correcties worden verwerkt…',
  stop: 'Stoppen',
  cancel: 'Niet gebruiken',
  use: 'Gebruik dit handboek',
  view: 'Bekijk het handboek',
  close: 'Sluiten',
  previewHeading: ({ name }) => `Zo is ${name} begrepen`,
  viewHeading: (name) => `Handboek ${name}`,
  summary: {
    heading: 'Wat er in het handboek gevonden is',
    parts: { functions: 'Functies', withGrade: 'met functiegroep', withFamily: 'met familie', withPurpose: 'met doel', withActivities: 'met activiteiten', withCharacteristics: 'met kenmerken' },
    share: (count, total) => `${number.format(count)} van ${number.format(total)}`,
    quality: {
      none: 'Geen functies gevonden. Beantwoord de vragen hieronder, of kies het deel van het handboek met de functiebeschrijvingen.',
      poor: 'Arm: de meeste functies hebben geen activiteiten, en daarmee valt niet goed in te delen. Beantwoord de vragen hieronder.',
      ungraded: 'Zonder groepen: geen functie heeft een functiegroep. Voeg het raster of de ranglijst toe, of zeg hieronder waar de groep staat.',
      good: 'Goed: hiermee kan worden ingedeeld.',
    },
    leftOut: (count) => `${counted(count, 'functie doet', 'functies doen')} niet mee; zie Om te controleren.`,
  },
  change: {
    heading: 'Wat de laatste correctie veranderde',
    part: (name, before, after) => `${name} ${number.format(before)} → ${number.format(after)}`,
    leftover: 'regels niet begrepen',
    none: 'Nog geen verschil. Beantwoord ook de andere vragen; samen kunnen zij wel iets veranderen.',
    undo: 'Ongedaan maken',
  },
  questions: {
    heading: (count) => `Vragen (${number.format(count)})`,
    promise: 'Eén antwoord geldt voor alle plaatsen, en ook voor een volgende uitgave.',
    ask: ({ text, count, guess }) => `${number.format(count)}× "${text}" – ${guess === undefined ? 'wat is dit?' : `is dit ${guess.kind === 'line' && guess.meaning === 'family' ? 'de naam van de familie' : ASKED[guess.meaning]}?`}`,
    samples: (samples) => `Daar staat: ${samples.map((sample) => `"${sample}"`).join(', ')}`,
    answer: (text) => `Wat is "${text}"?`,
    apply: (text) => `Toepassen op "${text}"`,
  },
  answers: {
    groups: { section: 'Kop of kolom: wat eronder staat is', label: 'Woord voor een gegeven: wat erachter of eronder staat is', line: 'De regel zelf' },
    name: nameOf,
    none: 'Kies…',
  },
  browse: {
    heading: (count) => `Functies bekijken (${number.format(count)})`,
    search: 'Zoek op naam of woorden uit de tekst',
    family: 'Familie',
    allFamilies: (count) => `Alle families (${number.format(count)})`,
    familyOption: (name, count) => `${name === '' ? 'Zonder familie' : name} (${number.format(count)})`,
    found: (count) => counted(count, 'functie gevonden', 'functies gevonden'),
    job: (code, name, grade) => `${code} ${name}: ${grade === '' ? 'geen groep' : grade}`,
    back: 'Terug naar de lijst',
    shared: (names) => `Deelt haar tekst met ${names}`,
    facts: (family, grade) => `${family === '' ? 'Zonder familie' : family} · ${grade === '' ? 'geen groep' : `groep ${grade}`}`,
    parts: {
      alternatives: 'Andere namen', position: 'Positie in de organisatie', purpose: 'Doel', activities: 'Activiteiten', characteristic: 'Kenmerk', criterion: 'Niveaukenmerk', knowledge: 'Kennisniveau',
      context: 'Context', rule: 'Toepassingsregel',
    },
    source: (count) => `Regels in het handboek (${number.format(count)})`,
    became: (field) => (field === undefined ? 'niet begrepen' : FIELDS[field.includes('code') ? 'code' : (field.split(/[.,]/)[0] ?? '')] ?? 'kopje'),
    line: 'Regel uit het handboek',
    gone: 'Deze functie is er na de correctie niet meer.',
  },
  understood: ({ jobs, familyCount, summary: { usedLines, leftoverLines } }) =>
    `${counted(jobs.length, 'functie', 'functies')} in ${counted(familyCount, 'familie', 'families')}; ${counted(usedLines, 'regel', 'regels')} gebruikt, ${number.format(leftoverLines)} niet begrepen.`,
  ladder: (ladder) => `Groepen, laag naar hoog: ${ladder.join(' ')}`,
  missing: (parts) => `mist ${parts.join(', ')}`,
  leftover: (count) => `Niet begrepen (${number.format(count)})`,
  notes: (count) => `Om te controleren (${number.format(count)})`,
  more: (count) => `… en nog ${number.format(count)}.`,
  place: (file, page, line) => [file, page === undefined ? undefined : `pagina ${String(page)}`, line === undefined ? undefined : `regel ${String(line)}`].filter((part) => part !== undefined).join(', '),
  after: (field) => `Staat na ${FIELDS[field.includes('code') ? 'code' : (field.split(/[.,]/)[0] ?? '')] ?? 'een ander deel'}.`,
  corrections: {
    heading: (count) => `Corrigeren${count === 0 ? '' : ` (${number.format(count)})`}`,
    promise: 'Correcties blijven bij het handboek en gelden ook voor een volgende uitgave.',
    adopt: (name, count) => `Neem ${counted(count, 'correctie', 'correcties')} over van ${name}`,
    line: 'Kopje of regel',
    means: 'Betekent',
    job: 'Functie',
    jobGrade: (label, grade) => `${label}: ${grade === '' ? 'geen groep' : grade}`,
    grade: 'Functiegroep',
    apply: 'Toepassen',
    ladder: 'Volgorde van de groepen, laag naar hoog',
    lower: (grade) => `Zet ${grade} een plaats lager`,
    higher: (grade) => `Zet ${grade} een plaats hoger`,
    invert: 'Draai de volgorde om',
    typed: 'Of typ alle groepen, laag naar hoog, met komma\'s ertussen',
    made: 'Gemaakte correcties',
    answerMade: (words, answer) => `"${words}"${answer.kind === 'line' ? ':' : ' betekent'} ${nameOf(answer)}`,
    gradeMade: (job, grade) => `${job} heeft groep ${grade}`,
    ladderMade: (ladder) => `Volgorde ${ladder.join(' ')}`,
    undo: (correction) => `Neem terug: ${correction}`,
    save: 'Bewaar correcties als bestand',
    fileName: (handbook) => `${handbook} correcties.json`,
  },
  notice(notice) {
    switch (notice.kind) {
      case 'kept': return 'Het handboek reist mee met deze werkmap. Sla de werkmap op.';
      case 'not-kept': return 'Het handboek is in gebruik, maar Excel kon het niet in de werkmap bewaren. Laad het na het openen opnieuw.';
      case 'not-restored': return 'De handboeken van deze werkmap konden niet worden gelezen. Open het taakvenster opnieuw.';
      case 'broken-off': return 'Het lezen van het handboek is afgebroken. Probeer het opnieuw.';
      case 'gone': return 'Dit handboek staat niet meer op deze computer. Laad de bestanden opnieuw.';
      case 'corrections-alone': return 'Dit bestand bevat alleen correcties. Laad het samen met de bestanden van het handboek.';
      case 'removed': return `${notice.name} staat niet meer in deze werkmap. Sla de werkmap op.`;
      case 'unreadable': return `${notice.file}: ${notice.detail}`;
      case 'no-functions': return `${notice.file}: geen referentiefuncties gevonden. Kies het deel van het handboek met de functiebeschrijvingen.`;
      case 'damaged': return `${counted(notice.count, 'handboek in deze werkmap is', 'handboeken in deze werkmap zijn')} beschadigd en niet gebruikt. Laad opnieuw.`;
    }
  },
};
