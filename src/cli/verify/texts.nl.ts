/** Every Dutch line of `npm run verify`. */
import type { LogState, VerifiedRow } from '../../core';

const count = (value: number, one: string, several: string): string => `${new Intl.NumberFormat('nl-NL').format(value)} ${value === 1 ? one : several}`;

const BECAUSE: Readonly<Record<NonNullable<VerifiedRow['because']>, string>> = {
  'row-changed': 'de functie is gewijzigd nadat zij werd ingedeeld',
  'result-changed': 'het voorstel is met de hand gewijzigd',
  handbook: 'het voorstel is met een ander handboek gemaakt',
  program: 'het voorstel is met een andere versie van het programma gemaakt en komt nu anders uit',
  answer: 'met dezelfde functie, hetzelfde handboek en dezelfde instellingen komt er iets anders uit',
};

const BROKEN: Readonly<Record<Extract<LogState, { readonly kind: 'broken' }>['because'], string>> = {
  changed: 'deze regel is gewijzigd', order: 'deze regel sluit niet aan op de regel erboven', cut: 'hierna ontbreken regels, of de eerste rij is gewijzigd',
};

function logText(log: LogState): string {
  switch (log.kind) {
    case 'none': return 'Logboek: er is geen logboek in deze werkmap.';
    case 'whole': return `Logboek: heel: ja (${count(log.entries, 'regel', 'regels')}).`;
    case 'broken': return `Logboek: heel: nee, rij ${String(log.row)}: ${BROKEN[log.because]}.`;
  }
}

export const VERIFY_TEXTS = {
  description: 'Deelt elke functie met een voorstel opnieuw in, met het handboek en de instellingen van toen, en zegt per rij of hetzelfde antwoord eruit komt; en of het logboek heel is.',
  usage: '[opties] <werkmap>',
  workbookHelp: 'bestand met ingedeelde functies (.xlsx, .csv, .json of .ndjson)',
  sheetHelp: 'naam van het blad met de functies in een werkmap (anders: het blad dat als laatste open stond)',
  helpEnd: '\nEindigt met code 0 als alles hetzelfde is en het logboek heel, anders met 4.\n\nVoorbeeld:\n  npm run verify -- functies.ingedeeld.xlsx --catalogue handboek.docx',
  nothing: (file: string): string => `${file}: er staan geen voorstellen van functie-indeling in. Kies met --sheet het blad met de functies.`,
  row: ({ row, title, because, origin }: VerifiedRow): string =>
    `Rij ${String(row)}${title === '' ? '' : ` (${title})`}: zelfde antwoord: ${because === undefined ? 'ja' : `nee, ${BECAUSE[because]}${origin === undefined ? '' : ` (${origin.name}, kenmerk ${origin.hash})`}`}`,
  summary: (same: number, total: number, handbook: string): string => `${count(same, 'rij', 'rijen')} van ${String(total)} met hetzelfde antwoord, met ${handbook}.`,
  log: logText,
} as const;
