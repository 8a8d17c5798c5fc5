/** A clock that can be set back and let go again: the demo and the journeys record the past with it. */
export type Clock = {
  readonly now: () => number;
  /** Stands still at this moment (epoch milliseconds) … */
  readonly holdAt: (epochMs: number) => void;
  /** … until it runs again. */
  readonly release: () => void;
};

/** Runs from `startMs` on; by default it is the machine's. */
export function makeClock(startMs = Date.now()): Clock {
  const ahead = startMs - Date.now();
  let held: number | undefined;
  return {
    now: () => held ?? Date.now() + ahead,
    holdAt: (epochMs) => {
      held = epochMs;
    },
    release: () => {
      held = undefined;
    },
  };
}
