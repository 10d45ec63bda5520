/**
 * Words of work that mean the same or nearly so, Dutch (of the Netherlands and Flanders) and English (data only).
 * Written by hand from general knowledge of the language, not derived from any data set. One line is one group, words folded;
 * a word may stand in several groups. A word matches whole, by its neutral form, by its stem, or as a part of a compound.
 */
export const SYNONYMS: readonly string[] = `
medewerker werknemer werker arbeider bediende kracht employee worker clerk operative staff functionaris beambte
operator bediener machinist machinebediener operateur machineoperator
manager hoofd chef leider directeur verantwoordelijke baas head director supervisor leidinggevende bestuurder afdelingshoofd
teamleider ploegleider ploegbaas voorman meestergast teamleader teamlead foreman ploegchef groepsleider
directeur bestuurder ceo director zaakvoerder bedrijfsleider gedelegeerd
toezichthouder opzichter supervisor surveillant bewaker
coordinator organisator planner coordineren organiseren coordinatie
assistent helper hulp hulpkracht assistant aide adjunct hulpje ondersteuner
adviseur consultant consulent raadgever advisor adviser counsellor adviesverlener
adviseren advies raad raadgeven advise advice consultancy adviesverlening aanbevelen
specialist expert deskundige vakspecialist professional kenner
technicus technieker technician mecanicien monteur vaktechnicus techneut
monteur installateur fitter mechanic technieker hersteller onderhoudsmonteur mecanicien mechanieker
ingenieur engineer ir ing engineering
ontwikkelaar developer programmeur programmer programmeren coder ontwikkeling development
ontwerper designer vormgever stylist tekenaar ontwerpen design ontwerp vormgeving
onderzoeker wetenschapper researcher onderzoek research scientist wetenschap vorser navorser
analist analyst analyse analyseren analytisch analysis
leraar docent lesgever leerkracht onderwijzer teacher lerares onderwijs lector leermeester juf meester
instructeur trainer opleider coach instructor lesgever monitor begeleider
opleiding training cursus onderricht vorming scholing trainen opleiden bijscholing vormen
lesgeven onderwijzen doceren les lessen lesgeef instrueren teaching
hoogleraar professor universitair academicus
student leerling scholier pupil cursist deelnemer
stagiair stage trainee intern leerling
verkoper verkoop sales winkelverkoper salesman verkopen selling vendeur winkelbediende
vertegenwoordiger accountmanager buitendienst representative salesrepresentative acquisiteur handelsvertegenwoordiger
winkelier handelaar winkelhouder kleinhandelaar detaillist zaakvoerder shopkeeper retailer koopman
handelaar koopman trader groothandelaar dealer handel trading broker wholesale
groothandel wholesale groothandelaar distributie
winkel zaak shop store boetiek filiaal detailhandel retail kleinhandel
inkoper inkoop aankoper aankoop purchaser buyer purchasing procurement inkopen aankopen verwerving koper
import export invoer uitvoer importeur exporteur
douane customs douanier tolbeambte inklaring declarant
expediteur expeditie forwarder verzending shipping bevrachter vracht freight
magazijn warehouse opslag depot opslagplaats stockage magazijnier loods
magazijnmedewerker magazijnier orderpicker warehouseman stapelaar magazijnbediende
voorraad stock inventaris inventory stockbeheer
logistiek logistics distributie supply transport ketenbeheer
chauffeur bestuurder driver vrachtwagenchauffeur trucker wagenbestuurder vrachtwagenbestuurder autobestuurder
vrachtwagen truck vrachtauto camion lorry
auto wagen voertuig car vehicle automobiel motorvoertuig personenwagen
taxi taxichauffeur cab
bus autobus touringcar autocar
trein spoor spoorwegen railway rail spoorweg train
tram metro tramway
schip boot vaartuig vessel ship scheepvaart scheepsbouw maritiem
schipper kapitein gezagvoerder stuurman skipper captain binnenvaart
matroos dekknecht zeeman bootsman sailor deckhand
vliegtuig luchtvaart toestel aircraft airplane aviation vliegtuigen luchtvaartuig
piloot vlieger pilot vliegenier
steward stewardess purser cabinepersoneel luchtvaart
haven port kade havenarbeider dokker
kraan hijskraan crane kraanmachinist kraanbestuurder
heftruck vorkheftruck forklift heftruckchauffeur
fiets rijwiel bicycle wielen
motor motorfiets bromfiets scooter motorrijwiel
bezorger koerier courier besteller postbode leveren bezorging postbezorger delivery
post postbode postbeambte brieven mail
klant client customer afnemer clientele klanten opdrachtgever
klantenservice klantendienst customerservice helpdesk klantcontact servicedesk callcenter contactcenter
service dienst dienstverlening servicedienst services
receptionist receptie onthaal baliemedewerker onthaalmedewerker balie ontvangst gastheer gastvrouw
telefonist telefoon centralist telefonie operator
secretaresse secretaris secretariaat secretary managementassistent bureaumedewerker directieassistent
administratie administratief administration kantoor bureau office administrateur
typist dataverwerker gegevensinvoer dataentry invoeren
archivaris archief archivering archiefmedewerker archivist archiveren
bibliothecaris bibliotheek library bibliotheekmedewerker librarian mediatheek
boekhouder boekhouding accounting bookkeeper boekhoudkundige accountant accounts
accountant revisor auditor bedrijfsrevisor registeraccountant accountancy
audit auditor auditeren revisie doorlichting
controller financieel financien finance financial financiele
kassier kassa kassamedewerker caissiere cashier teller lokettist
loket balie lokettist baliebediende
bank bankier bankmedewerker banking bankwezen bankbediende
verzekering verzekeraar insurance assurantie verzekeringen verzekeringsagent polis
belasting fiscaal fiscus tax fiscalist belastingen taks
belegging investering investeerder investment belegger beleggen investeren vermogen
effecten aandelen securities obligaties beurs effectenmakelaar
hypotheek krediet lening loan credit kredieten leningen
schade claim schadeclaim schaderegelaar schade-expert claims
makelaar vastgoed onroerend realestate immobilien bemiddelaar broker vastgoedmakelaar
taxateur schatter waardebepaler taxatie schatting waarderen valuation
verhuur verhuren huur verhuurder verhuring rental lease leasing
personeelszaken hr personeel personeelsbeleid hrm humanresources
recruiter werving rekruteerder selectie werven recruitment aanwerving rekrutering aanwerven
loopbaan carriere career loopbaanbegeleider beroepskeuze
loon salaris payroll bezoldiging wedde verloning salarisadministratie
jurist juridisch advocaat rechtskundige legal lawyer recht rechten
rechter magistraat rechtbank judge vrederechter
notaris notarieel notary
deurwaarder gerechtsdeurwaarder incasso
politie politieagent politieman agent police
rechercheur detective inspecteur speurder recherche
bewaker beveiliger beveiliging bewaking security portier guard bewakingsagent veiligheidsagent
brandweer brandweerman brandbestrijding firefighter pompier
militair soldaat leger krijgsmacht defensie officier marine
gevangenis penitentiair detentie cipier bewaarder
ambtenaar overheid overheidsfunctionaris beleid openbaar bestuurszaken
beleid policy beleidsmedewerker beleidsadviseur
politicus minister burgemeester parlementslid volksvertegenwoordiger
tolk vertaler translator interpreter vertaling vertalen
schrijver auteur writer scenarist schrijven author tekstschrijver
journalist redacteur verslaggever reporter redactie correspondent editor
uitgever uitgeverij publisher publicatie uitgeven
drukker drukkerij druk printer drukwerk drukpers printen
boekbinder binder boekbinderij boekbinden
fotograaf fotografie photographer foto beeld
film video cinema filmopname audiovisueel
regisseur producer director filmmaker regie
acteur toneelspeler actor acteren toneel theater
theater toneel podium schouwburg stage voorstelling
muziek musicus muzikant musician muzikaal
zanger zangeres vocalist singer zang
dans danser choreograaf dancer balletdanser ballet
kunst kunstenaar artiest art artist kunstwerk artistiek
museum museaal tentoonstelling conservator curator exposities expositie
restaurateur restauratie conservering restaureren herstellen
geluid audio sound akoestiek geluidstechnicus
licht verlichting belichting lighting
omroep radio televisie tv broadcast uitzending zender
presentator omroeper host spreker
marketing marketeer merk brand promotie
reclame advertentie advertising publiciteit adverteren
communicatie pr publicrelations voorlichter woordvoerder voorlichting
evenement event evenementen manifestatie congres
reis reizen reisbureau toerisme travel toeristisch tourism
gids rondleider reisleider guide
hotel logies accommodatie herberg hostel
kok chef keuken koken cook kookchef keukenmedewerker
ober kelner bediening serveerster waiter garcon zaal
barman bar barkeeper bartender tapper
horeca restaurant catering hospitality restauratie
bakker bakkerij patissier banketbakker baker brood banket
slager beenhouwer vlees slagerij butcher vleesbewerker
vis visser visserij visbewerking fish vissen aquacultuur viskwekerij
voedsel voeding levensmiddelen food voedingsmiddelen eten voedingswaren levensmiddel
drank dranken beverage bier wijn
wijn wijnmaker sommelier oenoloog wijnbouw druiven
brouwer bier brouwerij mouterij brewer
zuivel melk kaas dairy melkproducten
groente groenten fruit tuinbouw vegetables
boer landbouwer agrarier landbouw farmer veehouder akkerbouw agrarisch landbouwbedrijf
veehouder veeteler vee dieren fokker veeteelt runderen
fokker teler kweker fokken kweken breeder telen grower kwekerij
tuinier hovenier tuinman gardener tuinaanleg groenvoorziening tuin tuinaannemer
tuinbouw hortensia kwekerij kas gewassen teelt
bos bosbouw bosbouwer houtkap forestry houthakker
jager jacht wild jachtopziener boswachter
dier dieren animal dierlijk dierverzorging
dierenarts veterinair dierengeneeskunde veearts vet
paard paarden hippisch ruiter paardrijden horse
hond honden dog
arts dokter geneesheer medicus doctor geneeskundige huisarts physician
chirurg heelkundige operatie surgeon
verpleegkundige verpleger nurse verpleging verplegen zuster verpleegster
verzorgende zorgkundige verzorging verzorgen zorg care zorgverlener verzorger bejaardenhelper
ziekenhuis kliniek hospital zorginstelling gezondheidszorg
gezondheid gezondheidszorg health medisch gezondheids sanitair
patient zorgvrager zieke client bewoner
medicijn geneesmiddel medicatie farmaceutisch pharma medicijnen geneesmiddelen farmacie
apotheker apotheek farmaceut pharmacist
tandarts mondzorg tandheelkunde dentist gebit mondhygienist tandheelkundig
fysiotherapeut kinesist kinesitherapeut fysiotherapie physiotherapist
therapeut therapie behandelaar therapist behandeling
psycholoog psychologie psychologist psychologisch psychotherapeut
logopedist logopedie spraaktherapeut
dietist dieet voedingsdeskundige voedingsadviseur diet
opticien oog optometrist brillen oogheelkunde optiek
audicien audioloog gehoor hoorapparaat
verloskundige vroedvrouw vroedkundige midwife
ambulance hulpverlener ziekenwagen paramedicus
laboratorium lab laborant labo
hulpverlener welzijnswerker maatschappelijk socialwork sociaal
maatschappelijk sociaal welzijn social welzijnswerk
opvoeder pedagoog begeleider opvoeding educator pedagogisch
kind kinderen child jeugd jongeren kinderopvang
kinderopvang creche kinderdagverblijf oppas kinderoppas nanny babysitter
ouderen bejaarden senioren ouderenzorg rusthuis
gehandicapten handicap beperking gehandicaptenzorg disability
kapper haar haarkapper coiffeur kapster haarstylist hairdresser
schoonheidsspecialist schoonheid cosmetica beauty esthetisch esthetiek schoonheidsverzorging
masseur massage
pedicure voetverzorging manicure nagels
begrafenis uitvaart begrafenisondernemer funerair
schoonmaker schoonmaak poetsen reiniging cleaner poetshulp interieurverzorger schoonmaken reinigen poetsman
wassen wasserij stomerij laundry strijken droogkuis
huishouden huishoudelijk huishouding huishoudhulp domestic
conciergerie concierge huismeester huisbewaarder janitor
afval recyclage recycling vuilnis waste afvalverwerking vuilnisophaler
milieu environment duurzaamheid leefmilieu ecologie ecologisch
duurzaam duurzaamheid sustainability mvo
energie energy stroom elektriciteit energievoorziening
zonne-energie zonnepanelen fotovoltaisch solar zon
wind windenergie windturbine windmolen
water waterzuivering waterbeheer hydro drinkwater
gas gasvoorziening aardgas
olie aardolie petroleum raffinaderij oil
mijn mijnbouw ontginning delfstoffen mining steengroeve groeve
geoloog geologie bodem aardwetenschappen
nucleair kernenergie reactor kerncentrale
chemie chemisch scheikundig scheikundige chemicus chemical chemist
bioloog biologie biologisch biology
natuurkunde fysicus fysica natuurkundige physics
wiskunde wiskundige mathematics statistiek statisticus
landmeter landmeetkundige topograaf cartograaf geodesie surveyor kaarten
meteoroloog weer klimaat weerkundige
archeoloog opgraving archeologie
historicus geschiedenis historisch
econoom economie economisch economics
bouw bouwbedrijf construction bouwkundig bouwsector bouwnijverheid bouwen
aannemer bouwondernemer contractor
bouwvakker bouwarbeider bouwplaatsmedewerker
uitvoerder werfleider werfopzichter bouwplaats werf
architect architectuur bouwmeester architectural
stedenbouw stedenbouwkundige planoloog ruimtelijk ordening
metselaar metselen stenen bricklayer metselwerk
timmerman schrijnwerker carpenter hout houtbewerker timmer
meubelmaker meubel schrijnwerker meubelen furniture
hout houtbewerking timber wood houten
schilder verf schilderen painter schilderwerk lakken spuiten
stukadoor pleisteraar bezetter stuc plasterer pleisterwerk
dakdekker dak daken roofer dakwerker
tegelzetter vloerder tegels vloer vloeren vloerlegger
loodgieter sanitair plumber leidingen loodgieterij buizen
verwarming cv hvac chauffagist verwarmingstechniek klimaatregeling
koeling koeltechniek koudetechniek airco airconditioning
elektricien elektriker elektrotechnisch elektrisch elektro electrician elektromonteur
elektronica elektronicus elektronisch electronics
glas glaszetter glazen beglazing glass glasblazer
steen natuursteen steenhouwer stenen steenbewerker
beton betonwerker betonnen concrete
weg wegen wegenbouw wegwerker road bestrating stratenmaker
lift liften elevator liftmonteur
steiger stelling steigerbouwer stellingbouwer scaffolding
sloop sloper afbraak slopen demolition
asbest asbestverwijderaar sanering
lasser las lassen welder laswerk
metaal metalen metaalbewerker metal staal ijzer
smid smeden smederij smith
draaier frezer verspaner draaien frezen verspanen cnc
slijper slijpen polijsten polijster grinding
gieter gieterij gieten gietstuk foundry vormer
plaatwerker plaatbewerker plaatslager carrosserie
ketel ketelmaker boiler stoom
gereedschap gereedschapsmaker werktuigen tools
machine machines werktuig installatie toestel apparaat apparatuur uitrusting equipment
mechanisch werktuigbouwkundig mechanica mechanical machinebouw werktuigbouw
onderhoud onderhouden maintenance instandhouding nazicht
reparatie repareren hersteller herstelling repair herstellen reparateur
montage assemblage monteren samensteller assembly assembleren samenstellen monteerder assembleerder
productie fabricage vervaardiging production manufacturing fabriek vervaardigen produceren fabriceren maken bereiding
proces procesoperator process processen
verpakking inpakker verpakken packing inpakken verpakker verpakkings
kwaliteit quality kwaliteitscontrole kwaliteitszorg keuring qa
controleur inspecteur keurmeester inspector keurder controle inspectie controleren inspecteren nakijken keuren verifieren nagaan check toezicht
test testen tester testing beproeving uittesten
veiligheid safety preventie arbo veiligheidskundige preventieadviseur
risico risk risicobeheer gevaar
textiel stoffen textile weefsel stof garen
kleding kledij mode fashion confectie kleren apparel
kleermaker naaister coupeur tailor naaien naaier stikster stikker
wever weven weverij weaving
schoen schoenen schoeisel schoenmaker footwear
leer lederwaren leder leather lederen
tapijt tapijten vloerbedekking
juwelier goudsmid sieraden juwelen edelsmid edelmetaal jewellery zilversmid
horloge horlogemaker uurwerk klok uurwerkmaker
papier karton pulp paper
kunststof plastic plastics polymeer
rubber banden vulkaniseur band
keramiek pottenbakker aardewerk ceramics porselein
speelgoed spel spellen games toys gaming
it ict informatica computer informatietechnologie tech informaticus
software applicatie toepassing programma app applicaties
systeembeheerder systeem netwerk beheerder sysadmin systems network administrator
data gegevens database databank gegevensbank
web website webmaster internet online
beveiliging cybersecurity security informatiebeveiliging
kunstmatige intelligentie ai machinelearning
cloud server hosting
gebruiker user gebruikers
telecom telecommunicatie telefonie telecommunications
project projecten projectleider projectmanager projectmatig
plannen planning planner schema inplannen programmeren rooster dienstregeling
begroting budget kosten budgettering costs budgetten
calculator calculatie raming kostprijs kostencalculator begroter
offerte prijsopgave bestek quotation aanbieding prijsofferte
contract overeenkomst contracten
factuur rekening facturatie facturen invoice factureren
bestelling order orders bestellen bestellingen
levering leveren leverancier supplier aflevering leveringen
klacht klachten complaint reclamatie
rapport rapportage verslag rapporteren verslagen report verslaglegging
document documentatie documenten stukken papieren
vergadering bijeenkomst overleg meeting
onderhandelen onderhandeling negotiation bedingen
ondersteunen helpen bijstaan assisteren steunen support bijstand hulp ondersteuning assistentie
begeleiden begeleiding coachen opvolgen coaching
leiden aansturen leidinggeven sturen leiding leiderschap
beheren beheer management managen administratie bestieren
opvolgen volgen bewaken toezien monitoren opvolging toezicht
maken opmaken opstellen uitwerken creeren samenstellen
bepalen vaststellen vastleggen definieren
informeren inlichten voorlichten informatie inlichtingen voorlichting
registreren noteren vastleggen registratie bijhouden inschrijven
bedienen besturen bediening hanteren operate
instellen afstellen regelen afregelen kalibreren configureren afstelling instelling
plaatsen installeren aanbrengen bevestigen plaatsing installatie
snijden versnijden zagen knippen cutting uitsnijden
schoonhouden reinigen kuisen afwassen
vervoeren transporteren vervoer transport verplaatsen
laden lossen beladen laadt overslag
uitpakken lossen ontladen
sorteren selecteren uitsorteren triage
meten opmeten metingen meting measure
wegen afwegen doseren mengen menging mixen
opslaan bewaren stockeren opbergen
verwijderen weghalen wegnemen afvoeren
schatten ramen inschatten begroten
evalueren beoordelen evaluatie beoordeling assessment
verbeteren optimaliseren optimalisatie verbetering
vernieuwen innoveren innovatie innovation
werkgever bedrijf onderneming firma business organisatie
ondernemer zelfstandige ondernemerschap entrepreneur zaakvoerder
zakelijk business commercieel handels commerciele
sport sporter atleet sportief sportbeoefenaar
trainer coach sportcoach sportinstructeur fitness
zwemmen zwembad redder badmeester badmeester strandredder
scheidsrechter arbiter referee jury
recreatie vrije vrijetijd leisure animatie animator ontspanning
casino croupier kansspelen gokken wedden
kerk religie geestelijk priester dominee pastoor pastor religieus
filosoof wijsbegeerte filosofie
school schools scholen onderwijsinstelling
basisonderwijs lager basisschool kleuteronderwijs
secundair middelbaar voortgezet secondary
universiteit hogeschool hoger universitair
taal talen taalkundige linguist taalwetenschapper
engels english anglicist
vreemdelingen migratie immigratie asiel integratie
consul ambassade diplomaat diplomatie ambassadeur
fonds fondsenwerver fondsenwerving fundraising fundraiser
vrijwilliger vrijwilligers vrijwilligerswerk
vakbond syndicaal vakvereniging syndicaat
statistisch statistiek enquete enqueteur interviewer peiling
enquete bevraging vragenlijst survey
kaart plan tekening blauwdruk schets plannen
model prototype maquette modellen mannequin
kostuum costumier kostuums kledingontwerper
decor decorbouwer podiumbouwer rekwisieten
grime schminker visagist makeup
circus acrobaat goochelaar
bloem bloemen florist bloemist bloemschikker
plant planten gewas gewassen
zaad zaden zaaigoed
meststof mest bemesting
tabak sigaar sigaretten tabaksbewerking
suiker snoep chocolade confiserie zoetwaren cacao
koffie thee koffiebrander
ei eieren pluimvee kip kippen
varken varkens zwijn
schaap schapen geiten herder
bij bijen imker bijenhouder
rund runderen koe koeien melkvee
graan meel molen molenaar maler
pers persen perser drukken
oven ovens bakken stoken stoker
coating coaten lakken deklaag oppervlaktebehandeling verzinken galvaniseren
ondergronds ondergrondse tunnel
boren boor boorder drilling boringen
explosieven springstof springmeester schietmeester
wapen wapens geweermaker munitie
instrument instrumenten instrumentenmaker
piano pianostemmer orgel orgelbouwer
hulpmiddel hulpmiddelen orthopedisch prothese prothesen
medisch geneeskundig klinisch medical klinische
beeldvorming radiologie radioloog rontgen scans
anesthesie narcose verdoving
kanker oncologie bestraling radiotherapie
bloed bloedafname donor
hart cardio cardiologie
geboorte kraam kraamzorg baby
geestelijke psychiatrie psychiater psychiatrisch
verslaving drugs alcohol
reiziger passagier reizigers passagiers
station perron luchthaven vliegveld airport
ticket kaartje kaartjes kaartverkoop reservering boeking
parkeren parkeerwachter parking parkeergarage
rijinstructeur rijschool rijles rijlesgever
route traject verkeer routing
verkeer verkeersleider traffic mobiliteit
officemanager kantoormanager kantoorchef bureauchef
kwartiermaker pionier
bestuurssecretaris griffier secretaris
functieschaal loopbaan
planner werkvoorbereider roosteraar dienstroosteraar calculator
productieleider productiechef productiemanager fabrieksmanager plantmanager
kwaliteitsmanager kwaliteitscoordinator kwaliteitsfunctionaris qualitymanager
inkoopmanager hoofdinkoper aankoopverantwoordelijke purchasingmanager
verkoopleider verkoopmanager salesmanager verkoopchef verkoopdirecteur
filiaalmanager filiaalhouder winkelmanager winkelchef storemanager
verkoopadviseur salesadviseur verkoopconsulent
telemarketeer telefonisch callcenteragent teleseller
productmanager brandmanager merkmanager categoriemanager
prijs tarief prijzen tarieven pricing
markt marktonderzoek marktonderzoeker marketresearch
relatiebeheerder klantbeheerder accountbeheerder
eventmanager evenementenplanner evenementencoordinator congresorganisator
copywriter tekstschrijver contentschrijver redacteur
grafisch vormgeving lay-out opmaak dtp desktoppublishing
illustrator tekenaar illustraties striptekenaar
animatiefilm animatie animator
webdesigner webontwerper webbouwer webdeveloper frontend
backend softwareontwikkelaar softwareprogrammeur applicatieontwikkelaar
tester softwaretester testanalist testengineer
databeheerder databasebeheerder dba databankbeheerder
datawetenschapper datascientist datakundige dataanalist
netwerkbeheerder netwerkingenieur netwerktechnicus
helpdeskmedewerker ondersteuningstechnicus supportmedewerker itsupport
informatiebeheer informatiemanager kennisbeheer cio
architectuur architect oplossingsarchitect
robot robotica automatisering automation automatiseren
elektromechanica elektromechanicus elektromecanicien
mechatronica mechatronicus
instrumentatie meetinstrumenten meetapparatuur regeltechniek meettechniek
lasrobot lasautomaat
werktuigmachine gereedschapswerktuig bewerkingsmachine
draaibank freesbank boormachine
pons stans persen stansen ponsen
trekken walsen extrusie extruderen
spuitgieten spuitgieter kunststofverwerking matrijs matrijzen
mal mallen gietvorm
houtzaag zagerij houtzager zager
parket parketlegger laminaat vloerenlegger
interieur binnenhuis binnenhuisarchitect inrichting interieurarchitect
stofferen stoffeerder bekleding bekleden
gordijn gordijnen zonwering
isolatie isoleren isoleerder
riool riolering rioleringen afvalwater
leiding leidingen pijp pijpen buis pijpleiding
kabel kabels bekabeling
hoogspanning elektriciteitsnet netbeheer stroomnet
turbine generator motoren aandrijving
accu batterij batterijen
brug bruggen sluis sluizen
baggeren bagger waterbouw dijk
landschap landschapsarchitect groen
park parken plantsoen natuurgebied
natuur natuurbehoud natuurbeheer ecoloog
luchtkwaliteit emissie uitstoot luchtvervuiling
geluidsoverlast lawaai trilling
hergebruik circulair recycling
veehouderij stal stallen veestapel
melken melkveehouder melker
oogst oogsten plukker pluk
snoeien boomverzorger boomchirurg bomen boom
serre glastuinbouw kassen
champignon paddenstoelen
aardappel aardappelen bieten
visteelt kweekvijver
jachtopziener wildbeheerder boswachter parkwachter
slachter slachthuis slachten slachterij
diepvries invriezen koelhuis
conserven inblikken conserveren
gebak taart koek banket
pizza pizzabakker
snack cafetaria snackbar friturist frituur
afwasser keukenhulp bordenwasser
etage kamermeisje kamerjongen housekeeping linnenkamer
piccolo bagagist kruier portier hotelportier
sommelier wijnkelner
barista koffiebar
cateraar cateringmedewerker partyservice
animatieteam kinderanimator
kampeerterrein camping
pretpark attractiepark attractie attracties
dierentuin dierenpark zoo
sportleraar sportleerkracht gymleraar lichamelijke opvoeding
sporthal sportcentrum sportaccommodatie
voetbal voetballer voetbaltrainer
golf golfleraar
ski skileraar skimonitor
danslerares dansleraar dansdocent
muziekleraar muziekdocent muziekleerkracht
tekenleraar kunstdocent
kleuter kleuterleider kleuterjuf
intern zorgcoordinator leerlingbegeleider
schooldirecteur rector schoolhoofd
decaan studentenbegeleider studieadviseur
pedagogiek opvoedkunde onderwijskunde
onderwijsassistent klassenassistent klasassistent
examinator examen examens toetsen
concierge schoolconcierge
bibliothecaresse informatiespecialist
museumgids suppoost zaalwachter
veiling veilingmeester veilingmeester afslager
antiek antiquair curiosa
pandhuis pandjeshuis
muntstukken geldtransport waardetransport
geldteller kas kasbeheer
incasso invordering schulden deurwaarder debiteurenbeheer
faillissement insolventie
kostprijs kostenanalist kostencontroller
treasurer liquiditeit thesaurier
boekjaar jaarrekening balans
crediteuren debiteuren facturatiemedewerker
loonadministrateur salarisadministrateur payrollmedewerker
belastingadviseur fiscalist belastingconsulent
belastinginspecteur belastingambtenaar
pensioen pensioenfonds pensioenen
actuaris verzekeringswiskundige
acceptant underwriter verzekeringsacceptant
schadebehandelaar schade-expert schadebeheerder
beursmakelaar effectenhandelaar broker
vermogensbeheerder beleggingsadviseur portefeuillebeheerder fondsbeheerder
bankdirecteur kantoordirecteur bankmanager
kredietbeoordelaar kredietanalist kredietadviseur
huurder huurders woning woningen huisvesting
vastgoedbeheerder gebouwbeheerder syndicus
vastgoedontwikkelaar projectontwikkelaar
facilitair facility gebouwenbeheer
beveiligingsbeambte bewakingsbeambte portier
winkeldetective winkelsurveillant
uitsmijter portier deurwachter
marechaussee grenswacht grenscontrole
reddingswerker hulpverlening reddingsdienst
ambulancechauffeur ziekenvervoer ambulancebestuurder
dispatcher meldkamer alarmcentrale centralist
landmacht infanterist infanterie
zeemacht marineofficier matroos
luchtmacht straaljager
forensisch sporenonderzoek forensische
reclassering reclasseringswerker justitieassistent
jeugdwerker jongerenwerker jeugdbegeleider
straathoekwerker straatwerker buurtwerker opbouwwerker
schuldhulp schuldhulpverlener schuldbemiddelaar
gezin gezinszorg gezinshulp thuiszorg thuishulp
mantelzorg ouderenverzorger bejaardenverzorger
ziekenverzorger zorghulp verpleeghulp
wijkverpleegkundige thuisverpleegkundige
operatieassistent instrumenterende
doktersassistent praktijkassistent medisch-secretaresse
tandartsassistent tandassistent
tandtechnicus tandprotheticus
ergotherapeut ergotherapie revalidatie
chiropractor osteopaat manueel
podoloog podotherapeut voetkundige
acupunctuur acupuncturist homeopaat alternatieve
psychotherapeut gedragstherapeut gedragstherapie
neuroloog neurologie hersenen
huidarts dermatoloog huid
kinderarts pediater
vrouwenarts gynaecoloog
oogarts oogheelkundige
radioloog radiodiagnost
patholoog pathologie
epidemioloog infectieziekte
microbioloog bacterie bacterien
geneticus genetica erfelijkheid
bioloog botanicus zooloog
farmacoloog geneesmiddelenonderzoek
antropoloog socioloog sociologie
politicoloog politieke politiek
theoloog theologie godsdienst
taalleraar taaldocent
ondertitelaar ondertiteling
gebarentolk gebarentaal
stenotypist notulist notuleren
omroeper nieuwslezer presentatie
diskjockey dj
cameraman camera opname
monteerder editor montage filmmonteur videobewerker
scenograaf toneelbouwer decorontwerper
belichter lichttechnicus lichtontwerper
kleedster kostuumassistent
casting rolverdeling
dirigent koorleider orkestleider
componist componeren arrangeur
beeldhouwer beeldhouwen sculptuur
kunstschilder schilderkunst
glazenier glasschilder glas-in-lood
pottenbakker keramist
graveur graveren graveerder
letterzetter zetter prepress
drukwerkafwerker afwerker nabewerking
rotatiedrukker offsetdrukker drukmachine
zeefdruk flexodruk diepdruk
kartonnage doos dozen
automonteur autotechnicus garagist automecanicien
bandenmonteur bandenservice
autowasser carwash
plaatwerker carrossier uitdeuker
autospuiter spuiter autolakker
vrachtplanner transportplanner ritplanner
taxibestuurder taxichauffeur
buschauffeur autobuschauffeur busbestuurder
tramchauffeur trambestuurder trammachinist
conducteur treinbegeleider kaartjescontroleur
seinhuiswachter treindienstleider seingever
wegenwacht pechverhelping takeldienst takelwagen
stuwadoor havenarbeider dokwerker
loods loodsen binnenloods zeeloods
scheepswerktuigkundige machinekamer
vliegtuigonderhoud vliegtuigtechnicus
grondpersoneel grondstewardess incheckmedewerker
`.trim().split('\n');
