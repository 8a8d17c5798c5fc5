/** Longest time on the page's main thread before it gets a turn. */
const sliceMs = 8;

/** Runs `step` until it says that nothing is left, in slices that leave the page responsive. Returns the time it took. */
export async function runInSlices(step: () => boolean, signal: AbortSignal): Promise<number> {
  let spentMs = 0;
  let isLeft = true;
  while (isLeft) {
    await nextTurn();
    if (signal.aborted) break;
    const start = performance.now();
    do isLeft = runSome(step);
    while (isLeft && performance.now() - start < sliceMs);
    spentMs += performance.now() - start;
  }
  return spentMs;
}

/** Steps are short; looking at the clock after each would take as long as the steps. */
function runSome(step: () => boolean): boolean {
  for (let times = 0; times < 8; times += 1) if (!step()) return false;
  return true;
}

function nextTurn(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
