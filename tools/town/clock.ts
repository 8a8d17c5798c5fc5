/** A clock that can be set back and let go again: the demo and the journeys record the past with it. */
export type Clock = {
  readonly now: () => number;
  /** Stands still at this moment (epoch milliseconds) … */
  readonly holdAt: (epochMs: number) => void;
  /** … until it runs again. */
  readonly release: () => void;
  /** Shows another time, so much later, to what is asked meanwhile. */
  readonly whileAhead: <T>(ms: number, ask: () => Promise<T>) => Promise<T>;
};

/** Runs from `startMs` on; by default it is the machine's. */
export function makeClock(startMs = Date.now()): Clock {
  const ahead = startMs - Date.now();
  let held: number | undefined;
  let shown = 0;
  return {
    now: () => (held ?? Date.now() + ahead) + shown,
    holdAt: (epochMs) => {
      held = epochMs;
    },
    release: () => {
      held = undefined;
    },
    whileAhead: async (ms, ask) => {
      shown = ms;
      return ask().finally(() => {
        shown = 0;
      });
    },
  };
}
