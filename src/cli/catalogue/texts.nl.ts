/** Every Dutch line of `npm run catalogue`. */
import { LABEL_MEANINGS, LINE_MEANINGS, SECTION_MEANINGS, sectionName } from '../../core';
import type { Answer, ChangedPart, HandbookQuestion, LabelMeaning, LineMeaning, ReadingSummary } from '../../core';

const number = new Intl.NumberFormat('nl-NL');
const count = (amount: number, one: string, more: string): string => `${number.format(amount)} ${amount === 1 ? one : more}`;

const PARTS: Readonly<Record<ChangedPart, string>> = {
  name: 'naam', grade: 'functiegroep', family: 'familie', alternativeNames: 'alternatieve namen', position: 'positie', purpose: 'doel', activities: 'activiteiten',
  characteristics: 'kenmerken', knowledge: 'kennisniveau', context: 'context', rules: 'toepassingsregels', levelCriteria: 'niveaukenmerken',
};

const LABELS: Readonly<Record<LabelMeaning, string>> = {
  name: 'de functienaam', code: 'de functiecode', grade: 'de functiegroep', family: 'de functiefamilie', alternatives: 'andere functienamen', points: 'de punten',
};
const LINES: Readonly<Record<LineMeaning, string>> = { function: 'de naam van een functie', 'no-function': 'geen functie', family: 'de naam van de familie' };
const KINDS: Readonly<Record<HandbookQuestion['kind'], string>> = { heading: 'kop', label: 'woord vóór een gegeven', row: 'rij', column: 'kolom', line: 'regel' };
function answerName(answer: Answer): string {
  switch (answer.kind) {
    case 'section': return sectionName(answer.meaning, 'nl');
    case 'label': return LABELS[answer.meaning];
    case 'line': return LINES[answer.meaning];
  }
}

export const CATALOGUE_TEXTS = {
  description: 'Leest een handboek van referentiefuncties, toont wat er begrepen is, en bewaart het.',
  importHelp: 'leest de bestanden van een handboek (.txt, .md, .docx, .pdf, .xlsx, .csv, .json) als één en bewaart het als .json',
  exportHelp: 'schrijft een handboek als werkmap (.xlsx) om in Excel te bewerken; import leest haar weer in',
  checkHelp: 'leest een handboek en toont het hele leesverslag, zonder iets te bewaren',
  showHelp: 'toont een referentiefunctie zoals zij gelezen is',
  diffHelp: 'toont wat er tussen twee uitgaven van een handboek verschilt',
  filesHelp: 'bestanden van het handboek, in volgorde',
  exportFilesHelp: 'bestanden van het handboek (anders: het ingebouwde handboek)',
  codeHelp: 'code van de functie, of haar naam',
  oldHelp: 'de oude uitgave',
  newHelp: 'de nieuwe uitgave',
  outputHelp: 'waar het handboek komt (.json); - is standaarduitvoer',
  workbookHelp: 'waar de werkmap komt (.xlsx); - is standaarduitvoer',
  nameHelp: 'naam van het handboek, zoals resultaten het noemen (anders: de namen van de bestanden)',
  versionHelp: 'versie of jaar van het handboek (anders: "eigen bestand")',
  correctionsHelp: 'bestand met correcties (.json): {"sections": {"Kop": "purpose"}, "labels": {"Trede": "grade"}, "lines": {"Hovenier": "function"}, "ladder": ["A", "B"], "grades": {"1.1": "B"}}; check noemt wat er nog gevraagd wordt',
  catalogueHelp: 'bestanden van het handboek (anders: het ingebouwde handboek)',
  helpHelp: 'toon deze uitleg',
  headings: { 'Usage:': 'Gebruik:', 'Arguments:': 'Invoer:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:' } as Readonly<Record<string, string>>,
  helpEnd: [
    '', 'Voorbeelden:', '  npm run catalogue -- import handboek.pdf raster.xlsx --output handboek.json', '  npm run catalogue -- check handboek.docx',
    '  npm run catalogue -- export handboek.json --output handboek.xlsx', '  npm run catalogue -- show 1.1 --catalogue handboek.json', '  npm run catalogue -- diff oud.json nieuw.json', '', 'Afsluitcode: 0 klaar, 2 verkeerd gebruik, onleesbare invoer of geen functies, 3 gelezen, maar mager: de meeste functies hebben geen activiteiten, 130 afgebroken.',
  ].join('\n'),

  commandMissing: 'Geef een opdracht op: import, export, check, show of diff.',
  commandUnknown: (found: string): string => `Onbekende opdracht "${found}". Kies import, export, check, show of diff.`,
  outputMissing: 'Geef met --output op waar het handboek komt, bijvoorbeeld --output handboek.json.',
  workbookMissing: 'Geef met --output op waar de werkmap komt, bijvoorbeeld --output handboek.xlsx.',
  outputNotXlsx: (file: string): string => `${file}: een werkmap wordt als .xlsx bewaard. Kies een naam die op .xlsx eindigt.`,
  outputNotJson: (file: string): string => `${file}: een handboek wordt als .json bewaard. Kies een naam die op .json eindigt.`,
  notOurs: (file: string): string => `${file}: hier staat een bestand dat niet door deze opdracht is gemaakt, of daarna is bewerkt. Het blijft staan. Kies een andere naam bij --output, of vervang het met --force.`,
  codeUnknown: (code: string, near: readonly string[]): string =>
    `Functie "${code}" staat niet in het handboek.${near.length === 0 ? ' Bekijk de codes met check.' : ` Lijkt op: ${near.join('; ')}.`}`,
  correctionsInvalid: (file: string, place: string): string =>
    `${file}: ${place === '' ? 'dit is geen JSON-object' : `"${place}" is geen geldige correctie`}. Verwacht wordt {"sections": {…}, "labels": {…}, "lines": {…}, "ladder": […], "grades": {…}}.`,

  read: (files: readonly string[]): string => `Gelezen: ${files.join(', ')}`,
  counts: (jobs: number, families: number, activities: number, rules: number): string =>
    `${count(jobs, 'referentiefunctie', 'referentiefuncties')}, ${count(families, 'familie', 'families')}, ${count(activities, 'activiteit', 'activiteiten')}, ${count(rules, 'toepassingsregel', 'toepassingsregels')}`,
  ladder: (grades: readonly string[]): string => `Functiegroepen, laag naar hoog: ${grades.join(' ')}`,
  lines: (used: number, leftover: number): string => `${count(used, 'regel', 'regels')} in het handboek gebruikt, ${count(leftover, 'regel', 'regels')} niet begrepen`,
  parts: ({ functions, withGrade, withFamily, withPurpose, withActivities, withCharacteristics }: ReadingSummary): string =>
    `Van ${count(functions, 'functie', 'functies')} hebben een groep: ${number.format(withGrade)}, familie: ${number.format(withFamily)}, doel: ${number.format(withPurpose)}, activiteiten: ${number.format(withActivities)}, kenmerken: ${number.format(withCharacteristics)}`,
  leftOut: (functions: number): string => `${count(functions, 'functie doet', 'functies doen')} niet mee: er is geen functiegroep van gevonden. Voeg het raster of de lijst met groepen toe.`,
  poor: (without: number, functions: number): string => `Mager gelezen: ${number.format(without)} van de ${count(functions, 'functie', 'functies')} hebben geen activiteiten. Zo kan er nauwelijks mee worden ingedeeld; zeg wat de koppen hieronder zijn (--corrections), of voeg de functiebeschrijvingen toe.`,
  ungraded: 'Geen enkele functie heeft een functiegroep: het handboek dient alleen om de best passende functie te vinden. Voeg het raster, de ranglijst of de schalenlijst toe.',
  questions: 'Het meest voorkomend en niet begrepen, of om te bevestigen (één antwoord geldt voor alle plaatsen):',
  question: ({ kind, text, count: places, guess }: HandbookQuestion): string => `${number.format(places)}× ${KINDS[kind]} "${text}": ${guess === undefined ? 'wat is dit?' : `is dit ${answerName(guess)}?`}`,
  samples: (samples: readonly string[]): string => `daar staat: ${samples.map((sample) => `"${sample}"`).join(', ')}`,
  guess: (part: string, entry: string): string => `in het correctiebestand onder "${part}": ${entry}`,
  noGuess: (key: string): string => `in het correctiebestand onder "sections" (${SECTION_MEANINGS.join(', ')}), "labels" (${LABEL_MEANINGS.join(', ')}) of "lines" (${LINE_MEANINGS.join(', ')}): ${key}: …`,
  draft: 'Alle vermoedens als correctiebestand; kijk ze na, bewaar ze als .json en lees opnieuw met --corrections:',
  allHelp: 'toont ook elke regel die niet begrepen is',
  issues: (errors: number, warnings: number, infos: number): string => `${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}, ${count(infos, 'mededeling', 'mededelingen')}`,
  testTooSmall: 'Zelftoets: het handboek is te klein om op zichzelf te toetsen (minder dan 15 functies met een groep, of minder dan 3 groepen). De Zekerheid komt uit andere handboeken.',
  testFound: (functions: number, exact: number, within: number): string =>
    `Zelftoets: van ${count(functions, 'functie', 'functies')}, elk om de beurt weggelaten, lezen de andere bij ${String(exact)} de eigen groep en bij ${String(within)} hoogstens één groep ernaast.`,
  testShort: (exact: number, within: number, texts: number): string => `  Met teksten zo kort als een rij in een lijst: ${String(exact)} en ${String(within)} van de ${String(texts)}.`,
  testWeak: (family: string, exact: number, texts: number): string => `  Zwak in ${family === '' ? 'de functies zonder familie' : family}: ${String(exact)} van de ${String(texts)}. Kijk daar zelf naar de groep.`,
  testRules: (all: number, unread: number): string => `Toepassingsregels: ${count(all, 'voorwaarde', 'voorwaarden')}${unread === 0 ? ', alle gelezen' : `, ${String(unread)} niet gelezen`}.`,
  jobLine: (code: string, name: string, grade: string, family: string, missing: string): string =>
    `  ${code.padEnd(8)} ${grade.padEnd(5)} ${name} (${family === '' ? 'geen familie' : family})${missing === '' ? '' : ` · mist: ${missing}`}`,
  written: (file: string, hash: string, replaced: boolean): string => `Handboek: ${file}, kenmerk ${hash}${replaced ? ' (vervangt het vorige)' : ''}`,

  exported: (file: string, replaced: boolean): string => `Werkmap: ${file}${replaced ? ' (vervangt de vorige)' : ''}. Lees haar na het bewerken in met: npm run catalogue -- import ${file} --output handboek.json`,
  refreshed: (before: string, after: string): string => `Kennisniveau en toepassingsregels zijn opnieuw uit de teksten gelezen; het kenmerk wordt ${after} (was ${before}).`,

  same: 'Geen verschillen.',
  added: (title: string, grade: string): string => `+ ${title}, groep ${grade}`,
  removed: (title: string, grade: string): string => `- ${title}, groep ${grade}`,
  changed: (title: string): string => `~ ${title}`,
  partChanged: (part: ChangedPart, before?: string, after?: string): string =>
    (before === undefined || after === undefined ? `    ${PARTS[part]}: tekst gewijzigd` : `    ${PARTS[part]}: ${before === '' ? '(leeg)' : before} -> ${after === '' ? '(leeg)' : after}`),
  ladderChanged: (before: readonly string[], after: readonly string[]): string => `~ functiegroepen: ${before.join(' ')} -> ${after.join(' ')}`,
  settingsChanged: '~ instellingen van het handboek',
  familiesChanged: '~ functiefamilies',
  orderChanged: '~ volgorde van de functies',
  precedentsChanged: (added: number, removed: number): string =>
    `~ precedenten: ${added + removed === 0 ? 'andere volgorde' : `${number.format(added)} erbij, ${number.format(removed)} eraf`}`,
  changeCounts: (added: number, changed: number, removed: number): string => `${number.format(added)} nieuw, ${number.format(changed)} gewijzigd, ${number.format(removed)} vervallen`,

  shown: {
    family: 'Familie', grade: 'Functiegroep', shared: 'Zelfde tekst als', alternatives: 'Ook genoemd', position: 'Positie', purpose: 'Doel', activities: 'Activiteiten', knowledge: 'Kennisniveau', context: 'Context', rules: 'Toepassingsregels',
  },
} as const;
