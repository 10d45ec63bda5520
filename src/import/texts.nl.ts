/** The Dutch lines about files: what is wrong, where, and what to do about it. The caller puts the name of the file in front. */

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const IMPORT_TEXTS = {
  empty: 'Het bestand is leeg. Kies een bestand met functies.',
  // csv
  unclosedQuote: (line: number): string => `Het aanhalingsteken dat op regel ${String(line)} begint, wordt nergens gesloten. Sluit het, of verdubbel het als het bij de tekst hoort.`,
  linesInQuotes: (count: number): string => `${count === 1 ? 'Eén regel stond' : `${String(count)} regels stonden`} als geheel tussen aanhalingstekens; die zijn weggelaten, ook in het resultaat.`,
  binaryList: 'Dit is geen tekst en geen bekend formaat. Kies een .xlsx, .csv, .json of .ndjson.',
  replacedSigns: (signs: readonly string[]): string => `Tekens die niet in de tekenset van de invoer (Windows-1252) passen, staan in onze kolommen als ?: ${signs.join(' ')}.`,
  savedAsUtf8: 'Onze tekst past niet in de tekenset van de invoer (Windows-1252); het resultaat is daarom als UTF-8 opgeslagen.',
  // json
  badJson: (line: number, column: number): string => `Geen geldige JSON op regel ${String(line)}, teken ${String(column)}. Herstel het bestand of exporteer het opnieuw.`,
  badJsonText: (line: number): string => `De tekst is beschadigd op regel ${String(line)} (geen geldige UTF-8). Sla het bestand opnieuw op als UTF-8.`,
  noJsonRows: 'Geen lijst van functies gevonden. Verwacht wordt [{"Functie": "…", "Werkzaamheden": "…"}, …], of een object met één zo\'n lijst erin.',
  severalJsonRows: (keys: readonly string[]): string => `Er staan meer lijsten van functies in (${list(keys)}). Bewaar de bedoelde lijst in een eigen bestand.`,
  notAnObject: (line: number): string => `Op regel ${String(line)} staat geen object met velden. Elke functie hoort te zijn als {"Functie": "…", "Werkzaamheden": "…"}.`,
  rowsAboveHeader: (count: number): string => `${count === 1 ? 'De rij' : `De ${String(count)} rijen`} boven de kopregel ${count === 1 ? 'past' : 'passen'} niet in dit formaat en ${count === 1 ? 'is' : 'zijn'} weggelaten.`,
  // xlsx
  encrypted: 'Het bestand is met een wachtwoord beveiligd. Verwijder het wachtwoord in Word of Excel (Bestand > Info) en probeer opnieuw.',
  oldExcel: 'Dit is het oude Excel-formaat (.xls). Sla het bestand in Excel op als .xlsx.',
  binaryWorkbook: 'Dit is een binaire werkmap (.xlsb). Sla het bestand in Excel op als .xlsx.',
  openDocument: 'Dit is een OpenDocument-bestand. Sla het op als .docx of .xlsx.',
  notAZip: 'Dit is geen Excel-werkmap (.xlsx). Open het bestand in Excel en sla het op als .xlsx.',
  truncated: 'Het bestand is beschadigd of afgebroken: het einde ontbreekt. Kopieer of download het bestand opnieuw.',
  damaged: 'Het bestand is beschadigd. Open het in Excel of Word, laat het herstellen en sla het op.',
  notAWorkbook: 'Dit is een zip-bestand, geen Excel-werkmap. Pak het uit, of sla de werkmap in Excel op als .xlsx.',
  noSheets: 'De werkmap heeft geen werkblad met cellen. Kies een werkmap met functies.',
  sheetMissing: (name: string, names: readonly string[]): string => `Blad "${name}" bestaat niet. Aanwezig: ${list(names)}.`,
  tooManyCells: (limit: number): string => `Een werkblad telt meer dan ${String(limit / 1_000_000)} miljoen cellen en is daarom niet geopend. Verwijder lege rijen en kolommen, of sla alleen dit blad op.`,
  formulasWithoutValue: (count: number): string => `${String(count)} ${count === 1 ? 'formule heeft' : 'formules hebben'} geen bewaarde uitkomst en ${count === 1 ? 'is' : 'zijn'} als leeg gelezen. Open de werkmap in Excel, sla haar op en probeer opnieuw.`,
  tooManyColumns: (count: number): string => `Met onze kolommen erbij telt het blad ${String(count)} kolommen; Excel kan er 16.384 aan. Verwijder lege kolommen, of kies --format csv.`,
  // handbooks
  pdfEncrypted: 'De PDF is met een wachtwoord beveiligd. Sla hem zonder wachtwoord op en probeer opnieuw.',
  pdfDamaged: 'De PDF is beschadigd of afgebroken. Download of kopieer het bestand opnieuw.',
  pdfScanned: (pages: number): string => `De PDF bevat geen tekst, alleen beelden (${String(pages)} ${pages === 1 ? 'pagina' : "pagina's"}). Vraag de uitgever om een versie met tekst, of laat de scan eerst omzetten naar tekst.`,
  oldWord: 'Dit is het oude Word-formaat (.doc). Sla het bestand in Word op als .docx.',
  oldOffice: 'Dit is een oud Office-bestand (.xls of .doc). Sla het op als .xlsx of .docx.',
  webPage: 'Dit is een webpagina (HTML), geen document of werkmap, ook als de naam .xls zegt. Open het bestand in Excel of Word en sla het op als .xlsx of .docx.',
  spreadsheetXml: 'Dit is een XML-werkblad van Excel 2003, ook als de naam .xls zegt. Open het bestand in Excel en sla het op als .xlsx.',
  docxDamaged: 'Het document is beschadigd. Open het in Word, laat het herstellen en sla het op.',
  zipUnknown: 'Dit is een zip-bestand, geen document of werkmap. Pak het uit en kies het handboek zelf.',
  zipBomb: (megabytes: number): string => `Het bestand pakt uit tot meer dan ${String(megabytes)} MB en is daarom niet geopend. Controleer waar het vandaan komt.`,
  zipTooManyParts: (limit: number): string => `Het bestand bestaat uit meer dan ${String(limit)} delen en is daarom niet geopend. Controleer waar het vandaan komt.`,
  xmlEntities: 'Het document bevat eigen XML-verwijzingen, zoals geen tekstverwerker ze schrijft, en is daarom niet geopend. Controleer waar het vandaan komt.',
  catalogueJson: (place: string, message: string): string => `Dit is geen opgeslagen handboek: bij "${place}" ${message}. Maak het opnieuw met npm run catalogue -- import.`,
  catalogueJsonNewer: (version: string): string => `Het opgeslagen handboek heeft formaat ${version}; deze versie leest formaat 1. Werk de invoegtoepassing bij.`,
  catalogueAmongOthers: 'Dit is een opgeslagen handboek en kan niet met andere bestanden worden samengevoegd. Laad het alleen.',
  catalogueSheetsNewer: (version: string): string => `Deze werkmap heeft formaat ${version}; deze versie leest formaat 1. Werk de invoegtoepassing bij.`,
  sheetTextTooLong: (sheet: string, row: number, header: string, length: number): string =>
    `Blad "${sheet}", rij ${String(row)}, kolom "${header}": de tekst telt ${String(length)} tekens; een cel in Excel kan er 32.767 aan. Kort de tekst in het handboek in.`,
  sheetTooLong: (sheet: string, rows: number): string => `Blad "${sheet}" zou ${String(rows)} rijen tellen; Excel kan er 1.048.576 aan. Splits het handboek in delen.`,
  notHeld: (title: string): string => `Een tekst van "${title}" past niet zonder verlies in een werkmap. Bewaar het handboek als .json met import.`,
  binaryFile: 'Dit is geen tekst en geen bekend formaat. Kies een .txt, .md, .docx, .pdf, .xlsx, .csv of .json.',
  tooLarge: (megabytes: number, limit: number): string => `Het bestand is ${String(megabytes)} MB; de grens is ${String(limit)} MB. Splits het handboek in delen.`,
  // conversion
  cellTooLong: (place: string, length: number): string => `${place} telt ${String(length)} tekens; een cel in Excel kan er 32.767 aan. Kort de tekst in, of kies --format csv.`,
  halfCharacter: (place: string): string => `${place} bevat een half teken (los surrogaat) dat dit formaat niet kan bewaren. Verwijder het, of kies --format json.`,
  sheetTooLarge: (rows: number, columns: number): string => `De tabel (${String(rows)} rijen, ${String(columns)} kolommen) past niet op een werkblad van Excel. Kies --format csv.`,
  unnamedColumn: (number: number): string => `Kolom ${String(number)}`,
  place: (row: number, column: number): string => `De cel in rij ${String(row)}, kolom ${String(column)}`,
  sheetName: 'Functies',
} as const;
