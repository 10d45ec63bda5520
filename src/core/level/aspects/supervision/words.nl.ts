/** Word classes of the phrases on supervision (data only). */
import type { WordClasses } from '../../../text/phrases';
import { BOSS, SERVED } from '../people.nl';

export const SUPERVISION_WORDS: WordClasses = {
  boss: BOSS,
  served: SERVED,
  output: ['werk|werkzaamheden|alles|resultaat|resultaten|uitvoering|taken|boekingen|orders|offertes|invoer|rapporten|verslagen'],
  order: ['[werk]instructie[s]|aanwijzing[en]|werklijst[en]|opdracht van'],
  guidance: ['aansturing|begeleiding|toezicht|sturing|supervisie|controle|instructie[s]|supervision|guidance|oversight'],
  ownWork: ['[het|de|zijn|haar] [eigen] (werk|werkzaamheden|uitvoering|resultaat|resultaten|taken|voortgang)'],
  close: [
    'direct[e]|rechtstreeks[e]|strikt[e]|strak[ke]|voortdurend[e]|constant[e]|continue|intensieve|dagelijkse|veel|meer',
    'nauwe|nauwgezette|close|constant|strict',
  ],
  few: [
    '[heel|zeer|vrij] weinig [tot geen|of geen]|nauwelijks|amper|geen|[zeer] (minimale|minimaal|minimal|beperkt[e])|minder',
    '[vrijwel|nagenoeg|bijna] zonder|little|hardly any|no|minimum|without',
  ],
  exact: [
    'vaste|duidelijke|gedetailleerde|nauwkeurige|strikte|strakke|directe|concrete|schriftelijke|mondelinge|uitgebreide',
    'precieze|kant-en-klare',
  ],
  checked: ['gecontroleerd|nagekeken|nagelopen|nagezien|nakijken|controleren|gecheckt|checken'],
  approval: ['goedgekeurd|goedkeuring|afgetekend|vrijgegeven|akkoord'],
  each: ['elke|iedere|alle|alles|ieder'],
  hard: ['lastige|moeilijke|complexe|ingewikkelde|afwijkende'],
  usual: ['normaal|normale|indirect[e]|gewoon|gewone|regulier|reguliere|gebruikelijk[e]|normal|general'],
  intensive: ['intensieve|directe|constante|voortdurende|dagelijkse|rechtstreekse'],
  result: ['resultaat|resultaten|omzet|target[s]|doelstellingen'],
  exception: ['uitzonderingen|uitzonderlijke (gevallen|zaken)|calamiteiten|hoge uitzondering|escalaties|grote afwijkingen|exceptions'],
  steering: ['aansturing|begeleiding|toezicht|sturing'],
  hardly: ['nauwelijks|amper|niet|vrijwel niet|minimaal|zelden'],
  very: ['volledig|geheel|volkomen|zeer|grotendeels|vergaand|hoge mate van|grote mate van|helemaal|fully|highly|completely'],
  judgedBy: ['op|aan de hand van|achteraf op|naar|afgerekend op|aangesproken op|beoordeeld op|on'],
  accounts: ['verantwoording|verantwoordt|legt verantwoording af|rapporteert'],
  outside: ['[de|het|een] (klant[en]|opdrachtgever[s]|buiten|derden)'],
  ordered: ['werk|werkzaamheden|prioriteiten|volgorde|orders|offertes|taken|instructies'],
  mate: [
    "collega['s]|collegas|*medewerker[s]|*verkoper[s]|*adviseur[s]|accountmanager[s]|mentor|begeleider|binnendienst",
  ],
};
