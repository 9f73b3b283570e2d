/** A value that tells its listeners when another one takes its place. */
export interface Observable<State> {
  readonly get: () => State;
  /** Replaces the given fields. */
  readonly set: (patch: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A state that tells when it changes, as `useSyncExternalStore` asks for. */
export function observable<State>(initial: State): Observable<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
