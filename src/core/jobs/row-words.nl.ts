/** Words of rows that are no job: what reports and people write between and below the jobs of a list (data only, folded). */

/** A page number is one of these, a figure, and at most a second one behind "van". */
export const PAGE_WORDS: readonly string[] = ['pagina', 'pag', 'pag.', 'blad', 'bladzijde', 'blz', 'blz.', 'page', 'p.'];

/** First words of a sum. */
export const TOTAL_WORDS: readonly string[] = [
  'totaal', 'subtotaal', 'sub totaal', 'eindtotaal', 'groepstotaal', 'totalen', 'totaal generaal', 'generaal totaal', 'algemeen totaal', 'som', 'aantal functies', 'aantal records', 'aantal regels', 'aantal medewerkers', 'gemiddelde', 'gemiddeld',
  'total', 'subtotal', 'grand total', 'sum', 'average', 'count',
];

/** First words of a line about the list itself, with a colon behind them. */
export const NOTE_LABELS: readonly string[] = [
  'rapport', 'rapportage', 'rapportnaam', 'overzicht', 'datum', 'peildatum', 'afdrukdatum', 'printdatum', 'bron', 'selectie', 'filter', 'filters', 'gebruiker', 'administratie', 'werkgever', 'toelichting', 'legenda', 'legende', 'let op', 'nb', 'n.b.', 'noot',
  'opmerking', 'versie', 'status', 'periode', 'auteur', 'opgesteld door', 'report', 'date', 'source', 'note', 'notes', 'user', 'author', 'period', 'company',
];

/** First words of a line about the list itself that need no colon. */
export const NOTE_OPENINGS: readonly string[] = [
  'afgedrukt op', 'geprint op', 'gegenereerd', 'aangemaakt op', 'vertrouwelijk', 'strikt vertrouwelijk', 'einde rapport', 'einde lijst', 'einde overzicht', 'einde bestand', 'dit overzicht', 'dit rapport', 'aan dit overzicht', 'copyright',
  'generated', 'printed on', 'confidential', 'strictly confidential', 'end of report', 'this report',
];

/** First words of a line above the jobs of a part of the organisation. */
export const GROUP_WORDS: readonly string[] = ['afdeling', 'team', 'divisie', 'sector', 'cluster', 'unit', 'directie', 'business unit', 'bu', 'hoofdgroep', 'groep', 'functiegroep', 'functiefamilie', 'locatie', 'vestiging', 'regio', 'onderdeel', 'department', 'division', 'location'];

/** Names of departments: a row that holds nothing else stands above their jobs. */
export const DEPARTMENT_NAMES: readonly string[] = [
  'verkoop', 'sales', 'binnendienst', 'buitendienst', 'inkoop', 'logistiek', 'magazijn', 'expeditie', 'transport', 'distributie', 'productie', 'techniek', 'technische dienst', 'onderhoud', 'kwaliteit', 'planning', 'werkvoorbereiding', 'engineering',
  'ontwikkeling', 'research', 'r&d', 'laboratorium', 'administratie', 'financien', 'finance', 'financiele administratie', 'boekhouding', 'control', 'hr', 'hrm', 'p&o', 'personeelszaken', 'personeel', 'salarisadministratie', 'ict', 'it', 'automatisering',
  'marketing', 'communicatie', 'klantenservice', 'service', 'facilitair', 'facilitaire dienst', 'facilitaire zaken', 'receptie', 'secretariaat', 'directie', 'staf', 'bestuur', 'management', 'juridische zaken', 'zorg', 'onderwijs', 'horeca', 'keuken', 'winkel',
  'algemeen', 'overig', 'ondersteuning', 'bedrijfsvoering', 'bedrijfsbureau', 'projecten', 'operations', 'operatie', 'support', 'warehouse', 'procurement', 'human resources', 'legal', 'facilities', 'quality', 'production', 'maintenance',
];
