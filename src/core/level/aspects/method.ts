/** Method: who decides how and when the work is done. */
import type { AspectDefinition } from './aspect';
import { RUNNING_FIELDS } from './aspect';

export const METHOD: AspectDefinition = {
  id: 'method',
  characteristic: 'autonomy',
  scale: [[0, 'prescribed step by step'], [1, 'within procedures'], [2, 'own approach and decisions']],
  names: { nl: 'werkwijze en beslissingen', en: 'method and decisions' },
  weight: 0.5, // The other side of supervision, which weighs 1.
  verdictFrom: 0.5,
  fields: RUNNING_FIELDS,
  ownFields: ['autonomy'],
  standing: 'words',
  ofTheWork: true,
  sheet: {
    words: {
      by: ['binnen|volgens|vastgelegd in|conform|op basis van|aan de hand van|within|according to'],
      given: [
        'de|het|een|interne|vaste|bestaande|vastgestelde|geldende|standaard|gegeven|duidelijke|afgesproken|gemaakte',
        'set|established|fixed|internal',
      ],
      frame: [
        'procedure[s]|werkwijze[n]|richtlijnen|kaders|werkafspraken|afspraken|normen|regels|protocollen|processen',
        'protocol|zorgplan|zorgplannen|behandelplan|werkplan|voorschrift[en]|huisregels|recept[en]|receptuur|draaiboek[en]',
        'bouwtekening[en]|werktekening[en]|kwaliteitseisen|veiligheidseisen|handboek|guidelines|standards',
      ],
      plan: ['koers|strategie|jaarplan|weekplan|approach|priorities', 'aanpak|werkwijze|prioriteiten|werkvolgorde|behandelwijze|lesaanpak'],
      matter: ['inzet|behandeling|planning|reparatie|uitgaven|aanschaf|uitvoering|oplossing|methode|toekenning|afwijzing|vergunning[en]'],
    },
    cues: [
      {
        position: 0, weight: 0.5,
        phrases: [
          'stap voor stap', 'vaste (lijsten|sjablonen|formats|stappen)', '(checklist[s]|script[s]|standaardformulieren|standaard formulieren)',
          'volgens ~1 (script|checklist|draaiboek|stappenplan)', 'step by step',
        ],
      },
      { position: 1, phrases: ['<by> [<given>] [<given>] [<given>] <frame>'] },
      {
        position: 2,
        phrases: [
          '(bepaalt|kiest|bepaal|kies|stelt|maakt|ontwikkelt|sets|decides) ~2 [de|zijn|haar|je|own] [eigen] <plan>',
          '(eigen|own) (aanpak|werkwijze|koers|plan|approach)', 'beslist ~2 over ~1 (aanpak|werkwijze|prioriteiten)',
        ],
      },
      {
        position: 2,
        phrases: [
          '(beslist|bepaalt|besluit) (zelf|zelfstandig) ~2 [over] [de|het|een] <matter>', 'mandaat', 'tekenbevoegd*',
        ],
      },
    ],
  },
};
