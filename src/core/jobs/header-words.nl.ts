/** Column headers of real job inventories, Dutch and English (data only). Folded words separated by single spaces; `%` is the word "procent". */
import type { JobField } from '../model/company-job';

export const HEADER_WORDS: Readonly<Record<JobField, readonly string[]>> = {
  code: ['functiecode', 'functienummer', 'functie id', 'functienr', 'functie nr', 'functie code', 'code', 'nr', 'nummer', 'job code', 'job id', 'position id', 'id'],
  title: [
    'functie', 'functienaam', 'functietitel', 'functiebenaming', 'naam functie', 'naam van de functie', 'functieomschrijving kort', 'rol', 'rolnaam',
    'bedrijfsfunctie', 'beroep', 'job title', 'title', 'titel', 'position', 'position title', 'job', 'job name', 'role', 'role title',
  ],
  department: ['afdeling', 'organisatie eenheid', 'organisatieonderdeel', 'kostenplaats', 'team', 'vestiging', 'unit', 'business unit', 'divisie', 'department', 'division', 'cost center', 'cost centre', 'location'],
  manager: ['leidinggevende', 'rapporteert aan', 'functie leidinggevende', 'reports to', 'manager', 'supervisor'],
  leads: ['geeft leiding aan', 'leidinggeven', 'leiding geven', 'leidinggevend aan', 'aantal medewerkers', 'aantal ondergeschikten', 'span of control', 'direct reports', 'number of reports'],
  purpose: ['doel', 'doel van de functie', 'functiedoel', 'kern van de functie', 'kern', 'bestaansreden', 'purpose', 'job purpose', 'objective', 'summary', 'job summary'],
  tasks: [
    'taken', 'taak', 'hoofdtaken', 'kerntaken', 'werkzaamheden', 'belangrijkste werkzaamheden', 'activiteiten', 'kernactiviteiten', 'resultaatgebieden', 'taakomschrijving', 'functieomschrijving',
    'functiebeschrijving', 'functie inhoud', 'functie-inhoud', 'verantwoordelijkheden', 'omschrijving', 'beschrijving', 'taken en verantwoordelijkheden', 'tasks', 'main tasks', 'duties', 'responsibilities',
    'key responsibilities', 'activities', 'description', 'job description',
  ],
  education: [
    'opleiding', 'opleidingsniveau', 'werk en denkniveau', 'werk- en denkniveau', 'vereiste opleiding', 'opleidingseis', 'kennis', 'kennisniveau', 'niveau', 'diploma', 'kennis en opleiding',
    'education', 'education level', 'level of education', 'qualification', 'qualifications', 'knowledge', 'degree',
  ],
  experience: ['ervaring', 'werkervaring', 'vereiste ervaring', 'ervaringsjaren', 'jaren ervaring', 'experience', 'work experience', 'years of experience'],
  contacts: [
    'contacten', 'contact', 'klantcontact', 'klantcontacten', 'contact met klanten', 'interne contacten', 'externe contacten', 'interne en externe contacten', 'communicatie', 'contacts', 'customer contact',
    'client contact', 'external contacts', 'internal contacts',
  ],
  autonomy: [
    'zelfstandigheid', 'mate van zelfstandigheid', 'vrijheidsgraden', 'vrijheid', 'bevoegdheden', 'bevoegdheid', 'aansturing', 'toezicht', 'begeleiding', 'regelruimte', 'regelcapaciteit', 'speelruimte',
    'autonomy', 'independence', 'supervision', 'authority', 'decision making',
  ],
  impact: ['afbreukrisico', 'risico', 'gevolgen van fouten', 'gevolg van fouten', 'impact', 'impact of errors', 'consequences of errors', 'risk'],
  physical: ['fysieke aspecten', 'fysiek', 'werkomstandigheden', 'arbeidsomstandigheden', 'fysieke belasting', 'bezwarende omstandigheden', 'inconvenienten', 'working conditions', 'physical demands'],
  commercialShare: [
    'commercieel procent', 'procent commercieel', 'commerciele procent', 'commercieel aandeel', 'aandeel commercieel', 'percentage commercieel', 'commercieel percentage', 'procent commerciele taken',
    'commercial procent', 'procent commercial', 'commercial share',
  ],
  administrativeShare: [
    'administratief procent', 'procent administratief', 'administratie procent', 'procent administratie', 'administratief aandeel', 'aandeel administratief', 'percentage administratief', 'administratief percentage',
    'administrative procent', 'procent administrative', 'admin procent', 'procent admin', 'administrative share',
  ],
  currentGrade: [
    'huidige functiegroep', 'huidige groep', 'huidige schaal', 'huidige loongroep', 'functiegroep', 'functie groep', 'groep', 'loongroep', 'schaal', 'salarisschaal', 'salarisgroep', 'functieschaal', 'functieniveau',
    'grade', 'current grade', 'job grade', 'pay grade', 'salary grade', 'salary scale', 'band', 'level', 'job level',
  ],
  fte: ['fte', 'fte s', 'aantal fte', 'bezetting', 'formatie', 'omvang', 'uren', 'uren per week', 'contracturen', 'hours', 'headcount', 'aantal'],
};

/** Columns about a person: recognised so that they can be left out, never read. */
export const PRIVATE_HEADER_WORDS: readonly string[] = [
  'naam', 'naam medewerker', 'medewerker', 'medewerkers', 'medewerkernaam', 'werknemer', 'naam werknemer', 'voornaam', 'achternaam', 'tussenvoegsel', 'roepnaam', 'voorletters', 'initialen',
  'personeelsnummer', 'personeelsnr', 'personeelsnaam', 'medewerkernummer', 'werknemersnummer', 'functiehouder', 'naam functiehouder', 'naam leidinggevende', 'bsn', 'geslacht', 'm v', 'm v x', 'man vrouw', 'gender', 'sex',
  'geboortedatum', 'leeftijd', 'nationaliteit', 'burgerlijke staat', 'datum in dienst', 'in dienst', 'indiensttreding', 'dienstjaren', 'salaris', 'bruto salaris', 'brutosalaris', 'maandsalaris', 'jaarsalaris', 'uurloon', 'loon',
  'beloning', 'bonus', 'toeslag', 'beoordeling', 'performance', 'e mail', 'email', 'telefoon', 'telefoonnummer', 'adres', 'woonplaats', 'postcode', 'name', 'employee', 'employee name', 'employee id', 'first name',
  'last name', 'surname', 'full name', 'date of birth', 'birth date', 'age', 'nationality', 'salary', 'base salary', 'wage', 'pay', 'performance rating', 'incumbent', 'manager name', 'name manager',
];
