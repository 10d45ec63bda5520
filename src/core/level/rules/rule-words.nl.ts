/** How handbooks put the conditions of a rule together (data only): openings, joints, and the verbs that end a statement. All folded. */

/** Words of the frame around conditions: "De lichtere variant is van toepassing als …", "Denk hierbij aan situaties waarin …". A sentence opens its conditions behind the first word of `SUBORDINATE` that only these stand before. */
export const FRAME: ReadonlySet<string> = new Set(
  `bijvoorbeeld bijv bv zoals denk denken hierbij daarbij aan situaties gevallen geval de het een dit dat deze die er hiervan daarvan hier lichtere zwaardere lagere hogere lichter zwaarder lager hoger
  variant functie bedrijfsfunctie functiegroep groep indeling inschaling niveau stap is zijn wordt worden van toepassing geldt gelden ook sprake past passend kies deel indelen haar hem dan in op bij
  alleen daarnaast eveneens tevens bovendien of en maar mede orde met name vooral onder meer andere als wanneer indien eigen mogelijk kan kunnen dus
  hiertoe daartoe daaronder hieronder behoort behoren hoort horen valt vallen gaat om bedoeld gedacht te doet doen zich voor zo zij verder rekenen gerekend
  functionaris functionarissen medewerker medewerkers functiehouder persoon iemand degene degenen wie leidt rechtvaardigt`.split(/\s+/),
);

/** Words that open a condition. */
export const SUBORDINATE: readonly string[] = ['als', 'wanneer', 'indien', 'waarin', 'waarbij', 'zodra', 'doordat', 'omdat', 'if', 'when', 'where'];
/** Words that open a condition behind the frame when it names whom it is about: "te denken valt aan een functionaris die …", "ook wie …". */
export const RELATIVE: readonly string[] = ['die', 'wie', 'van wie', 'bij wie', 'who'];
/** Words of the frame behind which a preposition opens the conditions: "geldt bij …", "doet zich voor bij …", "te denken valt aan …". */
export const BEFORE_PREPOSITION: readonly string[] = ['van toepassing', 'geldt', 'gelden', 'aan de orde', 'het geval', 'sprake', 'zich', 'valt', 'vallen', 'hoort', 'behoort'];
/** How a sentence of a rule ends behind its conditions: "…, is eveneens lichter", "… valt hieronder". */
export const CLOSINGS: readonly string[] = [
  ...['is', 'zijn'].flatMap((is) => ['', ' ook', ' eveneens', ' tevens'].flatMap((also) => ['', ' de functie'].flatMap((job) => ['lichter', 'zwaarder'].map((step) => `${is}${also}${job} ${step}`)))),
  ...['valt', 'vallen', 'hoort', 'horen', 'behoort', 'behoren'].flatMap((falls) => ['hieronder', 'hiertoe', 'daaronder', 'daartoe', 'hier', 'hier ook', 'hier eveneens', 'hier bij', 'hier ook bij'].map((under) => `${falls} ${under}`)),
  ...['leidt', 'leiden'].flatMap((leads) => ['lichtere', 'zwaardere'].map((step) => `${leads} tot de ${step} variant`)),
];
/** Words that part why a condition is so, or what it takes, from the condition itself: they prove it, and are not needed. */
export const REASONS: readonly string[] = ['omdat', 'doordat', 'zodat', 'voordat', 'waarvoor', 'because'];
/** Words that open a condition under which the rule does not apply. */
export const UNLESS: readonly string[] = ['tenzij', 'behalve als', 'behalve wanneer', 'behalve indien', 'unless'];

/** Words behind a joint that hold no condition of their own: "eventueel", "ook". */
export const ADVERBS: readonly string[] = ['ook', 'eventueel', 'mogelijk', 'bovendien', 'daarnaast', 'tevens', 'daarbij', 'verder', 'bijvoorbeeld', 'vaak', 'doorgaans', 'soms', 'zelfs', 'dan', 'juist'];
/** Those of them that make a condition support the others instead of standing beside them. */
export const SUPPORTING: ReadonlySet<string> = new Set(['eventueel', 'mogelijk', 'vaak', 'doorgaans']);

/** Verbs that are finite wherever they stand in a condition. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  `is zijn was waren wordt worden werd werden heeft hebben had hadden moet moeten mag mogen kan kunnen zal zullen hoeft hoeven wil willen gaat gaan doet doen ligt liggen blijft blijven staat staan
  geeft geven krijgt krijgen komt komen neemt nemen gebeurt gebeuren ontbreekt ontbreken betreft betreffen telt tellen bestaat bestaan omvat omvatten beslaat maakt maken houdt houden voert voeren stelt stellen
  are has have does do gets makes leads works`.split(/\s+/),
);

/** Nouns in t that stand where a verb may stand. */
export const NOUNS_IN_T: ReadonlySet<string> = new Set(
  `klant markt budget contact rapport project product dienst kracht opdracht overzicht toezicht bericht gewicht inzicht uitzicht certificaat traject contract transport apparaat resultaat formulier assortiment
  document patient client student cliënt agent consultant assistent specialist gebruik tekst krant fabriek kost winst omzet advies afdeling kwaliteit capaciteit activiteit team piket rest list lijst route post
  nacht licht recht specht vracht last gast tocht vocht kort groot soort maat staat bijstand kant punt start stuk vast juist meest minst best direct strikt exact uitgebreid vaast beleid maart markt internet management
  restaurant magazijn laboratorium apotheek object subject concept recept begrip argument element segment departement ent abonnement evenement instrument fundament supplement niet zonder met uit tot dat wat met`.split(/\s+/),
);

/** Before a noun, not before a verb. */
export const BEFORE_NOUN: ReadonlySet<string> = new Set(
  `de het een deze die dat dit elke elk iedere ieder alle geen zijn haar hun onze eigen van voor met aan in op bij uit door naar over onder tussen per om tot zonder tegen binnen buiten via the a an of for with`.split(/\s+/),
);

/** Behind a verb that does not stand last: "zorg draagt voor het voorraadbeheer". */
export const PREPOSITIONS: ReadonlySet<string> = new Set('voor aan op met in naar over bij van uit tot tegen tussen binnen na door om onder volgens per via zonder for to with on in of'.split(' '));

/** Words that name nothing by themselves in a statement: whoever else does it. */
export const NO_CONTENT: ReadonlySet<string> = new Set('collega ander anderen andere iemand elders geheel volledig'.split(' '));

/** Words of a statement that only point: nothing of the work is in them. */
export const POINTING: readonly string[] = 'wel daarvoor daarover daarbij daarin daarmee hiervoor hierover hierbij waarbij waarin waarover waar hen diens hun hem haar zij hij beide dit deze zelf zelfs juist mede'.split(' ');

/** Words of a statement that any work has: they say little of which. */
export const LIGHT_WORDS: readonly string[] = `
doen doet gedaan maken maakt gemaakt regelen regelt geregeld verzorgen verzorgt verzorgd verrichten verricht uitvoeren uitvoert uitgevoerd voeren voert gevoerd houden houdt gehouden verlenen verleent zorgen
hebben heeft krijgen krijgt gaan gaat komen komt zijn blijven blijft staan staat zitten zit gewerkt werken werkt besteden besteedt besteed betreffen betreft omvatten omvat
hele gehele geheel iedere ieder elke elk alle vereist verplicht benodigd voldoende wettelijk wettelijke aanvullend aanvullende jaarlijks grond basis
`.trim().split(/\s+/);
