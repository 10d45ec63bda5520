/** Remembering answers within a bound: the one cache of this program. */

/** The answer to a key: the remembered one, else what `compute` makes of the key. */
export type Remember<Key, Value> = (key: Key, compute: (key: Key) => Value) => Value;

/**
 * Keeps answers in two generations: when the young one is full it becomes the old one, and what then is not asked for again goes
 * with it. So a run over many different keys costs no search for the oldest, and what is used all the time stays.
 * @param limit Most answers kept, 2 or more; those of the last `limit / 2` different keys are always among them.
 */
export function memoize<Key, Value extends object | string | number>(limit: number): Remember<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return (key, compute) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? compute(key);
    if (2 * (young.size + 1) > limit) [old, young] = [young, new Map<Key, Value>()];
    young.set(key, value);
    return value;
  };
}
