/** A condition on an amount ("meer dan vijf medewerkers", "ten minste drie jaar ervaring"), answered by the figures of the job that speak of the same thing. */
import type { ConditionAnswer, Quote } from '../../model/evidence';
import type { JobField } from '../../model/company-job';
import { sameWord } from '../../text/content-words';
import { compareQuantity } from '../../text/quantities/compare-quantity';
import type { Comparator, Quantity, Unit } from '../../text/quantities/quantity';
import { readQuantities } from '../../text/quantities/read-quantities';
import { sameThing } from '../../text/quantities/same-thing';
import type { JobTexts } from '../prepare-job';
import { UNKNOWN } from './answer-work';
import type { Answer } from './answer-work';
import type { JobClause, JobClauses } from './clauses-of-job';
import type { QuantityClaim } from './condition';
import { compilePhrases } from '../../text/phrases';
import { findWord } from './word-keys';
import { WORK } from './weights';

/** A figure of the job with the words it stands in. */
interface Figure {
  readonly quantity: Quantity;
  readonly quote: Quote<JobField>;
}

const PEOPLE: ReadonlySet<Unit> = new Set<Unit>(['people', 'fte', 'count']);
const LEADS = compilePhrases(['(leiding*|aanstu*|aangestuurd|stuurt|stuur|leidt|leiden|geleid|onder zich|verdeelt|verdeeld|coordineert|aansturing|manages|leads|supervises)']);
const NOBODY = /^(?:geen|nee|niemand|nvt|n\.v\.t\.?|0|none|no)\b/;
const EXPERIENCE = compilePhrases(['(ervaring|werkervaring|gediplomeerd|experience|in het vak|werkzaam)']);

const UPWARDS_ONLY: ReadonlySet<Comparator> = new Set<Comparator>(['lessThan', 'atMost', 'nearly']);

/** A column about one thing: its figure needs no words beside it. */
function figureIn(texts: JobTexts, field: JobField, units: ReadonlySet<Unit>): readonly Figure[] {
  const prepared = texts.get(field);
  if (prepared === undefined) return [];
  const quote = { source: field, start: 0, end: prepared.text.length, text: prepared.text };
  if (NOBODY.test(prepared.folded.trim())) return [{ quantity: { unit: 'people', low: 0, high: 0, start: 0, end: prepared.text.length }, quote }];
  return readQuantities(prepared.folded).filter(({ unit }) => units.has(unit)).map((quantity) => ({ quantity, quote }));
}

const figuresIn = ({ folded, quote }: JobClause): readonly Figure[] => readQuantities(folded).map((quantity) => ({ quantity, quote }));

/** Whether a clause speaks of what the statement is about: it shares one of its words besides the amount. */
function speaksOf({ words }: QuantityClaim, clauses: JobClauses, place: number): boolean {
  return words.some((word) => (findWord(clauses.own.index, word).get(place) ?? 0) >= WORK.found);
}

function figuresFor(claim: QuantityClaim, folded: string, texts: JobTexts, clauses: JobClauses): readonly Figure[] {
  const { comparison: { quantity: asked } } = claim;
  if (asked.unit === 'years' && EXPERIENCE.test(folded)) {
    const column = figureIn(texts, 'experience', new Set<Unit>(['years']));
    return column.length > 0 ? column : clauses.own.clauses.filter((clause) => EXPERIENCE.test(clause.folded)).flatMap(figuresIn).filter(({ quantity }) => quantity.unit === 'years' && quantity.per === undefined);
  }
  if (PEOPLE.has(asked.unit) && asked.unit !== 'count' && LEADS.test(folded)) {
    const column = figureIn(texts, 'leads', PEOPLE);
    return column.length > 0 ? column : clauses.own.clauses.filter((clause) => LEADS.test(clause.folded)).flatMap(figuresIn).filter(({ quantity }) => quantity.unit === 'people' || quantity.unit === 'fte');
  }
  const same = clauses.own.clauses.flatMap((clause, place) => figuresIn(clause).filter(({ quantity }) => sameThing(asked, quantity, sameWord)).map((figure) => ({ figure, near: speaksOf(claim, clauses, place) })));
  const near = same.filter((one) => one.near);
  // The only figure of its kind is the one that is meant, though it stands in a clause of its own; of time and shares there may be others.
  const isMeant = same.length === 1 && (asked.unit === 'money' || asked.unit === 'count' || asked.unit === 'people');
  return (near.length === 0 && isMeant ? same : near).map(({ figure }) => figure);
}

/** A job that may go up to an amount of money reaches that far: "offertes tot € 25.000" is more than € 10.000. */
function reachOf(quantity: Quantity): Quantity {
  const isCeiling = quantity.unit === 'money' && (quantity.comparator === 'atMost' || quantity.comparator === 'lessThan');
  return isCeiling ? { ...quantity, low: quantity.high } : quantity;
}

/** Compared only with figures of the same unit and meaning; without one the answer is unknown, never no. */
export function answerQuantity(claim: QuantityClaim, folded: string, texts: JobTexts, clauses: JobClauses): Answer {
  // "Minder dan vier medewerkers" speaks of some.
  const answers = figuresFor(claim, folded, texts, clauses).filter(({ quantity }) => quantity.high > 0 || !UPWARDS_ONLY.has(claim.comparison.comparator)).map((figure): { readonly figure: Figure; readonly answer: ConditionAnswer['answer'] } => ({ figure, answer: compareQuantity(claim.comparison, reachOf(figure.quantity)) }));
  const said = answers.find(({ answer }) => answer === 'holds') ?? answers.find(({ answer }) => answer === 'fails');
  return said === undefined ? UNKNOWN : { answer: said.answer, sureness: 1, clear: said.answer === 'holds', job: said.figure.quote };
}
