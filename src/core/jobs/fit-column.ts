/** Whether what a column holds fits a meaning that its header may have. */
import type { PersonalContent } from '../model/issue';
import type { ColumnProfile } from './profile-column';
import type { Meaning } from './recognise-header';

/** `good`: the content says so itself. `open`: it does not tell. `doubtful`: it looks like something else. `bad`: it cannot be that. */
export type Fit = 'good' | 'open' | 'doubtful' | 'bad';

/** Shares of the cells: from which a column is what they are, and below which it is not. */
const MOST = 0.6;
const HALF = 0.5;
const FEW = 0.2;

const PERSONAL: readonly PersonalContent[] = ['person', 'identity', 'salutation', 'money', 'date'];

/** Persons, dates, money: such a column is never read, whatever its header says. Bare numbers as large as salaries are money under the header of a group. */
export function personalContent(meanings: readonly Meaning[], { filled, share }: ColumnProfile): PersonalContent | undefined {
  if (filled === 0) return undefined;
  return PERSONAL.find((kind) => share(kind) >= HALF) ?? (meanings.includes('currentGrade') && share('amount') >= HALF ? 'money' : undefined);
}

type Judge = (share: ColumnProfile['share']) => Fit;

/** Numbers and codes describe nothing. */
const describing: Judge = (share) => (share('number', 'percentage', 'code') >= MOST ? 'bad' : share('text') >= HALF ? 'good' : 'open');
const sharing: Judge = (share) => (share('percentage', 'number') >= HALF ? 'good' : share('percentage', 'number') < FEW ? 'doubtful' : 'open');

const JUDGES: Readonly<Partial<Record<Meaning, Judge>>> = {
  title: (share) => {
    if (share('title') >= HALF) return 'good';
    if (share('number', 'percentage', 'code') >= MOST) return 'bad';
    return share('title') < FEW && share('capitals', 'education') >= MOST ? 'doubtful' : 'open';
  },
  code: (share) => (share('code', 'capitals', 'number') >= MOST ? 'good' : share('code', 'capitals', 'number') < FEW ? 'doubtful' : 'open'),
  currentGrade: (share) => (share('grade') >= MOST ? 'good' : share('education') >= HALF ? 'bad' : share('grade') < FEW ? 'doubtful' : 'open'),
  education: (share) => (share('education') >= FEW ? 'good' : share('grade') >= MOST ? 'doubtful' : 'open'),
  manager: (share) => (share('title') >= HALF ? 'good' : 'open'),
  commercialShare: sharing,
  administrativeShare: sharing,
  department: describing,
  purpose: describing,
  tasks: describing,
};

/** An empty column may be anything. */
export function fitOf(meaning: Meaning, { filled, share }: ColumnProfile): Fit {
  return filled === 0 ? 'open' : JUDGES[meaning]?.(share) ?? 'open';
}
