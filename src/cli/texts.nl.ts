/** Every Dutch line of the command line. */

const number = new Intl.NumberFormat('nl-NL');
const count = (value: number): string => number.format(value);

/** Control characters in the name of a file or a found value would garble the terminal. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** What to do about a file in the way. */
const REPLACE = 'Kies een andere naam bij --output, of vervang het met --force.';

/** Most letters of a cell that are shown in a line. */
const SHOWN_LETTERS = 60;
const shorten = (text: string): string => (text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text);

export const CLI_TEXTS = {
  // help
  description: 'Deelt bedrijfsfuncties in met een handboek van referentiefuncties: per rij een voorstel voor de functiegroep, met motivering. Mensen beslissen.',
  usage: '[opties] <invoer>',
  inputHelp: 'bestand met functies (.xlsx, .csv, .json of .ndjson), of - voor standaardinvoer',
  outputHelp: 'waar het resultaat komt; - is standaarduitvoer (anders: NAAM.ingedeeld.EXT naast de invoer)',
  catalogueHelp: 'handboek (.txt, .md, .docx, .pdf, .xlsx, .csv, of .json van npm run catalogue), een of meer bestanden (anders: het ingebouwde handboek)',
  embeddingHelp: 'woordkennis die npm run train voor dit handboek heeft geleerd (anders: letters, stammen en synoniemen)',
  precedentsHelp: 'eerdere besluiten (.csv, .xlsx, .json): kolommen Functie en Referentiefunctie; de code is genoeg',
  sheetHelp: 'naam van het blad in een werkmap (anders: het blad dat als laatste open stond)',
  mapHelp: 'wijs een kolom zelf een betekenis toe, zoals "Rolprofiel=taken"; veld "negeren" laat een kolom weg',
  noJoinHelp: 'lees elke rij als een eigen functie, ook waar opeenvolgende rijen samen één functie beschrijven',
  onlyMissingHelp: 'deel alleen de rijen in die nog geen resultaat hebben; de andere blijven zoals ze zijn',
  motivationHelp: 'kort (hoogstens 700 tekens), volledig (het hele verslag in de cel) of geen (alleen de regel met het handboek); anders: kort',
  jobsHelp: 'hoeveel kernen tegelijk indelen (anders: alle); het resultaat is steeds hetzelfde',
  jobsMalformed: (value: string, most: number): string => `--jobs "${oneLine(value)}" is geen aantal. Geef een getal van 1 tot en met ${String(most)}`,
  strictnessHelp: 'wanneer een rij Voorstel wordt: streng, normaal of ruim (anders: normaal)',
  languageHelp: 'taal van onze kolommen: nl of en (anders: nl)',
  motivationUnknown: (form: string): string => `Onbekende motivering "${oneLine(form)}". Kies kort, volledig of geen`,
  strictnessUnknown: (how: string): string => `Onbekende strengheid "${oneLine(how)}". Kies streng, normaal of ruim`,
  strictness: (how: string): string => `Strengheid: ${how}.`,
  languageUnknown: (language: string): string => `Onbekende taal "${oneLine(language)}". Kies nl of en`,
  withdrawn: (count: number): string => `${count === 1 ? 'Eén bewering is' : `${String(count)} beweringen zijn`} uit de motiveringen weggelaten: de teksten bewijzen ${count === 1 ? 'die' : 'ze'} niet.`,
  forceHelp: 'vervang wat er op de plaats van de uitvoer staat, ook als het geen eigen resultaat is (nooit de invoer)',
  formatHelp: 'formaat van het resultaat: csv, xlsx, json of ndjson (anders: naar de naam van de uitvoer, of gelijk aan de invoer)',
  quietHelp: 'meld alleen fouten',
  helpHelp: 'toon deze uitleg',
  headings: { 'Usage:': 'Gebruik:', 'Arguments:': 'Invoer:', 'Options:': 'Opties:' },
  helpEnd: (fields: readonly string[]): string => [
    '', `Velden voor --map: ${fields.join(', ')}.`, '', 'Voorbeelden:',
    '  npm run classify -- functies.xlsx', '  npm run classify -- functies.csv --output resultaat.xlsx',
    '  npm run classify -- functies.csv --map "Rolprofiel=taken" "Schaal=functiegroep"',
    '  npm run -s classify -- --format ndjson - < functies.ndjson   (een stroom: elke regel meteen beantwoord)',
    '  npm run classify -- functies.xlsx --catalogue handboek.docx --embedding handboek.kennis.json --precedents besluiten.csv', '',
    'Afsluitcode: 0 klaar, 2 verkeerd gebruik of onleesbare invoer (bij een stroom: ook als één regel niet te lezen was), 130 afgebroken.',
  ].join('\n'),

  // usage
  seeHelp: (message: string): string => `${message} (zie --help)`,
  commandMissing: (commands: readonly string[]): string => `Gebruik: functie-indeling ${commands.join('|')} … Zie functie-indeling ${commands[0] ?? ''} --help.`,
  inputMissing: 'Geef een bestand met functies op, of - voor standaardinvoer.',
  optionUnknown: (option: string): string => `Onbekende optie ${option}.`,
  optionValueMissing: (option: string): string => `Optie ${option} heeft een waarde nodig.`,
  tooManyInputs: (extra: string): string => `Geef één invoerbestand op; "${extra}" is er één te veel. Zet namen met spaties tussen aanhalingstekens.`,
  argumentMissing: (name: string): string => `Er ontbreekt een woord: ${name}.`,
  badUsage: 'De opdracht is niet begrepen.',
  formatUnknown: (format: string): string => `Onbekend formaat "${format}". Kies csv, xlsx, json of ndjson.`,
  mapMalformed: (value: string): string => `--map "${value}" is niet te lezen. Schrijf "Kop=veld", bijvoorbeeld "Rolprofiel=taken".`,
  fieldUnknown: (field: string, fields: readonly string[]): string => `Onbekend veld "${field}". Kies uit: ${fields.join(', ')}.`,

  // reading
  standardInput: 'standaardinvoer',
  fileMissing: (file: string): string => `${file}: bestand niet gevonden. Controleer de naam en de map.`,
  fileIsFolder: (file: string): string => `${file}: dit is een map. Geef een bestand op.`,
  fileForbidden: (file: string): string => `${file}: geen toegang. Sluit het bestand in andere programma's of vraag leesrechten.`,
  fileTooLarge: (file: string, megabytes: number, limit: number): string => `${file}: het bestand is ${count(megabytes)} MB; de grens is ${count(limit)} MB. Splits het in delen.`,
  fileUnreadable: (file: string, code: string): string => `${file}: lezen mislukt (${code}). Probeer het opnieuw of kopieer het bestand eerst naar een eigen schijf.`,
  tooMuchMemory: (file: string): string => `${file}: te groot om in één keer te verwerken. Splits het in delen.`,
  inFile: (file: string, message: string): string => `${file}: ${message}`,
  inSheet: (file: string, sheet: string, message: string): string => `${file}, blad "${sheet}": ${message}`,
  sheetOnlyInWorkbook: (file: string): string => `${file}: --sheet hoort bij een werkmap; dit bestand heeft geen bladen.`,

  // catalogue
  catalogueName: (names: readonly string[]): string => names.join(' + '),
  catalogueVersion: 'eigen bestand',
  inPage: (file: string, page: number, sheet: boolean): string => `${file}, ${sheet ? 'blad' : 'pagina'} ${String(page)}`,
  moreWarnings: (amount: number): string => `… en nog ${count(amount)} meldingen over het handboek.`,

  // knowledge of the user's own
  embeddingUnreadable: (file: string): string => `${file}: dit is geen woordkennis van npm run train, of van een oudere versie. Draai npm run train opnieuw.`,
  embeddingOfOther: (file: string, learned: string, current: string): string =>
    `${file}: geleerd voor een ander handboek (kenmerk ${learned}; dit handboek heeft ${current}). Draai npm run train met dit handboek.`,
  embeddingUsed: (file: string): string => `Woordkennis: ${file}`,
  precedentColumns: (file: string): string => `${file}: geen kolommen Functie en Referentiefunctie gevonden. Zet die koppen boven de titel en de code.`,
  precedentsUnknown: (file: string, codes: readonly string[], rest: number): string =>
    `${file}: overgeslagen, niet in het handboek: ${codes.join(', ')}${rest > 0 ? ` … (+${count(rest)})` : ''}.`,
  precedentsNone: (file: string): string => `${file}: geen besluit met een functie uit dit handboek. Vul bij Referentiefunctie de code in, zoals 1.1.`,
  precedentsUsed: (file: string, amount: number): string => `Eerdere besluiten: ${count(amount)} uit ${file}`,

  // a stream
  brokenKey: 'Fout',
  lineKey: 'Regel',
  lineTooLong: (line: number, megabytes: number): string => `Regel ${count(line)} is langer dan ${count(megabytes)} MB. Zet elke functie op een eigen regel.`,
  brokenLines: (amount: number): string => `${amount === 1 ? 'Eén regel is' : `${count(amount)} regels zijn`} niet gelezen; ${amount === 1 ? 'zij staat' : 'zij staan'} in het resultaat met de reden bij "Fout". Herstel ze en bied ze opnieuw aan.`,
  streamInterrupted: (rows: number): string => `Afgebroken na ${count(rows)} ${rows === 1 ? 'regel' : 'regels'}; wat al geschreven is, is heel.`,

  // writing
  wouldOverwriteInput: (file: string): string => `${file}: het resultaat zou de invoer overschrijven. Kies een andere naam bij --output.`,
  notOurs: (file: string): string => `${file}: hier staat een bestand dat geen resultaat van deze opdracht is. Het blijft staan. ${REPLACE}`,
  cannotLook: (file: string): string => `${file}: het bestand dat hier staat is te groot of niet te lezen, dus niet na te gaan is of het een eigen resultaat is. Het blijft staan. ${REPLACE}`,
  changedByHand: (file: string, row: number, header: string, others: number): string =>
    `${file}: in dit resultaat is met de hand gewijzigd: rij ${String(row)}, ${header}${others === 0 ? '' : ` (en nog ${count(others)})`}. Geef dit bestand zelf als invoer; dan blijft dat staan. Of: ${REPLACE.charAt(0).toLowerCase()}${REPLACE.slice(1)}`,
  addedColumns: (file: string, headers: readonly string[]): string =>
    `${file}: dit resultaat heeft kolommen die de invoer niet heeft: ${headers.join(', ')}. Geef dit bestand zelf als invoer; dan blijven ze staan. Of: ${REPLACE.charAt(0).toLowerCase()}${REPLACE.slice(1)}`,
  changedMeanwhile: (file: string): string => `${file}: dit bestand is intussen gewijzigd en blijft staan. Herhaal de opdracht.`,
  linksInCircle: (file: string): string => `${file}: deze koppelingen verwijzen naar elkaar. Kies een andere naam bij --output.`,
  nameTooLong: (file: string): string => `${file}: deze naam is te lang. Kies een kortere bij --output.`,
  folderMissing: (folder: string): string => `${folder}: deze map bestaat niet. Maak de map, of kies een andere bij --output.`,
  outputIsFolder: (file: string): string => `${file}: dit is een map. Geef bij --output een bestandsnaam op.`,
  outputForbidden: (file: string): string => `${file}: schrijven niet toegestaan. Sluit het bestand in Excel of kies een andere map bij --output.`,
  diskFull: (file: string): string => `${file}: de schijf is vol. Maak ruimte of kies een andere map bij --output.`,
  outputFailed: (file: string, code: string): string => `${file}: schrijven mislukt (${code}). Kies een andere map bij --output.`,
  macroMismatch: (from: string, to: string): string => `Een ${from} wordt geen ${to}: Excel zou het resultaat weigeren. Laat de extensie gelijk, of kies --format csv.`,

  // progress and summary
  progressBar: ' {bar} {percentage}% | {value} van {total} functies | {rate} per seconde',
  progressLine: (done: number, total: number, rate: number): string => `${count(done)} van ${count(total)} functies (${count(rate)} per seconde)`,
  pagesBar: ' {bar} {percentage}% | pagina {value} van {total}',
  pagesLine: (done: number, total: number): string => `pagina ${count(done)} van ${count(total)} gelezen`,
  noJoinHint: 'Dat kan met --no-join.',
  mapSuggestion: (option: string): string => `Bijvoorbeeld met --map ${option}.`,
  unusedColumns: (columns: readonly string[]): string => `Niet herkend en niet gebruikt: ${columns.join(', ')}. Wijs ze zo nodig toe met --map.`,
  privateColumns: (columns: readonly string[]): string => `Over personen, nooit gebruikt: ${columns.join(', ')}.`,
  kept: (amount: number): string =>
    `${amount === 1 ? 'Eén resultaatcel is met de hand gewijzigd en blijft' : `${count(amount)} resultaatcellen zijn met de hand gewijzigd en blijven`} staan. Maak alle resultaatcellen van zo'n rij leeg om haar opnieuw te laten invullen.`,
  keptCell: (row: number, title: string, header: string, value: string): string => `  rij ${String(row)}${title === '' ? '' : ` ${shorten(title)}`}, ${header}: ${value === '' ? '(leeg)' : `"${shorten(value)}"`}`,
  keptMore: (amount: number): string => `  … en nog ${count(amount)}.`,
  onlyMissing: (amount: number, done: number): string => `${count(amount)} ${amount === 1 ? 'rij' : 'rijen'} zonder resultaat; ${count(done)} met een resultaat ${done === 1 ? 'blijft' : 'blijven'} zoals ${done === 1 ? 'zij is' : 'zij zijn'}.`,
  noneYet: 'De invoer heeft nog geen resultaten, dus alle rijen worden ingedeeld. Geef een eerder resultaat als invoer om alleen nieuwe rijen in te delen.',
  readFrom: (file: string, sheet: string | undefined): string => (sheet === undefined ? `Invoer: ${file}` : `Invoer: ${file}, blad "${sheet}"`),
  done: (total: number, seconds: number, rate: number): string =>
    `${count(total)} ${total === 1 ? 'functie' : 'functies'} ingedeeld in ${seconds.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} s (${count(rate)} per seconde)`,
  outcomes: 'Uitkomst',
  grades: 'Functiegroep',
  noGrade: 'geen groep',
  countLine: (label: string, amount: number, width: number): string => `  ${label.padEnd(width)} ${count(amount).padStart(7)}`,
  catalogue: (name: string, version: string, hash: string, jobs: number): string =>
    `Handboek: ${name}, versie ${version}, kenmerk ${hash} (${count(jobs)} ${jobs === 1 ? 'referentiefunctie' : 'referentiefuncties'})`,
  writtenTo: (file: string, replaced: boolean): string => `Resultaat: ${file}${replaced ? ' (vervangt het vorige)' : ''}`,
  standardOutput: 'standaarduitvoer',

  // trouble
  interrupted: 'Afgebroken; er is niets geschreven.',
  unexpected: (message: string): string => `Onverwachte fout: ${message}. Herhaal de opdracht met DEBUG=1 en meld wat er verschijnt.`,
} as const;
