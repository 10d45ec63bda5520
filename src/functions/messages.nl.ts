/** What a custom function says, beside #VALUE!, when it is used in a way that has no answer. Excel shows it in Dutch to everyone. */

export const MESSAGES = {
  headerNeeded: 'Een functie in meer dan één kolom heeft de kopregel nodig. Geef die als tweede argument, bijvoorbeeld =FUNCTIEGROEP(A2:K2;A$1:K$1).',
  headerRows: 'De kopregel is meer dan één rij hoog. Geef alleen de rij met de kolomkoppen.',
  headerWidth: (header: number, job: number): string =>
    `De kopregel telt ${String(header)} kolommen en de functie ${String(job)}. Geef voor beide dezelfde kolommen.`,
  headerUnknown: 'In de kopregel is geen kolom met de functienaam of de werkzaamheden herkend. Gebruik koppen als "Functie" en "Werkzaamheden".',
  tooManyRows: (limit: number): string =>
    `Eén formule verwerkt hoogstens ${limit.toLocaleString('nl-NL')} rijen. Verdeel de lijst, of gebruik de knop Deel functies in.`,
} as const;
