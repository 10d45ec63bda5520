/** The pane's texts about handbooks, by meaning, in both languages. */
import type { Language } from '../core';
import type { HandbookNotice, HandbookPreview } from './state/handbook-state';

export interface HandbookTexts {
  readonly choose: string;
  readonly sample: string;
  readonly drop: string;
  readonly inUse: string;
  readonly reading: (done: number, total: number) => string;
  readonly stop: string;
  readonly cancel: string;
  readonly remove: string;
  readonly use: string;
  readonly previewHeading: (preview: HandbookPreview) => string;
  readonly understood: (preview: HandbookPreview) => string;
  readonly ladder: (ladder: readonly string[]) => string;
  readonly functions: (count: number) => string;
  readonly missing: (parts: readonly string[]) => string;
  readonly leftover: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly more: (count: number) => string;
  readonly place: (file: string | undefined, page: number | undefined) => string;
  readonly notice: (notice: HandbookNotice) => string;
}

const nl = new Intl.NumberFormat('nl-NL');
const en = new Intl.NumberFormat('en-GB');

const NL: HandbookTexts = {
  choose: 'Handboek laden…',
  sample: 'Voorbeeld laden',
  drop: 'Of sleep de bestanden hierheen: .docx, .pdf, .txt, .md, .csv of .json.',
  inUse: 'Handboek in gebruik',
  reading: (done, total) => (total === 0 ? 'Het handboek wordt gelezen…' : `Het handboek wordt gelezen: ${nl.format(done)} van ${nl.format(total)} pagina's`),
  stop: 'Stoppen',
  cancel: 'Niet gebruiken',
  remove: 'Verwijder uit deze werkmap',
  use: 'Gebruik dit handboek',
  previewHeading: ({ name }) => `Zo is ${name} begrepen`,
  understood: ({ jobs, familyCount, usedLines, leftover }) => `${nl.format(jobs.length)} functies in ${nl.format(familyCount)} families; ${nl.format(usedLines)} regels gebruikt, ${nl.format(leftover.length)} niet begrepen.`,
  ladder: (ladder) => `Groepen, laag naar hoog: ${ladder.join(' ')}`,
  functions: (count) => `Functies (${nl.format(count)})`,
  missing: (parts) => `mist ${parts.join(', ')}`,
  leftover: (count) => `Niet begrepen (${nl.format(count)})`,
  notes: (count) => `Om te controleren (${nl.format(count)})`,
  more: (count) => `… en nog ${nl.format(count)}.`,
  place: (file, page) => [file, page === undefined ? undefined : `pagina ${String(page)}`].filter((part) => part !== undefined).join(', '),
  notice(notice) {
    switch (notice.kind) {
      case 'kept': return 'Het handboek reist mee met deze werkmap. Sla de werkmap op.';
      case 'not-kept': return 'Het handboek is in gebruik, maar Excel kon het niet in de werkmap bewaren. Laad het na het openen opnieuw.';
      case 'removed': return `${notice.name} staat niet meer in deze werkmap. Sla de werkmap op.`;
      case 'unreadable': return `${notice.file}: ${notice.detail}`;
      case 'no-functions': return `${notice.file}: geen referentiefuncties gevonden. Kies het deel van het handboek met de functiebeschrijvingen.`;
      case 'damaged': return `${nl.format(notice.count)} handboek in deze werkmap is beschadigd en niet gebruikt. Laad het opnieuw.`;
    }
  },
};

const EN: HandbookTexts = {
  choose: 'Load a handbook…',
  sample: 'Load the example',
  drop: 'Or drop the files here: .docx, .pdf, .txt, .md, .csv or .json.',
  inUse: 'Handbook in use',
  reading: (done, total) => (total === 0 ? 'Reading the handbook…' : `Reading the handbook: ${en.format(done)} of ${en.format(total)} pages`),
  stop: 'Stop',
  cancel: 'Do not use',
  remove: 'Remove from this workbook',
  use: 'Use this handbook',
  previewHeading: ({ name }) => `How ${name} was understood`,
  understood: ({ jobs, familyCount, usedLines, leftover }) => `${en.format(jobs.length)} functions in ${en.format(familyCount)} families; ${en.format(usedLines)} lines used, ${en.format(leftover.length)} not understood.`,
  ladder: (ladder) => `Grades, lowest first: ${ladder.join(' ')}`,
  functions: (count) => `Functions (${en.format(count)})`,
  missing: (parts) => `lacks ${parts.join(', ')}`,
  leftover: (count) => `Not understood (${en.format(count)})`,
  notes: (count) => `To check (${en.format(count)})`,
  more: (count) => `… and ${en.format(count)} more.`,
  place: (file, page) => [file, page === undefined ? undefined : `page ${String(page)}`].filter((part) => part !== undefined).join(', '),
  notice(notice) {
    switch (notice.kind) {
      case 'kept': return 'The handbook travels with this workbook. Save the workbook.';
      case 'not-kept': return 'The handbook is in use, but Excel could not keep it in the workbook. Load it again after opening.';
      case 'removed': return `${notice.name} is no longer in this workbook. Save the workbook.`;
      case 'unreadable': return `${notice.file}: ${notice.detail}`;
      case 'no-functions': return `${notice.file}: no reference jobs found. Choose the part of the handbook that describes the functions.`;
      case 'damaged': return `${en.format(notice.count)} handbook in this workbook is damaged and not used. Load it again.`;
    }
  },
};

export const handbookTexts = (language: Language): HandbookTexts => (language === 'nl' ? NL : EN);
