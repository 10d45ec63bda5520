/** Who counts as served, and whom else people have contact with (data only). */
import type { WordClasses } from '../../../text/phrases';
import { BOSS, SERVED } from '../people.nl';

export const PARTIES: WordClasses = {
  served: [...SERVED, '*klant[en]|*relatie[s]|*patient[en]|*bewoner[s]|inkoper[s]|familie|publiek|extern[e|al]'],
  others: [
    ...BOSS,
    "leverancier[s]|supplier[s]|collega['s]|colleague[s]|intern[e|al]|afdeling[en]|management|vervoerder[s]|chauffeur[s]",
    'accountant|team|ploeg|buitendienst|verkoop|magazijn|planning|productie|keuken|technische dienst|monteur[s]|docent[en]|arts[en]',
  ],
};
