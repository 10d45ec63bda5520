/** Tasks beside the activities of one reference job: which of them a task is the work of. */
import type { Activity } from '../../../model/catalogue';
import { memoize } from '../../../text/memoize';
import { relateInTasks, toldWords } from './relate-words';
import type { ToldWord } from './relate-words';
import { LINK } from './weights';

const WORDS_KEPT = 5_000;

/** How much of a task an activity has, and how much of the activity that is, 0 to 1. */
interface Cover {
  readonly task: number;
  readonly activity: number;
}

export class LinkFinder {
  private readonly words: readonly (readonly ToldWord[])[];
  private readonly remember = memoize<string, readonly boolean[]>(WORDS_KEPT);

  constructor(private readonly activities: readonly Activity[]) {
    this.words = activities.map(({ text }) => toldWords(text));
  }

  /** Per activity whether it has a word, or another word for it. */
  private having(word: ToldWord): readonly boolean[] {
    return this.remember(word.form, () => this.words.map((there) => there.some((other) => relateInTasks(word, other))));
  }

  /** @returns `undefined` where it is not the same work. */
  private cover(words: readonly ToldWord[], at: number): Cover | undefined {
    const found = words.filter((word) => this.having(word)[at] === true);
    if (found.length < LINK.words || found.length < LINK.share * words.length) return undefined;
    const different = new Set(found.map(({ form }) => form)).size;
    return different < LINK.words ? undefined : { task: found.length / words.length, activity: different / (this.words[at]?.length ?? 1) };
  }

  /** @param likeliest The activity that the match finds most like the task: it is the one where it has the task's words; else the one that has most of them, and says least beside. */
  find(task: string, likeliest: string | undefined): Activity | undefined {
    const words = toldWords(task);
    const first = this.activities.findIndex(({ id }) => id === likeliest);
    if (first >= 0 && this.cover(words, first) !== undefined) return this.activities[first];
    let best: { readonly at: number; readonly cover: Cover } | undefined;
    for (let at = 0; at < this.activities.length; at += 1) {
      const cover = this.cover(words, at);
      if (cover !== undefined && (best === undefined || cover.task > best.cover.task || (cover.task === best.cover.task && cover.activity > best.cover.activity))) best = { at, cover };
    }
    return best === undefined ? undefined : this.activities[best.at];
  }

  /** Whether any activity has any word of a text. */
  touches(text: string): boolean {
    return toldWords(text).some((word) => this.having(word).includes(true));
  }
}
