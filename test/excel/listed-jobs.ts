/** The list that is written to while somebody changes it: jobs that are graded and jobs that are not. */
export const LISTED_JOBS: readonly (readonly string[])[] = [
  ['Nr', 'Functie', 'Werkzaamheden', 'Opmerking'],
  ['1', 'Medewerker Verkoop Binnendienst', 'vragen van klanten beantwoorden, offertes maken', 'a'],
  ['2', 'Lasser', 'lassen van stalen frames', 'b'],
  ['3', 'Verkoopassistent binnendienst', 'orders invoeren', 'c'],
  ['4', 'Inkoper', 'inkopen van grondstoffen', 'd'],
  ['5', 'Senior verkoper binnendienst', 'offertes maken, klanten adviseren', 'e'],
  ['6', 'Chauffeur', 'goederen vervoeren', 'f'],
];
