/** Holds one state and tells who listens; the ribbon button and the components share it. */

export interface Store<State, Event> {
  readonly getState: () => State;
  readonly dispatch: (event: Event) => void;
  /** @returns Stops the listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State, Event>(reduce: (state: State, event: Event) => State, initial: State): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
