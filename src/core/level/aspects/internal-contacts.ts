/** Internal contacts: with whom in the organisation, and what for. */
import type { AspectDefinition } from './aspect';
import { RUNNING_FIELDS } from './aspect';

export const INTERNAL_CONTACTS: AspectDefinition = {
  id: 'internalContacts',
  characteristic: 'autonomy',
  scale: [[0, 'own team only'], [1, 'other departments'], [2, 'management, advisory']],
  names: { nl: 'interne contacten', en: 'internal contacts' },
  weight: 0.25, // Nearly every job has them, and few tell them.
  verdictFrom: 1,
  fields: RUNNING_FIELDS,
  standing: 'words',
  onlyWhereFound: true,
  sheet: {
    words: {
      department: [
        'magazijn|planning|logistiek|inkoop|productie|financien|administratie|expeditie|verkoop|buitendienst|werkvoorbereiding',
        'keuken|receptie|balie|technische dienst|ict|personeelszaken|onderhoud|kwaliteitsdienst|huishouding|behandelteam',
        'other departments',
      ],
    },
    cues: [
      { position: 0, phrases: ["(alleen|uitsluitend|enkel|vooral) [met] (directe collega['s]|het eigen team|eigen (team|afdeling))"] },
      { position: 1, phrases: ['(andere|overige|diverse|verschillende) afdelingen', '(met|tussen|aan|bij) [de] [afdeling|afdelingen] <department>'] },
      { position: 2, phrases: ['(adviseert|sparringpartner van|overlegt met|rapporteert aan) ~2 (directie|management_team|mt|raad van bestuur)'] },
    ],
  },
};
