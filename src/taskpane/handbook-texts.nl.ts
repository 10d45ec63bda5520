/** The pane about handbooks, in Dutch. */
import type { SectionMeaning } from '../core';
import type { HandbookTexts } from './handbook-texts';

const number = new Intl.NumberFormat('nl-NL');
const counted = (count: number, one: string, more: string): string => `${number.format(count)} ${count === 1 ? one : more}`;

const MEANINGS: Readonly<Record<SectionMeaning, string>> = {
  position: 'Positie in de organisatie', purpose: 'Doel', activities: 'Activiteiten', rules: 'Toepassingsregels', context: 'Context', complexity: 'Complexiteit',
  autonomy: 'Zelfstandigheid', impact: 'Afbreukrisico', physical: 'Fysieke aspecten', other: 'Ander kenmerk', ignore: 'Hoort niet bij de functie',
};

/** First part of a field as the reader names it. */
const FIELDS: Readonly<Record<string, string>> = {
  code: 'de naam van de functie', name: 'de naam van de functie', family: 'de functiefamilie', grade: 'de functiegroep', position: 'de positie', purpose: 'het doel',
  activityGroups: 'de activiteiten', characteristics: 'een kenmerk', knowledge: 'het kennisniveau', rules: 'een toepassingsregel', context: 'de context',
  alternatives: 'andere namen', alternativeNames: 'andere namen', ladder: 'de groepen', criteria: 'een niveaublad',
};

export const HANDBOOK_TEXTS_NL: HandbookTexts = {
  choose: 'Handboek laden…',
  sample: 'Voorbeeld laden',
  drop: 'Of sleep de bestanden hierheen: .docx, .pdf, .xlsx, .txt, .md, .csv of .json.',
  inUse: 'Handboek in gebruik',
  remove: 'Verwijder uit deze werkmap',
  recent: (count) => `Recente handboeken (${number.format(count)})`,
  clearRecent: 'Lijst wissen',
  recentPromise: 'Deze staan alleen op deze computer.',
  reading: (done, total) => (total === 0 ? 'Het handboek wordt gelezen…' : `Het handboek wordt gelezen: ${number.format(done)} van ${counted(total, 'pagina', "pagina's")}`),
  locked: 'Tijdens het indelen blijft het handboek zoals het is.',
  changing: 'Het handboek wordt klaargezet…',
  updating: 'De correcties worden verwerkt…',
  stop: 'Stoppen',
  cancel: 'Niet gebruiken',
  use: 'Gebruik dit handboek',
  previewHeading: ({ name }) => `Zo is ${name} begrepen`,
  understood: ({ jobs, familyCount, usedLines, leftover }) =>
    `${counted(jobs.length, 'functie', 'functies')} in ${counted(familyCount, 'familie', 'families')}; ${counted(usedLines, 'regel', 'regels')} gebruikt, ${number.format(leftover.length)} niet begrepen.`,
  ladder: (ladder) => `Groepen, laag naar hoog: ${ladder.join(' ')}`,
  functions: (count) => `Functies (${number.format(count)})`,
  missing: (parts) => `mist ${parts.join(', ')}`,
  leftover: (count) => `Niet begrepen (${number.format(count)})`,
  notes: (count) => `Om te controleren (${number.format(count)})`,
  more: (count) => `… en nog ${number.format(count)}.`,
  place: (file, page, line) => [file, page === undefined ? undefined : `pagina ${String(page)}`, line === undefined ? undefined : `regel ${String(line)}`].filter((part) => part !== undefined).join(', '),
  after: (field) => `Staat na ${FIELDS[field.includes('code') ? 'code' : (field.split(/[.,]/)[0] ?? '')] ?? 'een ander deel'}.`,
  corrections: {
    heading: (count) => `Corrigeren${count === 0 ? '' : ` (${number.format(count)})`}`,
    promise: 'Correcties blijven bij het handboek en gelden ook voor een volgende uitgave.',
    adopt: (name, count) => `Neem ${counted(count, 'correctie', 'correcties')} over van ${name}`,
    line: 'Kopje of regel',
    means: 'Betekent',
    meanings: MEANINGS,
    job: 'Functie',
    jobGrade: (label, grade) => `${label}: ${grade === '' ? 'geen groep' : grade}`,
    grade: 'Functiegroep',
    apply: 'Toepassen',
    ladder: 'Volgorde van de groepen, laag naar hoog',
    lower: (grade) => `Zet ${grade} een plaats lager`,
    higher: (grade) => `Zet ${grade} een plaats hoger`,
    invert: 'Draai de volgorde om',
    made: 'Gemaakte correcties',
    sectionMade: (heading, meaning) => `"${heading}" betekent ${MEANINGS[meaning]}`,
    gradeMade: (job, grade) => `${job} heeft groep ${grade}`,
    ladderMade: (ladder) => `Volgorde ${ladder.join(' ')}`,
    undo: (correction) => `Neem terug: ${correction}`,
    save: 'Bewaar correcties als bestand',
    fileName: (handbook) => `${handbook} correcties.json`,
  },
  notice(notice) {
    switch (notice.kind) {
      case 'kept': return 'Het handboek reist mee met deze werkmap. Sla de werkmap op.';
      case 'not-kept': return 'Het handboek is in gebruik, maar Excel kon het niet in de werkmap bewaren. Laad het na het openen opnieuw.';
      case 'not-restored': return 'De handboeken van deze werkmap konden niet worden gelezen. Open het taakvenster opnieuw.';
      case 'broken-off': return 'Het lezen van het handboek is afgebroken. Probeer het opnieuw.';
      case 'gone': return 'Dit handboek staat niet meer op deze computer. Laad de bestanden opnieuw.';
      case 'corrections-alone': return 'Dit bestand bevat alleen correcties. Laad het samen met de bestanden van het handboek.';
      case 'removed': return `${notice.name} staat niet meer in deze werkmap. Sla de werkmap op.`;
      case 'unreadable': return `${notice.file}: ${notice.detail}`;
      case 'no-functions': return `${notice.file}: geen referentiefuncties gevonden. Kies het deel van het handboek met de functiebeschrijvingen.`;
      case 'damaged': return `${counted(notice.count, 'handboek in deze werkmap is', 'handboeken in deze werkmap zijn')} beschadigd en niet gebruikt. Laad opnieuw.`;
    }
  },
};
