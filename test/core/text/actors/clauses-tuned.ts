/** Clauses of many trades with who does the work, labelled before the reader was written; the reader was developed on these. */
import { readLabelled } from './labelled';

export const TUNED = readLabelled(`
self | stelt offertes op en volgt ze op
self | offertes opstellen
self | je helpt de bewoners bij het opstaan
self | de medewerker beantwoordt vragen van klanten
self | u ontvangt de bezoekers
self | zij plant de ritten in overleg met de planner
self | adviseert klanten over verzekeringen
self | helpt de monteur bij grote storingen
self | controleert het werk van de schilders
self | rapporteert aan de manager operations
self | ondersteunt het hoofd van de afdeling
self | vervangt de teamleider bij afwezigheid
self | samen met de kok de mise en place maken
self | de chauffeurs instrueren over routes
self | monteurs aansturen op de bouwplaats
self | begeleidt leerlingen op de werkvloer
self | verkopers ondersteunen bij beurzen
self | het schoonmaken van kantoren en sanitair
self | onderhoudt contact met de leverancier over levertijden
self | de wasmachines vullen en legen
self | facturen worden ingeboekt en gecodeerd
self | verwerkt de door de monteurs ingevulde werkbonnen
self | niet alleen orders typen
self | geen dag is hetzelfde
self | maakt niet meer dan tien kamers per dienst schoon
self | ruimt niet verkochte producten op
self | zorgt dat er geen wachttijden ontstaan
self | kookt zonder vaste recepten
self | de klant te woord staan aan de balie
self | daarnaast begeleid je stagiairs
self | de functionaris bepaalt zelf de volgorde van het werk
self | controleert of de chauffeur de juiste papieren heeft
self | bezorgt pakketten in de wijk
self | lost storingen op in het netwerk
self | doet de administratie van de afdeling
self | beheer van de servers en de werkplekken
self | coordineert de werkzaamheden van onderaannemers
self | wast en kleedt de bewoners aan
self | verwijst patienten naar de huisarts
self | metselen van gevels en binnenmuren
other | de verkoopadviseurs stellen de offertes op
other | de aangifte doet de salarisadministrateur
other | een collega controleert elk dossier
other | daarna neemt de planner het over
other | storingen lost de monteur op
other | klachten zijn voor de teamleider
other | de kok bepaalt het menu
other | wordt door een collega gecontroleerd
other | de doelen worden door het hoofd vastgesteld
other | laat reparaties door een installateur doen
other | de administratie ligt bij het servicecentrum
other | de medicatie wordt uitgezet door de verpleegkundige
other | het onderhoud gebeurt door een extern bureau
other | de werkvoorbereider maakt de planning
other | de chirurg beslist over de operatie
other | grote storingen gaan naar de fabrikant
other | loonaangiften verzorgt de accountant
other | de architect tekent de details
other | de vrachtwagens laden doen de magazijnmedewerkers
other | het rooster maakt de teamleider
other | in noodgevallen beslist de directeur
other | de zware bestellingen tillen collega's
other | administratie door anderen
other | de afdeling inkoop bestelt de materialen
other | een ervaren medewerker kijkt alles na
other | complaints are handled by the back office
other | the manager approves all orders
denied | notuleert niet
denied | geen aangiften
denied | voert zelf geen orders in
denied | hoeft niet te koken
denied | doet geen onderhoud aan de machines
denied | geeft nooit medicijnen
denied | zonder beheer van budgetten
denied | er is geen contact met klanten
denied | het inrichten van servers hoort niet bij de functie
denied | rijdt zelf niet
denied | inkopen is niet de bedoeling
organisation | wij zijn een bedrijf met 400 medewerkers
organisation | onze klanten zijn grote ziekenhuizen
organisation | wij bieden een goed salaris
organisation | wat vragen wij?
organisation | ons team bestaat uit acht collega's
organisation | jij herkent jezelf in deze vacature
organisation | solliciteer voor 1 mei
`);
