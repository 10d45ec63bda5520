/** Words before and behind a number that bound it, in Dutch and English, folded. */
import type { Comparator } from './quantity';

/** Words right before a number. */
export const BEFORE: Readonly<Record<Exclude<Comparator, 'exactly'>, readonly string[]>> = {
  moreThan: ['meer dan', 'langer dan', 'hoger dan', 'groter dan', 'ouder dan', 'zwaarder dan', 'vaker dan', 'verder dan', 'boven', 'more than', 'longer than', 'greater than', 'higher than', 'larger than', 'older than', 'above', 'exceeding', 'in excess of'],
  atLeast: [
    'ten minste', 'tenminste', 'minstens', 'minimaal', 'minimum', 'minimum van', 'min', 'min.', 'vanaf', "op z'n minst", 'op zijn minst', 'niet minder dan', 'niet korter dan', 'niet lager dan', 'niet kleiner dan', 'niet jonger dan', 'nooit minder dan',
    'at least', 'a minimum of', 'minimum of', 'not less than', 'no less than', 'not fewer than', 'no fewer than', 'not under', 'upwards of',
  ],
  lessThan: ['minder dan', 'korter dan', 'lager dan', 'kleiner dan', 'jonger dan', 'lichter dan', 'onder', 'beneden', 'less than', 'fewer than', 'shorter than', 'lower than', 'smaller than', 'younger than', 'under', 'below'],
  atMost: [
    'ten hoogste', 'hoogstens', 'hooguit', 'maximaal', 'maximum', 'maximum van', 'max', 'max.', 'tot', 'tot en met', 't/m', 'tot maximaal', 'tot ten hoogste', 'tot wel', 'binnen', 'niet meer dan', 'niet langer dan', 'niet hoger dan', 'niet groter dan', 'niet ouder dan', 'niet vaker dan',
    'niet zwaarder dan', 'niet boven', 'nooit meer dan', 'nooit langer dan', 'at most', 'a maximum of', 'maximum of', 'up to', 'up to and including', 'no more than', 'not more than', 'not longer than', 'no longer than', 'not over', 'not exceeding', 'within',
  ],
  about: ['circa', 'ca', 'ca.', 'c.a.', 'ongeveer', "zo'n", 'zo’n', 'pakweg', 'plusminus', 'om en nabij', 'rond', 'rondom', 'omstreeks', 'gemiddeld', 'grofweg', 'about', 'approximately', 'approx', 'approx.', 'around', 'roughly', 'on average', 'an average of'],
  amply: ['ruim', 'dik', 'well over', 'just over'],
  nearly: ['bijna', 'nagenoeg', 'tegen de', 'krap', 'net geen', 'nearly', 'almost', 'close to'],
};

/** Signs right before a number. */
export const SIGNS: readonly (readonly [string, Exclude<Comparator, 'exactly'>])[] = [['>=', 'atLeast'], ['=>', 'atLeast'], ['≥', 'atLeast'], ['<=', 'atMost'], ['≤', 'atMost'], ['+/-', 'about'], ['±', 'about'], ['~', 'about'], ['≈', 'about'], ['>', 'moreThan'], ['<', 'lessThan']];

/** Words behind a number or its unit. */
export const BEHIND: Readonly<Partial<Record<Comparator, readonly string[]>>> = {
  atLeast: [
    'of meer', 'of meerdere', 'of hoger', 'of langer', 'of groter', 'of ouder', 'of vaker', 'of zwaarder', 'en meer', 'en hoger', 'en ouder', 'en langer', 'of daarboven', 'en daarboven', 'plus', 'minimaal', 'minimum', 'or more', 'or longer', 'or higher', 'or older', 'and up', 'and above', 'and more', 'and over', 'plus',
  ],
  atMost: ['of minder', 'of lager', 'of korter', 'of kleiner', 'of jonger', 'of daaronder', 'en minder', 'en lager', 'maximaal', 'maximum', 'max', 'or less', 'or fewer', 'or lower', 'or shorter', 'or younger'],
  about: ['ongeveer', 'or so'],
};

/** Between "meer" and "dan": "als het budget niet hoger is dan € 5.000". */
export const VERBS_WITHIN: readonly string[] = ['is', 'zijn', 'wordt', 'worden', 'ligt', 'liggen', 'duurt', 'bedraagt', 'was', 'be', 'are'];
/** Articles between a comparator and its number: "boven de € 1 miljoen". */
export const ARTICLES: readonly string[] = ['de', 'het', 'the'];
/** These compare with a length of time only: "binnen 6 maanden", but "binnen 3 teams" is where. */
export const OF_TIME: readonly string[] = ['binnen', 'within'];
/** These need an article where persons or things are counted: "onder de 12 medewerkers" are fewer, "verdeelt werk onder 12 medewerkers" are 12. */
export const WITH_ARTICLE: readonly string[] = ['onder', 'boven', 'beneden'];
/** Comparators of English that are other words in Dutch: "leiding over 12 medewerkers". They count before an English word only. */
export const ENGLISH_ONLY: Readonly<Record<string, Comparator>> = { over: 'moreThan' };
/** Words by which the text behind a number is English. */
export const ENGLISH_UNITS: readonly string[] = ['years', 'year', 'months', 'weeks', 'days', 'hours', 'percent', 'people', 'employees', 'staff', 'persons', 'customers', 'clients', 'locations', 'sites', 'countries', 'members', 'times', 'colleagues', 'workers', 'users', 'students', 'patients', 'residents', 'machines', 'vehicles', 'direct', 'full-time', 'shifts', 'branches', 'stores', 'orders', 'suppliers'];
/** Words before a range whose numbers "en" joins. */
export const BETWEEN: readonly string[] = ['tussen', 'between'];
