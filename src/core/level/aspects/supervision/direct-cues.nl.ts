/** Phrases for direct supervision, on instruction (data only), Dutch first, then the English of job inventories. */
import type { CueData } from '../aspect';

export const DIRECT_CUES: readonly CueData[] = [
  // The job itself guides, watches and checks as well: "dagelijkse controle van de heftruck", "intensieve begeleiding van bewoners".
  {
    position: 0, negated: 1,
    phrases: [
      '<close> <guidance> (van|door) (~2 <boss>|een ~1 <mate>)', '<close> <guidance> (op|van|bij) <ownWork>',
      '<close> <guidance> !(van|aan|op|bij|over|in|bieden|geven|biedt|geeft)',
    ],
  },
  { position: 0, negated: 1.5, phrases: ['(leest|kijkt) ~2 mee'] },
  {
    position: 0,
    phrases: [
      "(<boss>|collega['s]|ander|anderen) ~1 (geeft|geven) ~2 akkoord", 'aanwijzingen (per|bij) [elke] (opdracht|taak|order)', 'vaste begeleider', '(buddy|mentor) !(van|voor)', 'leert het vak',
      'mentor (verdeelt|controleert|legt uit|kijkt)',
    ],
  },
  {
    position: 0,
    phrases: [
      '(onder|under|krijgt|behoeft) ~2 [directe|direct|veel] (begeleiding|supervisie|toezicht|supervision) !(op afstand)',
      '(met|vraagt|heeft) ~2 [directe|direct|veel] (begeleiding|supervisie|toezicht) !(op|aan|van|bij|over)',
      '(met|heeft) ~2 [directe|direct|veel] (begeleiding|supervisie|toezicht) (van|door) (~2 <boss>|een ~1 <mate>)',
    ],
  },
  { position: 0, phrases: ['(onder|met) [het] (direct[e]|dagelijks) (toezicht|leiding|aansturing)'] },
  {
    position: 0,
    phrases: ['begeleid (door|bij)', '(wordt|word|worden) ~3 (begeleid|ingewerkt|aangestuurd|meegenomen)', 'onder de (hoede|vleugels)', 'kijkt mee'],
  },
  {
    position: 0,
    phrases: [
      '(<output>|<each>) ~2 (wordt|word|worden|is|zijn) ~4 <checked> !(achteraf)', '(werk|alles|resultaat) ~4 <checked> !(achteraf)',
      '(wordt|worden|laat|laten) ~4 <checked> door (~2 <boss>|een ~1 <mate>)', '(laat|laten) ~4 (nakijken|controleren|checken)',
      '(always|closely|work is) ~1 (checked|reviewed|monitored)',
    ],
  },
  // Elsewhere it may be goods that are checked, and by the job itself.
  { position: 0, ownFieldOnly: true, phrases: ['(wordt|word|worden|is|zijn) ~4 <checked> !(achteraf)'] },
  {
    position: 0,
    phrases: [
      '(volgens|op|aan de hand van|met|obv|op basis van) <exact> [<exact>] [<exact>] <order>',
      'on instruction[s]', 'receive[s] ~2 (assignments|instructions|tasks)', 'follow[s] instructions', 'following instructions',
    ],
  },
  { position: 0, phrases: ['(volgens|op) (instructie[s]|aanwijzing[en]|opdracht) van [de|het|een|zijn|haar] <boss>'] },
  // Alone a hint: instructions may be a machine's.
  { position: 0, weight: 0.5, phrases: ['(volgens|op|aan de hand van|obv) ([werk]instructie[s]|[werk]aanwijzing[en])'] },
  {
    position: 0,
    phrases: [
      '(krijgt|krijg|ontvangt|ontvang|krijgen) ~4 (opdrachten|instructies|aanwijzingen|taken) !(van <outside>)',
      '(krijgt|krijg|ontvangt|ontvang|krijgen) ~4 werk (aangereikt|toegewezen|opgedragen)',
      '(werk|taken|werkzaamheden|orders) ~2 (wordt|worden) ~3 (toegewezen|uitgezet|toebedeeld|verdeeld|klaargelegd|ingedeeld)',
      '(werk|taken|werkzaamheden|orders) ~2 (wordt|worden) ~3 (aangereikt|voorgekauwd)',
    ],
  },
  {
    position: 0,
    phrases: [
      'in opleiding', 'inwerk(fase|periode|traject|programma)', 'wordt ingewerkt', 'leerwerk*', '(als|is) [nog] leerling', 'is nog lerend[e]',
      '(on the job training|training on the job)',
    ],
  },
  {
    position: 0,
    phrases: [
      '(legt|leg|moet|vraagt|bespreekt|checkt) ~3 <each> ~3 (voor|voorleggen|na|goedkeuring|vraagt|afwijking[en]|twijfel|stap)',
      '(bij|voor) (elke|iedere) (afwijking|twijfel|vraag|stap|uitzondering)',
    ],
  },
  { position: 0, phrases: ['(alles|elke|iedere) ~4 <approval>'] },
  {
    position: 0,
    phrases: [
      '(vraagt|moet|altijd) ~2 (toestemming|goedkeuring|akkoord)', '(neemt|beslist) ~2 (geen|niet) ~2 (beslissingen|zelf|zelfstandig)',
      'geen [eigen] (beslissingen|beslissingsbevoegdheid|bevoegdheden)',
    ],
  },
  {
    position: 0,
    phrases: [
      '(onder leiding van|naast|samen met|in opdracht van) [een|de|haar|zijn] [ervaren|senior] <mate>',
      '(op aangeven van|op verzoek van|meelopen met|loopt mee met) [een|de|haar|zijn] [ervaren|senior] <mate>',
    ],
  },
  {
    position: 0,
    phrases: ['<boss> ~1 (bepaalt|verdeelt|plant|controleert|beslist|geeft) ~1 [het|de|alle|elke] ~2 <ordered>'],
  },
  {
    position: 0,
    phrases: ['<boss> ~12 (kijkt|loopt) ~3 na', '<boss> ~3 (controleert|keurt) !(steekproef*|achteraf|periodiek|maandelijks|op afstand)'],
  },
  { position: 0, weight: 0.5, phrases: ['(krijgt|ontvangt) ~4 (werkbon[nen]|route|ritten|dagplanning|werklijst) van ~1 <boss>'] },
  { position: 0, phrases: ['niet zelfstandig', 'nog niet ~1 zelfstandig'] },
  { position: 0, phrases: ['(heeft|heb|is|behoeft|vraagt) ~3!(nauwelijks|weinig|geen|amper|minder) (sturing|aansturing|begeleiding) nodig'] },
  {
    position: 0, weight: 0.5, anyParty: true,
    phrases: [
      'leert !(<served>|anderen|collega*)', '<hard> (vragen|zaken|gevallen|klachten|situaties|offertes) (gaan|gaat|worden (doorgezet|doorgegeven))',
      '<hard> (vragen|zaken|gevallen|klachten|situaties|offertes) (legt|escaleert|pakt een|liggen bij)',
    ],
  },
  { position: 0, weight: 0.5, titleOnly: true, phrases: ['(junior|jr|leerling|trainee|aankomend|beginnend|stagiair[e]|starter|werkervaringsplek|entry_level)'] },
];
