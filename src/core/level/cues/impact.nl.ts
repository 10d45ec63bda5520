/** Phrases on contacts with customers, consequences of errors, discretion and physical demands (data only), Dutch first, then English. */
import type { Cue } from './cue';

/** Who counts as a customer, and who else people have contact with. */
export const CUSTOMERS = /\b(?:\w*klant(?:en)?|\w*relaties?|afnemers?|opdrachtgevers?|consument(?:en)?|dealers?|inkopers?|customers?|clients?|bellers|gebruikers|extern(?:e|al)?)\b/;
export const OTHER_PARTIES = /\b(?:leveranciers?|collega'?s?|intern(?:e|al)?|afdeling(?:en)?|management|directie|leidinggevende|manager|vervoerders?|chauffeurs?|accountant|team|buitendienst|verkoop|magazijn|planning|suppliers?|colleagues?)\b/;

const CLIENTS = "(?:\\(?potentiele\\)? |bestaande |vaste |eigen |zakelijke |onze |de |met |grote |externe )*(?:klanten|klant|relaties|afnemers|opdrachtgevers|dealers|customers|clients)";
const NO = '(?:geen|nauwelijks|amper|weinig(?: tot geen| of geen)?|vrijwel geen|bijna geen|zonder|nooit|zelden|no|hardly any|little or no)';

const contacts = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'contacts', position, pattern, ...more });
const own = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => contacts(position, pattern, { ...more, ownFieldOnly: true });
const errors = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'errors', position, pattern, ...more });
const physical = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'physical', position, pattern, ...more });

export const IMPACT_CUES: readonly Cue[] = [
  // contacts: none
  own(0, /\b(?:geen|nee|nvt|n\.v\.t|nihil|nooit|niet|no|none|niets|(?:zeer |heel )?weinig tot geen|weinig of geen|weinig\/geen|(?:niet of )?nauwelijks|amper|vrijwel (?:geen|niet)|bijna (?:geen|niet|nooit)|zelden of nooit|never|hardly(?: any| ever)?)\b(?! uitsluitend| alleen)/, { weight: 2 }),
  own(0, /^(?:-|0|0 ?%)$/, { weight: 2 }),
  contacts(0, new RegExp(`\\b${NO} (?:\\S+ ){0,2}?(?:contact(?:en)? met ${CLIENTS}|klantcontact(?:en)?|klanten|customer contact|contact with customers)\\b`), { weight: 2 }),
  contacts(0, /\b(?:komt|kom|heeft|spreekt|ziet|staat) (?:\S+ ){0,2}?(?:niet|nooit|nauwelijks|amper) (?:\S+ ){0,2}?(?:in (?:direct )?contact met|met) (?:de )?klanten\b|\bspreekt (?:zelf )?(?:geen|nooit|nauwelijks) klanten\b|\bklantcontact(?:en)? (?:\S+ ){0,2}?(?:loopt|lopen|verloopt|ligt|liggen|doen|doet|hebben|heeft|is voor|via) (?:\S+ ){0,3}?(?:anderen|collega'?s?|verkoper\w*|accountmanagers?|buitendienst|ander)\b/, { weight: 2, anyParty: true }),
  own(0, /\b(?:alleen|uitsluitend|enkel|only|puur|vooral|internal) (?:met )?(?:intern(?:e|al|ally)?|collega'?s?|colleagues|team|only)\b|^(?:intern|internal)(?:e contacten)?$/, { weight: 2 }),
  contacts(0, /\b(?:krijgt|heeft|zit|staat|neemt) (?:\S+ ){0,2}?(?:geen|nooit|niet) (?:\S+ ){0,2}?(?:klanten|telefoon|klant)\b|\bachter de schermen\b/, { weight: 1, anyParty: true }),
  // contacts: now and then
  own(0.5, /\b(?:weinig|zelden|sporadisch|little|rarely|seldom)\b(?! tot geen| of geen|\/geen| of nooit)/),
  own(1, /\b(?:beperkt|incidenteel|soms|af en toe|minimaal|een enkele keer|nu en dan|enkele keren|limited|occasional(?:ly)?|sometimes)\b(?! tot geen| of geen|\/geen| of nooit)/),
  contacts(1, new RegExp(`\\b(?:soms|incidenteel|af en toe|beperkt|sporadisch|een enkele keer|occasionally) (?:\\S+ ){0,3}?(?:contact(?:en)? (?:met )?)?${CLIENTS}\\b|\\b(?:weinig|beperkt) (?:\\S+ )?klantcontact\\b`)),
  // contacts: regular
  own(2, /\b(?:ja|dagelijkse?|regelmatige?|veel|vaak|frequente?|wekelijkse?|elke dag|iedere dag|hele dag|de hele dag|whole day|all day|doorlopend|normaal|vaste klanten|telefonisch|telefoon|mail|yes|daily|regular(?:ly)?|often|frequent(?:ly)?|weekly)\b/, { negated: 1 }),
  contacts(2, new RegExp(`\\bcontact(?:en)? (?:\\S+ )?(?:met|onderhouden met|with) ${CLIENTS}\\b`)),
  contacts(2, new RegExp(`\\b(?:beantwoordt?|beantwoorden|staat|staan|te woord|helpt|helpen|belt|bellen|mailt|spreekt|adviseert|adviseren|informeert|informeren|bedient|aanspreekpunt|answers?|calls?|helps|advises) (?:\\S+ ){0,4}?(?:klantvragen|${CLIENTS})\\b|\\baanspreekpunt\\b|\\bklantvragen\\b|\\bvragen van ${CLIENTS}\\b`), { weight: 0.5 }),
  own(2, CUSTOMERS, { weight: 0.01 }),
  // contacts: advisory, selling, negotiating
  own(3, /\b(?:continu|zeer (?:regelmatig|vaak|frequent|veel|intensief)|voortdurend|rechtstreekse?|intensieve?|adviserende?|adviseur|advies\w*|onderhandel\w*|constant(?:ly)?|continuous(?:ly)?|intensive(?:ly)?|advis\w+|negotiat\w+)\b/, { negated: 1, weight: 2 }),
  contacts(3, /\b(?:advies|verkoop|verkoopadvies|onderhandelings|sales|jaar|contract|commerciele )gesprek(?:ken)?\b|\bonderhandel(?:t|en|ing|ingen|d)?\b|\bprijsonderhandeling(?:en)?\b|\bnegotiat\w+\b|\bverkoopadvies\b|\bverkoopadviesdialoog\b|\bklant(?:en)?bezoek(?:en)?\b|\b(?:sales|advisory) (?:conversations?|calls?|talks?)\b/, { negated: 1, weight: 2 }),
  // consequences of errors
  errors(0, /\b(?:beperkte?|geringe?|kleine?|weinig|nauwelijks|minimale|nihil|limited|minor|small|low|laag)\b(?: (?:gevolgen|schade|risico|impact|consequences))?/, { ownFieldOnly: true }),
  errors(0, /\b(?:intern (?:te )?(?:herstellen|hersteld)|snel (?:ontdekt|hersteld|te herstellen)|direct (?:ontdekt|hersteld)|eenvoudig (?:te )?herstellen|wordt (?:eruit gehaald|ondervangen)|easily corrected)\b/),
  errors(1, /\b(?:ontevreden klanten|irritatie|vertraging(?:en)?|herstelwerk|omzet-? ?(?:en imago)?verlies|imago(?:verlies|schade)|efficiency ?verlies|verlies aan effectiviteit|verkeerde (?:offertes|orders|leveringen|facturen|bestellingen)|onjuiste (?:offertes|orders|leveringen|gegevens)|foute (?:offertes|orders|leveringen)|misgelopen (?:orders|omzet)|middelgroot|gemiddeld|moderate|unhappy customers|delay|wrong orders)\b/),
  errors(2, /\b(?:(?:grote|forse|aanzienlijke|ernstige|hoge|zware|zwaarwegende|major|serious|significant|high) (?:\S+ )?(?:schade|gevolgen|financiele|verliezen|claims?|boetes?|risico'?s?|damage|consequences|losses)|verlies van (?:\S+ )?(?:klanten|klant|accounts|opdrachten|contracten)|schadeclaims?|letsel|ongevallen|veiligheidsrisico'?s?|levensgevaar|stilstand van (?:\S+ )?(?:productie|lijn)|contractuele? (?:schade|boetes?)|injury|loss of (?:customers|accounts))\b/),
  // discretion
  { aspect: 'discretion', position: 1, pattern: /\b(?:vertrouwelijke?|discretie|geheimhouding|confidential|privacygevoelige?)\b/ },
  { aspect: 'discretion', position: 2, pattern: /\b(?:zeer|strikt|uiterst|hoogst) vertrouwelijke?\b|\bpersoneelsdossiers?\b|\bmedische gegevens\b|\bbeursgevoelige?\b/ },
  // physical demands
  physical(0, /\b(?:kantoor(?:omstandigheden|omgeving|werk|functie)?|beeldscherm(?:werk)?|computer|bureau|zittend|office)\b/),
  physical(1, /\b(?:af en toe (?:\S+ ){0,2}?(?:tillen|buiten|sjouwen)|staand werk|lopend|wisselende temperaturen|magazijn|werkplaats|ploegendienst|onregelmatige diensten|lawaai|stof|tocht|warehouse|workshop)\b/),
  physical(2, /\b(?:zwaar (?:fysiek|tillen|lichamelijk)\w*|lichamelijk zwaar|fysiek zwaar|zware (?:lasten|lichamelijke)|gevaarlijke stoffen|op hoogte|vuil werk|vrieshuis|vriescel|hitte|storingsdienst|heavy lifting|physically demanding)\b/),
];
