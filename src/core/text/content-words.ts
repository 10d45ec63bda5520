/** The words of a text that say what the work is about, for comparing a condition of the handbook with the tasks of a job. */
import { memoize } from './memoize';
import { isStopWord, stem } from './stem';
import { tokenize } from './tokenize';
import { STRONG_PARTICIPLES } from './strong-participles.nl';

/** Shortest word that says something ("btw", "adr"), and shortest beginning by which two words are told to be one. */
const SHORTEST_WORD = 3;
const SHORTEST = 4;
/** Words of handbooks and vacancies that say nothing about the content. */
const EMPTY = new Set([
  'functie', 'bedrijfsfunctie', 'functionaris', 'referentiefunctie', 'medewerker', 'werkzaamheden', 'taken', 'taak', 'werk', 'werkt', 'uitvoeren', 'uitvoert', 'verricht', 'verrichten', 'diverse', 'eigen', 'nodig', 'heeft',
  'wordt', 'worden', 'kunnen', 'gericht', 'richten', 'sprake', 'daarnaast', 'tevens', 'alleen', 'voornamelijk', 'hoofdzakelijk', 'bestaat', 'bestaan', 'accent', 'ligt', 'zorg', 'draagt', 'zoals', 'mindere', 'mate', 'nemen', 'neemt', 'rekening',
  'zelfstandig', 'volgens', 'overige', 'voorkomende', 'afdeling', 'ook', 'meer', 'minder', 'anderen', 'ander', 'andere', 'liggen', 'uitsluitend', 'slechts', 'vooral', 'steeds', 'gaat', 'gebeurt', 'gedaan', 'gemaakt', 'geven', 'gegeven', 'geeft',
]);

const PARTICLE = '(?:aan|achter|af|bij|binnen|door|in|klaar|langs|los|mee|na|neer|om|onder|op|open|over|samen|schoon|tegen|terug|toe|uit|vast|voor|waar|weg)';
const PARTICIPLE = new RegExp(`^(${PARTICLE}?)(ge\\w{2,}(?:d|t|en))$`);

/** One form for the forms of a word: participles lose their "ge", endings of verbs fall off, and doubled letters count once ("overgetypt" and "overtypen", "verdeelt" and "verdelen"). */
function plainForm(word: string): string {
  const [, particle = '', participle = ''] = PARTICIPLE.exec(word) ?? [];
  const strong = STRONG_PARTICIPLES.get(participle === '' ? word : participle);
  const base = strong === undefined ? (participle === '' ? word : particle + participle.slice(2)) : particle + strong;
  return stem(base).replace(/(.)\1/g, '$1').replace(/(?<=\w{3})[dt]$/, '').replace(/v$/, 'f').replace(/z$/, 's');
}

const readForm = (word: string): string => (word.length < SHORTEST_WORD || isStopWord(word) || EMPTY.has(word) ? '' : plainForm(word));
const remember = memoize<string, string>(50_000);

/** Folded word -> its plain form, or '' for one that says nothing. */
export const contentForm = (word: string): string => remember(word, readForm);

/** A text that says nothing in this many characters says nothing. */
const ENOUGH = 300;

/** Whether a text has a content word. */
export const hasContent = (text: string): boolean => tokenize(text.slice(0, ENOUGH)).some(({ word }) => contentForm(word) !== '');

/** Share of the shorter word that must be the same from the start: "scannen" and "scant", "registreert" and "registreren". */
const SAME_START = 0.7;
/** Shortest word that counts as the tail of a compound: "facturen" in "inkoopfacturen". */
const TAIL = 5;

/** A word this much longer is a compound: it must begin with the whole of the other ("inkoopbeleid" with "inkoop", not with "inkoper"). */
const COMPOUND = 4;

function sameStart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) >= COMPOUND) return shorter >= SHORTEST && (a.startsWith(b) || b.startsWith(a));
  const needed = Math.max(SHORTEST, Math.ceil(SAME_START * shorter));
  return shorter >= SHORTEST && a.slice(0, needed) === b.slice(0, needed);
}

function isTail(compound: string, word: string): boolean {
  return word.length >= TAIL && compound.length > word.length + 2 && compound.endsWith(word);
}

/** Whether two content words are forms of one, or one is the last part of the other. */
export const sameWord = (a: string, b: string): boolean => a === b || sameStart(a, b) || isTail(a, b) || isTail(b, a);
