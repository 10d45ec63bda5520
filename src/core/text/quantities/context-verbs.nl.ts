/** Beginnings of words that say what is done with persons, money and things, in Dutch and English, folded; any ending may follow. */
export const CONTEXT_VERBS: readonly string[] = [
  // Leads.
  'leiding', 'leidt', 'leid', 'aansturen', 'aanstur', 'aangestuurd', 'stuurt', 'sturen', 'stuur', 'coacht', 'coach', 'begeleid', 'inwerk', 'instrueer', 'superviseer', 'coordineer', 'managet', 'manage', 'managen', 'lead', 'supervis', 'direct', 'mentor', 'oversee', 'train',
  // Serves.
  'bedien', 'help', 'verzorg', 'verpleeg', 'behandel', 'adviseer', 'ondersteun', 'ontvang', 'bezoek', 'bezoekt', 'spreek', 'spreekt', 'bel', 'lever', 'begroet', 'serve', 'support', 'advise', 'assist', 'visit', 'treat',
  // Has and keeps.
  'beheer', 'beheert', 'onderhoud', 'verantwoordelijk', 'beschik', 'heeft', 'hebben', 'bewaak', 'beslis', 'beslist', 'keur', 'tekent', 'teken', 'responsib', 'maintain', 'approve', 'hold', 'ha[sv]', 'own',
  // Does.
  'maak', 'maakt', 'verwerk', 'voer', 'voert', 'lost', 'los', 'rijd', 'rijdt', 'tilt', 'tillen', 'sjouw', 'werkt', 'werken', 'werk', 'reist', 'reizen', 'bestaat', 'bestaan', 'bestee', 'vraagt', 'vereist', 'vergt', 'duurt', 'process', 'handle', 'lift', 'work', 'travel', 'spend', 'require',
];
