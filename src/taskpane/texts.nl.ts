/** The pane in Dutch. */
import { describeIssue } from '../core';
import { listRows } from './list-rows';
import type { Failure } from '../excel/failure';
import type { Refusal } from '../excel/refusal';
import { SET_UP_TEXTS_NL } from './set-up-texts.nl';
import type { ObstacleText } from './obstacle-text';
import type { Texts } from './texts';

const number = new Intl.NumberFormat('nl-NL');
const seconds = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.format(count)} rijen`);
const jobs = (count: number): string => (count === 1 ? '1 functie' : `${number.format(count)} functies`);

function refusalText(refusal: Refusal): ObstacleText {
  switch (refusal.kind) {
    case 'selection-unusable':
      return { title: 'Er is geen aaneengesloten bereik geselecteerd.', remedy: 'Klik op één cel in de functielijst.' };
    case 'selection-empty':
      return { title: 'Bij de selectie staat niets.', remedy: 'Klik op een cel in de functielijst.' };
    case 'table-without-header':
      return { title: `Tabel ${refusal.table} toont geen kopregel.`, remedy: 'Zet bij Tabelontwerp de veldnamenrij aan.' };
    case 'sheet-protected':
      return { title: `Blad ${refusal.sheet} is beveiligd.`, remedy: 'Hef de beveiliging op bij Controleren en probeer het opnieuw.' };
    case 'cells-merged':
      return { title: `De cellen ${refusal.address} zijn samengevoegd.`, remedy: 'Splits ze bij Start, Samenvoegen, en probeer het opnieuw.' };
    case 'filter-active':
      return { title: `Op blad ${refusal.sheet} staat een filter aan.`, remedy: 'Wis het filter bij Gegevens, zodat alle rijen zichtbaar zijn.' };
    case 'rows-hidden':
      return { title: `Op blad ${refusal.sheet} zijn rijen van de lijst verborgen.`, remedy: 'Maak alle rijen zichtbaar en probeer het opnieuw.' };
    case 'columns-occupied':
      return { title: `Naast de lijst staan al gegevens (${refusal.address}).`, remedy: 'Verplaats die, of voeg naast de lijst acht lege kolommen in.' };
    case 'sheet-full':
      return { title: `Blad ${refusal.sheet} heeft rechts geen ruimte voor acht kolommen.`, remedy: 'Verplaats de lijst naar links of naar een ander blad.' };
  }
}

function failureText({ kind, detail }: Failure): ObstacleText {
  switch (kind) {
    case 'selection-unusable':
      return refusalText({ kind });
    case 'cell-editing':
      return { title: 'Er wordt nog in een cel getypt.', remedy: 'Sluit de cel af met Enter en probeer het opnieuw.' };
    case 'read-only':
      return { title: 'Excel staat schrijven in deze werkmap niet toe.', remedy: 'Open de werkmap om te bewerken, of sla een kopie op.' };
    case 'too-large':
      return { title: 'Dit is meer dan Excel in één keer verwerkt.', remedy: 'Verdeel de lijst over twee bladen.' };
    case 'moved':
      return { title: 'De lijst is tijdens het schrijven veranderd.', remedy: 'Deel opnieuw in.' };
    case 'gone':
      return { title: 'Het blad of de tabel is er niet meer.', remedy: 'Kies opnieuw een cel in de functielijst.' };
    case 'unavailable':
      return { title: 'Excel antwoordt op dit moment niet.', remedy: 'Wacht even en probeer het opnieuw.' };
    case 'other':
      return { title: 'Excel meldt een fout.', remedy: `Probeer het opnieuw. Melding: ${detail}` };
  }
}

export const TEXTS_NL: Texts = {
  title: 'Functie-indeling',
  screens: { label: 'Schermen', grading: 'Indelen', review: 'Beoordelen', check: 'Controleren' },
  catalogueHeading: 'Handboek',
  catalogueFacts: ({ version, jobCount, ladder }) =>
    `versie ${version} · ${jobCount === 1 ? '1 referentiefunctie' : `${number.format(jobCount)} referentiefuncties`} · groepen ${ladder.join(', ')}`,
  sourceHeading: 'Wat er gelezen wordt',
  looking: 'De selectie wordt bekeken…',
  place: ({ tableName, address }) => (tableName === undefined ? `Bereik ${address}` : `Tabel ${tableName}`),
  sheetAndRows: ({ sheetName }, rowCount) => `blad ${sheetName} · ${rows(rowCount)}`,
  columnsHeading: 'Herkende kolommen',
  fields: {
    code: 'Functiecode', title: 'Functienaam', department: 'Afdeling', manager: 'Leidinggevende', leads: 'Geeft leiding aan', purpose: 'Doel', tasks: 'Werkzaamheden', addition: 'Aanvulling',
    education: 'Opleiding', experience: 'Ervaring', contacts: 'Contacten', autonomy: 'Zelfstandigheid', impact: 'Afbreukrisico', physical: 'Fysieke aspecten',
    commercialShare: 'Aandeel commercieel', administrativeShare: 'Aandeel administratief', currentGrade: 'Huidige groep', fte: 'Fte',
  },
  personal: 'Gaat over personen, wordt nooit gebruikt',
  unused: 'Niet herkend, wordt niet gebruikt',
  own: 'De resultaten van de vorige keer worden vervangen.',
  promise: 'De resultaten komen in eigen kolommen naast de lijst. Uw gegevens blijven zoals ze zijn.',
  otherHandbook: (origin, catalogue) => ({
    title: origin.name === catalogue.name && origin.version === catalogue.version
      ? `Deze lijst is ingedeeld met een andere inhoud van ${origin.name}.`
      : `Deze lijst is ingedeeld met ${origin.name} (versie ${origin.version}).`,
    remedy: `Nu is ${catalogue.name} (versie ${catalogue.version}) in gebruik. U ziet eerst de verschillen; er wordt pas geschreven als u dat wilt.`,
  }),
  start: 'Deel functies in',
  startSome: (count) => `Deel ${jobs(count)} in`,
  rows: {
    heading: 'Welke rijen',
    all: (count) => `Alle ${rows(count)}`,
    selected: (first, last) => (first === last ? `Alleen de geselecteerde rij ${String(first)}` : `Alleen de selectie: rij ${String(first)}–${String(last)}`),
    withoutResult: (count) => `Alleen rijen zonder resultaat (${number.format(count)})`,
  },
  below: (emptyRow, first, last) => `Rij ${String(emptyRow)} is leeg; daaronder staat nog ${first === last ? `rij ${String(first)}` : `rij ${String(first)}–${String(last)}`}. Neem die mee.`,
  lists: {
    heading: 'Functielijsten in deze werkmap',
    list: ({ sheetName, address, tableName }) => `${sheetName}: ${tableName === undefined ? '' : `tabel ${tableName}, `}${address}`,
  },
  again: 'Deel opnieuw in',
  compare: 'Opnieuw indelen en verschillen tonen',
  stop: 'Stoppen',
  step(activity) {
    switch (activity.kind) {
      case 'idle':
        return '';
      case 'reading':
        return 'Lezen';
      case 'classifying':
        return 'Indelen';
      case 'writing':
        return 'Schrijven';
      case 'deciding':
        return 'De verschillen staan in het taakvenster';
      case 'stopping':
        return 'Stoppen na dit blok';
    }
  },
  number: (count) => number.format(count),
  count: (done, total) => `${number.format(done)} van ${number.format(total)}`,
  obstacle(obstacle) {
    switch (obstacle.kind) {
      case 'refusal':
        return refusalText(obstacle.refusal);
      case 'failure':
        return failureText(obstacle.failure);
      case 'issue':
        return { title: 'Deze lijst is niet in te delen.', remedy: describeIssue(obstacle.issue, 'nl') };
      case 'worker':
        return { title: 'Het indelen is niet gestart of afgebroken.', remedy: 'Probeer het opnieuw. Helpt dat niet, sluit dan het taakvenster en open het opnieuw.' };
      case 'unexpected':
        return { title: 'Er ging iets mis in deze invoegtoepassing.', remedy: `Probeer het opnieuw. Melding: ${obstacle.detail}` };
    }
  },
  resultHeading: 'Resultaat',
  done: ({ summary, place, seconds: time }) => `${jobs(summary.total)} verwerkt op blad ${place.sheetName}, in ${seconds.format(time)} s.`,
  differences: {
    show: 'Toon',
    all: 'Alle verschillen',
    option: (label, count) => `${label} (${number.format(count)})`,
    change: (before, after) => `${before === '' ? 'nog niets' : before} → ${after === '' ? 'niets' : after}`,
    row: (row) => `rij ${String(row)}`,
    more: (count) => `… en nog ${rows(count)}.`,
    warning: 'Cellen in onze kolommen die u zelf hebt veranderd blijven staan.',
    leave: 'Laat alles zoals het is',
  },
  gone: (left, total) => ({
    title: left === 0 ? 'De resultaten staan er niet meer.' : `Van de ${number.format(total)} resultaten staan er nog ${number.format(left)}.`,
    remedy: 'Ze zijn ongedaan gemaakt of gewist. Deel opnieuw in als u ze terug wilt.',
  }),
  declined: { title: 'Er is niets geschreven.', remedy: 'De eerdere resultaten staan er nog.' },
  cancelled: 'Gestopt.',
  partly(written) {
    switch (written.kind) {
      case 'nothing': return 'Er is niets geschreven.';
      case 'unknown': return 'Excel gaf geen antwoord meer: een deel van de rijen kan al een nieuw resultaat hebben. Deel opnieuw in.';
      case 'rows': return written.rows.length === 0
        ? 'Geen enkele rij heeft een nieuw resultaat.'
        : `${rows(written.rows.length)} van ${number.format(written.total)} ${written.rows.length === 1 ? 'heeft' : 'hebben'} het nieuwe resultaat: rij ${listRows(written.rows)}. De andere staan zoals ze stonden. Deel opnieuw in om alles af te maken.`;
    }
  },
  wrong: (numbers) => ({
    title: `${rows(numbers.length)} ${numbers.length === 1 ? 'heeft' : 'hebben'} geen nieuw resultaat: rij ${listRows(numbers)}.`,
    remedy: 'De lijst veranderde tijdens het schrijven. Deel opnieuw in.',
  }),
  kept: {
    heading: (count) => `${count === 1 ? '1 resultaatcel is' : `${number.format(count)} resultaatcellen zijn`} met de hand gewijzigd en ${count === 1 ? 'blijft' : 'blijven'} staan`,
    cell: ({ row, title, value }, header) => `rij ${String(row)}${title === '' ? '' : ` (${title})`}, ${header}: ${value === null || value === '' ? 'leeg' : String(value)}`,
    more: (count) => `… en nog ${number.format(count)}.`,
  },
  perOutcome: 'Per uitkomst',
  perGrade: 'Per voorgestelde groep',
  noGrades: 'Voor geen enkele functie is een groep voorgesteld.',
  decide: 'Dit zijn voorstellen; de beslissing is aan mensen.',
  withdrawn: (count) => `${count === 1 ? 'Eén bewering is' : `${number.format(count)} beweringen zijn`} uit de motiveringen weggelaten: de teksten bewijzen ${count === 1 ? 'die' : 'ze'} niet.`,
  missing: 'Geen kolom voor',
  style: { heading: 'Weergave', motivation: 'Motivering', short: 'Kort', full: 'Volledig', language: 'Taal van de kolommen', dutch: 'Nederlands', english: 'Engels' },
  setUp: SET_UP_TEXTS_NL,
  later: {
    loading: 'Dit scherm wordt geladen…',
    failed: { title: 'Dit scherm kon niet worden geladen.', remedy: 'Kijk of de verbinding er is en probeer het opnieuw.' },
    again: 'Opnieuw laden',
  },
  outsideExcel: { title: 'Dit is een invoegtoepassing voor Excel.', remedy: 'Open Excel en kies op het lint Start, Functie-indeling, Taakvenster.' },
  officeMissing: { title: 'De verbinding met Excel is niet geladen.', remedy: 'Zorg dat appsforoffice.microsoft.com bereikbaar is en open het taakvenster opnieuw.' },
};
