/**
 * General words for the level of work (data only), Dutch and English: per side of the level five places, from light to heavy. Folded; `*` stands for any rest of a word, `…` for up to three words between.
 * Only words that fit any trade: what a handbook's own wordings tell is learned from the handbook.
 */
export const LEVEL_SIDES = ['work', 'freedom', 'scope', 'difficulty', 'people', 'contacts'] as const;
export type LevelSide = (typeof LEVEL_SIDES)[number];

/** Number of places of a side. */
export const PLACES = 5;

export const LEVEL_CUES: Readonly<Record<LevelSide, readonly (readonly string[])[]>> = {
  work: [
    ['help*', 'assist*', 'ondersteun*', 'support*'],
    ['verricht*', 'uitvoer*', 'voert', 'voeren', 'verwerk*', 'registre*', 'verzorg*', 'perform*'],
    ['controle*', 'bewaakt', 'bewaken', 'bewaking', 'onderzoek*', 'rapporte*', 'opstel*', 'stelt', 'monitor*', 'prepare*'],
    ['advise*', 'coordine*', 'analyse*', 'verbeter*', 'evalue*', 'onderhandel*', 'implemente*', 'improve*'],
    ['ontwikkel*', 'ontwerp*', 'initie*', 'bepaalt', 'bepalen', 'vaststel*', 'strateg*', 'beleidsbepal*', 'eindverantwoord*', 'design*', 'define*', 'lead', 'leads'],
  ],
  freedom: [
    ['op aanwijzing*', 'aangewezen', 'aangereikt*', 'toegewezen', 'onder … begeleiding', 'onder … toezicht', 'voorgeschreven', 'gestandaardiseerd*', 'routine*', 'guided', 'supervision'],
    ['instructie*', 'procedure*', 'voorschriften', 'in overleg met', 'in afstemming met', 'guideline*'],
    ['zelfstandig*', 'eigen inzicht', 'eigen initiatief', 'independent*'],
    ['binnen … kader*', 'binnen … beleid*', 'binnen … doelstelling*', 'verantwoordelijk voor', 'resultaatverantwoord*', 'regie*', 'accountable'],
    ['beslissingsbevoegd*', 'mandaat', 'integraal verantwoord*', 'eindverantwoord*', 'strategisch*', 'autonom*'],
  ],
  scope: [
    ['onderdeel', 'onderdelen', 'deeltaak', 'deeltaken', 'beperkt*', 'afgebakend*', 'task*'],
    ['vakgebied*', 'team', 'teams', 'ploeg*', 'afdeling*', 'feature*'],
    ['geheel', 'gehele', 'meerdere', 'combinatie van', 'multidisciplinair*', 'keten*', 'project*', 'specialis*'],
    ['*overstijgend*', 'integra*', 'regiona*', 'programma*', 'landelijk*', 'cross functional'],
    ['organisatiebreed', 'directie*', 'bestuur*', 'internationa*', 'maatschappelijk*', 'wetenschap*', 'company wide', 'industry'],
  ],
  difficulty: [
    ['eenvoudig*', 'standaard*', 'bekende', 'simple', 'basic'],
    ['dagelijks*', 'gebruikelijk*', 'voorkomend*', 'well defined'],
    ['uiteenlopend*', 'afwijk*', 'varied'],
    ['complex*', 'ingewikkeld*', 'specialistisch*', 'knelpunt*', 'trend', 'trends', 'difficult'],
    ['niet eerder', 'onbekend*', 'nieuwe werkwijze*', 'nieuwe inzichten', 'nieuwe methoden', 'innovati*', 'ambiguous'],
  ],
  people: [
    ['wordt … begeleid', 'is guided'],
    ['inwerk*', 'vraagbaak', 'instrue*', 'helpt collega*'],
    ['mentor*', 'coach*', 'kennisoverdracht', 'verdeelt werk', 'verdeelt het werk'],
    ['aanstur*', 'stuurt … aan', 'functioneringsgesprek*', 'beoordelingsgesprek*', 'supervises'],
    ['leidinggev*', 'leiding geven', 'geeft leiding', 'budget*', 'werving en selectie', 'manages'],
  ],
  contacts: [
    ['collega*', 'colleague*'],
    ['klant*', 'bezoeker*', 'leverancier*', 'customer*', 'supplier*'],
    ['netwerk*', 'partner', 'partners', 'opdrachtgever*', 'stakeholder*'],
    ['onderhandel*', 'samenwerkingsverband*', 'belangen*', 'overeenstemming', 'negotiat*'],
    ['bestuurder*', 'directie', 'raad van', 'executive*', 'board'],
  ],
};
