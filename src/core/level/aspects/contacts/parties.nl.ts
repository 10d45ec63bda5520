/** Who counts as served, and whom else people have contact with (data only). */
import type { WordClasses } from '../../../text/phrases';

export const PARTIES: WordClasses = {
  served: [
    '*klant[en]|*relatie[s]|afnemer[s]|opdrachtgever[s]|consument[en]|dealer[s]|inkoper[s]|customer[s]|client[s]|bellers|gebruikers',
    'extern[e|al]',
  ],
  others: [
    "leverancier[s]|collega['s]|intern[e|al]|afdeling[en]|management|directie|leidinggevende|manager|vervoerder[s]|chauffeur[s]",
    'accountant|team|buitendienst|verkoop|magazijn|planning|supplier[s]|colleague[s]',
  ],
};
