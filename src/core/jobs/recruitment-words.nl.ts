/** Words of vacancy texts, folded (data only): headings of passages about the work, the company, what it offers and asks, and how to apply, and wordings of demands. */

/** What the heading of a passage opens. What is `expected` may be work or a demand: each sentence tells. */
export type Passage = 'work' | 'company' | 'offer' | 'demands' | 'expected';

export const PASSAGE_HEADINGS: Readonly<Record<Passage, readonly string[]>> = {
  work: [
    'wat ga je doen', 'wat ga jij doen', 'wat je gaat doen', 'dit ga je doen', 'wat doe je', 'wat doe jij', 'wat zijn je taken', 'je taken', 'jouw taken', 'taken', 'hoofdtaken', 'belangrijkste taken', 'taken en verantwoordelijkheden', 'werkzaamheden',
    'je werkzaamheden', 'jouw werkzaamheden', 'verantwoordelijkheden', 'de functie', 'over de functie', 'over deze functie', 'jouw functie', 'functie inhoud', 'functieomschrijving', 'functiebeschrijving', 'wat houdt de functie in', 'de rol', 'jouw rol', 'je rol', 'jouw werk', 'je werk',
    'hoe ziet je dag eruit', 'hoe ziet je werkdag eruit', 'what will you do', 'what you will do', 'in this role you will', 'in this job you will', 'you will be', 'as a team member you will', 'in deze functie ga je', 'in deze rol ga je', "what you'll do", 'your role', 'your tasks', 'your responsibilities', 'responsibilities', 'tasks', 'the job', 'the role', 'about the job', 'about the role', 'job description',
  ],
  company: [
    'over ons', 'over het bedrijf', 'over de organisatie', 'over de werkgever', 'over ons bedrijf', 'wie zijn wij', 'wie zijn we', 'wie wij zijn', 'wie we zijn', 'ons bedrijf', 'onze organisatie', 'het bedrijf', 'de organisatie', 'de werkgever', 'bedrijfsprofiel',
    'ons team', 'jouw team', 'je team', 'waar kom je te werken', 'waar ga je werken', 'about us', 'about the company', 'who we are', 'who are we', 'our company', 'the company', 'our team', 'your team',
  ],
  offer: [
    'wij bieden', 'we bieden', 'wat bieden wij', 'wat bieden we', 'wat wij bieden', 'wat we bieden', 'dit bieden wij', 'dit bieden we', 'wij bieden jou', 'ons aanbod', 'wat krijg je', 'dit krijg je', 'wat je krijgt', 'wat je van ons krijgt', 'wat krijg je van ons',
    'wat mag je verwachten', 'wat kun je verwachten', 'arbeidsvoorwaarden', 'waarom wij', 'waarom bij ons', 'waarom bij ons werken', 'we offer', 'what we offer', 'what do we offer', 'our offer', 'benefits', 'what you get',
    'solliciteren', 'hoe solliciteer je', 'sollicitatieprocedure', 'procedure', 'standplaats', 'dienstverband', 'uren', 'salaris', 'ingangsdatum', 'interesse', 'meer informatie', 'meer weten', 'contactgegevens', 'acquisitie', 'how to apply', 'apply now', 'interested',
  ],
  demands: [
    'wij vragen', 'we vragen', 'jij', 'you', 'kandidaat', 'kandidaatprofiel', 'gewenst profiel', 'je past bij ons als', 'je past bij ons als je', 'you will fit in if you', 'you fit in if you', 'wat vragen wij', 'wat vragen we', 'wat wij vragen', 'wat we vragen', 'wie ben jij', 'wie ben je', 'wie zoeken wij', 'wie zoeken we', 'wie wij zoeken', 'dit ben jij', 'dit ben je',
    'dit neem je mee', 'wat neem je mee', 'wat breng je mee', 'dit breng je mee', 'jouw profiel', 'je profiel', 'profiel', 'functie eisen', 'eisen', 'vereisten', 'kwalificaties', 'gevraagd', 'herken jij jezelf', 'jij bent', 'jij hebt', 'requirements',
    'your profile', 'who are you', 'what you bring', 'qualifications', 'we ask',
  ],
  expected: ['wij verwachten', 'we verwachten', 'wat verwachten wij', 'wat verwachten we', 'wat wij verwachten', 'wat we verwachten', 'we expect', 'what we expect'],
};

/** Beginnings of headings in the words of whoever wrote them: "Wat staat daar tegenover?", "Dit breng je mee". */
export const HEADING_STARTS: readonly string[] = ['wat', 'wie', 'waar', 'hoe', 'waarom', 'dit', 'zo', 'what', 'who', 'where', 'how', 'why', 'this', 'is this', 'is dit'];

/** Owners and speakers, with which a heading of two or three words begins: "Jouw uitdaging", "Wij bieden jou", "Je gaat". */
export const HEADING_OWNERS: readonly string[] = ['jouw', 'je', 'jij', 'uw', 'onze', 'ons', 'wij', 'we', 'your', 'you', 'our'];

/** Words by which such a heading tells what it opens; the first passage that has one counts. */
export const HEADING_WORDS: Readonly<Record<Passage, readonly string[]>> = {
  expected: ['verwachten', 'verwacht', 'expect'],
  offer: ['bieden', 'biedt', 'krijg', 'krijgt', 'aanbod', 'voorwaarden', 'tegenover', 'belofte', 'pluspunten', 'voordelen', 'waarom', 'terugkrijgt', 'solliciteer', 'solliciteren', 'offer', 'offers', 'benefits', 'get', 'why', 'apply'],
  work: ['doen', 'doe', 'taken', 'takenpakket', 'werkzaamheden', 'functie', 'rol', 'verantwoordelijkheden', 'dag', 'werkdag', 'gaat', 'uitdaging', 'baan', 'werk', 'do', 'role', 'tasks', 'duties', 'responsibilities', 'job', 'day', 'challenge'],
  demands: ['vragen', 'vraagt', 'zoeken', 'zoekt', 'eisen', 'profiel', 'meebrengt', 'breng', 'brengt', 'neem', 'neemt', 'nodig', 'hebt', 'heb', 'ben', 'bent', 'ask', 'bring', 'need', 'require', 'requirements', 'looking', 'have', 'are', 'profile'],
  company: ['team', "collega's", 'bedrijf', 'organisatie', 'werken', 'werkt', 'terecht', 'kantoor', 'afdeling', 'zijn', 'company', 'work', 'colleagues'],
};

/** Wordings of what is asked of applicants, as they stand in sentences without a heading. */
export const DEMANDS: readonly string[] = [
  'werk- en denkniveau', 'werk en denkniveau', 'jaar ervaring', 'jaar werkervaring', 'jaren ervaring', 'ervaring in een soortgelijke', 'ervaring met', 'ervaring als', 'relevante ervaring', 'years of experience', 'years experience', 'experience in', 'experience with',
  'rijbewijs', 'driving licence', "driver's license", 'afgeronde opleiding', 'afgeronde hbo', 'afgeronde mbo', 'diploma', 'certificaat', 'affiniteit met', 'is een pre', 'is een plus', 'mooi meegenomen', 'in het bezit van', 'beheersing van', 'beheerst de',
  'team player', 'teamspeler', 'stressbestendig', 'communicatief vaardig', 'communicatief sterk', 'leergierig', 'aanpakker', 'van aanpakken', 'flexibel inzetbaar', 'beschikbaar', 'beschikbaarheid', "bachelor's", "master's", 'degree', 'fluent', 'fluency', 'is a plus',
  'klantvriendelijk', 'representatief', 'representatieve', 'verzorgd voorkomen', 'niet bang', 'dienstverband', 'eye for detail', 'oog voor detail', 'spreekt nederlands', 'goed nederlands',
];

/** Lines about the vacancy itself. */
export const OF_THE_VACANCY: readonly string[] = ['vacature', 'vacancy', 'lees dan', 'lees snel', 'lees verder', 'read on', 'enthousiast', 'cv naar', 'je cv', 'jouw cv', 'motivatie naar', 'open sollicitatie', 'send your', 'your application', 'kom jij ons', 'versterken', 'join our team'];
