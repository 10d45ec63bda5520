/** What stands in the way, in words. */

/** @property title What is the matter. @property remedy What to do about it. */
export interface ObstacleText {
  readonly title: string;
  readonly remedy: string;
}
