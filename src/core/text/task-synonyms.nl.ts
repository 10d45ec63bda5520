/**
 * Words of tasks that mean the same, or nearly so, in the description of work: acts and what they are done to, in the Dutch of descriptions, vacancies and telegram style (data only).
 * Written by hand from general knowledge of the language, not derived from any data set. One line is one group, words folded; a word may stand in several groups, one per sense.
 * Two words of a group say the same work: a group is no field of work, and opposites or different levels of an act (making and designing, preparing and deciding) never share one.
 * Forms stand once per plain form (`contentForm`): "bereidt" and "verzonden" are here beside their infinitives because no ending that falls off brings them together. Words of job titles are in synonyms.nl.ts.
 */
const BY_SUBJECT: readonly string[] = [
  // Making and preparing.
  `
maken aanmaken vervaardigen creeren opmaken vervaardigt
maken produceren vervaardigen fabriceren productie vervaardigt
bereiden klaarmaken toebereiden bereidt toebereidt
voorbereiden klaarzetten gereedmaken klaarleggen gereedzetten voorbereidt gereedgemaakt
opstellen schrijven opmaken formuleren
uitwerken uittypen uittikken
typen uittypen overtypen intypen typewerk
ontwerpen ontwikkelen bedenken vormgeven ontworpen bedacht vormgegeven
vormgeven opmaken layouten vormgegeven
ontwikkelen opzetten uitdenken
bouwen construeren opbouwen
samenstellen assembleren monteren montage assemblage assemblages
samenstellen bundelen bijeenbrengen compileren samenvoegen
opbouwen opzetten neerzetten
demonteren ontmantelen uiteenhalen losmaken
afbreken slopen sloopwerk afbraak neerhalen
afmaken afronden voltooien afwerken afsluiten afrondt
afwerken nabewerken finishen
beginnen starten opstarten aanvangen aanzetten
stilzetten stilleggen uitzetten beeindigen stilgezet
uitschakelen uitzetten afzetten
inschakelen aanzetten opstarten aandoen aandoet aangedaan
kopieren vermenigvuldigen kopie copyen dupliceren kopieerwerk vermenigvuldigt kopies
printen afdrukken uitprinten uitdraaien
scannen inscannen digitaliseren
herschrijven redigeren bijschaven
redigeren redactie eindredactie persklaar redacties eindredacties
vertalen overzetten vertaalwerk
tolken vertolken tolkwerk
samenvatten resumeren inkorten
vastmaken vastzetten vastbinden vastbindt
losmaken losdraaien losschroeven
lijmen verlijmen plakken kitten
naaien stikken naaiwerk verstellen
`,
  // Checking and judging.
  `
controleren nakijken checken nalopen nagaan controle nagegaan nagaat controles
controleren verifieren nagaan natrekken verificatie nagegaan nagaat verificaties
controleren inspecteren schouwen inspectie inspecties
controleren keuren keuring kwaliteitscontrole kwaliteitskeuring kwaliteitscontroles
bewaken monitoren volgen opvolgen toezien toegezien
toezien toezicht surveilleren surveillance toegezien
uitzoeken nagaan achterhalen natrekken opsporen nagegaan nagaat
onderzoeken onderzoekswerk bestuderen doorgronden doorgrondt
beoordelen evalueren toetsen evaluatie evaluaties
toetsen screenen doorlichten toetsing screening
doorlichten auditeren audit
goedkeuren accorderen akkoord fiatteren autoriseren goedgekeurd
afkeuren afwijzen weigeren
vrijgeven vrijgave deblokkeren vrijgegeven vrijgaves
blokkeren vergrendelen stopzetten
tellen natellen telling optellen
vergelijken naastleggen benchmarken
afletteren reconcilieren aansluiten
signaleren opmerken constateren waarnemen
observeren waarnemen gadeslaan observatie observaties
afvinken aftekenen paraferen afstrepen
ondertekenen tekenen handtekening signeren
steekproef steekproefcontrole steekproefneming steekproefcontroles
afwijking verschil onregelmatigheid discrepantie discrepanties
fout vergissing missers onjuistheid
fout gebrek mankement defect tekortkoming gebreken
corrigeren verbeteren herstellen rechtzetten correctie correcties
`,
  // Writing down and keeping.
  `
registreren bijhouden vastleggen noteren optekenen registratie bijhoudt registraties
invoeren inkloppen ingeven inboeken intoetsen ingeeft
invoeren invullen opvoeren
bijwerken actualiseren updaten verversen muteren
muteren wijzigen aanpassen doorvoeren mutatie mutaties
opschonen schonen ontdubbelen uitzuiveren
archiveren opbergen archief
archiveren ordenen rubriceren klasseren
ordenen sorteren rangschikken indelen
sorteren uitsorteren selecteren schiften uitzoeken
opslaan bewaren wegschrijven opslag
opzoeken raadplegen naslaan opvragen nazoeken
opvragen navragen uitvragen
verwijderen weghalen wegnemen
wissen verwijderen deleten schrappen
vernietigen versnipperen shredderen vernietigt
vernietigen weggooien afdanken wegdoen vernietigt wegdoet weggedaan
aanvullen completeren vervolledigen toevoegen vervolledigt
verzamelen vergaren bijeenbrengen inzamelen
verzamelen inwinnen vergaren
noteren opschrijven aantekenen neerschrijven notitie notities
dossier dossiervorming map dossierbeheer
dossier casus casuistiek
formulier inschrijfformulier aanvraagformulier invulformulier
document stuk papier bescheid
gegevens data info informatie
bestand file databestand gegevensbestand
database databank gegevensbank databestand databases
lijst overzicht opsomming
overzicht uitdraai opgave opgaves
tabel spreadsheet excel rekenblad werkblad
logboek log dagboek werkjournaal
systeem programma applicatie pakket applicaties
inscannen digitaliseren scanwerk
intrekken herroepen terugtrekken
adresgegevens adresbestand naw contactgegevens
klantgegevens klantenbestand relatiebestand klantdata
personeelsgegevens medewerkergegevens personeelsbestand
artikelgegevens productgegevens artikelbestand productdata
`,
  // Planning.
  `
plannen inplannen inroosteren roosteren planning
rooster dienstrooster werkrooster weekrooster
rooster planning schema tijdschema
agenda kalender agendabeheer agendavoering
indelen verdelen toewijzen toedelen
toewijzen toebedelen toekennen alloceren
prioriteren voorrang urgentie prioriteit
verplaatsen verzetten omboeken verschuiven
afzeggen annuleren cancelen afmelden afmeldt
reserveren boeken boeking
coordineren afstemmen coordinatie stroomlijnen
regelen organiseren arrangeren
organiseren organisatie opzetten organisaties
werkorder werkbon werkopdracht opdrachtbon servicebon
productieorder werkorder productieopdracht fabricageorder
bezetting bemensing capaciteit personeelsbezetting
ploeg team equipe equipes
dienst shift ploegendienst
piketdienst bereikbaarheidsdienst storingsdienst consignatie consignatiedienst
vervangen waarnemen invallen
deadline termijn einddatum deadlines
termijn doorlooptijd looptijd tijdspanne
voortgang voortgangsbewaking projectvoortgang
vertraging uitloop oponthoud
opschuiven uitstellen verschuiven verdagen
bijspringen meehelpen inspringen
oproepkracht invalkracht vervanger
spoed haast urgent dringend
`,
  // Reporting and telling.
  `
rapporteren verslagleggen rapportage rapportages
rapport verslag rapportage rapportages
notulen gespreksverslag vergaderverslag verslag besluitenlijst gespreksverslagen
notuleren notulen verslagleggen notulist
melden doorgeven rapporteren meedelen meldt doorgeeft
melden signaleren aankaarten meldt
melding notificatie bericht signaal notificaties
waarschuwen alarmeren attenderen verwittigen verwittigt
informeren voorlichten inlichten
vertellen uitleggen toelichten
uitleggen verduidelijken verklaren toelichten verduidelijkt
presenteren presentatie tonen presentaties
tonen demonstreren voordoen demonstratie voordoet voorgedaan demonstraties
publiceren plaatsen uitbrengen publicatie plaatsing publicaties
plaatsen zetten neerzetten neerleggen plaatsing
verspreiden rondsturen distribueren verspreidt rondgestuurd
verzenden versturen opsturen sturen zenden verzonden verzendt gezonden zendt
mailen emailen mailverkeer
corresponderen correspondentie briefwisseling briefverkeer
brief correspondentie briefpost
post poststukken brieven postverwerking
frankeren postzegel porto
bekendmaken aankondigen mededelen bekendgemaakt aankondigt
overdragen overdracht doorgeven overhandigen doorgeeft overhandigt
doorsturen doorgeven doorzenden doorleiden doorgeeft doorzendt doorleidt
`,
  // Talking to people.
  `
bellen telefoneren opbellen telefonisch
telefoon telefoontje call oproep belletje telefoontjes belletjes
doorverbinden doorschakelen doorzetten doorverbonden doorverbindt
terugbellen terugbelverzoek terugbelafspraak
nabellen nabelactie opvolgen nabelacties
beantwoorden afhandelen antwoorden beantwoordt antwoordt
vraag klantvraag informatieverzoek hulpvraag
ontvangen verwelkomen onthalen begroeten ontvangst
ontvangen binnenkrijgen innemen ontvangst
bezoeker gast bezoekster
bezoeken langsgaan langskomen langsgegaan langsgaat
huisbezoek thuisbezoek bezoek
spreken praten gesprek
bespreken overleggen doornemen doorspreken
overleggen vergaderen bijeenkomst
vergadering bijeenkomst samenkomst
bijwonen aanschuiven meevergaderen
deelnemen participeren meedoen deelname meedoet meegedaan deelnames
voorzitten voorzitter voorzitterschap
onderhandelen bedingen uitonderhandelen
interviewen bevragen vraaggesprek
bevragen enqueteren enquete vragenlijst enquetes
bemiddelen mediation schikken schikking
overtuigen overreden overhalen overtuigt overreedt
motiveren stimuleren aanmoedigen enthousiasmeren prikkelen aanmoedigt
geruststellen troosten kalmeren
aanspreekpunt vraagbaak contactpersoon
relatie klant zakenrelatie relaties zakenrelaties
klacht reclamatie klachtafhandeling beklag reclamaties
klacht ongenoegen ontevredenheid misnoegen
instrueren instructie briefing instructies
bedanken danken dankwoord
uitnodigen inviteren uitnodigt
klantvraag klantverzoek informatieaanvraag
telefoonverkeer telefoongesprek telefooncontact
chatten chatgesprek whatsapp
bemiddelaar tussenpersoon mediator
`,
  // Advising and deciding.
  `
adviseren aanraden aanbevelen raad advies aanraadt aanbevolen
advies aanbeveling raadgeving adviesrapport
voorstellen opperen aandragen
meedenken sparren klankborden klankbordt
bepalen vaststellen beslissen besluiten
besluiten beslissen knopen
kiezen selecteren uitkiezen keuze keuzes
toekennen verlenen gunnen
weigeren afwijzen ontzeggen
toestaan toestemmen permitteren
machtigen volmacht mandateren mandaat
`,
  // Guiding and leading.
  `
leiden leidinggeven aansturen leiding managen leidt leidinggegeven
aansturen dirigeren leidinggeven leidinggegeven
begeleiden coachen coaching begeleidt
begeleiden vergezellen meegaan begeleidt meegegaan meegaat
inwerken inwerkperiode inwerktraject inwerkperiodes
helpen assisteren ondersteunen bijstaan hulp assistentie bijgestaan bijstaat
ondersteunen support faciliteren
delegeren overdragen neerleggen
uitbesteden outsourcen aanbesteden uitbesteedt aanbesteedt
functioneringsgesprek beoordelingsgesprek jaargesprek voortgangsgesprek personeelsgesprek
werkoverleg teamoverleg afdelingsoverleg teamvergadering
werkbespreking werkoverleg dagstart
personeel personeelslid werknemer employee
chef baas manager
stagiair trainee praktijkleerling
vrijwilliger vrijwilligerswerk vrijwillig
teambespreking teamoverleg teamvergadering
taakverdeling werkverdeling werkindeling
`,
  // Teaching.
  `
lesgeven onderwijzen doceren les lesgegeven
les lesuur lesblok
opleiden trainen scholen bijscholen training opleidt
cursus training workshop scholing
lesmateriaal lesstof leermiddel leermateriaal studiemateriaal
toets proefwerk tentamen examen overhoring toetsen
nakijken corrigeren becijferen
surveilleren examentoezicht pleinwacht
examineren toetsen overhoren
leerling scholier student pupil
klas groep klassenverband
cijferlijst schoolrapport puntenlijst
ouder vader moeder
ouderavond oudergesprek tienminutengesprek oudercontact
leerplan curriculum lesprogramma leerlijn onderwijsprogramma
mentor tutor studiebegeleider mentoraat
remedial bijles huiswerkbegeleiding leerondersteuning
schoolplein speelplaats speelplein buitenterrein
inschrijven aanmelden intekenen aanmeldt
uitschrijven afmelden opzeggen afmeldt
aanwezigheid presentie presentielijst opkomst
afwezigheid absentie verzuim absent absenties
`,
  // Buying.
  `
inkopen aankopen aanschaffen
bestellen nabestellen bijbestellen order
order bestelling bestelopdracht
leverancier toeleverancier supplier
leveren aanleveren toeleveren
aanleveren aandragen inleveren
offerte prijsopgave aanbieding prijsofferte offerteaanvraag offertes prijsopgaves prijsoffertes
offreren aanbieden offerte aanbiedt offertes
aanbesteding tender aanbestedingstraject aanbesteedt
prijs tarief prijsstelling
korting reductie prijsverlaging reducties
inkooporder bestelorder inkoopbestelling bestelbon
levertijd leverdatum leverdag leveringstermijn
uitzendkracht flexwerker flexkracht inhuurkracht inleenkracht
raamovereenkomst raamcontract mantelcontract
`,
  // Selling and customers.
  `
verkopen sales vermarkten
klant afnemer opdrachtgever koper
klant consument shopper winkelbezoeker
acquireren acquisitie klantenwerving acquisities
prospect lead klantkans
klantbezoek relatiebezoek accountbezoek
assortiment productaanbod collectie artikelaanbod collecties
artikel product winkelartikel
schap vak winkelstelling rek
bijvullen aanvullen navullen vakkenvullen spiegelen
etalage uitstalling winkelpresentatie vitrine etalages winkelpresentaties vitrines
afrekenen kassa kassawerk aanslaan
kassa kassalade geldlade kassalades geldlades
wisselgeld kleingeld contant cash
pinnen pinbetaling betaalautomaat pinautomaat
retour retourzending terugzending terugname terugnames
ruilen omruilen terugnemen inruilen
garantie waarborg garantieclaim coulance garanties
bon kassabon kwitantie bonnetje aankoopbewijs kwitanties bonnetjes
omzet verkoopcijfer verkoopresultaat opbrengst
winkel zaak filiaal shop vestiging
webshop webwinkel onlinewinkel internetwinkel
productfoto productafbeelding packshot
productbeschrijving productomschrijving producttekst
marketplace marktplaats verkoopplatform marketplaces
orderbevestiging opdrachtbevestiging bestelbevestiging
abonnement lidmaatschap abonnee
lid leden ledenadministratie lidmaat ledenadministraties
orderinvoer orderverwerking orderadministratie orderadministraties
orderverwerking orderafhandeling orderbehandeling
prijskaartje prijslabel schapkaart schapetiket prijskaartjes
klantenkaart spaarkaart bonuskaart
aanbieding actie reclameaanbieding acties
cadeaubon waardebon tegoedbon
omruiling retour omwisseling
klanttevredenheid tevredenheid klantwaardering
`,
  // Storing.
  `
opslaan inslaan stockeren wegzetten opslag
opruimen wegruimen opruimwerk
opbergen wegleggen wegruimen terugleggen
voorraad stock inventaris voorraadbeheer
inventariseren inventarisatie voorraadtelling inventarisaties
voorraadverschil telverschil voorraadafwijking
magazijn opslagruimte loods depot warehouse opslagruimtes loodsen warehouses
stelling rek stellage stellages
pallet europallet laadbord
goederen spullen artikelen
materiaal spul benodigdheid materieel
orderpicken picken verzamelen orderverzamelen
picklijst verzamellijst pickbon
inpakken verpakken inwikkelen emballeren
uitpakken ontdozen openmaken
verzendklaar verzendgereed expeditieklaar
doos karton omdoos kartonnage
etiket sticker label
etiketteren labelen stickeren beplakken
streepjescode barcode scancode streepjescodes barcodes scancodes
sealen seallijn dichtlassen folien wikkelen
palletiseren stapelen opstapelen
laden inladen beladen inlaadt belaadt
lossen uitladen ontladen afladen lossing uitlaadt ontlaadt aflaadt
heftruck vorkheftruck reachtruck stapelaar
pompwagen palletwagen pallettruck elektropallettruck
tillen heffen optillen sjouwen
hijsen takelen ophijsen hijswerk gehesen
kraan hijskraan takel bovenloopkraan
goederenontvangst inslag ontvangst binnenkomst
pakbon paklijst leverbon afleverbon
vrachtbrief cmr transportdocument vervoersdocument
emballage statiegeld fust leeggoed
container zeecontainer laadbak
voorraadtelling inventarisatie cyclustelling inventarisaties
magazijnlocatie opslaglocatie stellingplaats magazijnlocaties opslaglocaties
orderregel artikelregel bestelregel
verzendlabel adreslabel verzendetiket
verzending expeditie uitlevering expedities
`,
  // Driving and delivering.
  `
rijden besturen chaufferen rit rijdt
vervoeren transporteren brengen transport
bezorgen afleveren wegbrengen rondbrengen rondgebracht
brengen wegbrengen afgeven langsbrengen afgeeft
halen ophalen afhalen
pakket pakje zending colli pakjes
zending vracht lading partij
vrachtauto vrachtwagen truck trekker wagen
bestelauto bestelbus bestelwagen busje busjes
auto wagen voertuig personenauto
aanhanger aanhangwagen trailer oplegger
wagenpark voertuigenpark fleet
adres afleveradres stop bezorgadres losadres
route rit ronde routes rondes
rit tour vervoersopdracht
ritplanning routeplanning rittenplanning ritadministratie ritadministraties
tachograaf rijtijd rustijden rittenstaat
brandstof diesel benzine tanken
tanken bijtanken aftanken volgooien
inklaring douaneaangifte douaneafhandeling douaneaangiftes
importeren import importzending
exporteren export exportzending
reiziger passagier inzittende inzittendes
vervoerbewijs kaartje ticket plaatsbewijs kaartjes
schade beschadiging averij schadegeval
schip boot vaartuig
trein treinstel rails
sjorren zekeren vastzetten
chauffeur bestuurder trucker
bezorger koerier besteller
verkeer verkeersstroom wegverkeer
laadklep klep hydrolift
overslaan overladen omladen overlaadt omlaadt
taxi taxirit personenvervoer
fiets rijwiel tweewieler fietsen
`,
  // Cleaning.
  `
schoonmaken poetsen reinigen schoonhouden schoonhoudt
dweilen moppen vloerreiniging natreinigen natreinigt
vegen aanvegen bezemen
stofzuigen zuigen stofzuigwerk
afstoffen stoffen afnemen
venster ruit glas
zemen lappen glasbewassing ramenwassen
desinfecteren ontsmetten desinfectie steriliseren
spoelen uitspoelen afspoelen naspoelen spoeling
afwassen vaat vaatwasser
wasserij wasgoed waswerk
wasgoed linnengoed textielgoed
strijken strijkgoed strijkwerk gestreken
vouwen opvouwen plooien
afval vuilnis vuil huisvuil restafval
prullenbak vuilnisbak afvalbak vuilnisemmer
legen leegmaken ledigen leeghalen leeggemaakt
sanitair toilet badkamer
kamer hotelkamer logeerkamer
lakens beddengoed linnen
werkplek werkruimte bureau werkruimtes
schoonmaakmiddel reinigingsmiddel poetsmiddel schoonmaakartikel
vlek vuil aanslag
ontruimen leegruimen uitruimen
ongedierte plaagdier ongediertebestrijding plaagdierbeheersing
schrobben boenen schuren uitboenen
opvegen aanvegen bezemen
afdrogen droogwrijven drogen
hogedrukreiniger hogedrukspuit spuitreiniging
`,
  // Repairing and maintaining.
  `
bedienen hanteren besturen
repareren herstellen reparatie reparaties
onderhouden onderhoudsbeurt servicebeurt onderhoudt
oplossen verhelpen wegnemen
storing defect mankement uitval
storing bedrijfsstoring machinestoring stilstand
opheffen verhelpen wegwerken
vervangen wisselen verwisselen omwisselen
onderdeel reserveonderdeel component part
slijtage versleten slijtageonderdeel
smeren doorsmeren invetten smeerbeurt
afstellen instellen bijstellen afregelen inregelen
instellen configureren inrichten parametriseren
kalibreren ijken kalibratie ijking
ombouwen omstellen omschakelen
installeren plaatsen aanbrengen installatie plaatsing installaties
aansluiten aankoppelen verbinden verbonden verbindt
loskoppelen afkoppelen ontkoppelen
ophangen bevestigen monteren vastmaken bevestigt
bevestigen vastzetten fixeren vastschroeven bevestigt
schroeven vastschroeven schroefwerk
reviseren revisie opknappen revisies
renoveren renovatie opknappen verbouwen renovaties
restaureren restauratie conserveren restauraties
gereedschap handgereedschap werktuig gereedschappen
machine apparaat toestel installatie machines installaties
apparatuur toestel uitrusting
klus karweitje werkje karweitjes werkjes
klussen klusjes karwei
garage werkplaats autowerkplaats garages werkplaatsen autowerkplaatsen
band autoband bandenwissel
apk keuring autokeuring
onderhoudsplan onderhoudsschema onderhoudskalender
storingsanalyse foutzoeken storingzoeken foutdiagnose storingsanalyses foutdiagnoses
vernieuwen vervangen verwisselen
defect kapot beschadigd
`,
  // Measuring, calculating, testing.
  `
meten opmeten inmeten nameten meting
wegen afwegen weging gewicht
doseren afmeten portioneren
berekenen uitrekenen rekenen becijferen
calculeren begroten calculatie calculaties
calculatie kostprijs kostprijsberekening voorcalculatie nacalculatie calculaties voorcalculaties nacalculaties
begroting budget kostenraming
inschatten taxeren begroten
taxeren taxatie waardebepaling taxaties
testen uittesten beproeven proef
proef test experiment
monster sample staal samples
bemonsteren monstername monsteren monsternames
analyseren ontleden analyse ontleedt analyses
analyse gegevensanalyse cijferanalyse analyses gegevensanalyses cijferanalyses
meetinstrument meetapparaat meetmiddel meter
aflezen uitlezen meteropname meteropnames
cijfer getal kengetal kpi getallen
statistiek statistisch cijfermateriaal
prognose voorspelling forecast prognosticeren prognoses
`,
  // Drawing.
  `
tekenen uittekenen schetsen
tekening bouwtekening werktekening blauwdruk schema
cad autocad tekenprogramma
schets schetsontwerp ontwerptekening schetsen
plattegrond kaart situatietekening
`,
  // Guarding.
  `
bewaken beveiligen waken beveiligt
surveilleren patrouilleren patrouille ronde rondgang patrouilles rondes
toegang entree toegangscontrole toegangscontroles
camera camerabeeld cameratoezicht
alarm alarmmelding inbraakalarm
sluiten afsluiten dichtdoen sluitronde sluiting dichtdoet dichtgedaan sluitrondes
openen opendoen openmaken ontsluiten opendoet opengedaan
sleutel sleutelbeheer sleutelbos
fouilleren tascontrole visitatie tascontroles visitaties
aanhouden arresteren arrestatie aanhoudt arrestaties
incident voorval calamiteit ongeval
ongeval ongeluk bedrijfsongeval letsel
ontruimen evacueren evacuatie evacuaties
bhv bedrijfshulpverlening bedrijfshulpverlener
blussen brandbestrijding bluswerk
diefstal winkeldiefstal ontvreemding
agressie geweld bedreiging
ordehandhaving orde handhaven
legitimeren identificeren identificatie legitimatie
bekeuren beboeten boete verbaliseren boetes
bewakingsronde surveillanceronde controleronde bewakingsrondes surveillancerondes controlerondes
meldkamer alarmcentrale centrale alarmcentrales centrales
verkeersregelaar verkeersbegeleiding verkeersregeling
`,
  // Care, nursing and home care.
  `
verplegen verpleegzorg verpleegkunde
verzorgen lichaamsverzorging adl
wassen douchen baden wasbeurt
aankleden kleden omkleden aankleedt kleedt omkleedt
medicijn medicatie geneesmiddel medicament
uitdelen verstrekken uitreiken distribueren
uitdelen delen ronddelen ronddragen
toedienen inspuiten injecteren injectie injecties
injectie prik spuit injecties
inenten vaccineren vaccinatie vaccinaties
wond wondverzorging wondzorg
verband zwachtel verbandmateriaal
katheter katheteriseren katheterzorg catheter
infuus infuuspomp infuuslijn
bloedafname bloedprikken bloedafnemen bloedafnames
patient zieke zorgvrager ziekes
client zorgvrager zorgklant
bewoner inwoner huisgenoot
bejaarde senior hoogbejaarde bejaardes hoogbejaardes
zorgplan zorgleefplan ondersteuningsplan begeleidingsplan verpleegplan
zorgdossier clientdossier patientdossier epd ecd
behandelplan therapieplan behandelvoorstel
diagnose diagnosticeren diagnostiek diagnoses
intake intakegesprek kennismakingsgesprek aanmeldgesprek intakes
triage trieren urgentiebepaling
behandelkamer spreekkamer onderzoekkamer
huisarts dokter arts huisartsen artsen
visite artsenvisite zaalvisite visites artsenvisites zaalvisites
eten maaltijd voeding
stervensbegeleiding palliatief terminaal levenseinde
mantelzorger familie naaste verwant families naastes
familielid verwant naaste naastes
huishouden huishoudtaak huishoudwerk huishoudt
daginvulling dagbesteding dagactiviteit dagprogramma
gebit tand tandheelkundig mond
tandsteen gebitsreiniging mondhygiene
rontgenfoto rontgen scan
steriliseren sterilisatie autoclaaf
zwanger zwangerschap bevalling verloskunde
bevalling geboorte kraambed geboortes
toiletgang toiletbezoek wcbezoek
incontinentiemateriaal inlegger incontinentieverband
zorgvraag hulpvraag ondersteuningsvraag
woonbegeleiding ambulant thuisbegeleiding
hulpvrager clientsysteem zorgvrager
kraamzorg kraamhulp kraambegeleiding
`,
  // Child care.
  `
kind kleuter peuter kinderen
baby zuigeling pasgeborene pasgeborenes
luier verschonen luierwissel
flesje flesvoeding melkvoeding flesjes
spelen spelletje spelactiviteit spelletjes
knutselen plakken creatief handvaardigheid
opvoeden grootbrengen opvoedondersteuning opvoedt
opvoedvraag opvoedingsvraag opvoedadvies
kinderdagverblijf creche kinderopvang dagopvang creches
bso buitenschools naschools
jeugd jongere tiener puber jongeres
gedragsprobleem probleemgedrag gedragsstoornis gedragsproblemen gedragsstoornissen
observatieverslag kindvolgsysteem ontwikkelverslag
`,
  // Kitchen, hospitality, hotel.
  `
koken bereiden kookwerk bereidt
gerecht schotel maaltijd
snijden hakken versnijden snijwerk snijdt versnijdt
snijden knippen afsnijden snijdt afsnijdt
bakken braden aanbraden braadt aanbraadt
bakken afbakken ovenwerk
menu menukaart spijskaart
recept receptuur receptkaart bereidingswijze bereidingswijzes
ingredient grondstof bestanddeel
serveren uitserveren opdienen
uitgeven uitgifte verstrekken uitgeeft uitgiftes
dekken indekken opdekken
afruimen leegruimen afruimwerk
drank drankje consumptie drankjes consumpties
inschenken schenken uitschenken ingeschonken geschonken
buffet uitgiftebalie uitgiftepunt uitgiftebalies
servies vaatwerk serviesgoed
keuken kookruimte bedrijfskeuken kookruimtes
kantine bedrijfsrestaurant personeelsrestaurant kantines
catering banqueting partyservice partyservices
reservering boeking kamerreservering
haccp voedselveiligheid levensmiddelenhygiene
houdbaarheid tht vervaldatum
terras buitenzit buitenruimte buitenruimtes
opwarmen verwarmen regenereren
gast cafegast restaurantgast hotelgast
frituren frietbakken frituurwerk
`,
  // Facility and reception.
  `
receptie balie ontvangstbalie frontdesk recepties balies ontvangstbalies
bezoekersregistratie bezoekerspas bezoekersadministratie bezoekersregistraties bezoekersadministraties
vergaderzaal vergaderruimte vergaderkamer vergaderruimtes
zaal ruimte lokaal ruimtes
gebouw pand bouwwerk
meubel meubilair kantoormeubel
verhuizen verhuiswerk verkassen
kopieerapparaat printer multifunctional
postkamer postverwerking postsortering
evenement event manifestatie happening manifestaties
feest viering festiviteit
relatiegeschenk attentie cadeau attenties
bloem boeket bloemstuk
kantoorartikel kantoorbenodigdheid kantoormateriaal
`,
  // Office and secretarial.
  `
agendapunt agendastuk vergaderstuk
actielijst actiepunt actiepuntenlijst
besluit besluitvorming beschikking
reis dienstreis zakenreis
declaratie onkostendeclaratie onkosten kostenvergoeding declaraties onkostendeclaraties
indienen inzenden inleveren insturen inzendt
administratie papierwerk administratief administraties
handboek handleiding instructie gebruiksaanwijzing instructies gebruiksaanwijzingen
handleiding gebruikershandleiding manual gebruikershandleidingen
werkinstructie werkvoorschrift instructie werkinstructies instructies
procedure werkwijze protocol werkproces procedures werkwijzes
richtlijn voorschrift regelgeving
wet wetgeving regelgeving verordening
sjabloon template model standaardbrief templates
brochure folder flyer foldermateriaal brochures
nieuwsbrief mailing mailbulletin
`,
  // Finance.
  `
factuur nota verkoopfactuur
factureren facturatie billing
boeken inboeken verboeken journaliseren
grootboek journaalpost memoriaal boekingsstuk
betalen voldoen uitbetalen voldaan voldoet
betaling overboeking overmaking
overmaken overboeken storten overschrijven storting
betaalopdracht betaalbatch betaalrun
herinnering aanmaning sommatie betalingsherinnering sommaties
aanmanen manen herinneren
incasseren innen invorderen incasso inning
debiteur schuldenaar debiteurenbeheer
crediteur schuldeiser crediteurenbeheer
inkomsten baten opbrengst
kosten onkosten uitgaven
winst resultaat rendement
jaarrekening jaarcijfers jaarstukken jaarverslag
afsluiting maandafsluiting periodeafsluiting jaarafsluiting maandeinde
balans balansrekening balanspost balansspecificatie balansspecificaties
bankafschrift bankmutatie banktransactie bankmutaties banktransacties
kasboek kasgeld kasstaat kasadministratie kasadministraties
belasting fiscaal heffing
btw omzetbelasting btwaangifte btwaangiftes
verzekering polis dekking
claim schadeclaim schademelding
lening krediet financiering hypotheek
subsidie toelage bijdrage subsidieaanvraag subsidies toelages bijdrages
liquiditeit geldstroom cashflow
doorbelasten verdelen toerekenen
debiteurenbeheer debiteurenbewaking debiteurenadministratie debiteurenadministraties
crediteurenadministratie crediteurenbeheer crediteurenboekhouding crediteurenadministraties
geldstroom kasstroom cashflow
betalingstermijn betaaltermijn betalingsconditie betalingscondities
rente interest rentelast
maandrapportage maandcijfers maandrapport maandrapportages
kwartaalcijfers kwartaalrapportage kwartaalrapport kwartaalrapportages
`,
  // Payroll and HR.
  `
loon salaris verloning bezoldiging
verlonen salarisverwerking loonverwerking salarisadministratie salarisadministraties
loonstrook salarisstrook loonspecificatie salarisspecificatie loonspecificaties salarisspecificaties
uren urenregistratie urenbriefje urenstaat urenregistraties urenbriefjes
overwerk overuren meeruren
verlof vakantie verlofaanvraag vakanties
verzuim ziekteverzuim ziekte ziektes
reintegreren reintegratie werkhervatting reintegraties
arbeidscontract arbeidsovereenkomst dienstverband aanstelling
contract overeenkomst verbintenis
pensioen pensioenopbouw pensioenregeling
personeelsdossier personeelsbestand medewerkersdossier
werven aantrekken recruteren recruitment werving
vacature vacaturetekst functieplaats arbeidsplaats vacatures arbeidsplaatsen
sollicitant kandidaat gegadigde gegadigdes
sollicitatie sollicitatiebrief sollicitatiegesprek selectiegesprek sollicitaties
selecteren uitkiezen selectie selecties
aannemen aanstellen indienstnemen
ontslaan ontslag afvloeien ontslaat
detacheren uitzenden uitlenen uitgezonden uitzendt
functieprofiel functieomschrijving functiebeschrijving
loopbaan carriere ontwikkelpad
salarismutatie loonmutatie salariswijziging salarismutaties loonmutaties
dienstverlening service serviceverlening services
verlofaanvraag verlofverzoek vakantieaanvraag
`,
  // Legal and contracts.
  `
procederen procesvoering rechtszaak
rechtszaak rechtsgeding rechtszitting zitting
bezwaar bezwaarschrift bezwaarprocedure bezwaarprocedures
akte notarisakte leveringsakte notarisaktes leveringsaktes
testament erfenis nalatenschap
vonnis uitspraak arrest
pleiten bepleiten verdedigen verdedigt
privacy avg persoonsgegevens
geheimhouding vertrouwelijk discretie
`,
  // Municipal services and social work.
  `
burger inwoner ingezetene
aanvraag verzoek verzoekschrift
vergunning ontheffing omgevingsvergunning omgevingsvergunningen
beschikking besluit toekenningsbesluit
paspoort identiteitskaart reisdocument
uittreksel akte afschrift
burgerzaken bevolkingsregister bevolkingsadministratie bevolkingsadministraties
uitkering bijstandsuitkering wwuitkering
schuldhulpverlening schuldsanering schuldbemiddeling
budgetbeheer budgetbegeleiding budgetcoaching
gezin gezinslid gezinssituatie gezinssituaties
crisis noodsituatie crisisinterventie noodsituaties crisisinterventies
indicatie indicatiestelling indiceren indicaties
doelgroep publiek doelpubliek
buurt wijk buurtbewoners
verkiezing stembureau stemmen
straatvuil zwerfafval zwerfvuil
riool riolering rioolbuis
begraven uitvaart begrafenis
groenvoorziening groenbeheer groenonderhoud
straatreiniging straatvegen veegwerk
afvalinzameling vuilophaal huisvuilinzameling
parkeerbeheer parkeertoezicht parkeercontrole parkeercontroles
parkeerplaats parkeervak parkeerterrein parkeerplaatsen
`,
  // ICT support, networks, software, data.
  `
ticket melding incident call
gebruiker eindgebruiker user
computer werkstation desktop
laptop notebook tablet
wachtwoord inlogcode password inloggegevens inlogcodes
account gebruikersaccount useraccount
autorisatie toegangsrecht gebruikersrecht autorisaties
fileserver host serverpark
netwerk lan computernetwerk
kabel bekabeling snoer
software programmatuur applicatie programma applicaties
programmeren coderen ontwikkelen scripten programmeerwerk
code broncode script programmacode broncodes programmacodes
debuggen foutopsporing bugfix
bug softwarefout programmafout
deployen uitrollen livegang release releases
uitrollen implementeren implementatie implementaties
migreren overzetten migratie conversie migraties conversies
upgraden update patchen upgraadt updates upgrades
backup reservekopie veiligheidskopie reservekopies veiligheidskopies
herstellen terugzetten restore
koppeling interface api interfaces
specificatie eis requirement specificaties
wens behoefte requirement wensen behoeftes
dashboard rapport visualisatie visualisaties
query sql zoekvraag
site website webpagina websites
bouwen programmeren ontwikkelen realiseren
scherm beeldscherm display
vraagstuk probleem kwestie
probleem moeilijkheid knelpunt
inloggen aanmelden login aanmeldt
gebruikersbeheer accountbeheer toegangsbeheer
systeembeheer serverbeheer netwerkbeheer
datakwaliteit gegevenskwaliteit dataintegriteit
softwaretest gebruikerstest acceptatietest
werkplekbeheer werkplekondersteuning kantoorautomatisering
`,
  // Marketing and media.
  `
campagne actie promotie reclameactie campagnes acties promoties reclameacties
adverteren advertentie annonce advertenties annonces
content tekst webtekst copy
artikel bericht nieuwsbericht blog
schrijven tekstschrijven bloggen
social facebook instagram
foto afbeelding plaatje plaatjes
fotograferen fotografie foto
filmen video filmopname filmopnames
monteren editen videomontage videomontages
doelgroeponderzoek marktonderzoek marktanalyse marktanalyses
logo beeldmerk merkteken
beurs vakbeurs handelsbeurs beurzen vakbeurzen
drukwerk drukproef drukmateriaal
persbericht persuiting persverklaring
`,
  // Construction.
  `
bouwplaats bouwlocatie bouwterrein bouwplaatsen bouwlocaties
metselen metselwerk opmetselen
muur wand gevel
steen baksteen metselsteen
voegen voegwerk invoegen
tegelen tegelwerk tegelzetten betegelen
stucen stucadoren stucwerk pleisterwerk
schilderen verven sauzen schilderwerk
verf lak beits
lakken aflakken laklaag
schuren afschuren opschuren
timmeren timmerwerk betimmeren
kozijn raamkozijn deurkozijn
deur poort toegangsdeur
dak dakbedekking dakpan
vloer ondervloer dekvloer
beton betonstorten betonwerk
wapening vlechtwerk betonstaal
steiger stelling steigerbouw
graven ontgraven uitgraven grondwerk
bestraten straatwerk straatmaken
asfalt wegdek asfalteren
isoleren isolatie isolatiemateriaal
opdrachtgever principaal klant
onderaannemer nevenaannemer subcontractor
beglazen glaszetten glaswerkplaatsing
dakdekken dakwerk dakbedekking
egaliseren vlakmaken uitvlakken
sleuf geul gleuf
bouwtekening bouwplan bouwontwerp
`,
  // Installation and electrical.
  `
leiding pijp buis leidingwerk
fitten leidingwerk pijpfitten
ketel verwarmingsketel combiketel
koelen koeling afkoelen koelinstallatie koelinstallaties
ventilatie luchtbehandeling afzuiging
kraan waterkraan mengkraan
ontstoppen verstopping doorspuiten
stroom elektra elektriciteit spanning
schakelkast verdeelkast meterkast groepenkast
lamp verlichting armatuur
meter energiemeter watermeter
bedrijfsstelling inbedrijfstellen ingebruikname ingebruiknames
`,
  // Metal, machining, process industry.
  `
lassen laswerk aflassen
las lasnaad lasverbinding
draaien verspanen draaiwerk draaibank
frezen freeswerk verspanen
boren boorwerk doorboren
zagen zaagwerk afzagen afkorten
slijpen polijsten slijpwerk
buigen kanten zetwerk gebogen
stansen ponsen stanswerk
plaatwerk plaatmateriaal plaatstaal
metaal staal ijzer
matrijs mal vorm stempel
operator machinebediener lijnbediener
batch charge partij charges
mengen mixen roeren vermengen menging
doseren toevoegen bijmengen
vullen afvullen bottelen
vulmachine afvulmachine afvullijn vulmachines afvulmachines
transportband sorteerband aanvoerband
productielijn lijn band
procesparameter proceswaarde procesinstelling proceswaardes
grondstof basismateriaal basisgrondstof
afkeurproduct uitval uitschot
ontbramen afbramen braam
persen pers perswerk
coaten coating poedercoaten deklaag
uitval afkeur productieuitval
`,
  // Laboratory, pharmacy, research.
  `
laboratorium lab labo
labanalyse labtest laboratoriumonderzoek labanalyses
reagens reagentia chemicalie chemicalies
kweken opkweken voortkweken
microscoop microscopisch microscopie
afwegen inwegen uitwegen
recept receptverwerking receptregel
baxter baxterrol medicijnrol
apotheek medicijnbalie farmacie medicijnbalies
onderzoeken research onderzoekswerk
proefopzet onderzoeksopzet studieopzet
literatuur literatuuronderzoek vakliteratuur
publicatie artikel paper publicaties
hypothese veronderstelling aanname hypotheses aannames
laborant analist labmedewerker
geneesmiddel medicijn preparaat
herhaalrecept herhaalmedicatie herhaalservice herhaalmedicaties herhaalservices
`,
  // Food and packaging.
  `
uitbenen uitsnijden ontbenen uitsnijdt
vlees vleesproduct vleeswaar
vis visproduct zeevis
rijzen narijzen rijskast
portioneren afmeten verdelen
wassen spoelen reinigen spoeling
koelcel koelruimte koelkast koelruimtes
invriezen vriezen diepvriezen ingevroren
verpakking emballage verpakkingsmateriaal
lijnverpakking inpakwerk inpaklijn
`,
  // Gardening and agriculture.
  `
snoeien terugsnoeien snoeiwerk opkronen
maaien grasmaaien gras gazon
onkruid wieden schoffelen wiedt
poten aanplanten uitplanten
zaaien inzaaien uitzaaien zaaiwerk
oogsten plukken rooien binnenhalen
plukken plukwerk afplukken
oppotten verpotten potwerk
mesten bemesten bijmesten
bespuiten gewasbescherming gewasbeschermingsmiddel bestrijden bespoten bestreden bestrijdt
beregenen begieten sproeien bewateren begoten
kas broeikas serre serres
tuin plantsoen groenstrook
tuinonderhoud groenonderhoud hovenierswerk
struik heester haagplant
kappen omzagen omhakken
vee veestapel landbouwhuisdier
dier beest huisdier
voeren bijvoeren voedering
melken melkbeurt melkwerk gemolken
trekker tractor landbouwmachine landbouwmachines
bodem grond aarde
gewas teeltgewas oogstgewas
spitten omspitten omwoelen
`,
  // Printing.
  `
drukken bedrukken drukwerk
drukpers drukmachine pers drukmachines
binden inbinden boekbinden bindt inbindt boekbindt
nieten hechten nietwerk
lamineren lamineerwerk plastificeren
plotten plotter plotwerk
snijmachine snijplotter papiersnijder snijmachines
kleur kleurinstelling tint
dtp opmaak desktoppublishing
`,
  // Museums and libraries.
  `
uitleenbalie inlichtingenbalie uitleenpost uitleenbalies inlichtingenbalies
catalogiseren catalogus ontsluiten
collectie museumcollectie kunstcollectie collecties museumcollecties kunstcollecties
tentoonstelling expositie exposeren exposities
rondleiden museumrondleiding rondgeleid rondleidt
voorwerp object museumstuk
kaartje entreebewijs ticket toegangskaart kaartjes
kunst kunstwerk kunstvoorwerp
repeteren repetitie instuderen repetities
museum museumzaal expositieruimte expositieruimtes
bibliotheek mediatheek leeszaal
archiefstuk archivalia archiefmateriaal
`,
  // Sports.
  `
training sportles trainen
zwemles zwemonderwijs zwemmen
zwembad zwemwater bassin
sportveld speelveld voetbalveld
wedstrijd toernooi match
sporthal gymzaal sportzaal
deelnemer cursist sporter
coachen trainen begeleiden begeleidt
lichaamsbeweging gymnastiek gym sportoefening
toezicht badtoezicht zwembadtoezicht
scheidsrechter arbiter wedstrijdleiding
`,
  // Project work, quality, policy.
  `
projectplan projectvoorstel projectopzet
fase projectfase etappe projectfases etappes
kwaliteit quality kwaliteitsniveau
kwaliteitszorg kwaliteitsbeheer kwaliteitsborging
borgen borging waarborgen verankeren
verbeteren optimaliseren optimalisatie optimalisaties
verbetervoorstel verbeteridee verbeterplan
verbeteractie verbetermaatregel verbetertraject verbeteracties
certificeren certificaat keurmerk
norm iso standaard
audit kwaliteitsaudit auditronde auditrondes
veiligheid arbo safety
risico gevaar gevaarzetting
rie risicobeoordeling risicoanalyse risicoanalyses
pbm beschermingsmiddel veiligheidskleding
werkvergunning taakrisicoanalyse lmra taakrisicoanalyses
beleid beleidsvorming beleidsontwikkeling
beleidsnota beleidsstuk nota notitie notities
strategie koers langetermijn strategies
doelstelling doel streven
visie toekomstvisie missie visies toekomstvisies missies
wijzigen veranderen aanpassen
invloed gevolg effect
evalueren terugblikken evaluatie nabespreken evaluaties
kwaliteitscontrole productcontrole eindcontrole kwaliteitscontroles productcontroles eindcontroles
afwijkingsrapport afwijkingsmelding nonconformiteit
projectgroep werkgroep projectteam
belanghebbende stakeholder betrokkene belanghebbendes betrokkenes
draagvlak steun instemming
`,
  // Property management.
  `
huurder bewoner huurster
verhuurder woningcorporatie huisbaas woningcorporaties
huurcontract huurovereenkomst huurkontrakt
huur huurpenning huurprijs
woning huis appartement woonruimte woonruimtes
woningtoewijzing toewijzing woningverdeling
reparatieverzoek storingsmelding onderhoudsmelding
huurachterstand betalingsachterstand achterstand
overlast burenoverlast geluidsoverlast
makelaar makelaardij huizenverkoop
schoonmaakcontract onderhoudscontract servicecontract
bewonersoverleg bewonersvergadering bewonersavond
`,
  // Words of rules: who, where and how far.
  `
organisatie stichting bedrijf onderneming instelling concern
directie bestuur directeur bestuurder managementteam directielid
leidinggevende chef manager teamleider
rechtstreeks direct onmiddellijk
buitenland internationaal duitsland belgie frankrijk oostenrijk italie spanje polen engeland
rechtbank rechter gerecht zitting
diploma certificaat getuigschrift brevet
goedkeuren accepteren toestaan instemmen
vertegenwoordigen woordvoeren verdedigen
dagafsluiting kasafsluiting kasopmaak
maken opstellen uitschrijven
voordoen laten voorgedaan
route rit ronde looproute
onderdeel deel stap
overleg vergadering overlegvorm
certificaat bewijs bevoegdheid bekwaamheid
mentor begeleider praktijkbegeleider werkbegeleider
`,
];

export const TASK_SYNONYMS: readonly string[] = BY_SUBJECT.flatMap((groups) => groups.trim().split('\n'));
