/** The page behind "Help for this function" in Excel: every function with its arguments and an example, in one language. */
import type { Language } from '../core';
import { FUNCTIONS, PARAMETERS } from './descriptions';

/** Name of the page in the build. */
export const helpPage = (language: Language): string => (language === 'nl' ? 'functions.html' : 'functions.en.html');

const TEXTS: Readonly<Record<Language, { readonly title: string; readonly intro: string; readonly example: string; readonly optional: string }>> = {
  nl: {
    title: 'Functies van Functie-indeling',
    intro: 'De functies geven hetzelfde antwoord als de knop in het taakvenster. Ze gebruiken het handboek dat daar is gekozen. Na een ander handboek rekenen ze opnieuw. Cellen met een fout (#N/B) tellen als leeg.',
    example: 'Voorbeeld, met de kopregel in rij 1 en de functies daaronder:', optional: 'mag ontbreken',
  },
  en: {
    title: 'Functions of Functie-indeling',
    intro: 'The functions answer the same as the button in the task pane. They use the handbook chosen there, and calculate again after another one is chosen. Cells with an error (#N/A) count as empty.',
    example: 'Example, with the header in row 1 and the jobs below it:', optional: 'optional',
  },
};

/** @returns A whole page of HTML without scripts; an element per function, whose id is the function's. */
export function emitHelp(language: Language): string {
  const { title, intro, example, optional } = TEXTS[language];
  const items = PARAMETERS.map(({ name, description, optional: mayMiss }) => `<li><b>${name[language]}</b>${mayMiss ? ` (${optional})` : ''}: ${description[language]}</li>`).join('');
  const separator = language === 'nl' ? ';' : ',';
  const sections = FUNCTIONS.map(({ id, description }) => `<section id="${id}"><h2>=${id}(${PARAMETERS.map(({ name }) => name[language]).join(`${separator} `)})</h2><p>${description[language]}</p><ul>${items}</ul>`
    + `<p>${example}</p><p><code>=${id}(A2:F2${separator} A$1:F$1)</code></p></section>`);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.5 "Segoe UI",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#242424}h2{font-size:1.1rem;margin-top:2rem}code{background:#f0f0f0;padding:.1rem .3rem}</style></head>
<body><main><h1>${title}</h1><p>${intro}</p>
${sections.join('\n')}
</main></body>
</html>
`;
}
