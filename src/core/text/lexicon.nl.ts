/** Words of Dutch and English job titles (data only): abbreviations, roles, seniority, and the disciplines that words stand for. */

/** Abbreviation -> full word(s), folded. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  medew: 'medewerker', mdw: 'medewerker', mw: 'medewerker', medw: 'medewerker', mwkr: 'medewerker', adm: 'administratief', admin: 'administratief', administr: 'administratief', ass: 'assistent', asst: 'assistent',
  sr: 'senior', jr: 'junior', mgr: 'manager', dir: 'directeur', coord: 'coordinator', tech: 'technisch', techn: 'technisch', fin: 'financieel', comm: 'commercieel', alg: 'algemeen', vkp: 'verkoop', verk: 'verkoop',
  ink: 'inkoop', kwal: 'kwaliteit', binnend: 'binnendienst', buitend: 'buitendienst', secr: 'secretaresse',
  rec: 'receptionist', hrm: 'hr', 'p&o': 'hr', po: 'hr', pz: 'hr', td: 'technische dienst', ict: 'it', kcc: 'klantcontactcentrum', ond: 'ondersteuning', onderst: 'ondersteuning', acc: 'account', tel: 'telefonisch',
  org: 'organisatie', proj: 'project', adv: 'adviseur', spec: 'specialist', teaml: 'teamleider', backoffice: 'backoffice',
};

const SALES_WORDS = ['verkoop', 'verkoper', 'verkoopmedewerker', 'verk', 'vkp', 'sales', 'commercieel', 'comm', 'binnendienst', 'buitendienst', 'bi', 'bd', 'bu', 'vertegenwoordiger', 'accountmanager'];
const WORKERS = ['medewerker', 'medewerkster', 'medew', 'mdw', 'medw', 'hoofd', 'chef', 'manager', 'teamleider', 'coordinator', 'coord', 'assistent', 'ass', 'employee', 'adm', 'administratief'];
const GOODS = ['magazijn', 'magazijnmedewerker', 'voorraad', 'goederen', 'orders', 'orderpicker', 'orderpicken', 'heftruck', 'expeditie', 'laden', 'lossen', 'transport', 'logistiek', 'logistieke', 'warehouse', 'distributie'];

/**
 * Abbreviations that are words of their own ("BI" is Business Intelligence too, "mag" a verb, "log" a file): what they stand for in a text that has one of `besides` as well, and elsewhere where that is known, folded.
 */
export const DOUBTFUL_ABBREVIATIONS: Readonly<Record<string, { readonly beside: string; readonly elsewhere?: string; readonly besides: readonly string[] }>> = {
  bi: { beside: 'binnendienst', elsewhere: 'intelligence', besides: SALES_WORDS }, bd: { beside: 'binnendienst', besides: SALES_WORDS }, bu: { beside: 'buitendienst', besides: SALES_WORDS },
  mag: { beside: 'magazijn', besides: [...WORKERS, ...GOODS] }, log: { beside: 'logistiek', besides: [...WORKERS, ...GOODS] },
  prod: { beside: 'productie', besides: [...WORKERS, 'productie', 'operator', 'machine', 'machines', 'lijn', 'fabriek', 'planner', 'leider'] },
  pr: { beside: 'communicatie', besides: [...WORKERS, 'communicatie', 'marketing', 'pers', 'persberichten', 'adviseur', 'functionaris', 'specialist', 'officer', 'media', 'voorlichting'] },
};

/** Words that name a role, not a field of work: they fit any discipline and weigh little. */
export const ROLE_WORDS: readonly string[] = [
  'medewerker', 'medewerkster', 'functionaris', 'adviseur', 'consultant', 'specialist', 'assistent', 'assistente', 'assistant', 'employee', 'clerk', 'officer', 'representative', 'rep', 'associate', 'agent', 'coordinator',
  'beheerder', 'administrator', 'expert', 'professional', 'executive', 'ondersteuner', 'support', 'ondersteuning', 'hulp', 'kracht', 'generalist', 'vakman', 'stagiair', 'lead', 'member', 'staff', 'team',
  'teamlid', 'afdeling', 'algemeen', 'allround', 'manager', 'hoofd', 'teamleider', 'directeur', 'chef', 'supervisor', 'leider', 'leidinggevende', 'advisor', 'adviser', 'functie', 'desk', 'kantoor', 'office',
];

/** Words that tell the level, not the work; kept apart as level cues. */
export const SENIORITY_WORDS: readonly string[] = ['senior', 'junior', 'medior', 'leerling', 'trainee', 'aankomend', 'beginnend', 'ervaren', 'starter', 'stagiair', 'i', 'ii', 'iii', 'a', 'b', 'c'];

/** Words in a title that make it that of another rank, beside those for seniority. */
export const RANK_WORDS: readonly string[] = ['hoofd', 'chef', 'assistent', 'assistente', 'adjunct', 'plaatsvervangend', 'manager', 'leider', 'directeur', 'allround', 'lead', 'assistant', 'head', 'deputy'];

/** Everyday words of task lists that say little about which work it is. */
export const WEAK_WORDS: readonly string[] = [
  'verzorgen', 'verzorgt', 'uitvoeren', 'uitvoert', 'voert', 'voeren', 'uitvoering', 'verrichten', 'verricht', 'zorgen', 'zorgt', 'geven', 'geeft', 'maken', 'maakt', 'doen', 'doet', 'helpen', 'helpt', 'bijdragen', 'werken',
  'werkt', 'werkzaamheden', 'taken', 'activiteiten', 'ondersteunen', 'ondersteunt', 'ondersteunende', 'verantwoordelijk', 'basis', 'diverse', 'alle', 'overige', 'voorkomende', 'voorkomend', 'nieuwe', 'nodig', 'zonodig', 'eigen', 'houden', 'houdt',
  'houd', 'interne', 'intern', 'externe', 'extern', 'bedrijf', 'organisatie', 'proces', 'processen', 'dagelijks', 'zelfstandig', 'collega', 'stelt', 'stellen', 'opstellen', 'biedt', 'bieden', 'bijhouden', 'ander',
  'verzenden', 'versturen', 'verstuurt', 'ontvangen', 'mogelijkheden', 'aanbod', 'vervolg', 'standaard', 'betrekking', 'afstemming', 'afstemmen', 'tijd', 'gebied', 'medewerker', 'afdeling', 'operationele', 'telefoon', 'uitgevoerd',
  'voorbereiden', 'product', 'actueel', 'gesprekken', 'gesprek', 'database', 'systeem', 'gegevens', 'binnenkomende', 'sturen', 'stuurt', 'leren', 'leert', 'alleen', 'uitsluitend', 'persoon', 'personeel', 'levering', 'leidinggevende',
  'verwerken', 'verwerkt', 'verwerking', 'bewaken', 'bewaakt', 'beheren', 'beheert', 'begeleiden', 'opvolgen', 'opvolging', 'vastlegging', 'documentatie', 'manager', 'informatie', 'informeren', 'plannen', 'plant', 'afspraken',
];

/**
 * Concept -> words that stand for it, Dutch and English. Two words with the same concept mean the same field of work.
 * A word matches whole, by its stem, or as a part of a compound.
 */
export const CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  sales: ['verkoop', 'verkopen', 'sales', 'commercieel', 'commerciele', 'verkoper', 'verkoopster', 'vertegenwoordiger', 'accountmanager', 'account', 'omzet', 'acquisitie', 'selling', 'sell', 'commercial', 'koopman'],
  inside: ['binnendienst', 'inside', 'backoffice', 'inbound'],
  field: ['buitendienst', 'outside', 'vertegenwoordiger', 'buitenverkoop'],
  retail: ['winkel', 'winkelverkoper', 'filiaal', 'kassa', 'caissiere', 'retail', 'store', 'shop', 'kassamedewerker', 'vakkenvuller'],
  customer: ['klant', 'klanten', 'customer', 'customers', 'client', 'clients', 'relatie', 'relaties', 'afnemer', 'afnemers', 'opdrachtgever'],
  quotation: ['offerte', 'offertes', 'offreren', 'quotation', 'quotations', 'quote', 'quotes', 'prijsopgave', 'prijsopgaven', 'aanbieding', 'aanbiedingen', 'calculatie'],
  order: ['order', 'orders', 'bestelling', 'bestellingen', 'bestelopdracht', 'orderbevestiging', 'bestellen'],
  complaint: ['klacht', 'klachten', 'complaint', 'complaints', 'reclamatie', 'reclamaties'],
  crm: ['crm', 'klantsysteem', 'klantgegevens', 'klantenbestand', 'relatiebestand', 'klantdata', 'adresgegevens'],
  advice: ['advies', 'adviseren', 'adviseert', 'advice', 'advise', 'productadvies', 'verkoopadvies'],
  campaign: ['campagne', 'campagnes', 'actie', 'acties', 'promotie', 'promoties', 'campaign', 'mailing', 'mailings', 'nabellen', 'nabel'],
  satisfaction: ['klanttevredenheid', 'tevredenheid', 'klanttevredenheidsonderzoek', 'satisfaction'],
  enquiry: ['klantvraag', 'klantvragen', 'vragen', 'vraag', 'telefoontjes', 'mails', 'enquiries', 'questions', 'aanspreekpunt'],
  entry: ['invoeren', 'invoer', 'inkloppen', 'entry', 'registreren', 'registratie', 'bijwerken', 'opschonen', 'muteren'],
  purchasing: ['inkoop', 'inkoper', 'inkopen', 'purchasing', 'purchaser', 'buyer', 'procurement', 'leverancier', 'leveranciers'],
  marketing: ['marketing', 'marketeer', 'communicatie', 'merk', 'brand', 'content', 'reclame', 'social', 'socials', 'seo'],
  service: ['klantenservice', 'klantcontact', 'klantcontactcentrum', 'callcenter', 'helpdesk', 'servicedesk', 'contactcenter', 'aftersales', 'serviceafdeling', 'klantendienst'],
  warehouse: ['magazijn', 'magazijnmedewerker', 'warehouse', 'opslag', 'orderpicker', 'orderpicken', 'picken', 'heftruck', 'heftruckchauffeur', 'voorraad', 'reachtruck', 'expeditie', 'verzendklaar', 'goederen', 'palletiseren'],
  logistics: ['logistiek', 'logistics', 'transport', 'chauffeur', 'vrachtwagen', 'vrachtwagenchauffeur', 'planner', 'planning', 'bezorger', 'douane', 'shipping', 'driver', 'logistieke', 'koerier'],
  finance: ['financieel', 'financiele', 'finance', 'financial', 'boekhouder', 'boekhouding', 'boekhoud', 'accounting', 'accountant', 'grootboek', 'debiteuren', 'crediteuren', 'jaarrekening', 'jaarafsluiting', 'btw', 'controller', 'fiscaal', 'treasury', 'facturen', 'factuur', 'salarisadministratie', 'administrateur', 'belasting'],
  hr: ['hr', 'personeelszaken', 'recruiter', 'recruitment', 'werving', 'werven', 'sollicitatie', 'sollicitatiegesprekken', 'verzuim', 'human', 'payroll', 'talent', 'arbeidsvoorwaarden', 'sollicitanten', 'vacatures'],
  it: ['it', 'software', 'developer', 'ontwikkelaar', 'programmeur', 'systeembeheer', 'systeembeheerder', 'netwerk', 'applicatie', 'applicatiebeheerder', 'cloud', 'devops', 'engineer', 'informatica', 'java', 'security', 'intelligence', 'dashboard', 'dashboards', 'datawarehouse'],
  technical: ['monteur', 'onderhoud', 'onderhoudsmonteur', 'mechanic', 'maintenance', 'storing', 'storingen', 'elektricien', 'lasser', 'werkplaats', 'servicemonteur', 'installatie', 'installateur', 'reparatie', 'storingsmonteur'],
  production: ['productie', 'production', 'machine', 'operator', 'productielijn', 'productielijnen', 'assemblage', 'fabriek', 'inpakker', 'bewerking', 'verspaner'],
  quality: ['kwaliteit', 'quality', 'kwaliteitscontrole', 'laborant', 'laboratorium', 'audit', 'auditor', 'arbo', 'veiligheid'],
  care: ['zorg', 'verpleegkundige', 'verzorgende', 'verpleging', 'patient', 'patienten', 'arts', 'nurse', 'care', 'medisch', 'apotheek', 'tandarts', 'fysiotherapeut', 'bewoners', 'wijkverpleging', 'medicatie'],
  education: ['docent', 'leraar', 'leerkracht', 'teacher', 'onderwijs', 'onderwijsassistent', 'lessen', 'les', 'leerlingen', 'pedagogisch', 'kinderopvang'],
  facility: ['receptie', 'receptionist', 'receptioniste', 'facilitair', 'schoonmaak', 'schoonmaker', 'schoonmaken', 'kantine', 'catering', 'huismeester', 'conciergedienst', 'bezoekers', 'post', 'beveiliger', 'beveiliging', 'gastvrouw', 'conciërge'],
  hospitality: ['kok', 'horeca', 'keuken', 'ober', 'bediening', 'restaurant', 'hotel', 'chef-kok', 'gasten', 'gerechten'],
  construction: ['bouw', 'timmerman', 'metselaar', 'schilder', 'stukadoor', 'uitvoerder', 'bouwplaats', 'dakdekker', 'loodgieter', 'hovenier', 'groenvoorziening'],
  legal: ['jurist', 'juridisch', 'legal', 'advocaat', 'notaris', 'contractmanager', 'paralegal'],
  secretariat: ['secretaresse', 'secretariaat', 'secretary', 'managementassistent', 'notulen', 'agendabeheer', 'directiesecretaresse'],
  project: ['projectleider', 'projectmanager', 'project', 'projecten', 'programma', 'implementatie'],
  design: ['ontwerper', 'designer', 'tekenaar', 'constructeur', 'vormgever', 'design', 'architect', 'ontwerp'],
};

/** Concepts that name a discipline: when a title names one the reference does not have, the jobs lie side by side or further. */
export const DISCIPLINES: readonly string[] = [
  'field', 'retail', 'purchasing', 'marketing', 'service', 'warehouse', 'logistics', 'finance', 'hr', 'it', 'technical', 'production', 'quality', 'care', 'education', 'facility', 'hospitality', 'construction', 'legal', 'secretariat', 'project', 'design',
];

/** Disciplines that also name a trade or a kind of product: beside the reference's own name ("verkoper binnendienst bouw") they tell where the job is, not what it is. */
export const TRADES: readonly string[] = ['it', 'technical', 'production', 'care', 'education', 'hospitality', 'construction', 'project', 'design', 'logistics'];
