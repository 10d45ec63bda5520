/** Words of the job beside words of the handbook: whether they are one, and how. */
import { contentForm, sameWord } from '../../../text/content-words';
import { memoize } from '../../../text/memoize';
import { neutralForm } from '../../../text/neutral-form';
import { isStopWord, stem } from '../../../text/stem';
import { SYNONYMS } from '../../../text/synonyms.nl';
import { TASK_SYNONYMS } from '../../../text/task-synonyms.nl';
import { tokenize } from '../../../text/tokenize';
import type { Token } from '../../../text/tokenize';
import type { WordRelation } from '../claim';

/** A word that says something. @property form By which its forms are one. */
export interface ToldWord extends Token {
  readonly form: string;
}

/** Groups of words that mean the same: form -> numbers of its groups. */
function groupsOf(lines: readonly string[], formOf: (word: string) => string): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  lines.forEach((line, number) => {
    for (const word of line.split(' ')) {
      const form = formOf(word);
      if (form !== '') groups.set(form, (groups.get(form) ?? new Set()).add(number));
    }
  });
  return groups;
}

const shareGroup = (groups: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean => {
  const [ofA, ofB] = [groups.get(a), groups.get(b)];
  return ofA !== undefined && ofB !== undefined && [...ofA].some((number) => ofB.has(number));
};

const IN_TASKS = groupsOf(TASK_SYNONYMS, contentForm);
const IN_TITLES = groupsOf(SYNONYMS, stem);

/** Shortest word that is told to be a part of a compound, in letters: shorter ones are parts by chance ("bed" in "bedrijf"). */
const PART = 6;
const isPart = (compound: string, word: string): boolean => word.length >= PART && compound.length >= word.length + 3 && (compound.startsWith(word) || compound.endsWith(word));

/** How two words of titles are one. @returns `undefined` where they are not. */
export function relateInTitles(a: string, b: string): WordRelation | undefined {
  if (a === b || stem(neutralForm(a)) === stem(neutralForm(b))) return 'same';
  if (isPart(a, b) || isPart(b, a)) return 'part';
  return shareGroup(IN_TITLES, stem(a), stem(b)) ? 'meaning' : undefined;
}

/** Whether a word of a task has the meaning of a word of an activity. */
export const relateInTasks = (a: ToldWord, b: ToldWord): boolean => a.form === b.form || sameWord(a.form, b.form) || shareGroup(IN_TASKS, a.form, b.form);

/** Parts of verbs that stand apart: "werkt gegevens bij". */
const PARTICLES: ReadonlySet<string> = new Set('aan af bij door in mee na om op over uit voor toe terug weg vast samen klaar'.split(' '));
/** A verb is among so many first words of its clause. */
const VERB_WITHIN = 5;

/** Before these, and before a word of the work, it is a preposition: "op basis van", "aan de hand". */
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'zijn', 'haar', 'alle']);
const leadsOn = (next: string | undefined): boolean => next !== undefined && (ARTICLES.has(next) || !isStopWord(next));

/** The place of the verb that a particle belongs to; -1 where there is none. */
const verbOf = (particle: string, tokens: readonly Token[], at: number): number =>
  tokens.slice(0, Math.min(at, VERB_WITHIN)).findIndex(({ word }) => !PARTICLES.has(word) && IN_TASKS.has(contentForm(particle + word)));

function readWords(text: string): readonly ToldWord[] {
  const tokens = tokenize(text);
  const forms = tokens.map(({ word }) => contentForm(word));
  const whole = new Set<number>();
  tokens.forEach(({ word }, at) => {
    const verb = PARTICLES.has(word) && !leadsOn(tokens[at + 1]?.word) ? verbOf(word, tokens, at) : -1;
    if (verb < 0 || whole.has(verb)) return;
    whole.add(verb);
    forms[verb] = contentForm(word + (tokens[verb]?.word ?? ''));
  });
  return tokens.flatMap((token, at) => {
    const form = forms[at] ?? '';
    return form === '' ? [] : [{ ...token, form }];
  });
}

/** Texts kept; those of the handbook are asked for with every row. */
const TEXTS_KEPT = 20_000;
const remember = memoize<string, readonly ToldWord[]>(TEXTS_KEPT);

/** The words of a text that say something, in order. */
export const toldWords = (text: string): readonly ToldWord[] => remember(text, readWords);
