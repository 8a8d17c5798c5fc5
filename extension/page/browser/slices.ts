/** Longest time on the page's main thread before it gets a turn. */
const sliceMs = 8;

/** Runs `step` until it says that nothing is left, in slices that leave the page responsive. Returns the time it took. */
export async function runInSlices(step: () => boolean, signal: AbortSignal): Promise<number> {
  let spentMs = 0;
  let isLeft = true;
  while (isLeft && !signal.aborted) {
    const start = performance.now();
    do isLeft = step();
    while (isLeft && performance.now() - start < sliceMs);
    spentMs += performance.now() - start;
    if (isLeft) await scheduler.yield();
  }
  return spentMs;
}

declare const scheduler: { readonly yield: () => Promise<void> };
