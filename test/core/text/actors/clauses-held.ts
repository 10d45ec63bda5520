/** Clauses of many trades with who does the work, labelled before the reader was written and never looked at while it was made: they only count. */
import { readLabelled } from './labelled';

export const HELD = readLabelled(`
self | dient maaltijden op en ruimt de tafels af
self | patienten wegen en meten
self | je bent verantwoordelijk voor de voorraad
self | hij rijdt met een bakwagen door de stad
self | de medewerker meldt schade bij de leidinggevende
self | assisteert de tandarts aan de stoel
self | bespreekt de planning met de uitvoerder
self | neemt deel aan het teamoverleg
self | wijst de schoonmakers hun ruimten toe
self | ondersteunt de controller bij de maandafsluiting
self | bewoners naar de dagbesteding brengen
self | de leerlingen begeleiden en beoordelen
self | nieuwe collega's inwerken
self | leveranciers bellen over achterstallige leveringen
self | testen van software en melden van fouten
self | houdt toezicht op de werkzaamheden van de aannemer
self | neemt waar voor de chef bij vakantie
self | legt de maatregelen voor aan de directeur
self | de vloer dweilen en de prullenbakken legen
self | voorkomt dat er geen materiaal meer is
self | laat geen afval achter op de bouwplaats
self | niet uitsluitend balies bemannen
self | belt niet betalende huurders
self | werkt volgens door de manager vastgestelde procedures
self | beoordeelt de door klanten ingediende claims
self | in deze functie help je de verkopers met hun agenda
self | laadt en lost vrachtwagens samen met de chauffeur
self | storingen analyseren en oplossen
self | opstellen van de jaarrekening
self | vult aan wat de collega's hebben verkocht
self | maakt afspraken voor de adviseurs
self | brengt dossiers naar het archief
self | bereidt de vergaderingen van de directie voor
self | stemt wijzigingen af met de ontwikkelaars
self | onderhoudt de pompen en de kleppen
self | kassa draaien en klanten helpen
self | ook vertegenwoordigt zij de afdeling in het overleg
self | dagelijks de koelcellen controleren
self | schrijft code en documenteert deze
self | schilderwerk binnen en buiten
other | de verpleegkundige deelt de medicijnen uit
other | de salarissen berekent het administratiekantoor
other | de begroting stelt de manager op
other | elke las wordt nagekeken door de opzichter
other | de roosters worden gemaakt door de planning
other | collega's van de helpdesk lossen de eenvoudige vragen op
other | lastige gevallen behandelt een senior
other | de besluiten neemt de raad van bestuur
other | het zware tilwerk is voor de verhuizers
other | de chef stelt de recepten vast
other | monteurs vervangen de filters
other | het ontwerp komt van de ingenieur
other | laat de lift keuren door een erkend bedrijf
other | de jaarstukken liggen bij de accountant
other | vervolgens keurt de inspecteur het werk
other | de inkoop loopt via het hoofdkantoor
other | de contractbesprekingen voert de directeur
other | een uitvoerder verdeelt het werk over de ploegen
other | betalingen worden vrijgegeven door de controller
other | de ramen wast een glazenwasser
other | beslissingen over opname neemt de arts
other | derden verzorgen het transport
other | het beheer van de database doet een externe partij
other | de afwas doen de keukenhulpen
other | invoices are checked by a colleague
other | other people do the planning
denied | niet betrokken bij de inkoop
denied | rijdt geen vrachtwagen
denied | geen eigen klanten
denied | heeft geen bevoegdheid om te bestellen
denied | de medewerker kookt niet zelf
denied | je geeft geen advies over producten
denied | onderhandelt nooit over prijzen
denied | tillen is niet nodig
denied | zonder contact met patienten
denied | programmeert niet
denied | doet zelf geen reparaties
organisation | wij leveren software aan gemeenten
organisation | onze chauffeurs rijden door heel europa
organisation | ons ziekenhuis is een topklinisch ziekenhuis
organisation | wat bieden wij jou?
organisation | het bedrijf telt 80 mensen
organisation | we zoeken een enthousiaste kok
organisation | herken jij jezelf hierin?
organisation | stuur je cv naar ons
`);
