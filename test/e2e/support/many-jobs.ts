/** A long list of jobs as a .csv file: twelve columns, no two rows alike. */

const HEADERS = ['Functiecode', 'Functienaam', 'Afdeling', 'Leidinggevende', 'Doel', 'Werkzaamheden', 'Opleiding', 'Werkervaring', 'Zelfstandigheid', 'Contacten', 'Huidige functiegroep', 'FTE'];

const KINDS: readonly (readonly string[])[] = [
  ['Medewerker verkoop binnendienst', 'Verkoop', 'Afdelingsmanager Verkoop', 'Klanten helpen', 'vragen van klanten beantwoorden, offertes maken en opvolgen, orders bevestigen', 'MBO-3', '2 jaar', 'volgens vaste procedures', 'dagelijks met klanten', 'E', '1'],
  ['Lasser', 'Productie', 'Ploegleider', 'Maken van constructies', 'lassen, slijpen, tekeningen lezen', 'MBO-2', '3 jaar', 'volgens tekening', 'intern', 'D', '1'],
  ['Sr. verkoopmedewerker', 'Verkoop', 'Salesmanager', 'Grote klanten bedienen', 'verkoopgesprekken voeren, prijs en korting bepalen, complexe offertes opstellen', 'MBO-4', '6 jaar', 'werkt zelfstandig', 'dagelijks rechtstreeks met klanten', 'F', '0,8'],
  ['Controller', 'Financiën', 'Directeur', 'Cijfers bewaken', 'maandcijfers opstellen, marges analyseren', 'WO', '5 jaar', 'zelfstandig', 'directie, accountant', 'I', '1'],
];

/** @param count Rows below the header. */
export function manyJobs(count: number): string {
  const rows = Array.from({ length: count }, (_none, index) => {
    const [title = '', ...rest] = KINDS[index % KINDS.length] ?? [];
    return [`F-${String(index + 1)}`, `${title} team ${String(index + 1)}`, ...rest];
  });
  return [HEADERS, ...rows].map((row) => row.join(';')).join('\n');
}
