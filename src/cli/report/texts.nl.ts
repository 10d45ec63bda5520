/** Every Dutch line of `npm run report`. */

const count = (value: number, one: string, several: string): string => `${new Intl.NumberFormat('nl-NL').format(value)} ${value === 1 ? one : several}`;

export const REPORT_COMMAND_TEXTS = {
  description: 'Maakt van een ingedeelde lijst een rapport: uitkomsten en groepen met grafieken, besluiten die afwijken, het functieraster, en wat het handboek weegt van gelijke waarde.',
  usage: '[opties] <lijst>',
  listHelp: 'ingedeelde lijst (.xlsx, .csv, .json of .ndjson): een resultaat van npm run classify of van Excel',
  outputHelp: 'waar het rapport komt (anders: NAAM.rapport.xlsx, naast de lijst)',
  sheetHelp: 'naam van het blad met de functies in een werkmap (anders: het blad dat als laatste open stond)',
  languageHelp: 'taal van het rapport: nl of en (anders: nl)',
  helpEnd: '\nVoorbeeld:\n  npm run report -- functies.ingedeeld.xlsx --catalogue handboek.docx',
  languageUnknown: (language: string): string => `Onbekende taal "${language}". Kies nl of en`,
  outputNotXlsx: (file: string): string => `${file}: een rapport is een werkmap. Kies bij --output een naam die eindigt op .xlsx.`,
  exists: (file: string): string => `${file} bestaat al. Kies een andere naam bij --output, of vervang het met --force.`,
  nothingGraded: (name: string): string => `${name}: in deze lijst staan geen resultaten. Deel haar eerst in: npm run classify -- "${name}"`,
  otherHandbook: (rows: number): string => `${count(rows, 'rij is', 'rijen zijn')} ingedeeld met een andere beschrijving of een ander handboek dan nu. Geef bij --catalogue het handboek van de lijst, of deel opnieuw in.`,
  made: (rows: number): string => `Rapport over ${count(rows, 'functie', 'functies')}.`,
} as const;
