/** Phrases for little supervision, on results (data only), Dutch first, then the English of job inventories. */
import type { CueData } from '../aspect';

export const LITTLE_CUES: readonly CueData[] = [
  { position: 2, phrases: ['<few> ~2 (<steering>|supervisie|supervision|guidance|oversight|bemoeienis|inmenging|tussenkomst)'] },
  {
    position: 2,
    phrases: [
      '!(<intensive>) <steering> ~2 [is|zijn] <hardly> [~1 (nodig|vereist|aanwezig)]',
      'heeft ~3 (nauwelijks|geen|amper|weinig) (aansturing|sturing|begeleiding) nodig',
    ],
  },
  { position: 2, phrases: ['(aansturing|leidinggevende|manager|toezicht) ~1 op [grote] (afstand|hoofdlijnen)', 'op [grote] hoofdlijnen'] },
  {
    position: 2, negated: 0,
    phrases: ['<very> (zelfstandig[heid]|onafhankelijk|autonoom|zelfsturend|independent[ly]|autonomous[ly])'],
  },
  { position: 2, negated: 0, weight: 0.5, phrases: ['(zelfstandig|onafhankelijk|autonoom|zelfsturend|independent[ly]|autonomous[ly])'] },
  {
    position: 2,
    phrases: ['<judgedBy> [behaalde|het|de|zijn|haar] [behaalde] (<result>|results|outcome[s])'],
  },
  {
    position: 2,
    phrases: ['<accounts> ~3 (achteraf|op resultaat|over [het|de] (resultaat|resultaten|omzet|cijfers))', 'achteraf ~1 (verantwoording|verantwoordt)'],
  },
  {
    position: 2,
    phrases: [
      '(vrije hand|[naar] eigen inzicht|eigen verantwoordelijkheid|stuurt zichzelf|zelfsturend|eindverantwoordelijk)',
      '(eigen initiatief|eigen baas|own initiative|own responsibility|self_directed)',
    ],
  },
  {
    position: 2,
    phrases: [
      '(leidinggevende|manager|chef|baas) ~1 (hoeft|komt|bemoeit|ziet|spreekt) ~4 (niet|nauwelijks|zelden|weinig)',
      '(per|elk|ieder|elke|iedere) (kwartaal|maand) ~3 (cijfers|omzet|marge|resultaten)',
      '(een|1) keer per (maand|kwartaal) ~2 (bijpraten|overleg|bespreken)',
    ],
  },
  {
    position: 2,
    phrases: [
      '[maand|kwartaal|omzet|resultaat]cijfers ~1 (bespreken|besproken|bespreekt)',
      '(eens|een keer) per (maand|kwartaal) ~3 (cijfers|resultaten|voortgang|doelen)',
    ],
  },
  {
    position: 2,
    phrases: [
      '(alleen|slechts|enkel|pas|only) ~2 (bij|in) ~1 <exception>',
    ],
  },
  { position: 2, weight: 0.5, titleOnly: true, phrases: ['(senior|sr|ervaren|allround|lead|eerste)'] },
];
