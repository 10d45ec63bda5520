/** The nouns of this folder: a quantity in a text, and what it is compared with. */

/**
 * What a quantity is measured in. `people` persons; `fte` full-time jobs; `count` other things that are counted; `money` euro; `years` length of time, in years;
 * `age` age of people, in years; `share` 0 to 1 of a whole; `frequency` times per working week; `weight` kilograms; `length` metres; `area` square metres.
 */
export type Unit = 'people' | 'fte' | 'count' | 'money' | 'years' | 'age' | 'share' | 'frequency' | 'weight' | 'length' | 'area';

/**
 * How the words before or behind a number bound it. `moreThan` and `lessThan` leave the number itself out, `atLeast` and `atMost` hold it; `about` is near it on both sides;
 * `amply` a little over it ("ruim"), `nearly` a little under it ("bijna"); `exactly` is a number without such words.
 */
export type Comparator = 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'about' | 'amply' | 'nearly' | 'exactly';

/** A period in which something happens so often. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * A quantity as it stands in a folded text.
 * @property low, high What it can be, in its unit, its comparator taken into account: "meer dan 5" is 5 to Infinity, "maximaal 3" is 0 to 3, "circa 20" is 18 to 22. 0 or more, and low is never above high.
 * @property of The thing that is counted, its head word as it stands ("medewerkers", "locaties"), or the whole of a share ("tijd"). Absent where the text does not name it.
 * @property per Of a `frequency`: how the text says it, while low and high are times per working week. Of others: low and high are so many each period.
 * @property start, end Where it stands, comparator, number and unit together: `folded.slice(start, end)`.
 * @property comparator Absent where the number stands alone.
 */
export interface Quantity {
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly of?: string;
  readonly per?: Period;
  readonly start: number;
  readonly end: number;
  readonly comparator?: Comparator;
}

/** A condition on a quantity. @property comparator `exactly` where the condition only names the quantity. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly quantity: Quantity;
}
