/** Every Dutch line of `npm run questions`. */

const count = (value: number, one: string, several: string): string => `${new Intl.NumberFormat('nl-NL').format(value)} ${value === 1 ? one : several}`;

export const QUESTION_TEXTS = {
  description: 'Zet de open vragen van een lijst met functies op een blad om aan leidinggevenden te sturen, en verwerkt hun antwoorden in een kopie van de lijst.',
  usage: '[opties] <lijst>',
  listHelp: 'bestand met functies (.xlsx, .csv, .json of .ndjson)',
  outputHelp: 'waar het resultaat komt (anders: NAAM.vragen.xlsx, of met --answers NAAM.aangevuld.EXT, naast de lijst)',
  answersHelp: 'blad met vragen dat ingevuld terugkwam: zet de antwoorden in de kolom Aanvulling van een kopie van de lijst',
  onlyReviewHelp: 'vraag alleen naar functies die te beoordelen zijn',
  sheetHelp: 'naam van het blad met de functies in een werkmap (anders: het blad dat als laatste open stond)',
  helpEnd: '\nVoorbeelden:\n  npm run questions -- functies.xlsx --catalogue handboek.docx\n  npm run questions -- functies.xlsx --answers functies.vragen.xlsx',
  outputNotXlsx: (file: string): string => `${file}: een blad met vragen is een werkmap. Kies bij --output een naam die eindigt op .xlsx.`,
  exists: (file: string): string => `${file} bestaat al en kan antwoorden bevatten. Kies een andere naam bij --output, of vervang het met --force.`,
  sheetName: 'Vragen',
  asked: (questions: number, jobs: number): string => `${count(questions, 'vraag', 'vragen')} over ${count(jobs, 'functie', 'functies')}.`,
  nothingToAsk: 'Er zijn geen vragen: geen open voorwaarde van het handboek verandert een groep. Bij een handboek zonder toepassingsregels kan nog niets worden gevraagd. Er is niets geschreven.',
  added: (answers: number, jobs: number, open: number): string => `${count(answers, 'antwoord', 'antwoorden')} bij ${count(jobs, 'functie', 'functies')} gezet; ${count(open, 'vraag is', 'vragen zijn')} nog open.`,
  nothingAdded: 'Het blad bevat geen nieuwe antwoorden. Er is niets geschreven.',
  next: (file: string): string => `Deel nu de aangevulde lijst in: npm run classify -- "${file}"`,
} as const;
