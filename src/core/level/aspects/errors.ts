/** Errors: what a mistake in the work brings about. */
import type { AspectDefinition } from './aspect';

export const ERRORS: AspectDefinition = {
  id: 'errors',
  characteristic: 'impact',
  scale: [[0, 'small, soon found'], [1, 'lost time, unhappy customers, some turnover'], [2, 'great damage, safety']],
  names: { nl: 'gevolgen van fouten', en: 'consequences of errors' },
  weight: 0.5, // Seldom asked for by rules, and told in strong words.
  verdictFrom: 0.5,
  fields: ['impact', 'tasks'],
  ownFields: ['impact'],
  standing: 'words',
  onlyWhereFound: true,
  sheet: {
    words: {
      great: ['grote|forse|aanzienlijke|ernstige|hoge|zware|zwaarwegende|major|serious|significant|high'],
      harm: ["schade|gevolgen|financiele|verliezen|claim[s]|boete[s]|risico['s]|damage|consequences|losses"],
    },
    cues: [
      {
        position: 0, ownFieldOnly: true,
        phrases: ['(beperkt[e]|gering[e]|klein[e]|weinig|nauwelijks|minimale|nihil|limited|minor|small|low|laag) [gevolgen|schade|risico|impact|consequences]'],
      },
      {
        position: 0,
        phrases: [
          'intern [te] (herstellen|hersteld)', 'snel (ontdekt|hersteld|te herstellen)', 'direct (ontdekt|hersteld)', 'eenvoudig [te] herstellen',
          'wordt (eruit gehaald|ondervangen)', 'easily corrected',
        ],
      },
      {
        position: 1,
        phrases: [
          '(ontevreden klanten|irritatie|vertraging[en]|herstelwerk|imagoverlies|imagoschade)',
          'omzet_verlies', 'omzet- en imagoverlies', 'omzet en imagoverlies', 'efficiency_verlies', 'verlies aan effectiviteit',
          '(verkeerde|foute) (offertes|orders|leveringen)', 'verkeerde (facturen|bestellingen)', 'onjuiste (offertes|orders|leveringen|gegevens)',
          'misgelopen (orders|omzet)', '(middelgroot|gemiddeld|moderate|unhappy customers|delay|wrong orders)',
        ],
      },
      {
        position: 2,
        phrases: [
          '<great> ~1 <harm>', 'verlies van ~1 (klanten|klant|accounts|opdrachten|contracten)',
          "(schadeclaim[s]|letsel|ongevallen|veiligheidsrisico['s]|levensgevaar)", 'stilstand van ~1 (productie|lijn)',
          '(contractuele|contractueel) (schade|boete[s])', 'injury', 'loss of (customers|accounts)',
        ],
      },
    ],
  },
};
