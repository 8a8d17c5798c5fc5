/** A clock that can be set back and let go again: the demo and the journeys record the past with it. */
export type Clock = {
  readonly now: () => number;
  /** Stands still at this moment (epoch milliseconds) … */
  readonly holdAt: (epochMs: number) => void;
  /** … until it runs with the machine's again. */
  readonly release: () => void;
};

export function makeClock(): Clock {
  let held: number | undefined;
  return {
    now: () => held ?? Date.now(),
    holdAt: (epochMs) => {
      held = epochMs;
    },
    release: () => {
      held = undefined;
    },
  };
}
