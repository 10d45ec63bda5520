/** Nouns for people and parties that may do the work, folded (data only). A compound counts by its last part: "verkoopadviseur" by "adviseur". */

/** Words that name who holds the job, and the job itself: "de medewerker", "de functie". */
export const HOLDERS: readonly string[] = `
medewerker medewerkster functionaris functiehouder functiehoudster functievervuller werknemer werkneemster functie bedrijfsfunctie rol baan
employee jobholder incumbent job role
`.trim().split(/\s+/);

/** Of more than one holder: several are others ("medewerkers melden zich"). */
export const SEVERAL_HOLDERS: readonly string[] = 'medewerkers medewerksters functionarissen werknemers werkneemsters employees'.split(' ');

/** Pronouns for who holds the job. */
export const HOLDER_PRONOUNS: readonly string[] = 'ik je jij jou u hij zij ze hem mij i you he she'.split(' ');

/** Those of them that are objects: "hem door zijn medewerkers voorgelegde plannen". */
export const HOLDER_OBJECTS: readonly string[] = 'hem haar mij jou'.split(' ');

/** Last parts of words for people who work. */
export const WORKER_NOUNS: readonly string[] = `
collega medewerker medewerkster manager boa ploeg hoofd chef baas leider leidster directeur directrice coordinator coordinatrice regisseur voorman meester arts kok kokkin docent assistent
agent referent leraar hoogleraar accountant consultant adjudant laborant fabrikant producent recruiter teamlead senior junior leerkracht uitzendkracht hulpkracht zuster broeder dokter notaris secretaris secretaresse
kundige verzorgende helpende leidinggevende deskundige vakman vakvrouw gastvrouw gastheer timmerman brandwacht bewindvoerder ambtenaar psycholoog radioloog verpleegkundige ingenieur architect
advocaat jurist internist auditor controller developer engineer operator technicus mecanicien specialist analist steward piloot diaken fysiotherapeut therapeut pedagoog mentor superieur supervisor
verkoper inkoper aankoper houder behanger keukenhulp opdrachtnemer freelancer zzper stagiair stagiaire vrijwilliger bestuurslid teamlid colleague employee officer clerk worker expert
`.trim().split(/\s+/);

/** Those in -r that have a plural in -en. */
export const WITH_EN: readonly string[] = 'operator directeur ingenieur coordinator rector conservator'.split(' ');

/** Endings of words for people who work: "monteur", "receptionist", "eigenaar", "schilder", "schoonmaakster". */
export const PERSON_ENDINGS: readonly string[] = ['eur', 'ist', 'aar', 'er', 'ster', 'rice', 'kundige', 'loog', 'urg', 'tor'];

/** Endings, in spite of those, of words that are no people: "beschikbaar", "verkeer". */
export const NO_PEOPLE_ENDINGS: readonly string[] = ['baar', 'voer', 'keer', 'jaar', 'deur', 'meer', 'weer', 'nummer'];

/** Words, and last parts of words of five letters or more, that end so and are no people. */
export const NO_PEOPLE: readonly string[] = `
couleur kleur deur geur humeur interieur exterieur keur
lijst beslist geest mist kist twist gist 
jaar gevaar maar daar waar klaar zwaar haar elkaar baar paar exemplaar elder diensten groepen other another formulaar
order nummer papier dossier computer container printer server filter folder poster letter cijfer kamer vloer leer beheer meer eer onder over achter verder verderop beter groter hoger kleiner lager sneller eerder
ander voer vervoer invoer uitvoer toevoer afvoer aanvoer kader water later winter zomer weer keer verkeer offer koffer motor tractor sector factor monitor kantoor rotor
vier plezier klavier manier kwartier formulier register ministerie venster theater center kelder zolder helder zeker lever heffer scanner trailer steiger klinker tegelvloer ladder
laser meter thermometer parameter liter diameter bunker tanker cluster raster master ster avondster minder ieder titer folder newsletter header layer router
per er her wer ver inter super mer quer transfer charter zilver poeder bier dier rivier spier tier hier vijver oever wekker wasdroger droger oplader lader mixer menger blender
koeler vriezer stelpoeder zuiver bitter cover tender slaper tijger hamer schroevendraaier breker aanhanger hanger roer schouder september november december
semester trimester ruimer zwaarder lichter moeilijker makkelijker ingewikkelder breder langer korter nauwer dichter vaker liever drager informatiedrager gegevensdrager trekker 
`.trim().split(/\s+/);

/** People who are served, taught or supplied: they hardly ever do the work, and are its object much more often. */
export const SERVED: readonly string[] = `
klant gast patient client bewoner leerling student cursist reiziger passagier bezoeker deelnemer kind ouder huurder koper afnemer opdrachtgever relatie burger inwoner consument gebruiker eindgebruiker verzekerde
debiteur crediteur beller lezer sollicitant kandidaat nabestaande mantelzorger dealer kijker kinderen customer client patient guest visitor
`.trim().split(/\s+/);

/** Groups and organisations that may do the work; last parts of words. */
export const PARTIES: readonly string[] = `
afdeling backoffice frontoffice office buitendienst binnendienst orderdesk helpdesk servicedesk desk administratie planning magazijn klantenservice leverancier bureau administratiekantoor hoofdkantoor advocatenkantoor accountantskantoor notariskantoor
servicecentrum directie holding groep concern calculatie receptie centrale meldkamer keuken dienst partij bedrijf firma bestuur raad commissie management drukkerij garage laboratorium
department office
`.trim().split(/\s+/);

/** Plurals and pronouns for others. */
export const OTHERS: readonly string[] = "anderen derden iemand collegas collega's externen others people colleagues management lieden zzp'ers".split(' ');

/** Describe a person before the noun, beside words that end in "e". */
export const PERSON_ADJECTIVES: readonly string[] = 'back front ervaren senior junior extern intern ander technisch medisch financieel administratief commercieel erkend gespecialiseerd other experienced external'.split(' ');

/** Make a holder's noun somebody else: "een andere medewerker". */
export const ELSE: readonly string[] = 'ander andere ervaren tweede overige senior other another experienced'.split(' ');
