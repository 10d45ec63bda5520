/** Small pieces that every part of a motivation is made of: quotes, lists, percents, names. */
import type { RuleKind } from '../../../model/catalogue';
import type { JobField } from '../../../model/company-job';
import type { Aspect, Quote } from '../../../model/evidence';
import { ASPECT_WORDS } from '../../../level/aspects';
import { cutAtWord } from '../../../text/cut-text';
import { SIDE_WORDS, VERDICT_WORDS } from '../../terms';
import type { Language } from '../../../model/result-style';
import type { ConditionClaim } from '../claim';
import type { ReferenceName } from '../justification';
import type { MotivationTexts } from './texts';

/** Before white space is taken out, in characters: a quote may be a whole description. */
const ROUGH_LIMIT = 3_000;

/** A quote of the tasks longer than this, in characters, is the list as a whole: its beginning would tell nothing. */
const WHOLE_LIST = 160;

/** Most characters of an answer of the analyst: a condition of a handbook, and yes or no. */
const ANSWER_LIMIT = 500;

/** Percents between which they are told as they are. */
const [LEAST, MOST] = [1, 99];

/** Columns of running text, where a few words are a part of a sentence. */
const RUNNING: ReadonlySet<JobField> = new Set<JobField>(['title', 'purpose', 'tasks', 'addition']);
/** Most words of a cell that is told with the name of its column. */
const BARE_WORDS = 3;
export const isBare = ({ source, text }: Quote<JobField>): boolean => !RUNNING.has(source) && text.trim().split(/\s+/).length <= BARE_WORDS;

/** As at the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @property quoteLimit Most characters of a quote of the handbook. @property jobLimit The same of the job. */
export class Wording {
  readonly aspects: (typeof ASPECT_WORDS)[Language];
  readonly verdicts: (typeof VERDICT_WORDS)[Language];
  readonly sides: (typeof SIDE_WORDS)[Language];

  constructor(readonly texts: MotivationTexts, language: Language, private readonly quoteLimit: number, private readonly jobLimit: number) {
    this.aspects = ASPECT_WORDS[language];
    this.verdicts = VERDICT_WORDS[language];
    this.sides = SIDE_WORDS[language];
  }

  /** A text between quotation marks, on one line, cut between two words where it is long. */
  quote(text: string, limit = this.quoteLimit): string {
    return `"${cutAtWord(text.slice(0, ROUGH_LIMIT).replace(/\s+/g, ' ').trim(), limit)}"`;
  }

  /** A cell of a few words means nothing without the name of its column: a share is a bare number, and "ja" says yes to what its header asks. */
  job(quote: Quote<JobField>): string {
    const { text, source } = quote;
    if (source === 'tasks' && text.length > WHOLE_LIST) return this.texts.allTasks;
    return `${this.quote(text, this.jobLimit)}${this.texts.shares[source] ?? (isBare(quote) ? ` (${this.texts.fields[source]})` : '')}`;
  }

  /** The words that answer a condition: those of the analyst whole, since their end tells the answer. */
  answer({ job, given }: Pick<ConditionClaim, 'job' | 'given'>): string {
    return given === true ? this.texts.additionSays(this.quote(job.text, ANSWER_LIMIT)) : this.job(job);
  }

  graded({ code, name, grade }: ReferenceName): string {
    return this.texts.graded(`${code} ${name}`, grade);
  }

  /** "A", "A en B", "A, B en C". */
  list(items: readonly string[]): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${this.texts.and} ${items[items.length - 1] ?? ''}`;
  }

  aspectList(aspects: readonly Aspect[]): string {
    return this.list(aspects.map((aspect) => this.aspects[aspect]));
  }

  /** "Lichter", at the start of a sentence. */
  verdict(kind: RuleKind): string {
    return capital(this.verdicts[kind]);
  }

  /** Whole percents; what lies beyond 1 and 99 is told as such, since neither certainty nor impossibility is claimed. */
  percent(share: number): string {
    const percents = 100 * share;
    if (percents < LEAST) return this.texts.lessThan(`${String(LEAST)} %`);
    return percents > MOST ? this.texts.moreThan(`${String(MOST)} %`) : `${String(Math.round(percents))} %`;
  }

  /** One decimal. */
  number(value: number): string {
    return value.toFixed(1).replace('.', this.texts.decimal);
  }
}
