/** Phrases on general aspects that only sales people use (data only), Dutch first, then the English of job inventories. */
import type { CueSheet } from '../../aspects/aspect';

/** Contacts: selling talks. */
export const CONTACT_SHEET: CueSheet = {
  words: {},
  cues: [
    {
      position: 3, negated: 1, weight: 2,
      phrases: [
        '(verkoop|verkoopadvies|onderhandelings|sales|jaar|contract)gesprek[ken]', '(advies|verkoop|verkoopadvies|onderhandelings|sales|jaar|contract) gesprek[ken]',
        'commerciele gesprekken', 'commercieel gesprek', 'prijsonderhandeling[en]', '(verkoopadvies|verkoopadviesdialoog)', 'klant[en]bezoek[en]',
        'sales (conversation|call|talk)[s]',
      ],
    },
  ],
};

/** Complexity: quotations that are work of their own. */
export const COMPLEXITY_SHEET: CueSheet = { words: {}, cues: [{ position: 2, negated: 1, phrases: ['projectofferte[s]', 'custom quotation[s]'] }] };

/** Method: who decides on prices and discounts. */
export const METHOD_SHEET: CueSheet = {
  words: {
    price: ['korting[en]|prijs|prijzen|marge[s]|condities|voorwaarden|coulance|discount[s]|price[s]|pricing|margin[s]'],
    by: ['binnen|volgens|vastgelegd in|conform|op basis van|aan de hand van'],
    given: ['de|het|een|interne|vaste|bestaande|vastgestelde|geldende|standaard|gegeven|duidelijke|afgesproken|gemaakte'],
    plan: ['verkoopstrategie|seizoensplan|accountplan*'],
  },
  cues: [
    { position: 1, phrases: ['<by> [<given>] [<given>] [<given>] (tarieven|prijslijst[en])'] },
    {
      position: 2,
      phrases: [
        '(beslist|bepaalt|besluit|decides) [zelf|zelfstandig] ~2 [over|on] [de|het|een] <price>', '(prijs|kortings|onderhandelings)(mandaat|bevoegdheid)',
        '(bepaalt|kiest|bepaal|kies|stelt|maakt|ontwikkelt) ~2 [de|zijn|haar|je] [eigen] <plan>',
      ],
    },
  ],
};
