/** Work on what keeps coming, several pieces at a time, handed on in the order in which they came. */

/**
 * Takes the next piece as soon as there is room, also while nothing comes out; gives each result as soon as it is ready and all before it were given.
 * @param ahead Most pieces under way or waiting to be taken, 1 or more: a slow reader holds up the source.
 */
export async function* inOrder<Piece, Result>(source: AsyncIterable<Piece> | Iterable<Piece>, work: (piece: Piece) => Promise<Result> | Result, ahead: number): AsyncGenerator<Result> {
  const underWay: (Promise<Result> | Result)[] = [];
  const state = { ended: false, stopped: false };
  const isStopped = (): boolean => state.stopped;
  let wake: () => void = () => undefined;
  const changed = (): Promise<void> => new Promise((resolve) => { wake = resolve; });
  let failure: { readonly error: unknown } | undefined;

  async function take(): Promise<void> {
    try {
      for await (const piece of source) {
        if (isStopped()) return;
        const result = work(piece);
        // It is awaited in its turn; until then a failure is not unhandled.
        if (result instanceof Promise) void result.catch(() => undefined);
        underWay.push(result);
        wake();
        while (underWay.length >= ahead && !isStopped()) await changed();
      }
    } catch (error) {
      failure = { error };
    } finally {
      state.ended = true;
      wake();
    }
  }

  const taking = take();
  try {
    for (;;) {
      while (underWay.length === 0 && !state.ended) await changed();
      const [next] = underWay;
      if (next === undefined) break;
      const result = await next;
      void underWay.shift();
      wake();
      yield result;
    }
    await taking;
    if (failure !== undefined) throw failure.error;
  } finally {
    state.stopped = true;
    wake();
  }
}
