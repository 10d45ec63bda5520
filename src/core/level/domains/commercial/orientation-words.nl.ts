/** Words that tell administrative work from commercial work (data only), Dutch first, then the English of job inventories. */
import { compilePhrases, phraseSource } from '../../../text/phrases';

/** Words in a task that tell administrative or supporting work. */
export const ADMINISTRATIVE: RegExp = compilePhrases([
  '(invoer|invoeren|invoert|ingevoerd|orderinvoer|data_invoer|data_entry|stamgegevens|artikelgegevens|adresgegevens|adresbestand|adressen)',
  '(voert|voeren|voer) ~3 in', '(inboeken|boekt|boeken van|inscannen|scannen|scant|kopieren|kopieert|printen|print|verzendklaar)',
  '(archiveren|archiveert|archiefwerk|archief|opbergen|bergt op|dossier[s]|dossiervorming|filing|file[s]|archiving)',
  '(bijwerken|bijhouden|opschonen|registratie|registreren|registreert|muteert|muteren|mutaties)',
  '(werk|werkt) ~3 bij', '(houd|houdt) ~3 bij', '(schoon|schoont) ~3 op', 'verwerkt ~1 (mutaties|gegevens|bonnen|mails)',
  '(administratie|administratief|administratieve|administrative|clerical|records|data|updates|updating|enter[s])',
  '(sorteren|sorteert|uitsorteren|mailings|mailing|brievenbus|post|postverwerking|retouren|bonnen|pakbonnen)',
  "(nota['s]|facturen|factureren|factureert|facturatie|formulieren|orderregels|kantoorartikelen|bellijsten|lijsten|overzichten)",
  '(klaarzetten|klaarleggen|exporteert|uploadt|overzetten|doorverbinden)', '(zet|zetten) ~3 klaar', 'zet ~3 over',
  '(typt|typ|vertypt|vertyp|typen|uittypen|overtypen|typewerk|typing|copying|scanning|notulen|notuleert)',
  "(agenda['s]|reizen|zalen|zaal|vergaderruimte[s]|assisteert|assisteren)", 'presentatie[s] (opmaken|klaar)',
  'rapportage[s] (draaien|uitdraaien)', 'prijslijst[en] (bij|aan)',
  "(ondersteunt|ondersteunen) ~3 (verkopers|accountmanager[s]|buitendienst|verkoopteam|salesteam|collega['s])",
]);

/** Words in a task that tell commercial or substantive work. */
export const COMMERCIAL: RegExp = compilePhrases([
  '(verkoop|sales|advies|behoud|prijs)gesprek[ken]', '(verkoop|verkoopt|verkopen|bijverkoop|bijverkopen|selling|sells|sales calls|actieve ~1 verkoop)',
  '(acquisitie|acquireert|koude acquisitie|leads|prospect[s]|nieuwe klanten|werven|werft|new business|nieuwe business)',
  '(cross_sell*|up_sell*|onderhandel*|prijsonderhandeling*|negotiat*)',
  '(prijsafspraken|prijzen afspreken|prijs bespreken|prijzen bespreken|korting[en]|marge|jaargesprekken|jaarafspraken|contractgesprekken)',
  '(relatiebeheer|klantportefeuille|klantenportefeuille|portefeuille|key customers|account[s])',
  'beheert ~3 (klanten|klantgroep|klantenkring|klantportefeuille|account[s]|relaties)', 'eigen ~1 (klanten|klantgroep|klantenkring|account[s])',
  '(omzet*|target[s]|verkoopkansen|kansen|deal[s]|order[s] binnenhalen|binnenhalen|scoort|scoor|scoren|afsluiten|closing|closes)',
  'haalt ~3 binnen', 'sluit ~3 (af|orders|deals)',
  '(verkoopadvies*|adviesgesprek*|adviseert|adviseren|advises|advising)', 'advies (aan|geven|over)',
  "(aanbiedingen bespreken|bezoekt|assortiment uitbreiden|aanvragen omzetten|demo['s]|businesscase[s]|business case|verlengingen)",
]);

/** Words in a title that hint at the side the job is on. */
export const ADMINISTRATIVE_TITLE: RegExp = compilePhrases([
  '(administrati*|data_entry|order_entry|order(verwerk|invoer)*|back_office|support|clerk|administrator|assistent|assistente|typist*|archief*|hulp*)',
  '*ondersteun(er|ing|end)',
]);
export const COMMERCIAL_TITLE: RegExp = compilePhrases([
  '(account_manager*|accountspecialist|key account|technisch ~1 (adviseur|verkoopadviseur|verkoper))',
  '(sales specialist|business developer|commercieel specialist|salesmanager)', '*verkoper',
]);

/** "Mainly" in words, with what comes after it. */
const MAINLY = {
  mainly: [
    '(accent|nadruk|zwaartepunt|hoofdmoot) [van de functie] (ligt|zit) (op|in|bij)', 'hoofdzaak is|voornamelijk|hoofdzakelijk|vooral|overwegend',
    'grotendeels|merendeels|in hoofdzaak|bijna alleen|vrijwel (alleen|uitsluitend)|uitsluitend|zuiver|puur|volledig',
    'mainly|mostly|primarily|purely|largely',
  ],
};
export const MAINLY_ADMINISTRATIVE: RegExp = compilePhrases([
  '<mainly> [gericht] [op] ~2 (administratie*|administratief|ondersteunend[e]|ondersteuning|uitvoerende|uitvoerend|administrative|supporting|clerical)',
], MAINLY);
export const MAINLY_COMMERCIAL: RegExp = compilePhrases([
  '<mainly> [gericht] [op] ~2 (commerciele|commercieel|verkoop*|verkopen|adviserend[e]|advies|advisering|acquisitie|commercial|sales|selling|advisory)',
], MAINLY);

/** What a share is of, for building into the expressions that read one. */
export const ADMINISTRATIVE_WHAT: string = phraseSource([
  '(administrati*|ondersteun*|orderinvoer|orderverwerking|order processing|order entry|invoer*|archief|archiver*|bestanden|registratie)',
  '(data_entry|filing|clerical|papierwerk|vastlegging|typewerk)',
]);
export const COMMERCIAL_WHAT: string = phraseSource(['(commerc*|verko*|advis*|advies*|acquisitie|sales|selling)']);
