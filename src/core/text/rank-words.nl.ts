/** Words of job titles that tell a person's place among others, Dutch and English, folded (data only). A word counts whole and as the last part of a compound: "afdelingshoofd", "verkoopmedewerker". */

/** `leads` people; `staff` and `assists` do not; the others may. */
export type Rank = 'leads' | 'staff' | 'assists' | 'coordinates' | 'advises' | 'senior' | 'junior';

export const RANK_WORDS: Readonly<Record<Rank, readonly string[]>> = {
  leads: [
    'hoofd', 'chef', 'directeur', 'directrice', 'manager', 'leider', 'leidster', 'leidinggevende', 'supervisor', 'voorman', 'voorvrouw', 'baas', 'teamlead', 'verantwoordelijke', 'werkmeester', 'bedrijfsleider', 'gerant',
    'head', 'director', 'foreman', 'ceo', 'cfo', 'coo', 'cto', 'cio', 'dga', 'president', 'voorzitter', 'leidinggevend',
  ],
  staff: ['medewerker', 'medewerkster', 'employee', 'clerk', 'functionaris', 'beambte', 'bediende', 'kracht', 'worker', 'officer', 'representative'],
  assists: ['assistent', 'assistente', 'assistant', 'hulp', 'helper', 'helpende', 'leerling', 'aspirant', 'stagiair', 'stagiaire', 'trainee', 'ondersteuner'],
  coordinates: ['coordinator', 'coordinatrice'],
  advises: ['adviseur', 'adviseuse', 'consultant', 'consulent', 'consulente', 'advisor', 'adviser', 'specialist'],
  senior: ['senior', 'eerste'],
  junior: ['junior', 'aankomend', 'beginnend', 'starter'],
};

/** What stands before a "manager" or "leider" who leads work and no people: "accountmanager", "project manager". */
export const LEADS_WORK: readonly string[] = [
  'account', 'project', 'product', 'relatie', 'contract', 'case', 'casus', 'office', 'community', 'proces', 'process', 'programma', 'program', 'event', 'evenementen', 'category', 'categorie', 'content', 'change', 'incident', 'release', 'test', 'risk', 'risico',
  'brand', 'merk', 'campaign', 'campagne', 'customer success', 'bid', 'tender', 'traffic', 'portfolio', 'service level', 'social media', 'spel', 'reis', 'kamp',
];

/** Words that end as one of these and are none: "begeleider" is no "leider". */
export const NO_RANK: readonly string[] = ['begeleider', 'begeleidster', 'opleider', 'opleidster', 'geleider', 'afleider', 'verleider', 'behulp', 'leerkracht', 'drijfkracht', 'trekkracht', 'draagkracht'];
