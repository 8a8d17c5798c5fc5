/*
 * Timers that the page can't clear. Those of `setTimeout`, idle callbacks and animation frames of a document are numbered in one row for
 * the scripts of all worlds, and a script that counts up to their numbers clears ours too; tasks have no numbers.
 */
export type Cancel = () => void;

export function after(ms: number, run: () => void): Cancel {
  const stop = new AbortController();
  const { signal } = stop;
  scheduler.postTask(run, { delay: ms, signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return () => stop.abort();
}

/** Runs a step again and again until the signal. */
export function every(ms: number, run: () => void, signal: AbortSignal): void {
  let cancel: Cancel;
  const next = () => {
    cancel = after(ms, () => {
      next();
      run();
    });
  };
  if (signal.aborted) return;
  next();
  signal.addEventListener('abort', () => cancel());
}

type Scheduler = {
  readonly postTask: (
    run: () => void,
    options: { readonly delay: number; readonly signal: AbortSignal },
  ) => Promise<void>;
};
declare const scheduler: Scheduler;
