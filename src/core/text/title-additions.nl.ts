/** What people and programs write around a job title, folded (data only): contract, shifts and places say nothing about which work it is. */

/** Of the contract and the vacancy. */
export const CONTRACT_WORDS: readonly string[] = [
  'fulltime', 'full-time', 'full time', 'parttime', 'part-time', 'part time', 'deeltijd', 'voltijd', 'stageplaats', 'bijbaan', 'vakantiewerk', 'zzp', "zzp'er", 'interim', 'freelance', 'vacature', 'gezocht', 'tijdelijk', 'tijdelijke', 'vast dienstverband',
  'tijdelijk dienstverband', 'onbepaalde tijd', 'bepaalde tijd', 'per direct', 'met spoed', 'zwangerschapsvervanging', 'detachering', 'oproepbasis', '0-uren', 'hybride', 'vanuit huis', 'op afroep',
];

/** What a shift is called; those in two words are written with a hyphen or a space too. */
export const SHIFT_WORDS: readonly string[] = [
  'ploegendienst', 'ploegendiensten', 'wisseldienst', 'wisseldiensten', 'wisselende diensten', 'continudienst', 'volcontinu', 'vol continu', 'dagdienst', 'dagdiensten', 'avonddienst', 'avonddiensten', 'nachtdienst', 'nachtdiensten', 'weekenddienst',
  'weekenddiensten', 'vroege dienst', 'vroege diensten', 'late dienst', 'late diensten', 'dag dienst', 'avond dienst', 'nacht dienst', 'weekend dienst', 'dagploeg', 'nachtploeg', 'avondploeg', 'weekendploeg', 'vroege ploeg', 'late ploeg', 'piketdienst',
  'consignatiedienst', 'dag- en avonddienst', 'dag- en nachtdienst', 'avond- en nachtdienst', 'avond- en weekenddienst', 'avond/weekend', 'dag/avond', 'dag/nacht', 'in ploegen', 'night shift', 'day shift', 'late shift', 'early shift', 'shift work', 'rotating shifts',
];

/** Words in front of the name of a place, known or not, or of its number. */
export const BEFORE_NAMES: readonly string[] = ['regio', 'rayon', 'district', 'filiaal', 'locatie', 'vestiging', 'omgeving', 'standplaats', 'provincie', 'te', 'region', 'location', 'branch'];

/** Words in front of a place that is known; other words behind them say what the work is ("team zorg", "in opleiding"). */
export const BEFORE_PLACES: readonly string[] = [...BEFORE_NAMES, 'gebied', 'gemeente', 'in', 'team', 'afdeling', 'area'];

/** Parts of a country and of the world, which need a word in front of them or a sign around them to be a place. */
export const DIRECTIONS: readonly string[] = [
  'noord', 'zuid', 'oost', 'west', 'midden', 'centrum', 'noordoost', 'noordwest', 'zuidoost', 'zuidwest', 'noord-oost', 'noord-west', 'zuid-oost', 'zuid-west', 'north', 'south', 'east', 'north east', 'north west', 'south east', 'south west',
];

/**
 * Larger places, provinces and regions of the Netherlands and Flanders. Names that are words as well (Best, Goes, Assen, Hoorn, Elst, Made, Soest) are left out: they need a sign around them, or a word in front.
 */
export const PLACES: readonly string[] = `
amsterdam, rotterdam, den haag, 's-gravenhage, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, apeldoorn, haarlem, arnhem, enschede, amersfoort, zaandam, zaanstad, haarlemmermeer, hoofddorp, schiphol, den bosch,
's-hertogenbosch, zwolle, zoetermeer, leiden, leeuwarden, maastricht, dordrecht, alphen aan den rijn, alkmaar, emmen, delft, venlo, deventer, hilversum, sittard, geleen, heerlen, helmond, purmerend, amstelveen, oss, schiedam, spijkenisse, lelystad,
vlaardingen, almelo, roosendaal, hoogeveen, gouda, bergen op zoom, capelle aan den ijssel, veenendaal, katwijk, zeist, nieuwegein, roermond, den helder, doetinchem, terneuzen, middelburg, vlissingen, kampen, harderwijk, barendrecht, ridderkerk, tiel,
woerden, houten, waalwijk, weert, heerhugowaard, rijswijk, leidschendam, pijnacker, naaldwijk, moerdijk, drachten, heerenveen, sneek, meppel, steenwijk, hengelo, oldenzaal, winterswijk, zutphen, ermelo, nijkerk, barneveld, culemborg, vianen,
nieuwkoop, waddinxveen, krimpen aan den ijssel, papendrecht, gorinchem, sliedrecht, zwijndrecht, hellevoetsluis, etten-leur, oosterhout, uden, veghel, boxtel, valkenswaard, veldhoven, deurne, panningen, venray, kerkrade, brunssum, landgraaf, beverwijk,
ijmuiden, heemskerk, castricum, enkhuizen, medemblik, volendam, diemen, weesp, bussum, huizen, naarden, dronten, emmeloord, urk, veendam, stadskanaal, delfzijl, winschoten, hoogezand, coevorden, wageningen, ede, culemborg, duiven, zevenaar,
groningen, friesland, fryslan, drenthe, overijssel, gelderland, flevoland, noord-holland, zuid-holland, zeeland, noord-brabant, brabant, limburg, twente, achterhoek, veluwe, betuwe, randstad, haaglanden, rijnmond, drechtsteden, westland, kennemerland,
gooi, noord-nederland, oost-nederland, zuid-nederland, west-nederland, midden-nederland, nederland, benelux, antwerpen, gent, brussel, brugge, leuven, mechelen, hasselt, genk, kortrijk, aalst, oostende, turnhout, vlaanderen, belgie, west-vlaanderen,
oost-vlaanderen, vlaams-brabant, luik, netherlands, the hague, brussels, antwerp, flanders, belgium
`.split(',').map((place) => place.trim().replace(/\s+/g, ' '));
