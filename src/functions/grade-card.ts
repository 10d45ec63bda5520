/** The group as a text with a card: a basic type with properties, so that the cell stays text for every formula and `=A1.Regel` gives a part of it. */
import { describeIssue, RESULT_COLUMNS, RULE_LABELS } from '../core';
import type { Cell, Justification, Language, ReferenceName, ResultColumnId } from '../core';
import { CARD_QUOTES } from './weights';

interface TextProperty {
  readonly type: 'String';
  readonly basicValue: string;
}

interface ShareProperty {
  readonly type: 'Double';
  readonly basicValue: number;
  readonly numberFormat: '0%';
}

/** @property basicValue The group. @property properties By the name that `=A1.Naam` uses: Dutch in every language, since formulas hold them; what there is nothing of is left out. */
export interface GradeCard {
  readonly type: 'String';
  readonly basicType: 'String';
  readonly basicValue: string;
  readonly properties: Readonly<Record<string, TextProperty | ShareProperty>>;
  readonly layouts: { readonly card: { readonly layout: 'Entity'; readonly sections: readonly CardSection[] } };
}

interface CardSection {
  readonly layout: 'List';
  readonly title: string;
  readonly collapsible: true;
  readonly collapsed: boolean;
  readonly properties: readonly string[];
}

type PropertyName = (typeof SECTIONS)[number]['properties'][number];

const SECTIONS = [
  { title: { nl: 'Voorstel', en: 'Proposal' }, collapsed: false, properties: ['Referentiefunctie', 'Regel', 'Uitkomst', 'Zekerheid', 'Aandachtspunten'] },
  { title: { nl: 'Waarom', en: 'Why' }, collapsed: false, properties: ['Citaten', 'Motivering'] },
  { title: { nl: 'Daarnaast', en: 'Beside it' }, collapsed: true, properties: ['TweedeKeus', 'BuurLager', 'BuurHoger'] },
] as const;

const nameOf = ({ code, name, grade }: ReferenceName): string => `${code} ${name} (${grade})`.trim();

/** The words of both that decide: of the conditions of the rule that hold, else of the characteristics, else of the work. */
function quotesOf({ rule, characteristics, match }: Justification): string {
  const conditions = (rule?.conditions ?? []).flatMap(({ answered }) => answered.filter(({ answer }) => answer === 'holds').map(({ job, text }) => [job.text, text] as const));
  const compared = characteristics.flatMap(({ comparisons }) => comparisons.map(({ job, reference }) => [job.text, reference.text] as const));
  const tasks = (match?.tasks ?? []).map(({ job, reference }) => [job.text, reference.text] as const);
  const [chosen = []] = [conditions, compared, tasks].filter(({ length }) => length > 0);
  return chosen.slice(0, CARD_QUOTES).map(([job, reference]) => `“${job}” — “${reference}”`).join('\n');
}

function neighbourOf({ neighbours }: Justification, side: 'below' | 'above', language: Language): string {
  const found = neighbours.find((one) => one.side === side);
  return found === undefined ? '' : `${nameOf(found.reference)}: ${RULE_LABELS[language][found.rule]}`;
}

/**
 * @param text What the cell shows. @param cells Those of the job, in the order of `RESULT_COLUMNS`. @param account With proven claims.
 */
export function gradeCard(text: string, cells: readonly Cell[], account: Justification, language: Language): GradeCard {
  const cellOf = (id: ResultColumnId): Cell => cells[RESULT_COLUMNS.findIndex((column) => column.id === id)] ?? '';
  const texts: Readonly<Record<Exclude<PropertyName, 'Zekerheid'>, string>> = {
    Referentiefunctie: String(cellOf('referenceJob')),
    Regel: String(cellOf('rule')),
    Uitkomst: String(cellOf('outcome')),
    Aandachtspunten: account.look.map((issue) => describeIssue(issue, language)).join(' '),
    Citaten: quotesOf(account),
    Motivering: String(cellOf('justification')),
    TweedeKeus: account.runnerUp === undefined ? '' : `${nameOf(account.runnerUp.reference)}: ${String(Math.round(account.runnerUp.probability * 100))} %`,
    BuurLager: neighbourOf(account, 'below', language),
    BuurHoger: neighbourOf(account, 'above', language),
  };
  const certainty = cellOf('confidence');
  const properties: Record<string, TextProperty | ShareProperty> = {};
  for (const name of SECTIONS.flatMap((section): readonly PropertyName[] => section.properties)) {
    if (name === 'Zekerheid') {
      if (typeof certainty === 'number') properties[name] = { type: 'Double', basicValue: certainty, numberFormat: '0%' };
    } else if (texts[name] !== '') properties[name] = { type: 'String', basicValue: texts[name] };
  }
  const sections = SECTIONS.map(({ title, collapsed, properties: own }): CardSection =>
    ({ layout: 'List', title: title[language], collapsible: true, collapsed, properties: own.filter((name) => name in properties) })).filter((section) => section.properties.length > 0);
  return { type: 'String', basicType: 'String', basicValue: text, properties, layouts: { card: { layout: 'Entity', sections } } };
}
