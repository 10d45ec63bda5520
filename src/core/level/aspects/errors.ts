/** Errors: what a mistake in the work brings about. */
import type { AspectDefinition } from './aspect';
import { SERVED } from './people.nl';

export const ERRORS: AspectDefinition = {
  id: 'errors',
  characteristic: 'impact',
  scale: [[0, 'small, soon found'], [1, 'lost time, unhappy customers, some turnover'], [2, 'great damage, safety']],
  names: { nl: 'gevolgen van fouten', en: 'consequences of errors' },
  weight: 0.5, // Seldom asked for by rules, and told in strong words.
  verdictFrom: 0.5,
  fields: ['impact', 'tasks', 'addition'],
  ownFields: ['impact'],
  standing: 'words',
  onlyWhereFound: true,
  sheet: {
    words: {
      small: ['beperkt[e]|gering[e]|klein[e]|weinig|nauwelijks|minimale|nihil|limited|minor|small|low|laag'],
      wrongly: ['verkeerd[e]|onjuist[e]|fout[e]|foutief|foutieve|gemist[e]'],
      things: ['goederen|machine[s]|gereedschap|materiaal|materieel|voertuig[en]|inventaris|product[en]', 'installatie[s]|gebouw[en]|eigendommen'],
      blow: ['letsel|brand|explosie|besmetting[en]|infectie[s]|overlijden|ongeval|ongevallen|milieuschade|stilstand|datalek[ken]'],
      served: SERVED,
      great: ['grote|forse|aanzienlijke|ernstige|hoge|zware|zwaarwegende|major|serious|significant|high'],
      harm: ["schade|gevolgen|financiele|verliezen|claim[s]|boete[s]|risico['s]|damage|consequences|losses"],
    },
    cues: [
      { position: 0, ownFieldOnly: true, phrases: ['<small> [gevolgen|schade|risico|impact|consequences]'] },
      {
        position: 0,
        phrases: [
          'intern [te] (herstellen|hersteld)', 'snel (ontdekt|hersteld|te herstellen)', 'direct (ontdekt|hersteld)', 'eenvoudig [te] herstellen',
          'wordt (eruit gehaald|ondervangen)', 'easily corrected',
        ],
      },
      { position: 1, ownFieldOnly: true, phrases: ['(klachten|afkeur|uitval|overlast|beschadiging[en]|tijdverlies|extra kosten|extra werk)'] },
      { position: 2, ownFieldOnly: true, phrases: ['<blow>'] },
      {
        position: 1,
        phrases: [
          '(ontevreden klanten|irritatie|vertraging[en]|herstelwerk|imagoverlies|imagoschade)',
          'omzet_verlies', 'omzet- en imagoverlies', 'omzet en imagoverlies', 'efficiency_verlies', 'verlies aan effectiviteit',
          '(verkeerde|foute) (offertes|orders|leveringen)', 'verkeerde (facturen|bestellingen)', 'onjuiste (offertes|orders|leveringen|gegevens)',
          'misgelopen (orders|omzet)', 'ontevreden <served>', 'klachten van <served>',
          '[lichte] (schade aan|beschadiging van) ~2 <things>', '<wrongly> (uitbetaling[en]|rapportage[s]|verslaglegging|planning|afspraken)',
          '(kwaliteitsverlies|productieverlies|verspilling|herbewerking|rectificatie[s]|naheffing[en])', 'afkeur van ~2 <things>',
          '(leiden|leidt) tot ~3 (schade|lekkage|klachten)', 'wordt afgekeurd', '(machine|lijn|productie) (staat|ligt|valt) (stil|uit)',
          '(middelgroot|gemiddeld|moderate|unhappy customers|delay|wrong orders)',
        ],
      },
      {
        position: 2,
        phrases: [
          '<great> ~1 <harm>', 'verlies van ~1 (klanten|klant|accounts|opdrachten|contracten)',
          "(schadeclaim[s]|letsel|ongevallen|veiligheidsrisico['s]|levensgevaar)", 'stilstand van ~1 (productie|lijn)',
          '(contractuele|contractueel) (schade|boete[s])', 'injury', 'loss of (customers|accounts)',
          '(gezondheidsschade|gezondheidsrisico*|medicatiefout[en]|medicatie-incident*|voedselvergiftiging)',
          '(brandgevaar|levensbedreigend*|onveilige situaties)', 'gevaar voor ~2 (veiligheid|gezondheid|leven|<served>)',
          '<wrongly> (medicatie|dosering|behandeling|diagnose)',
          '(leiden|leidt) tot ~3 <blow>', '(kans|risico) op ~2 <blow>', 'uitval van ~2 (productie|systemen|lijn|netwerk)',
        ],
      },
    ],
  },
};
