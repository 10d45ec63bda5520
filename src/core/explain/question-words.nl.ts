/** Words by which a condition is put as a question (data only). All folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs that stand beside another verb or a predicate. */
export const PASSIVE_SINGULAR = words('wordt werd');
export const PASSIVE_PLURAL = words('worden werden');
export const COPULA_SINGULAR = words('is was');
export const COPULA_PLURAL = words('zijn waren');
export const MODAL_SINGULAR = words('mag kan moet zal wil hoeft');
export const PLURAL = words('hebben hadden mogen kunnen moeten zullen willen hoeven');
export const HAS = words('heeft had');

/** Verbs whose subject stands before them though it is no person: "de afdeling … telt". */
export const STATES_OF = words('omvat betreft telt beslaat bevat bedraagt bestaat duurt');

/** Verbs without an object: what stands before them is their subject. */
export const WITHOUT_OBJECT = words('blijft ligt gebeurt geldt ontstaat verandert');

/** Who holds the job, and subjects of one word. */
export const HOLDERS = words('functionaris medewerker bedrijfsfunctie functie functiehouder werknemer');
export const PRONOUNS = words('men het er dit deze die');

/** Before a noun that is known. */
export const DEFINITE = words('de het deze dit die dat zijn haar hun elke elk iedere ieder alle alles');
/** Where a noun phrase begins. */
export const OPENS_PHRASE = words('de het een deze dit alle elke elk iedere ieder geen meer minder ten hun zijn haar twee drie vier vijf zes zeven acht negen tien');
/** May stand before a noun phrase, and belong to the whole. */
export const LEADING_ADVERBS = words('alleen ook vooral slechts uitsluitend steeds enkel regelmatig voornamelijk hoofdzakelijk incidenteel');

/** A denial turns "ja" round: such a condition is asked literally. */
export const DENIALS = words('geen niet niets niemand nooit nauwelijks amper zonder ontbreekt ontbreken vervalt vervallen');

/** A question within a statement, which has no subject in front. */
export const ASKS = words('hoe waar wat wie wanneer welk welke');

/** Opens what goes with the statement as a whole, and stays behind it. */
export const OPENS_TAIL = words('waarvoor waarbij waarin waarmee waarover waaronder waarop die dat wat voordat nadat zodat omdat zoals');

/** First parts of verbs that stand apart in a question. */
export const PARTICLES: readonly string[] = ['terug', 'vast', 'samen', 'klaar', 'goed', 'rond', 'voort', 'mee', 'aan', 'bij', 'uit', 'toe', 'weg', 'neer', 'in', 'op', 'af', 'na'];
/** First parts that stand apart in some verbs only. */
export const DOUBTFUL_PARTICLES: readonly string[] = ['onder', 'over', 'voor', 'door', 'om', 'her', 'tegen', 'open', 'dicht', 'vrij'];

/** What may stand behind such a part. */
export const BASE_VERBS = words(`
  stelt werkt kijkt ziet zoekt lost houdt stuurt kent laat maakt geeft neemt legt zet brengt haalt handelt rondt sluit bereidt rekent roept wijst leidt schrijft voert tekent vraagt past levert draagt spreekt gaat komt loopt
  staat doet typt wast rijdt sorteert serveert plant richt stemt koopt checkt denkt helpt luistert keurt weegt boekt belt meldt deelt bouwt breekt ruimt vult betaalt test leest let krijgt treedt vangt trekt zoekt hangt
  slaat snijdt spoort springt zegt rust schat scant deelt gooit bouwt stapt sluist volgt gelt schrijft telt voegt`);

/** Verbs with a doubtful first part: which part stands apart, and those that stay whole. */
export const CUT_VERBS: Readonly<Record<string, string>> = {
  voorbereidt: 'voor', voorlegt: 'voor', voorstelt: 'voor', voordoet: 'voor', overlaat: 'over', overneemt: 'over', overdraagt: 'over', overtypt: 'over',
  overzet: 'over', ombouwt: 'om', doorstuurt: 'door', doorgeeft: 'door', doorzet: 'door', doorverwijst: 'door', omgaat: 'om',
};
export const WHOLE_VERBS = words(`
  overlegt overtuigt voorkomt voorziet voorspelt omvat onderhoudt onderzoekt ondersteunt onderhandelt ondertekent onderwijst overziet overtreft omschrijft doorziet herstelt herontwerpt herziet
  inspecteert informeert instrueert investeert initieert introduceert inventariseert integreert interviewt opereert optimaliseert aanvaardt afficheert opent herhaalt`);

/** Infinitives by which a statement may end; those in -eren besides. */
export const INFINITIVES = words('geven maken houden voeren stellen nemen doen leiden helpen schrijven bellen kopen verkopen bezoeken opstellen afhandelen bijhouden uitvoeren inwerken aansturen begeleiden beoordelen beheren bewaken bepalen ontwerpen ontwikkelen bouwen plannen inplannen bedienen');
