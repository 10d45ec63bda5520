/** Headings of passages of vacancy texts, folded (data only): about the work, the company, what it offers and asks, and how to apply. */

/** What the heading of a passage opens. */
export type Passage = 'work' | 'company' | 'offer' | 'demands';

export const PASSAGE_HEADINGS: Readonly<Record<Passage, readonly string[]>> = {
  work: [
    'wat ga je doen', 'wat ga jij doen', 'wat je gaat doen', 'dit ga je doen', 'wat doe je', 'wat doe jij', 'wat zijn je taken', 'je taken', 'jouw taken', 'taken', 'hoofdtaken', 'belangrijkste taken', 'taken en verantwoordelijkheden', 'werkzaamheden',
    'je werkzaamheden', 'jouw werkzaamheden', 'verantwoordelijkheden', 'de functie', 'over de functie', 'over deze functie', 'jouw functie', 'functie inhoud', 'functieomschrijving', 'functiebeschrijving', 'wat houdt de functie in', 'de rol', 'jouw rol', 'je rol', 'jouw werk', 'je werk',
    'hoe ziet je dag eruit', 'hoe ziet je werkdag eruit', 'what will you do', 'what you will do', "what you'll do", 'your role', 'your tasks', 'your responsibilities', 'responsibilities', 'tasks', 'the job', 'the role', 'about the job', 'about the role', 'job description',
  ],
  company: [
    'over ons', 'over het bedrijf', 'over de organisatie', 'over de werkgever', 'over ons bedrijf', 'wie zijn wij', 'wie zijn we', 'wie wij zijn', 'wie we zijn', 'ons bedrijf', 'onze organisatie', 'het bedrijf', 'de organisatie', 'de werkgever', 'bedrijfsprofiel',
    'ons team', 'jouw team', 'je team', 'waar kom je te werken', 'waar ga je werken', 'about us', 'about the company', 'who we are', 'who are we', 'our company', 'the company', 'our team', 'your team',
  ],
  offer: [
    'wij bieden', 'we bieden', 'wat bieden wij', 'wat bieden we', 'wat wij bieden', 'wat we bieden', 'dit bieden wij', 'dit bieden we', 'wij bieden jou', 'ons aanbod', 'wat krijg je', 'dit krijg je', 'wat je krijgt', 'wat je van ons krijgt', 'wat krijg je van ons',
    'wat mag je verwachten', 'wat kun je verwachten', 'arbeidsvoorwaarden', 'waarom wij', 'waarom bij ons', 'waarom bij ons werken', 'we offer', 'what we offer', 'what do we offer', 'our offer', 'benefits', 'what you get',
    'solliciteren', 'hoe solliciteer je', 'sollicitatieprocedure', 'interesse', 'meer informatie', 'meer weten', 'contactgegevens', 'acquisitie', 'how to apply', 'apply now', 'interested',
  ],
  demands: [
    'wij vragen', 'we vragen', 'wat vragen wij', 'wat vragen we', 'wat wij vragen', 'wat we vragen', 'wij verwachten', 'wat verwachten wij', 'wie ben jij', 'wie ben je', 'wie zoeken wij', 'wie zoeken we', 'wie wij zoeken', 'dit ben jij', 'dit ben je',
    'dit neem je mee', 'wat neem je mee', 'wat breng je mee', 'dit breng je mee', 'jouw profiel', 'je profiel', 'profiel', 'functie eisen', 'eisen', 'vereisten', 'kwalificaties', 'gevraagd', 'herken jij jezelf', 'jij bent', 'jij hebt', 'requirements',
    'your profile', 'who are you', 'what you bring', 'qualifications', 'we ask',
  ],
};
