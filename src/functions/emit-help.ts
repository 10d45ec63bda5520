/** The pages behind "Help for this function" in Excel: one per function and language and one that lists them. Whole pages without scripts, that can be read without a connection. */
import type { Language } from '../core';
import { describeFunction, FUNCTION_IDS } from './descriptions';
import type { FunctionId } from './descriptions';
import { CHOICES, PARAMETERS } from './parameters';
import type { Choice, ParameterDescription, ParameterKey } from './parameters';

interface HelpTexts {
  readonly title: string;
  readonly intro: string;
  readonly all: string;
  readonly arguments: string;
  readonly optional: string;
  readonly example: string;
  readonly gives: Readonly<Record<'per-job' | 'text' | 'table' | 'card', string>>;
  readonly exampleWith: string;
  readonly errors: string;
  readonly wrongUse: string;
  readonly notAvailable: string;
  readonly emptyCells: string;
  readonly handbook: string;
}

const TEXTS: Readonly<Record<Language, HelpTexts>> = {
  nl: {
    title: 'Functies van Functie-indeling',
    intro: 'De functies geven hetzelfde antwoord als de knop in het taakvenster. Alles rekent op de eigen computer.',
    all: 'Alle functies', arguments: 'Argumenten', optional: 'mag ontbreken', example: 'Voorbeeld',
    gives: {
      'per-job': 'Het antwoord is een cel per rij: meer rijen vullen de cellen eronder.', text: 'Het antwoord staat in één cel.',
      table: 'Het antwoord vult de cellen ernaast en eronder. Houd die leeg, anders staat er #OVERLOOP!.', card: 'Het antwoord is tekst in één cel, met een kaart achter het pictogram.',
    },
    exampleWith: 'met de kopregel in rij 1 en de functies daaronder:', errors: 'Fouten',
    wrongUse: '#WAARDE!: de formule is anders bedoeld. Bij het waarschuwingsteken staat wat u kunt doen.',
    notAvailable: '#N/B: er is geen antwoord, zoals bij VERT.ZOEKEN; met ALS.NB() geeft u iets anders.',
    emptyCells: 'Lege cellen en 0 tellen niet mee; cellen met een fout (#N/B) tellen als leeg en worden gemeld in de aandachtspunten.',
    handbook: 'De functies gebruiken het handboek, de strengheid en de taal van de resultaten die in het taakvenster zijn gekozen, en rekenen opnieuw na een andere keuze.',
  },
  en: {
    title: 'Functions of Job grading (Functie-indeling)',
    intro: 'The functions answer the same as the button in the task pane. Everything is calculated on your own computer.',
    all: 'All functions', arguments: 'Arguments', optional: 'optional', example: 'Example',
    gives: {
      'per-job': 'The answer is a cell per row: several rows fill the cells below.', text: 'The answer stands in one cell.',
      table: 'The answer fills the cells beside and below. Keep these empty, or there is #SPILL!.', card: 'The answer is text in one cell, with a card behind the icon.',
    },
    exampleWith: 'with the header in row 1 and the jobs below it:', errors: 'Errors',
    wrongUse: '#VALUE!: the formula is meant otherwise. The warning sign says what you can do.',
    notAvailable: '#N/A: there is no answer, as with VLOOKUP; IFNA() gives something else.',
    emptyCells: 'Empty cells and 0 do not count; cells with an error (#N/A) count as empty and are told in the points of attention.',
    handbook: 'The functions use the handbook, the strictness and the language of results that are chosen in the task pane, and calculate again after another choice.',
  },
};

const SUFFIX: Readonly<Record<Language, string>> = { nl: '', en: '.en' };

/** Name in the build of the page of a function, or of the page that lists them all. */
export const helpPage = (language: Language, id?: FunctionId): string => `${id === undefined ? 'functions' : `help-${id.toLowerCase()}`}${SUFFIX[language]}.html`;

/** What an English Excel calls the parts of a formula; names of functions are the same. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [[/;/g, ','], [/Tabel/g, 'Table'], [/#Kopteksten/g, '#Headers']];

const formulaIn = (formula: string, language: Language): string => (language === 'nl' ? formula : ENGLISH.reduce((text, [dutch, english]) => text.replace(dutch, english), formula));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const described = (key: ParameterKey): ParameterDescription => PARAMETERS[key];

/** As it is typed, with what may be left out in brackets. @example usage('FUNCTIEGROEP', 'nl') // 'FUNCTIEGROEP(functie; [koppen]; [bij_twijfel])' */
function usage(id: FunctionId, language: Language): string {
  const names = describeFunction(id).parameters.map(described).map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return `${id}(${names.join(language === 'nl' ? '; ' : ', ')})`;
}

const choiceList = (choices: readonly Choice[], language: Language): string => `<ul>${choices.map(({ word, tip }) => `<li><code>"${word}"</code>: ${escaped(tip[language])}</li>`).join('')}</ul>`;

function parameterItem(key: ParameterKey, language: Language): string {
  const { name, description, optional, choices } = described(key);
  return `<li><b>${name[language]}</b>${optional ? ` (${TEXTS[language].optional})` : ''}: ${escaped(description[language])}${choices === undefined ? '' : choiceList(CHOICES[choices], language)}</li>`;
}

const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 "Segoe UI",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}h2{font-size:1.1rem;margin-top:2rem}code{overflow-wrap:anywhere}</style></head>
<body><main>
${body}
</main></body>
</html>
`;

function emitFunctionHelp(language: Language, id: FunctionId): string {
  const texts = TEXTS[language];
  const { parameters, description, gives, example, notes = [] } = describeFunction(id);
  const takesCells = parameters.some((key) => described(key).kind === 'block');
  return page(language, `${id} – ${texts.title}`, [
    `<p><a href="${helpPage(language)}">${texts.all}</a></p>`,
    `<h1>=${usage(id, language)}</h1>`,
    `<p>${escaped(description[language])}</p>`,
    ...(parameters.length === 0 ? [] : [`<h2>${texts.arguments}</h2>`, `<ul>${parameters.map((key) => parameterItem(key, language)).join('\n')}</ul>`]),
    `<p>${escaped(texts.gives[gives])}</p>`,
    ...notes.map((note) => `<p>${escaped(note[language])}</p>`),
    `<h2>${texts.example}</h2>`,
    `<p>${takesCells ? `${texts.example}, ${texts.exampleWith} ` : ''}<code>${escaped(formulaIn(example, language))}</code></p>`,
    `<h2>${texts.errors}</h2>`,
    `<ul><li>${texts.wrongUse}</li><li>${texts.notAvailable}</li></ul>`,
    ...(takesCells ? [`<p>${texts.emptyCells}</p>`] : []),
    `<p>${texts.handbook}</p>`,
  ].join('\n'));
}

function emitList(language: Language): string {
  const texts = TEXTS[language];
  // Addresses of an older build lead to a function on this page.
  const items = FUNCTION_IDS.map((id) => `<section id="${id}"><h2><a href="${helpPage(language, id)}">=${usage(id, language)}</a></h2><p>${escaped(describeFunction(id).description[language])}</p></section>`);
  return page(language, texts.title, [`<h1>${texts.title}</h1>`, `<p>${texts.intro} ${texts.handbook}</p>`, ...items].join('\n'));
}

/** All pages of a language by their name in the build. */
export function emitHelp(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries([[helpPage(language), emitList(language)], ...FUNCTION_IDS.map((id) => [helpPage(language, id), emitFunctionHelp(language, id)] as const)]);
}

/** The table of the functions in the README. */
export const emitFunctionTable = (): string => ['| functie | antwoord |', '|---|---|', ...FUNCTION_IDS.map((id) => `| \`${usage(id, 'nl')}\` | ${describeFunction(id).description.nl} |`)].join('\n');
