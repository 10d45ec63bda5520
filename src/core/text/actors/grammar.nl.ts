/** Function words, verbs and idioms by which a reader of actors finds its way, folded (data only). */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Open a noun phrase. */
export const ARTICLES = words('de het een onze ons zijn haar hun jouw uw mijn elke elk iedere ieder alle deze dit die dat sommige enkele andere ander the a an our his her another ');

/** Prepositions, and words that stand where one does. */
export const PREPOSITIONS = words('aan achter bij binnen boven buiten door in met na naar naast om onder op over per sinds te tegen ten tijdens tot tussen uit van vanaf vanuit via volgens voor zonder rond richting conform with to of from by for at on');

/** Open a clause that depends on another. */
export const SUBORDINATORS = words('als indien wanneer zodra zodat opdat omdat doordat mits tenzij hoewel voordat nadat totdat terwijl waarbij waarna waarvoor waardoor die dat of wat wie hoe if when that whether who which');

/** In these a dependent clause may be cut off and read by itself. */
export const CUTS_BEFORE = words('maar want terwijl waarbij waarna waarvan waarmee waarvoor waardoor zodat opdat die but while');

/** Those of them whose clause depends on the one before. */
export const DEPENDS = words('terwijl waarbij waarna waarvan waarmee waarvoor waardoor zodat opdat die while');

/** Join words or clauses. */
export const JOINTS = words('en maar want dus of alsmede and but or');

/** Deny. */
export const NEGATORS = words('geen niet nooit niemand niets noch no not never nobody');

/** Deny where they open a clause: "zonder beheer van budgetten". */
export const OPENING_NEGATORS = words('zonder without');

/** Behind "niet" these say that the work is done, or sometimes done. */
export const NO_DENIAL_AFTER_NOT = words('alleen uitsluitend enkel slechts altijd overal vaak zelden zelfstandig standaard only alone always');

/** Behind "niet" and before "dan" (or "te" and "vergeten") these make an amount, not a denial. */
export const AMOUNTS = words('meer minder langer later vaker hoger lager');

/** Behind "geen" these are no work. */
export const NO_WORK = words('dag dagen moment seconde minuut probleem probleempje problemen twee enkel uitzondering moeite stress negen half fouten toeval geheim verrassing gebrek misverstand gelijke week 9-tot-5 two day problem');

/** Stand before the verb as its object does, and are none: an adverb or the like, after which the subject or an object may come. */
export const ADVERBS = words('daarna daarnaast dan vervolgens soms meestal verder ook tevens bovendien eventueel tenslotte uiteindelijk vaak regelmatig altijd daarbij hierbij hierna daarvoor hiervoor er zelf vooral incidenteel mede samen zo nodig steeds alleen');

/** Between a verb and its subject behind it. */
export const BETWEEN = words('altijd steeds alleen uitsluitend meestal vaak soms ook dan daarna vooral eerst weer');

/** Finite verbs that do not end as most do. */
export const FINITE_SINGULAR = words('is was kan zal wil mag moet wordt werd heeft had doet gaat ligt staat komt does is takes handles makes checks approves decides has gets does handles');
export const FINITE_PLURAL = words('zijn waren worden werden hebben hadden doen gaan staan zien slaan kunnen zullen willen mogen moeten are have do take handle make check');

/** Help verbs of the passive. */
export const PASSIVE = words('wordt worden werd werden is zijn was waren gebeurt gebeuren geschiedt are been be');

/** Verbs of having something done. */
export const LETTING = words('laat laten');

/** "Klachten zijn voor de teamleider", "de administratie ligt bij …", "de inkoop loopt via …". */
export const LYING = words('is zijn blijft blijven ligt liggen loopt lopen gaat gaan komt komen valt vallen berust berusten hoort horen zit zitten');
export const LYING_AT = words('voor bij via naar van onder');

/** In a text without a verb: "administratie via de backoffice". */
export const LEFT_TO = words('door bij via naar by');

/** Who handles something, short: verbs that a bare noun for a group may have ("administratie verzorgt de facturen"). */
export const DOING = words('doet verzorgt maakt neemt behandelt handelt voert regelt pakt onderhoudt heeft controleert beslist bepaalt stelt bezoekt plant verwerkt levert');

/** Verbs that have people for an object: behind an adverb ("daarna belt de monteur") what follows is more likely helped than helping. */
export const TAKES_PEOPLE = words(`
helpt adviseert begeleidt ondersteunt informeert belt vervangt assisteert instrueert traint waarschuwt bezoekt ontvangt stuurt spreekt verwijst bedient vervoert brengt haalt wast coacht motiveert ontlast beoordeelt
helpen adviseren begeleiden ondersteunen informeren bellen vervangen assisteren instrueren trainen waarschuwen bezoeken ontvangen sturen spreken bedienen vervoeren coachen motiveren ontlasten beoordelen
`);

/** Words, and endings of words, in -t that are no verbs. */
export const NO_VERBS_T = words(`
met niet uit het dit dat wat tot direct vast kort licht echt zacht recht best meest laatst eerst juist liefst naast want ooit nooit bent inzicht zicht niets iets
contact project product transport budget bericht opdracht rapport overzicht dienst teit markt post pakket kast lijst tekst object document kracht gewicht toezicht inkomst winst kunst markt restaurant hout zout
apparaat certificaat resultaat formaat mandaat advocaat krant kant toilet internet kabinet loket sport export import paspoort soort punt percent procent ment schrift vracht nacht vocht macht
beleidst fruit dagelijkst assistent agent docent student patient client klant recht gerecht vlucht lucht specialist ist fust rust lust verlust aandacht klacht 
`);
/** Words, and endings of words, in -en that are no verbs. */
export const NO_VERBS_EN = words('en een geen eigen binnen buiten tussen tegen boven samen alleen even morgen open ingen heden teiten menten ervaren weleens eens iedereen meteen volgens anderen derden');

/** Clauses that open so tell what for, of what or in which case: they deny no work. */
export const TELLS_ABOUT = words('die zodat opdat waardoor waarvoor waarvan waarmee omdat of tenzij waar');

/** And these name nobody who does any: "zodat de verkopers op tijd weg kunnen". */
export const TELLS_PURPOSE = words('zodat opdat waardoor tenzij');

/** Behind "niet" with "van" before it: no denial of work ("niet van toepassing"). */
export const OF_NO_USE = words('toepassing belang invloed');
