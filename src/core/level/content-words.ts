/** The words of a text that say what the work is about, for comparing a condition of the handbook with the tasks of a job. */
import { isStopWord } from '../text/stem';
import { tokenize } from '../text/tokenize';

const SHORTEST = 4;
/** Words of handbooks and vacancies that say nothing about the content. */
const EMPTY = new Set([
  'functie', 'bedrijfsfunctie', 'functionaris', 'referentiefunctie', 'medewerker', 'werkzaamheden', 'taken', 'taak', 'werk', 'werkt', 'uitvoeren', 'uitvoert', 'verricht', 'verrichten', 'diverse', 'eigen', 'nodig', 'heeft',
  'wordt', 'worden', 'kunnen', 'gericht', 'richten', 'sprake', 'daarnaast', 'tevens', 'alleen', 'voornamelijk', 'hoofdzakelijk', 'bestaat', 'bestaan', 'accent', 'ligt', 'zorg', 'draagt', 'zoals', 'mindere', 'mate', 'nemen', 'neemt', 'rekening',
  'zelfstandig', 'volgens', 'overige', 'ook', 'meer', 'minder', 'anderen',
]);

/** Content words in order, folded, each once. */
export function contentWords(text: string): readonly string[] {
  return [...new Set(tokenize(text).map(({ word }) => word).filter((word) => word.length >= SHORTEST && !isStopWord(word) && !EMPTY.has(word)))];
}

/** Share of the shorter word that must be the same from the start: "scannen" and "scant", "registreert" and "registreren". */
const SAME_START = 0.7;
/** Shortest word that counts as the tail of a compound: "facturen" in "inkoopfacturen". */
const TAIL = 6;

function sameStart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const needed = Math.max(SHORTEST, Math.ceil(SAME_START * shorter));
  return shorter >= SHORTEST && a.slice(0, needed) === b.slice(0, needed);
}

function isTail(compound: string, word: string): boolean {
  return word.length >= TAIL && compound.length > word.length + 2 && compound.endsWith(word);
}

/** Whether two folded words are forms of one, or one is the last part of the other. */
export const sameWord = (a: string, b: string): boolean => a === b || sameStart(a, b) || isTail(a, b) || isTail(b, a);
