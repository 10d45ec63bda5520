/** Words of job titles (data only), folded: Dutch, English and German. They only help to tell a handbook of functions from another text with pages. */

export const TITLE_WORDS: readonly string[] = [
  'medewerker', 'medewerkster', 'hoofd', 'chef', 'directeur', 'manager', 'adviseur', 'consultant', 'specialist', 'assistent', 'assistente', 'coordinator', 'teamleider', 'leider', 'beheerder', 'monteur', 'technicus',
  'operator', 'engineer', 'developer', 'analist', 'analyst', 'secretaris', 'secretaresse', 'docent', 'leraar', 'verpleegkundige', 'verzorgende', 'arts', 'jurist', 'inspecteur', 'controleur', 'controller', 'accountant',
  'boekhouder', 'inkoper', 'verkoper', 'magazijnmedewerker', 'chauffeur', 'planner', 'ontwerper', 'tekenaar', 'bediende', 'machinist', 'voorman', 'kok', 'gastvrouw', 'receptionist', 'telefonist', 'schoonmaker', 'conciergie',
  'conciërge', 'rechercheur', 'agent', 'officier', 'commandant', 'bevelvoerder', 'manschap', 'instructeur', 'opleider', 'trainer', 'coach', 'redacteur', 'onderzoeker', 'hoogleraar', 'lector', 'programmeur', 'architect',
  'administrateur', 'administrator', 'clerk', 'officer', 'lead', 'director', 'nurse', 'teacher', 'driver', 'technician', 'supervisor', 'representative', 'associate', 'executive', 'buyer', 'designer', 'programmer', 'scientist',
  'sachbearbeiter', 'leiter', 'leiterin', 'fachkraft', 'meister', 'referent', 'mitarbeiter', 'mitarbeiterin', 'ingenieur', 'bewaker', 'beveiliger', 'portier', 'tuinman', 'hovenier', 'bakker', 'slager', 'lasser', 'timmerman',
  'metselaar', 'schilder', 'stukadoor', 'loodgieter', 'elektricien', 'klerk', 'brandwacht', 'functionaris', 'deskundige', 'kundige', 'expert', 'vakman', 'timmerlieden', 'cassiere', 'verkoopster', 'therapeut', 'psycholoog',
];

/** How other words of job titles end. */
export const TITLE_ENDINGS: readonly string[] = ['medewerker', 'leider', 'meester', 'beheerder', 'functionaris', 'kundige', 'eur', 'ist', 'icus', 'loog', 'ant', 'ent', 'trice', 'aar', 'aris', 'werker', 'houder', 'gever', 'voerder', 'rator', 'ator', 'itor', 'nder', 'ster'];

/** First words of headings that name no function. */
export const NOT_A_NAME: readonly string[] = [
  'handboek', 'functiehandboek', 'functieboek', 'functieprofielen', 'functiebeschrijvingen', 'functiegebouw', 'functiehuis', 'functieoverzicht', 'functieraster', 'functies', 'normfuncties', 'referentiefuncties', 'profielen', 'artikel', 'article', 'lid', 'hoofdstuk', 'chapter', 'section', 'paragraaf', 'bijlage', 'appendix', 'annex', 'supplement', 'deel', 'part', 'besluit', 'regeling', 'kerntaak', 'taakgebied', 'resultaatgebied', 'taak', 'niveau', 'tabel', 'table', 'figuur', 'figure', 'inleiding', 'introduction', 'inhoud', 'contents', 'overview',
  'version', 'versie', 'release', 'changelog', 'faq', 'how', 'what', 'why', 'when', 'hoe', 'wat', 'waarom', 'wanneer', 'usage', 'installation', 'install', 'license', 'licentie', 'generieke', 'algemene', 'stap', 'step', 'example',
  'voorbeeld', 'note', 'api', 'options', 'methods', 'begrippen', 'toelichting', 'samenvatting', 'conclusie', 'module', 'les', 'week', 'dag', 'day', 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus',
];
