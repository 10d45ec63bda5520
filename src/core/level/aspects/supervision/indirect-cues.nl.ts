/** Phrases for indirect supervision, by consultation (data only), Dutch first, then the English of job inventories. */
import type { CueData } from '../aspect';

export const INDIRECT_CUES: readonly CueData[] = [
  {
    position: 1,
    phrases: [
      '<usual> (toezicht|aansturing|begeleiding|supervision)',
      'toezicht is (normaal|indirect|gewoon)',
    ],
  },
  { position: 1, weight: 0.5, phrases: ['(overlegt|raadpleegt|bespreekt|overleg|afstemming|ruggespraak|consult[s]) ~4 <boss>', 'legt ~3 voor aan ~1 <boss>'] },
  {
    position: 1, weight: 0.5,
    phrases: [
      '(indien|zo|waar) nodig', 'zonodig', 'desgewenst', 'als het nodig is', '(when|if) needed',
      'bij (problemen|bijzonderheden|twijfel|afwijkingen|uitzonderingen|vragen|lastige zaken)',
    ],
  },
  {
    position: 1, weight: 0.5,
    phrases: [
      '(kan|mag|altijd) ~3 (terugvallen|terecht) ~2 (op|bij)', '(kan|mag) ~3 <boss> (raadplegen|vragen|inschakelen|bellen)', '<boss> komt ~5 langs',
      '(achterwacht|vraagbaak is|is bereikbaar|is beschikbaar voor vragen)',
    ],
  },
  {
    position: 1, weight: 0.5,
    phrases: ['(steekproef*|op afstand gecontroleerd|toezicht op afstand)', '(wekelijks|periodiek|tweewekelijks|maandelijks) [werk]overleg', 'spot checks'],
  },
  {
    position: 1,
    phrases: [
      'deelt ~3 [eigen] (tijd|werk|werkzaamheden|dag|week|route|dienst) ~2 in', '(bepaalt|kiest) zelf ~1 (volgorde|indeling|werkvolgorde|tempo)', 'plant ~1 eigen (werk|dag|tijd|agenda)', 'indeling van [de] [eigen] (tijd|werk)',
    ],
  },
];
