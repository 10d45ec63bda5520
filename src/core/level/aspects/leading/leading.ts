/** Leading: whether the job leads people. */
import type { AspectDefinition } from '../aspect';
import { readPeopleLed } from './read-people-led';

export const LEADING: AspectDefinition = {
  id: 'leading',
  characteristic: 'autonomy',
  scale: [[0, 'nobody'], [1, 'leads people']],
  names: { nl: 'leidinggeven', en: 'leading people' },
  weight: 0, // It may be more than one step: a person looks at it.
  verdictFrom: 1,
  fields: ['title', 'purpose', 'tasks', 'addition', 'leads', 'autonomy'],
  ownFields: ['title', 'leads'],
  standing: 'words-or-nobody',
  onlyWhereFound: true,
  ofTheWork: true,
  readFields: readPeopleLed,
  sheet: {
    words: {
      team: [
        "medewerkers|*medewerkers|team|teamleden|collega['s]|mensen|fte|afdeling|binnendienst|ploeg|brigade|vrijwilligers",
        'monteurs|chauffeurs|verzorgenden|verpleegkundigen|schoonmakers|beveiligers|koks|operators|vaklieden|uitzendkrachten',
      ],
      other: ['account|project|product|office|programma|content|community|social media'],
      part: ['sales|verkoop|afdelings|team|vestigings|regio|filiaal|commercieel'],
    },
    cues: [
      { position: 1, negated: 0, phrases: ['(geeft|geven|geef|gaf|met|heeft) ~2 leiding !(van)', 'leiding_geven[d] [aan]', 'leiding te geven [aan]'] },
      {
        position: 1, negated: 0,
        phrases: [
          '(stuurt|stuur|aansturen van|aansturing van) ~4 <team> [~2 aan]',
          'leidt [een|het|de] (team|afdeling|binnendienst|ploeg|brigade|vestiging)',
          '(manage[s]|lead[s]|supervise[s]|head[s]) [a|the] ~2 (team|department|staff|employees|people)',
        ],
      },
      { position: 1, negated: 0, phrases: ['(voert|houdt) ~2 (beoordelings|functionerings|ontwikkel|verzuim)gesprekken', '(beoordelings|functionerings)gesprekken (voeren|houden)'] },
      { position: 0, phrases: ['(stuurt|stuur|leidt) ~1 niemand [aan]', 'niemand ~1 (aansturen|leiden)', 'geen (leidinggevende taken|personeelsverantwoordelijkheid|mensen onder zich)'] },
      {
        position: 1, ownFieldOnly: true,
        phrases: [
          '!(<other>) (manager|<part>manager|<part> manager|hoofd|teamleider|teamlead|team lead|directeur|chef|supervisor)',
          '(afdelingshoofd|leidinggevende|head)',
        ],
      },
    ],
  },
};
