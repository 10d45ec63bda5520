/**
 * What a quote must say to prove something of an aspect (data only), Dutch first, then the English of job inventories. Two quotes are comparable only on one scale: how heavy is no answer to how cold.
 * How phrases are written stands in `read-scale.ts`. These are not the cues of the level: whoever mends the one looks at the texts again, not at the other.
 */
import type { JobField } from '../../../model/company-job';
import type { Aspect } from '../../../model/evidence';

/** @property at Place on the scale, counted from 0; absent for phrases that say nothing, so that what they hold does not count. @property bare Phrases that say it in the aspect's own column only. */
export interface Rung {
  readonly at?: number;
  readonly phrases?: readonly string[];
  readonly bare?: readonly string[];
}

/** @property firstDecides Of several places the one of the first rung counts: whoever advises customers speaks with them too, whoever never sees them does not. */
export interface Scale {
  readonly rungs: readonly Rung[];
  readonly firstDecides?: true;
}

/** @property own The column about the aspect. @property about Words one of which a text must hold, in the own column unless `others` are named. @property others People that the aspect is not about. @property silence Place of a handbook that says nothing of it. @property measure Place of the reference job, whatever its words. */
export interface AspectScales {
  readonly own?: JobField;
  readonly scales: readonly Scale[];
  readonly about?: readonly string[];
  readonly others?: readonly string[];
  readonly silence?: number;
  readonly measure?: number;
}

const BOSS = 'leidinggevende*|chef*|*chef|manager*|*manager|hoofd|baas|teamleider*|*leider|senior*|mentor*|begeleid*|planner|directie|directeur|coordinator|*coordinator|supervisor|supervisors|eigenaar|voorman|uitvoerder|adviseur|*adviseur|projectleider|verpleegkundige|verzorgende|collega*';
const WATCH = 'aansturing|sturing|toezicht|begeleiding|supervisie|supervision|guidance|oversight';

const SERVED = [
  'klant*|*klant|*klanten|relatie*|client*|bewoner*|patient*|gast|gasten|bezoeker*|burger*|huurder*|inwoner*|afnemer*|opdrachtgever*|dealer*|consument*|zorgvrager*|mantelzorger*|familie|familieleden|naasten|ouders|publiek|*publiek',
  'deelnemer*|gebruiker*|eindgebruiker*|aanvrager*|beller*|reiziger*|passagier*|verzekerde*|ondernemer*|melder*|customer*|clients', 'verkoopgesprek*|verkoopadvies*', 'sales calls',
];

const OTHER_PARTIES = [
  'leverancier*|vervoerder*|charter*|chauffeur*|aannemer*|onderaannemer*|architect*|installateur*|monteur*|collega*|medewerker*|afdeling*|planner*|planning|team|teams|directie|management|intern*|leidinggevende*|accountant*|bank|banken|gemeente*|beveiliging|machinebouwer*|productiechef|magazijn|inkoop|ploeg*|chefs|suppliers|colleagues',
];

const OFFICE = ['kantoor*|beeldscherm*|bureauwerk|zittend*|office'];
const HALF_OFFICE = ['half|deels|gedeeltelijk|soms|deel|afwisselend .. kantoor*|beeldscherm*|zittend*'];

/** Amounts of schooling are read by `quantities.ts`, and so is what a share of the work proves. */
export const SCALES: Readonly<Partial<Record<Aspect, AspectScales>>> = {
  scope: {
    measure: 1,
    scales: [{
      rungs: [
        { phrases: ['alleen over|op|in|met|thuis|onderweg|naar|voor|bij|aan|als|ter', 'nachts alleen', 'niet|werkt|rijdt|gaat alleen'] },
        { at: 0, phrases: ['alleen|uitsluitend|enkel|slechts|only|solely', 'beperkt|limited tot|to', 'enkele taken|deeltaken|werkzaamheden', 'deeltaak|deeltaken', 'een|klein deel|onderdeel|stukje van', 'beperkt|smal takenpakket', 'verder geen'] },
        { at: 2, phrases: ['alle|all .. werkzaamheden|taken|activiteiten|facetten|onderdelen|tasks|duties', 'allround', 'hele|gehele|volledige|volle .. proces|traject|takenpakket|pakket|werk|breedte', 'van a|begin tot z|eind', 'spil', 'vervangt .. leidinggevende|manager|teamleider|hoofd|chef', 'neemt .. waar', 'elke|ieder|elk taak|onderdeel', 'breed inzetbaar'] },
      ],
    }],
  },
  experience: {
    own: 'experience',
    scales: [{
      rungs: [
        { at: 0, phrases: ['geen|zonder|no .. ervaring|werkervaring|experience', 'ervaring|werkervaring|experience .. niet .. nodig|vereist', 'schoolverlater|starter', 'net van school'], bare: ['geen|nee|none|no', 'niet vereist|nodig'] },
        { at: 1, phrases: ['enige|enkele|eerste|beperkte|wat|some .. ervaring|werkervaring|experience', 'een paar jaar ervaring'], bare: ['enige|enkele|some', 'een paar jaar'] },
        { at: 2, phrases: ['ruime|ruim|veel|brede|uitgebreide|gedegen|jarenlange|extensive|considerable .. ervaring|werkervaring|experience'], bare: ['ruime|veel|jarenlang'] },
        { at: 3, phrases: ['zeer ruime|veel|brede .. ervaring|werkervaring'] },
      ],
    }],
  },
  complexity: {
    scales: [{
      rungs: [
        { at: 0, phrases: ['eenvoudig*|routine|routinematig*|routinewerk|repeterend*|herhalend*|simpel*|gelijksoortig*|simple|repetitive', 'steeds dezelfde|terugkerende'] },
        { at: 1, phrases: ['standaard*|gangbaar|gangbare|regulier*|gebruikelijk*|standard|regular'] },
        { at: 2, phrases: ['complex*|ingewikkeld*|specialistisch*|maatwerk|uiteenlopend*|onvoorspelbaar|onvoorspelbare|tegenstrijdig*|tailor', 'op maat', 'zeer divers*'] },
      ],
    }],
  },
  supervision: {
    own: 'autonomy',
    scales: [{
      rungs: [
        { phrases: ['geen|zonder|niet direct|directe|rechtstreeks|intensieve|dagelijkse|voortdurende begeleiding|aansturing|toezicht|controle|leiding'] },
        {
          at: 0,
          phrases: [
            `direct*|rechtstreeks*|strak*|strikt*|nauwe|nauwgezette|dagelijks|dagelijkse|intensie*|voortdurend*|close .. ${WATCH}|leiding|controle`, `${WATCH}|leiding .. is|zijn .. direct|rechtstreeks|intensief`, `onder|under .. ${WATCH}|leiding`, `meer|veel ${WATCH}` , 'in opleiding',
            'op|volgens .. aanwijzing|aanwijzingen|instructie|instructies|opdracht', 'op instruction|instructions', 'krijgt|ontvangt|krijg|receives .. opdrachten|aanwijzingen|instructies|taken|assignments|instructions', 'krijgt dagelijks .. en aanwijzingen|instructies',
            'wordt|worden|work|werk|alles .. gecontroleerd|nagekeken|nagelezen|nagezien|gecorrigeerd|checked', 'al|alle|elk|elke|iedere .. nagekeken|gecontroleerd|bekeken|gecorrigeerd|goedgekeurd', 'leest|kijkt|nakijkt .. alles|mee|na', 'al .. nakijkt|controleert', 'vaste begeleider|buddy', 'samen met .. ervaren|mentor', `${BOSS} .. controleert|verdeelt|bepaalt|checkt`, 'controleert elk|elke|alles|iedere|het',
            'vraagt|altijd .. toestemming|goedkeuring|akkoord', 'geen eigen beslissingen|bevoegdheden', 'wordt .. begeleid|ingewerkt|aangestuurd', 'nooit|niet zelf .. beslist|beslissen', 'niet zelfstandig',
          ],
          bare: ['begeleid|gecontroleerd'],
        },
        {
          at: 1,
          phrases: [
            'indirect*', `normaal|normale|gewoon|gewone|gebruikelijk*|algemeen|general ${WATCH}`, `${WATCH} .. normaal|gebruikelijk`, 'op basis van overleg', `overleg|overlegt|overleggen|raadpleegt|raadplegen|bespreekt|afstemming|ruggespraak|terugvallen|consult|consults .. .. ${BOSS}`,
            `${BOSS} .. raadplegen|geraadpleegd|bereikbaar|bijpraten`, 'steekproef*|steekproefsgewijs', 'wekelijks|tweewekelijks|periodiek|maandelijks .. werkoverleg|overleg|gesprek', 'op afstand gecontroleerd', 'spot checks', `zo|indien|waar nodig .. ${BOSS}`, 'bij problemen|twijfel|afwijkingen|bijzonderheden .. overleg|overlegt|raadpleegt',
          ],
          bare: ['overleg|overlegt|overleggen|raadpleegt|afstemming'],
        },
        {
          at: 2,
          phrases: [
            `weinig|nauwelijks|geen|amper|minimale|minimaal|beperkte|little|minimal|hardly|zonder|minder .. ${WATCH}`, `weinig tot|of geen ${WATCH}`, `${WATCH} .. nauwelijks|amper|op afstand`, 'op afstand|hoofdlijnen', 'op|naar|over het|de|behaalde|behaald resultaat|resultaten|omzet', 'op|over|naar|on resultaat|resultaten|resultaatsafspraken|results|doelen|doelstellingen',
            'achteraf .. verantwoord*|verantwoording', 'verantwoord*|verantwoording .. achteraf', 'eindverantwoordelijk|zelfsturend|zelfsturende', 'eigen inzicht|initiatief|baas|verantwoordelijkheid', 'vrije hand', 'stuurt zichzelf', 'bemoeit .. nauwelijks|niet|weinig', 'nauwelijks|niet|weinig .. bemoeit',
            'volledig|geheel|zeer|volkomen|grotendeels|highly|fully|completely zelfstandig|autonoom|onafhankelijk|autonomous|autonomously|independent|independently', 'grote|hoge mate van zelfstandigheid',
          ],
        },
      ],
    }],
  },
  method: {
    own: 'autonomy',
    scales: [{
      rungs: [
        { at: 0, phrases: ['stap voor stap', 'script|scripts|belscript|checklist|checklists|stappenplan|standaardformulieren|draaiboek', 'vaste lijsten|sjablonen|formats|stappen', 'step by step'] },
        {
          at: 1,
          phrases: [
            'binnen|volgens|conform|within|following .. procedure|procedures|richtlijnen|protocol|protocollen|kaders|regels|afspraken|werkafspraken|normen|voorschrift|voorschriften|instructies|werkwijze|werkwijzen|guidelines|standards|werkplan|zorgplan|zorgleefplan|behandelplan|tarieven|prijslijst*',
            'vastgelegd in .. procedures|richtlijnen|protocollen|werkinstructies|voorschriften|werkafspraken|zorgleefplan|zorgplan|recepten', 'binnen .. vaste|gegeven|vastgestelde .. werkwijze|regels|kaders',
          ],
        },
        {
          at: 2,
          phrases: [
            'eigen|own aanpak|werkwijze|koers|approach', 'bepaalt|kiest|stelt|maakt|ontwikkelt|decides .. zelf|eigen|de|het|zijn|haar aanpak|werkwijze|prioriteiten|koers|strategie|jaarplan|methode|prioriteit', 'zelf .. aanpak|werkwijze|prioriteiten', 'bepaalt zelf hoe',
            'beslist|besluit|bepaalt|decides zelf|zelfstandig|over|on .. inzet|behandeling|planning|reparatie|uitgaven|aanschaf|uitvoering|oplossing|methode|aanpak|werkwijze|prioriteiten|korting|kortingen|prijs|prijzen|marge|condities|voorwaarden|discount|price', 'mandaat|*mandaat|tekenbevoegd*',
          ],
        },
      ],
    }],
  },
  leading: {
    own: 'leads',
    silence: 0,
    scales: [{
      rungs: [
        { phrases: ['onder leiding|aansturing', 'cursus|training|trainingen|opleiding|opleidingen|kennis .. leidinggeven', 'van .. leidinggeven', 'zonder .. leiding te geven'] },
        { at: 0, phrases: ['geen|niet|zonder .. leiding|leidinggevend*|leidinggeven|medewerkers', 'geeft geen leiding'], bare: ['nee|geen|niet|niemand|none|no|nvt|0'] },
        { at: 1, phrases: ['geeft|geven|geef .. leiding', 'leiding te|aan', 'leidinggeven|leidinggevend|hierarchisch*', 'aansturen|aansturing van', 'stuurt|stuur .. collega*|medewerkers|*medewerkers|team|ploeg|monteurs|chauffeurs|schoonmakers|vakmensen|mensen|verkopers|oproepkrachten|*hulpen', 'leidt .. team|afdeling|ploeg|binnendienst|vestiging', 'functioneringsgesprekken|beoordelingsgesprekken|jaargesprekken|verzuimgesprekken', 'manages|leads|supervises .. team|department|staff|people|employees'], bare: ['1*|2*|3*|4*|5*|6*|7*|8*|9*|ja|yes'] },
      ],
    }],
  },
  guiding: {
    silence: 0,
    scales: [{
      rungs: [
        { phrases: ['wordt|worden .. begeleid|ingewerkt', 'onder begeleiding'] },
        {
          at: 1,
          phrases: [
            'vraagbaak', 'meewerkend voorman|voorvrouw', 'aanwijzingen|instructies|uitleg aan .. collega*|medewerker*|verzorgenden|helpenden|monteurs|chauffeurs|schoonmakers|nieuwe', 'begeleidt|begeleiden|begeleiding|coacht|coachen|traint|instrueert|opleiden|inwerken|helpt|mentors|coaches .. collega*|medewerker*|stagiair*|junior*|leerling*|nieuwe|nieuwelingen|uitzendkracht*|vrijwilliger*|teamleden|oproepkrachten|chauffeurs',
            'werkt .. collega*|medewerker*|stagiair*|nieuwe|nieuwelingen|uitzendkracht* .. in', 'collega*|medewerkers|stagiair*|nieuwe|nieuwelingen|uitzendkrachten .. inwerken|begeleiden|coachen|opleiden|instrueren', 'verdeelt|coordineert .. werk|werkzaamheden|taken|orders', 'praktijkbegeleider|werkbegeleider|mentor',
          ],
        },
      ],
    }],
  },
  internalContacts: {
    scales: [{
      firstDecides: true,
      rungs: [
        { at: 2, phrases: ['adviseert|overlegt|rapporteert|sparringpartner|overleg .. directie|managementteam|mt|bestuur|management', 'raad van bestuur'] },
        { at: 1, phrases: ['andere|overige|diverse|verschillende|meerdere|other afdelingen|departments', 'contact*|overleg*|overlegt|afstemming|stemt|tussen|met .. magazijn|planning|logistiek|inkoop|productie|administratie|expeditie|verkoop|buitendienst|binnendienst|werkvoorbereiding|keuken|receptie|financien'] },
        { at: 0, phrases: ['eigen team|afdeling|ploeg', 'directe collega*'] },
      ],
    }],
  },
  contacts: {
    own: 'contacts',
    about: SERVED,
    others: OTHER_PARTIES,
    scales: [{
      firstDecides: true,
      rungs: [
        {
          at: 0,
          phrases: [
            'geen|nauwelijks|amper|nooit|zonder|nihil|no|hardly .. contact|contacten|klantcontact*|klanten|patienten|bewoners|customer*', 'spreekt|ziet .. niet|nooit|nauwelijks', 'niet|nooit .. in contact|aanraking',
          ],
          bare: ['geen|nee|nauwelijks|nooit|amper|nvt|nihil|none|no|intern', 'alleen|uitsluitend intern*|collega*'],
        },
        { at: 1, phrases: ['weinig of|tot geen .. contact|contacten', 'soms|incidenteel|sporadisch|zelden|weinig|beperkt|occasional*|limited .. contact|contacten|klantcontact*|klanten', 'af en toe .. contact|contacten|klanten'], bare: ['soms|incidenteel|sporadisch|zelden|weinig|beperkt|occasional*|limited', 'af en toe'] },
        { at: 3, phrases: ['advies|adviseert|adviseren|adviserend*|adviesgesprek*|onderhandel*|overtuigt|verkoopgesprek*|verkoopadvies*|jaargesprekken|contractgesprekken|negotiat*|advises|advisory'], bare: ['rechtstreeks*'] },
        { at: 2, phrases: SERVED, bare: ['dagelijks*|regelmatig*|veel|vaak|frequent*|wekelijks*|continu*|voortdurend|ja|yes|daily|regular*|often|telefonisch|telefoon|intensie*|normaal|doorlopend', 'hele|elke|iedere dag'] },
      ],
    }],
  },
  errors: {
    own: 'impact',
    scales: [
      { // How great.
        rungs: [
          { phrases: ['kans .. is|op .. groot|klein|gering|beperkt', 'ontdek* .. groot|klein|gering', 'niet groot|gering'] },
          { at: 0, phrases: ['beperkt*|gering*|klein*|minimale|nihil|minor|limited|small .. schade|gevolgen|impact|invloed|risico*|consequences|damage', 'gevolgen|schade|impact|risico* .. beperkt|gering|klein|minimaal|nihil'], bare: ['beperkt|gering|klein|laag|nihil|minimaal|low|small|limited'] },
          { at: 2, phrases: ['grote|forse|aanzienlijke|ernstige|hoge|zware|major|serious|significant .. schade|gevolgen|impact|invloed|risico*|claims|consequences|damage|losses', 'gevolgen|schade|impact .. groot|ernstig|aanzienlijk|hoog'], bare: ['groot|ernstig|hoog|high'] },
        ],
      },
      { rungs: [ // How soon it is mended.
        { at: 0, phrases: ['snel|direct|eenvoudig|makkelijk|easily .. ontdekt|hersteld|herstellen|opgemerkt|corrected', 'tijdig .. ontdek* .. is .. groot', 'intern .. hersteld|herstellen'] },
        { at: 2, phrases: ['pas|laat|achteraf|moeilijk .. ontdekt|zichtbaar|opgemerkt|licht', 'tijdig .. ontdek* .. is .. klein|gering|beperkt'] },
      ] },
      { rungs: [ // What it does to people.
        { at: 0, phrases: ['ongemak|overlast|irritatie|ontevreden*|klachten'] },
        { at: 2, phrases: ['letsel|ongeval|ongevallen|gezondheidsschade|overlijden|levensgevaar|levensbedreigend*|injury'] },
      ] },
      { rungs: [ // What it costs.
        { at: 0, phrases: ['vertraging*|herstelwerk|tijdverlies|oponthoud|delay*', 'extra werk|kosten'] },
        { at: 1, phrases: ['omzetverlies|imagoschade|imagoverlies|schadeclaim*|claims|boetes|stilstand|productieverlies', 'verlies van|aan .. klanten|klant|omzet|opdrachten|contracten'] },
      ] },
    ],
  },
  discretion: {
    scales: [{
      rungs: [
        { at: 1, phrases: ['vertrouwelijk*|discretie|geheimhouding|privacy*|confidential|discreet'] },
        { at: 2, phrases: ['zeer|strikt|uiterst|hoogst|strikte|highly .. vertrouwelijk*|confidential|geheimhouding|privacygevoelig*'] },
      ],
    }],
  },
  physical: {
    own: 'physical',
    scales: [
      { // What it asks of the body.
        firstDecides: true,
        rungs: [
          { phrases: HALF_OFFICE },
          { at: 3, phrases: ['zwaar|zware|fors|forse .. werk|tillen|lichamelijk*|fysiek*|lasten|duwwerk|gereedschap|materiaal|lifting', 'lichamelijk|fysiek zwaar', 'physically demanding|heavy'] },
          { at: 2, phrases: ['lopen|lopend|staan|staand|tillen|bukken|buigen|knielen|duwen|trekken|sjouwen|traplopen|duwwerk|lifting'] },
          { at: 1, phrases: ['licht* fysiek*|lichamelijk*'] },
          { at: 0, phrases: OFFICE },
        ],
      },
      { rungs: [ // Where it is done.
        { phrases: HALF_OFFICE },
        { at: 0, phrases: OFFICE },
        { at: 1, phrases: ['buiten|buitenwerk|weersinvloeden|weersomstandigheden|kou|koud*|koude|tocht*|warmte|hitte|regen|vrieshuis|temperatuur*|temperaturen', 'weer en wind'] },
      ] },
      { rungs: [ // Danger.
        { phrases: HALF_OFFICE },
        { at: 0, phrases: OFFICE },
        { at: 1, phrases: ['letsel|ongeval*|agressie*|asbest|hoogte|besmetting*|infectiegevaar|gevaar*', 'giftige|bijtende|gevaarlijke stoffen'] },
      ] },
    ],
  },
};
