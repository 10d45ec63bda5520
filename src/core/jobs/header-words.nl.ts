/**
 * Column headers of real job inventories and of exports of HR systems, Dutch and English (data only).
 * Folded words separated by single spaces; `%` is the word "procent". Of a field that takes one column, a header that stands earlier goes before one that stands later.
 */
import type { JobField } from '../model/company-job';

export const HEADER_WORDS: Readonly<Record<JobField, readonly string[]>> = {
  code: [
    'functiecode', 'functienummer', 'functie id', 'functienr', 'functie nr', 'functie code', 'functie nummer', 'code functie', 'code van de functie', 'nummer functie', 'functiesleutel', 'functieprofielcode', 'job code', 'job id', 'job number',
    'job profile id', 'job classification code', 'position id', 'position number', 'position code', 'positienummer', 'positie id', 'formatieplaatsnummer', 'formatieplaats id', 'rolcode', 'role id', 'role code',
    'code', 'nr', 'nummer', 'id', 'no', 'volgnummer', 'volgnr',
  ],
  title: [
    'functienaam', 'functietitel', 'functiebenaming', 'naam functie', 'naam van de functie', 'benaming functie', 'benaming van de functie', 'titel functie', 'titel van de functie', 'functieaanduiding', 'functie naam nl',
    'functieomschrijving kort', 'korte functieomschrijving', 'functie kort', 'organieke functie', 'bedrijfsfunctie', 'functie', 'funktie', 'huidige functie', 'primaire functie', 'hoofdfunctie', 'functie medewerker', 'functie van de medewerker',
    'formatiefunctie', 'formatieplaats', 'formatieplaatsnaam', 'functieprofiel', 'naam functieprofiel', 'job title', 'business title', 'working title', 'position title', 'job name', 'position name', 'job profile name', 'job profile',
    'job', 'position', 'positie', 'positienaam', 'positietitel', 'function title', 'function', 'occupation', 'role title', 'role name', 'role', 'rolnaam', 'roltitel', 'rol', 'beroepsnaam', 'beroepstitel', 'beroep',
    'vacaturetitel', 'vacaturenaam', 'titel vacature', 'vacature', 'benaming', 'title', 'titel', 'stelnaam', 'job classification', 'normfunctie',
  ],
  department: [
    'afdeling', 'afdelingsnaam', 'naam afdeling', 'afdeling omschrijving', 'omschrijving afdeling', 'organisatie eenheid', 'organisatorische eenheid', 'organisatieeenheid', 'org eenheid', 'organisatorische eenh', 'oe', 'oe omschrijving', 'oe naam',
    'omschrijving oe', 'naam oe', 'organisatieonderdeel', 'organisatie onderdeel', 'bedrijfsonderdeel', 'onderdeel', 'eenheid', 'sector', 'cluster', 'directie', 'werkmaatschappij', 'team', 'teamnaam', 'unit', 'unitnaam', 'business unit', 'bu', 'divisie',
    'department', 'department name', 'dept', 'dept name', 'division', 'supervisory organization', 'organization', 'organisation', 'organization unit', 'organisational unit', 'org unit', 'organization name',
  ],
  manager: ['leidinggevende', 'direct leidinggevende', 'rapporteert aan', 'functie leidinggevende', 'valt onder', 'reports to', 'manager', 'supervisor', 'line manager'],
  leads: [
    'geeft leiding aan', 'geeft leiding', 'leidinggeven', 'leiding geven', 'leidinggevend aan', 'leidinggevend', 'leiding aan', 'leiding', 'aantal fte leiding', 'fte leiding', 'leiding fte', 'aantal medewerkers leiding',
    'aantal medewerkers waaraan leiding wordt gegeven', 'aantal fte waaraan leiding wordt gegeven', 'aantal ondergeschikten', 'aantal directe ondergeschikten', 'ondergeschikten', 'aantal aan te sturen medewerkers', 'stuurt aan', 'leidinggevende taken',
    'span of control', 'direct reports', 'number of reports', 'number of direct reports', 'people manager',
  ],
  purpose: [
    'doel', 'doel van de functie', 'doel functie', 'functiedoel', 'doelstelling', 'doelstelling functie', 'kern van de functie', 'kern', 'bestaansreden', 'kernopdracht', 'functie essentie', 'purpose', 'job purpose', 'purpose of the job', 'objective',
    'summary', 'job summary', 'samenvatting', 'samenvatting functie',
  ],
  tasks: [
    'taken', 'taak', 'hoofdtaken', 'kerntaken', 'werkzaamheden', 'belangrijkste werkzaamheden', 'activiteiten', 'kernactiviteiten', 'hoofdactiviteiten', 'resultaatgebieden', 'taakomschrijving', 'taakinhoud', 'taakbeschrijving', 'taakgebieden',
    'takenpakket', 'functietaken', 'functieomschrijving', 'functiebeschrijving', 'functie inhoud', 'functie-inhoud', 'inhoud functie', 'inhoud van de functie', 'inhoud', 'verantwoordelijkheden', 'omschrijving', 'beschrijving',
    'beschrijving functie', 'omschrijving van de functie', 'rolbeschrijving', 'rolomschrijving', 'vacaturetekst', 'functietekst', 'wat ga je doen', 'taken en verantwoordelijkheden', 'tasks', 'main tasks', 'key tasks', 'duties', 'job duties',
    'essential functions', 'responsibilities', 'key responsibilities', 'accountabilities', 'key accountabilities', 'activities', 'description', 'job description', 'job content', 'descr long', 'long description',
    'kerntaak', 'hoofdtaak', 'activiteit', 'resultaatgebied', 'werkzaamheid', 'task', 'duty', 'activity',
  ],
  addition: [
    'aanvulling', 'aanvullingen', 'aanvulling analist', 'aanvulling van de analist', 'aanvulling beschrijving', 'aanvulling op de beschrijving', 'aanvulling functie', 'aanvulling op de functie', 'aanvulling functiebeschrijving',
    'aanvulling op de functiebeschrijving', 'addition', 'additions', 'addition by analyst', 'addition to description', 'addition to the description', 'addition to job description', 'addition to the job description',
  ],
  education: [
    'opleiding', 'opleidingsniveau', 'opl niveau', 'werk en denkniveau', 'werk- en denkniveau', 'werk denkniveau', 'denkniveau', 'vereiste opleiding', 'gevraagde opleiding', 'gewenste opleiding', 'minimale opleiding', 'vooropleiding', 'opleidingseis',
    'opleidingseisen', 'vereist niveau', 'kennis', 'kennisniveau', 'niveau', 'diploma', 'kennis en opleiding', 'kennis en vaardigheden', 'kwalificatie', 'kwalificaties', 'scholing', 'education', 'education level', 'educational level',
    'level of education', 'required education', 'minimum education', 'qualification', 'qualifications', 'knowledge', 'degree',
  ],
  experience: [
    'ervaring', 'werkervaring', 'vereiste ervaring', 'gewenste ervaring', 'relevante ervaring', 'ervaringsjaren', 'jaren ervaring', 'jaren werkervaring', 'aantal jaren ervaring', 'experience', 'work experience', 'years of experience', 'required experience',
  ],
  contacts: [
    'contacten', 'contact', 'klantcontact', 'klantcontacten', 'contact met klanten', 'interne contacten', 'externe contacten', 'interne en externe contacten', 'communicatie', 'contacts', 'customer contact',
    'client contact', 'external contacts', 'internal contacts',
  ],
  autonomy: [
    'zelfstandigheid', 'mate van zelfstandigheid', 'vrijheidsgraden', 'vrijheid', 'handelingsvrijheid', 'bevoegdheden', 'bevoegdheid', 'beslissingsbevoegdheid', 'aansturing', 'toezicht', 'begeleiding', 'regelruimte', 'regelcapaciteit', 'speelruimte',
    'autonomy', 'independence', 'supervision', 'authority', 'decision making',
  ],
  impact: ['afbreukrisico', 'risico', 'gevolgen van fouten', 'gevolg van fouten', 'impact', 'impact of errors', 'consequences of errors', 'risk'],
  physical: ['fysieke aspecten', 'fysiek', 'werkomstandigheden', 'arbeidsomstandigheden', 'fysieke belasting', 'bezwarende omstandigheden', 'inconvenienten', 'working conditions', 'physical demands'],
  commercialShare: [
    'commercieel procent', 'procent commercieel', 'commerciele procent', 'commercieel aandeel', 'aandeel commercieel', 'percentage commercieel', 'commercieel percentage', 'procent commerciele taken', 'comm procent', 'procent comm',
    'commercial procent', 'procent commercial', 'commercial share', 'commercieel', 'commercial',
  ],
  administrativeShare: [
    'administratief procent', 'procent administratief', 'administratie procent', 'procent administratie', 'administratief aandeel', 'aandeel administratief', 'percentage administratief', 'administratief percentage', 'adm procent', 'procent adm',
    'administrative procent', 'procent administrative', 'admin procent', 'procent admin', 'administrative share', 'administratief', 'administrative',
  ],
  currentGrade: [
    'huidige functiegroep', 'functiegroep huidig', 'huidige groep', 'huidige schaal', 'huidige loongroep', 'huidige inschaling', 'huidige salarisschaal', 'huidige functieschaal', 'functiegroep', 'functie groep', 'fg', 'functieschaal', 'functie schaal',
    'groep', 'loongroep', 'loonschaal', 'salarisgroep', 'salarisschaal', 'schaal', 'inschaling', 'functie inschaling', 'indeling', 'cao schaal', 'cao groep', 'fwg', 'fwg schaal', 'fwg niveau', 'grade', 'current grade', 'job grade', 'pay grade', 'paygrade',
    'salary grade', 'salary scale', 'compensation grade', 'grade name', 'pay scale group', 'band', 'salary band', 'pay band', 'functieniveau', 'niveau functie', 'level', 'job level', 'management level', 'grade level',
  ],
  fte: [
    'fte', 'fte s', 'aantal fte', 'bezetting', 'bezetting fte', 'formatie', 'formatie fte', 'omvang', 'omvang dienstverband', 'contractomvang', 'betrekkingsomvang', 'aanstellingsomvang', 'benoemingsomvang', 'deeltijdfactor', 'deeltijdpercentage',
    'deeltijd procent', 'deeltijd factor', 'parttimefactor', 'parttime factor', 'parttimepercentage', 'parttime percentage', 'parttime procent', 'pt procent', 'dienstverband procent', 'werktijdfactor', 'wtf', 'arbeidsduur', 'uren', 'uren per week',
    'uren p w', 'contracturen', 'scheduled weekly hours', 'standard weekly hours', 'hours', 'headcount', 'number of employees', 'number of incumbents', 'aantal medewerkers', 'aantal mdw', 'aantal werknemers', 'aantal personen', 'aantal functiehouders',
    'aantal functionarissen', 'aantal plaatsen', 'aantal',
  ],
};

/** Further headers that are read as a department where the list has no column of the names above: the first that there is. */
export const SPARE_DEPARTMENT_WORDS: readonly string[] = [
  'functiefamilie', 'functiereeks', 'functiegebied', 'functiecategorie', 'functiecluster', 'discipline', 'vakgebied', 'job family', 'job family group', 'job function',
  'kostenplaats', 'kostenplaats omschrijving', 'omschrijving kostenplaats', 'kostenplaatsnaam', 'kostendrager', 'cost center', 'cost centre', 'cost center name',
  'vestiging', 'vestigingsnaam', 'locatie', 'werklocatie', 'standplaats', 'location', 'site', 'office', 'personeelsgebied', 'personnel area',
];

/** Headers that mean different things in different lists: what the column holds decides. Where that does not tell the first counts, and where it fits none the column is not read. `private` is never read. */
export const AMBIGUOUS_HEADERS: Readonly<Record<string, readonly (JobField | 'private')[]>> = {
  naam: ['private', 'title'],
  name: ['private', 'title'],
  omschrijving: ['tasks', 'title'],
  beschrijving: ['tasks', 'title'],
  description: ['tasks', 'title'],
  descr: ['title', 'tasks'],
  functieomschrijving: ['tasks', 'title'],
  functiebeschrijving: ['tasks', 'title'],
  'omschrijving functie': ['tasks', 'title'],
  'functie omschrijving': ['tasks', 'title'],
  'job description': ['tasks', 'title'],
  niveau: ['education', 'currentGrade'],
  functieniveau: ['currentGrade', 'education'],
  'niveau functie': ['currentGrade', 'education'],
  level: ['currentGrade', 'education'],
  'job level': ['currentGrade', 'education'],
  'management level': ['currentGrade', 'education'],
  'grade level': ['currentGrade', 'education'],
  commercieel: ['commercialShare'],
  commercial: ['commercialShare'],
  administratief: ['administrativeShare'],
  administrative: ['administrativeShare'],
};

/** Words that make another thing of a current group: "Voorstel functiegroep" is not what a job has now. */
export const NOT_CURRENT: readonly string[] = ['voorstel', 'voorgestelde', 'nieuwe', 'nieuw', 'gewenste', 'verwachte', 'toekomstige', 'proposed', 'new', 'expected', 'besluit', 'besloten', 'decided', 'decision', 'minimum', 'maximum', 'min', 'max'];

/** Headers above one task a row: such a list names its job on every row. */
export const ONE_TASK_HEADERS: readonly string[] = ['taak', 'kerntaak', 'hoofdtaak', 'activiteit', 'resultaatgebied', 'werkzaamheid', 'task', 'duty', 'activity'];

/** Columns about a person: recognised so that they can be left out, never read. */
export const PRIVATE_HEADER_WORDS: readonly string[] = [
  'naam', 'naam medewerker', 'medewerker', 'medewerkers', 'medewerkernaam', 'medewerkercode', 'medewerkernr', 'medewerker id', 'werknemer', 'naam werknemer', 'werknemernummer', 'werknemernr', 'voornaam', 'voornamen', 'achternaam', 'tussenvoegsel',
  'voorvoegsel', 'voorvoegsels', 'roepnaam', 'volledige naam', 'voorletters', 'voorletter', 'initialen', 'titulatuur', 'aanhef', 'personeelsnummer', 'personeelsnr', 'persnr', 'pers nr', 'personeelsnaam', 'medewerkernummer', 'werknemersnummer', 'personeelslid',
  'functiehouder', 'naam functiehouder', 'huidige functiehouder', 'ingevuld door', 'bezet door', 'naam leidinggevende', 'leidinggevende naam', 'contactpersoon', 'bsn', 'burgerservicenummer', 'sofinummer', 'geslacht', 'm v', 'm v x', 'man vrouw', 'gender',
  'sex', 'geboortedatum', 'geb datum', 'geboren', 'geboorteplaats', 'leeftijd', 'nationaliteit', 'burgerlijke staat', 'datum in dienst', 'in dienst', 'datum uit dienst', 'uit dienst', 'indiensttreding', 'in dienst sinds', 'dienstjaren', 'salaris',
  'bruto salaris', 'brutosalaris', 'basissalaris', 'bruto', 'brutoloon', 'maandsalaris', 'jaarsalaris', 'uurloon', 'uurtarief', 'loon', 'salarisbedrag', 'trede', 'periodiek', 'ancienniteit', 'rsp', 'compa ratio', 'beloning', 'bonus', 'toeslag',
  'beoordeling', 'performance', 'verzuim', 'ziekteverzuim', 'e mail', 'email', 'e mailadres', 'telefoon', 'telefoonnummer', 'mobiel', 'adres', 'woonplaats', 'postcode', 'iban', 'rekeningnummer', 'employee', 'employee name', 'employee id',
  'employee number', 'emp id', 'worker', 'worker id', 'user id', 'first name', 'last name', 'surname', 'full name', 'date of birth', 'birth date', 'hire date', 'age', 'nationality', 'salary', 'base salary', 'base pay', 'annual salary', 'hourly rate',
  'wage', 'pay', 'performance rating', 'incumbent', 'manager name', 'name manager',
];

/** Words that say nothing about a column on their own, and may not claim a longer header. */
export const ONLY_WHOLE_HEADERS: readonly string[] = [
  'id', 'nr', 'no', 'nummer', 'code', 'naam', 'name', 'aantal', 'niveau', 'level', 'groep', 'team', 'title', 'titel', 'job', 'kern', 'doel', 'impact', 'risk', 'risico', 'pay', 'age', 'sex', 'uren', 'hours', 'omvang', 'unit', 'functie', 'function',
  'position', 'positie', 'role', 'rol', 'manager', 'medewerker', 'medewerkers', 'band', 'contact', 'kennis', 'beschrijving', 'omschrijving', 'description', 'telefoon', 'adres', 'summary', 'samenvatting', 'location', 'taak', 'task', 'activity', 'duty',
  'benaming', 'vacature', 'inhoud', 'eenheid', 'onderdeel', 'sector', 'cluster', 'directie', 'office', 'site', 'bruto', 'trede', 'worker', 'indeling', 'aanvulling', 'aanvullingen', 'addition', 'additions', 'commercieel', 'commercial', 'administratief', 'administrative', 'bu', 'leiding', 'leidinggevend',
];
