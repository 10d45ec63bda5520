/** The text of a handbook of any size, by a fixed sequence: pages as handbooks have them, and lists that give what the pages leave out. For measuring speed, not quality. */
import { seededNumbers } from '../src/core/match/embedding/random';
import { makeUp } from './made-up-catalogue';

/** `pages`: every page has its group, sections, level characteristics and application rules. `listed`: the groups stand in one list behind the pages, under names that differ a little. */
export type HandbookForm = 'pages' | 'listed';

const GRADES = 14;

/** A name as another department writes it: in brackets, cut short, or with a letter wrong. */
function otherName(name: string, chance: number): string {
  if (chance < 0.25) return `${name} (algemeen)`;
  if (chance < 0.5) return name.slice(0, -1);
  return chance < 0.75 ? name.replace(/e/, 'a') : name;
}

/** @param functions Number of functions. */
export function makeUpHandbook(functions: number, form: HandbookForm): string {
  const next = seededNumbers(functions);
  const { lines } = makeUp(functions, 1);
  const names = lines.map(({ name }, place) => `${name} ${String.fromCharCode(65 + (place % 26))}${String.fromCharCode(97 + (Math.floor(place / 26) % 26))}${String.fromCharCode(97 + (place % 7))}`);
  const page = (place: number): string => {
    const { purpose = '', activities = [], family = '' } = lines[place] ?? {};
    const grade = 2 + (place % GRADES);
    const rules = form === 'listed' ? '' : `
### Toepassingsregels

|Lichter|Bijvoorbeeld als onder voortdurend toezicht wordt gewerkt of alleen ${activities[0] ?? ''}.|${String(grade - 1)}|
|Zwaarder|De zwaardere variant is van toepassing als leiding wordt gegeven en ${activities[1] ?? ''} wordt overgedragen.|${String(grade + 1)}|
`;
    return `## ${form === 'listed' ? '' : `${String(1 + Math.floor(place / 20))}.${String(1 + (place % 20))} `}${names[place] ?? ''}
${form === 'listed' ? '' : `
Functiegroep: ${String(grade)}
Functiefamilie: ${family}
`}
### Doel

${purpose}

### Activiteiten

A. Uitvoeren
${activities.slice(0, 5).map((activity, at) => `${String(at + 1)}. ${activity}`).join('\n')}
B. Ondersteunen
${activities.slice(5).map((activity, at) => `${String(at + 1)}. ${activity}`).join('\n')}

### Complexiteit

Kennis op mbo-niveau 3 van ${activities[2] ?? ''}, en een studielast tot 1 jaar.

### Zelfstandigheid

Werkt volgens procedures en overlegt bij ${activities[3] ?? ''} met de leiding-
gevende.
${rules}`;
  };
  const list = form === 'pages' ? '' : `
|Functie|Groep|
|---|---|
${names.map((name, place) => `|${otherName(name, next())}|${String(2 + (place % GRADES))}|`).join('\n')}
`;
  return `${lines.map((_, place) => page(place)).join('\n')}\n${list}`;
}
