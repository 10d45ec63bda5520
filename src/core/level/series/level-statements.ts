/** What a level of a series says of itself, cut into statements, and which words of it tell it from its sisters. */
import { allActivities } from '../../model/catalogue';
import type { ReferenceJob } from '../../model/catalogue';
import { findWord, indexKeys } from '../rules/word-keys';
import type { KeyedWord, KeyIndex, ReadKeys } from '../rules/word-keys';

/** @property freedom Whether it is about autonomy, and so tells what others do: prescribe, check, decide. */
export interface Statement {
  readonly text: string;
  readonly source: string;
  readonly freedom: boolean;
  readonly words: readonly KeyedWord[];
}

/** @property index Place n is statement n. */
export interface LevelStatements {
  readonly statements: readonly Statement[];
  readonly index: KeyIndex;
}

/** Ends of sentences, and of parts of one. */
const PARTS = /[.;:\n]+\s*/;

function readStatements({ purpose, activityGroups, characteristics, levelCriteria = [] }: ReferenceJob, readKeys: ReadKeys): readonly Statement[] {
  const cut = (source: string, text: string, freedom = false): readonly Statement[] =>
    text.split(PARTS).map((part) => ({ text: part.trim(), source, freedom, words: readKeys(part) })).filter(({ words }) => words.length > 0);
  return [
    ...cut('doel', purpose),
    ...allActivities({ activityGroups }).flatMap(({ id, text }) => cut(id, text)),
    ...characteristics.filter(({ kind }) => kind !== 'physical').flatMap(({ kind, name, paragraphs }) => paragraphs.flatMap((text) => cut(name, text, kind === 'autonomy'))),
    ...levelCriteria.flatMap(({ kind, name, text }) => cut(name, text, kind === 'autonomy')),
  ];
}

export function describeLevel(job: ReferenceJob, readKeys: ReadKeys): LevelStatements {
  const statements = readStatements(job, readKeys);
  return { statements, index: indexKeys(statements.map(({ words }) => words)) };
}

/** How much of a word the best statement of a level has, 0 to 1. */
export const hasWord = ({ index }: LevelStatements, word: KeyedWord): number => Math.max(0, ...findWord(index, word).values());
