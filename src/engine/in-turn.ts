/** One thing at a time, in the order in which it was asked: a queue of promises. */

/** Begins `work` when everything before it has ended, well or badly. @returns What `work` gives, or its failure. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
