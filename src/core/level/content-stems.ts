/** The stems of a text that say what the work is about, for comparing a condition of the handbook with the tasks of a job. */
import { isStopWord, stem } from '../text/stem';
import { tokenize } from '../text/tokenize';

const SHORTEST = 4;
/** Words of handbooks and vacancies that say nothing about the content. */
const EMPTY = new Set(['functie', 'bedrijfsfunctie', 'functionaris', 'referentiefunctie', 'werkzaamheden', 'taken', 'taak', 'werk', 'uitvoeren', 'uitvoert', 'verricht', 'verrichten', 'diverse', 'eigen', 'nodig', 'heeft', 'wordt', 'worden', 'kunnen', 'gericht', 'sprake', 'daarnaast', 'tevens', 'alleen']);

export function contentStems(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ word }) => word).filter((word) => word.length >= SHORTEST && !isStopWord(word) && !EMPTY.has(word)).map(stem));
}
